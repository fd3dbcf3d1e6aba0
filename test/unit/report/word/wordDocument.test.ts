import { wordFileName } from "../../../../src/report/word/wordDocument";
import { programmeData } from "../../domain/rows";

const nameOf = (name: string): string => wordFileName({ ...programmeData().programme, reportingYear: 2021, name });

it.each<[string, string]>([
  ["Развитие муниципальной службы", "Отчёт 2021 – Развитие муниципальной службы.docx"],
  ['Образование: "новые" места/школы', "Отчёт 2021 – Образование новые места школы.docx"],
  ["Дороги\nи мосты.", "Отчёт 2021 – Дороги и мосты.docx"],
  ["<a>|b?*\\c", "Отчёт 2021 – a b c.docx"],
  [" ", "Отчёт 2021.docx"],
])("the file of «%s» is «%s»", (name, expected) => {
  expect(nameOf(name)).toBe(expected);
});

it("a long name ends with a whole word", () => {
  const file = nameOf("Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа на две тысячи девятнадцатый год");
  expect(file).toBe("Отчёт 2021 – Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа на две.docx");
  expect(file.length).toBeLessThanOrEqual(125);
});
