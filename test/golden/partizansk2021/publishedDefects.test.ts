import { judge } from "../../../src/app/judge";
import { findingsRu } from "../../../src/messages/findings/ru";
import { findingWords } from "../../../src/report/findingView";
import type { CellContent } from "../../../src/workbook/cell";
import type { TableData } from "../../../src/workbook/tableData";
import { methodologyTables, withProvisions } from "../methodologyTables";
import { sampleTables } from "../sampleTables";
import { withCells, withRow } from "../workbookEdits";

const PRAISE = "Показатель выполнен, сотрудники добросовестно исполняют обязанности";

/** The report as it was published, where a workbook can hold its defects; the sample has some of them corrected. */
const AS_PUBLISHED: Readonly<Record<string, CellContent>> = {
  "Показатели!K2": null,
  "Показатели!J2": "Результат будет представлен в мае 2021 года",
  "Показатели!D4": "%",
  "Показатели!D5": "%",
  "Показатели!B5": null,
  "Показатели!J4": PRAISE,
  "Показатели!J5": PRAISE,
  "Паспорт!B11": null,
  "Расходы!F3": "56,440",
  "Расходы!F4": "20,720",
};

const published: readonly TableData[] = withRow(withCells(sampleTables(), AS_PUBLISHED), "Расходы", 0, {
  Наименование: "Муниципальная программа «Повышение эффективности деятельности органов местного самоуправления» на 2014–2018 годы",
  Источник: "Всего",
  План: 269.76,
  Факт: 269.76,
});

/** The report's defects of the catalogue, section 1, that show in a workbook: number, code, cell. A row «Всего» stands above the others, so money begins in row 3. */
const DEFECTS: readonly (readonly [number: number, code: string, cell: string])[] = [
  [1, "P02", "Расходы!C2"],
  [2, "I02", "Показатели!H2"],
  [2, "I04", "Показатели!J2"],
  [3, "I08", "Показатели!D4"],
  [3, "I08", "Показатели!D5"],
  [5, "I21", "Показатели!B5"],
  [6, "I16", "Показатели!J5"],
  [8, "I03", "Паспорт!B11"],
  [9, "M10", "Мероприятия!G2"],
  [11, "M14", "Мероприятия!L2"],
  [12, "M14", "Мероприятия!L15"],
  [17, "M12", "Мероприятия!C3"],
  [18, "R15", "Расходы!F4"],
];

const found = (tables: readonly TableData[]): string[] => findingWords(judge(tables).findings, findingsRu).map(({ finding, address }) => `${finding.code} ${address ?? ""}`);

/** While a number is missing nothing is calculated; what the other defects are does not depend on it. */
const unnumbered = found(published);
const numbered = found(withCells(published, { "Показатели!B5": "2" }));

it.each(DEFECTS)("defect %d of the published report: %s at %s", (_, code, cell) => {
  expect([...unnumbered, ...numbered]).toContain(`${code} ${cell}`);
});

it("defect 4: a zero plan, where the methodology states no rule, asks for one at the plan's cell", () => {
  const open = withProvisions(methodologyTables("partizansk-2021"), { "План 0, факт 0": "не определено: выберите" });
  const asked = found([...withCells(published, { "Показатели!B5": "2" }), ...open]);
  expect(asked.filter((finding) => finding.startsWith("I12"))).toEqual(["I12 Показатели!G4", "I12 Показатели!G5"]);
});

it("defect 7 and 8: the verdict rests on choices that no act makes, and is preliminary", () => {
  expect(numbered.filter((finding) => finding.startsWith("X08"))).toHaveLength(1);
});

it("corrected, the workbook has none of them", () => {
  const corrected = found(
    withCells(sampleTables(), {
      "Показатели!H2": 35.1,
      "Мероприятия!L2": "Обучение прошли 57 муниципальных служащих",
      "Мероприятия!L15": "Обучение прошли 12 муниципальных служащих",
      "Мероприятия!G3": "01.02.2021",
      ...Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`Мероприятия!M${index + 2}`, index === 0 || index === 8 ? null : "без финансирования"])),
    }),
  );
  const codes = new Set(DEFECTS.map(([, code]) => code));
  expect(corrected.filter((finding) => codes.has(finding.split(" ")[0] ?? ""))).toEqual([]);
});
