import { recogniseTables } from "../../../../src/tables/recognising/recogniseTables";
import { subprogrammesIn, subprogrammesOfTitles } from "../../../../src/tables/recognising/subprogrammeTitles";
import { gridOf } from "../../../golden/pasted/gridOf";
import { subprogrammes } from "../tables";

const of = (...titles: string[]): string[] => subprogrammesOfTitles(titles, []).map(({ code, name }) => `${code} ${name}`);

it("titles count from one, and say their names without quotes and periods", () => {
  expect(of("Подпрограмма «Служба»\n\nна 2019-2023 годы", "Подпрограмма \"Дороги\" на 2019 – 2023 годы.", "Подпрограмма «Служба»")).toEqual(["1 Служба", "2 Дороги"]);
});

it("a number in the title is the code", () => {
  expect(of("Подпрограмма 3 «Служба»", "Раздел 2. Подпрограмма «Дороги»", "Подпрограмма № 5. Вода")).toEqual(["3 Служба", "2 Дороги", "5 Вода"]);
});

it("a free number is found where the titles have none, and a taken one is not given twice", () => {
  expect(of("Подпрограмма «А»", "Раздел 2. Подпрограмма «Б»", "Подпрограмма «В»", "Раздел 2. Подпрограмма «Г»")).toEqual(["1 А", "2 Б", "3 В", "4 Г"]);
});

it("what is known stays as it is; bands of other kinds are none", () => {
  expect(subprogrammesOfTitles(["Подпрограмма «Служба»", "2.1. Меры", "Муниципальная программа «Город»"], subprogrammes(["7", "Служба"]))).toHaveLength(1);
});

it("a list of subprogrammes on a sheet brings its own codes", () => {
  const sheet = gridOf("Лист", [["№ п/п", "Наименование подпрограммы", "Ответственный исполнитель"], ["1.", "Служба", "Отдел кадров"], [2, "Дороги", "Отдел дорог"]]);
  expect(subprogrammesIn(recogniseTables([sheet])).map(({ code, name }) => `${code} ${name}`)).toEqual(["1 Служба", "2 Дороги"]);
});
