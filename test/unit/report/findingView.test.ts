import type { Finding } from "../../../src/domain/finding";
import { findingsRu } from "../../../src/messages/findings/ru";
import { findingWords } from "../../../src/report/findingView";
import { cellAt } from "../domain/rows";

const warning: Finding = { code: "I02", expected: null, table: "Показатели", cell: cellAt(1, 7), row: "Доля" };
const error: Finding = { code: "I01", table: "Показатели", cell: cellAt(2, 6, "Мой лист"), row: "Доля" };
const noTable: Finding = { code: "B03", missing: "table", name: "Расходы", table: "Расходы", cell: null, row: null };

it("puts errors first and keeps the order otherwise", () => {
  expect(findingWords([warning, error, warning, noTable], findingsRu).map(({ finding }) => finding.code)).toEqual(["I01", "B03", "I02", "I02"]);
});

it("says where, as people write it", () => {
  expect(findingWords([warning, error, noTable], findingsRu).map(({ address }) => address)).toEqual(["'Мой лист'!G3", null, "Показатели!H2"]);
});

it("says what and what to do", () => {
  const [words] = findingWords([error], findingsRu);
  expect(words).toMatchObject({
    severity: "error",
    message: "Не указан план на отчётный год. Строка: «Доля».",
    action: "Впишите плановое значение; если план равен нулю, впишите 0.",
  });
});
