import { recogniseTables } from "../../../../src/tables/recognising/recogniseTables";
import { transferredRows } from "../../../../src/tables/recognising/transferredRows";
import type { CellContent } from "../../../../src/workbook/cell";
import type { SheetGrid } from "../../../../src/workbook/sheetGrid";
import { gridOf } from "../../../golden/pasted/gridOf";
import { subprogrammes } from "../tables";

/** One column of the rows that the first range gives. */
function column(sheet: SheetGrid, header: string): CellContent[] {
  const [candidate] = recogniseTables([sheet]);
  if (candidate === undefined) throw new Error("Not recognised");
  return transferredRows(candidate, subprogrammes(["1", "Служба"])).map((row) => row[header] ?? null);
}

const INDICATORS = ["№", "Показатель", "Ед. изм.", "План", "Факт"];
const indicators = (...rows: CellContent[][]): SheetGrid => gridOf("Лист", [INDICATORS, ...rows]);

it("bare numbers in texts become numbers; what stands beside a number stays with it", () => {
  const sheet = indicators(["1", "а", "%", "31,0", "1\u00a0234,5"], ["2", "б", "%", "не менее 53,0", "99,07%"], ["3", "в", "%", "0,2 *(28)", "63.761.4"], ["4", "г", "%", "–", "н/д"]);
  expect(column(sheet, "План")).toEqual([31, "не менее 53,0", "0,2 *(28)", "–"]);
  expect(column(sheet, "Факт")).toEqual([1234.5, "99,07%", "63.761.4", "н/д"]);
});

it("a cell shown in per cent keeps what it shows, a date its day, an error its name", () => {
  const sheet = indicators(["1", "а", "%", 0.69, 44989], ["2", "б", "%", { error: "#DIV/0!" }, true]);
  const rows = sheet.rows.map((row, index) => (index === 1 ? { ...row, formats: ["General", "General", "General", "0%", "dd.mm.yyyy"] } : row));
  // 44989 is 04.03.2023: what «4.3» becomes as it is typed.
  expect(column({ ...sheet, rows }, "План")).toEqual([69, "#DIV/0!"]);
  expect(column({ ...sheet, rows }, "Факт")).toEqual(["04.03.2023", "да"]);
});

it("numbers of rows are texts without a closing point", () => {
  expect(column(indicators(["1.", "а", "%", 1, 1], [2, "б", "%", 1, 1], ["1.10", "в", "%", 1, 1]), "№")).toEqual(["1", "2", "1.10"]);
});

it("totals, column numbers and blank rows stay behind; bands become columns", () => {
  const sheet = indicators([1, 2, 3, 4, 5], ["Подпрограмма «Служба»"], ["1", "а", "%", 1, 1], [], ["Муниципальная программа «Город»"], ["1", "б", "%", 1, 1], [null, "Итого", null, 2, 2], ["2", "в", "%", 1, 1]);
  expect(column(sheet, "Показатель")).toEqual(["а", "б", "в"]);
  expect(column(sheet, "Подпрограмма")).toEqual(["1", null, null]);
});

it("an unknown subprogramme keeps its title, so that the check can name it", () => {
  expect(column(indicators(["Подпрограмма «Иная»"], ["1", "а", "%", 1, 1]), "Подпрограмма")).toEqual(["Подпрограмма «Иная»"]);
});

it("a measure named once stands beside each of its sources, until a source comes again", () => {
  const sheet = gridOf(
    "Лист",
    [
      ["№", "Мероприятие", "Источник", "План", "Факт"],
      ["1", "Ремонт", "краевой бюджет", 1, 1],
      [null, null, "местный бюджет", 2, 2],
      [null, null, "местный бюджет", 3, 3],
    ],
    ["B2:B3"],
  );
  expect(column(sheet, "Наименование")).toEqual(["Ремонт", "Ремонт", null]);
  expect(column(sheet, "№ мероприятия")).toEqual(["1", "1", null]);
});
