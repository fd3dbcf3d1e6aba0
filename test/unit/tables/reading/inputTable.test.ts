import type { Finding } from "../../../../src/domain/finding";
import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { errorValueFindings, findTable, openTable } from "../../../../src/tables/reading/inputTable";
import { readProgrammeData } from "../../../../src/tables/readProgrammeData";
import type { CellContent } from "../../../../src/workbook/cell";
import type { TableData } from "../../../../src/workbook/tableData";
import { opened, short } from "../tables";

const table = (headers: readonly string[], cells: readonly CellContent[] = [], name = "Показатели"): TableData => ({
  name,
  sheet: "Лист 1",
  topLeft: { row: 3, column: 2 },
  headers,
  rows: [{ cells, formats: cells.map(() => "General"), formulas: cells.map(() => false), hidden: false }],
});

function open(data: TableData) {
  const found: Finding[] = [];
  return { input: openTable([data], INDICATORS_TABLE, (finding) => found.push(finding)), found };
}

const REQUIRED = ["№", "Показатель", "Ед. изм.", "Направление", "План"];

describe("finding a table", () => {
  it.each(["Показатели", "показатели", "ПОКАЗАТЕЛИ", "Indicators", "indicators"])("by the name %s", (name) => {
    expect(findTable([table([], [], "Другая"), table([], [], name)], INDICATORS_TABLE)?.name).toBe(name);
  });

  it("a missing one becomes a finding", () => {
    const { input, found } = open(table(REQUIRED, [], "Показатели1"));
    expect(input).toBeNull();
    expect(found).toEqual([{ code: "B03", missing: "table", name: "Показатели", table: "Показатели", cell: null, row: null }]);
  });
});

describe("recognising columns", () => {
  it("in any order, with aliases, other case, ё, no-break spaces, line breaks and trailing marks", () => {
    const { input, found } = open(table(["ПЛАН", "лишний", "No", "ПОКАЗАТЕЛЬ:", "Ед.\u00a0изм", "Direction *", "Обоснование\nотклонений"], [10, "?", "1", "Имя", "%", "рост", "так"]));
    expect(found).toEqual([]);
    const [row] = input?.rows ?? [];
    expect([row?.content("planned"), row?.content("number"), row?.content("name"), row?.content("unit"), row?.content("direction"), row?.content("varianceReason")]).toEqual([
      10,
      "1",
      "Имя",
      "%",
      "рост",
      "так",
    ]);
  });

  it("each missing required column becomes a finding at the corner; a missing optional one does not", () => {
    const { found } = open(table(["№", "Показатель"]));
    expect(found.map((finding) => (finding.code === "B03" ? [finding.missing, finding.name, short(finding)] : []))).toEqual([
      ["column", "Ед. изм.", "B03 'Лист 1'!C4"],
      ["column", "Направление", "B03 'Лист 1'!C4"],
      ["column", "План", "B03 'Лист 1'!C4"],
    ]);
  });
});

describe("B16: two for the same", () => {
  it("a table in Russian and one in English, at the second one's corner, whichever comes first", () => {
    const found = (...names: string[]) => readProgrammeData(names.map((name) => table(REQUIRED, [], name))).findings.filter(({ code }) => code === "B16");
    expect(found("Показатели", "Indicators")).toMatchObject([{ twice: "table", names: ["Показатели", "Indicators"], table: "Показатели", cell: { sheet: "Лист 1", row: 3, column: 2 } }]);
    expect(found("indicators", "Расходы", "ПОКАЗАТЕЛИ")).toMatchObject([{ names: ["indicators", "ПОКАЗАТЕЛИ"] }]);
    expect(found("Методика", "Methodology")).toMatchObject([{ names: ["Методика", "Methodology"], table: "Методика" }]);
    expect(found("Показатели", "Показатели1")).toEqual([]);
  });

  it("a column in Russian and one in English, at the second one's header", () => {
    expect(open(table([...REQUIRED, "Факт", "Actual "])).found).toMatchObject([{ code: "B16", twice: "column", names: ["Факт", "Actual"], cell: { row: 3, column: 8 } }]);
    expect(open(table([...REQUIRED, "Факт", "Факт прошлого года"])).found.map(({ code }) => code)).toEqual(["B14"]);
  });
});

describe("a table down to the end of the sheet", () => {
  const empty = { cells: REQUIRED.map(() => null), formats: REQUIRED.map(() => "General"), formulas: REQUIRED.map(() => false), hidden: false };
  const filled = table(REQUIRED, ["1", "Доля", "%", "рост", 5]);

  it("has no rows after the last one that holds anything, and keeps empty ones between", () => {
    const { input } = open({ ...filled, rows: [empty, ...filled.rows, ...Array.from({ length: 1_000_000 }, () => empty)] });
    expect(input?.rows).toHaveLength(2);
    expect(input?.rows[1]?.cell("planned")).toMatchObject({ row: 5, column: 6 });
  });

  it("with an error in every cell yields a finding for each, however many", () => {
    const broken = { ...empty, cells: REQUIRED.map(() => ({ error: "#REF!" })) };
    const { findings } = readProgrammeData([{ ...filled, rows: Array.from({ length: 30_000 }, () => broken) }]);
    expect(findings.filter(({ code }) => code === "B02")).toHaveLength(150_000);
  });
});

describe("the words of official forms", () => {
  it("head the columns as well as ours, whatever their order: fact before plan", () => {
    const { input, found } = open(
      table(
        ["№ п/п", "Наименование целевого показателя (индикатора)", "Единица измерения", "Направленность показателя", "Фактическое значение за 2021 год", "Плановое значение на 2021 год", "Обоснование отклонений значений показателя"],
        ["1", "Доля", "%", "рост", 35.1, 34.6, "так"],
      ),
    );
    expect(found).toMatchObject([
      {
        code: "B14",
        columns: ["№", "Показатель", "Ед. изм.", "Направление", "План", "Факт", "Обоснование отклонений"],
        written: ["№ п/п", "Наименование целевого показателя (индикатора)", "Единица измерения", "Направленность показателя", "Плановое значение на 2021 год", "Фактическое значение за 2021 год", "Обоснование отклонений значений показателя"],
      },
    ]);
    const [row] = input?.rows ?? [];
    expect([row?.content("name"), row?.content("planned"), row?.content("actual"), row?.content("varianceReason")]).toEqual(["Доля", 34.6, 35.1, "так"]);
  });

  it("our own name wins over a word of the forms", () => {
    const { input } = open(table([...REQUIRED, "Прогноз", "Факт"], ["1", "Доля", "%", "рост", 10, 99, 11]));
    expect(input?.rows[0]?.content("planned")).toBe(10);
  });

  it("over several rows, when a pasted form was made a table as it is: rows below keep their addresses", () => {
    const header = ["№п/п", "Показатель (индикатор)\nнаименование", "Ед. изм.", "Направление", "Значения показателей (индикаторов)", "Столбец1", "Столбец2"];
    const rows: CellContent[][] = [
      [null, null, null, null, "2020 год", "2021год", null],
      [null, null, null, null, null, "план", "факт"],
      [1, "Доля", "%", "рост", "31,0", "34,6", null],
    ];
    const data = { ...table(header), rows: rows.map((cells) => ({ cells, formats: cells.map(() => "General"), formulas: cells.map(() => false), hidden: false })) };
    const { input, found } = open(data);
    expect(found.map(({ code }) => code)).toEqual(["B14"]);
    expect(input?.rows.map((row) => [row.content("previous"), row.content("planned"), row.content("actual")])).toEqual([["31,0", "34,6", null]]);
    expect(input?.rows[0]?.cell("planned")).toMatchObject({ row: 6, column: 7 });
  });

  it("a unit in the header is known, «т.р.» too", () => {
    const { input } = open(table([...REQUIRED.slice(0, 4), "План, тыс. руб.", "Факт (т.р.)"]));
    expect(input?.units.map(({ unit }) => unit)).toEqual(["тыс. руб.", "т.р."]);
  });
});

describe("cells", () => {
  const { input } = open(table([...REQUIRED, "Факт"], ["1", " Имя ", "%", "рост", 10, { error: "#REF!" }]));
  const [row] = input?.rows ?? [];

  it("have addresses counted from the table's corner: header in row 4 from column C", () => {
    expect(row?.cell("planned")).toEqual({ table: "Показатели", sheet: "Лист 1", row: 4, column: 6, text: null });
  });

  it("keep their text with all spaces", () => {
    expect(row?.cell("name")?.text).toBe(" Имя ");
  });

  it("of a column that is not there do not exist", () => {
    expect([row?.cell("weight"), row?.content("weight"), row?.format("weight")]).toEqual([undefined, null, "General"]);
  });

  it("with an Excel error are found, each once", () => {
    expect(errorValueFindings(input as NonNullable<typeof input>).map((finding) => [short(finding), finding.code === "B02" ? finding.value : ""])).toEqual([["B02 'Лист 1'!H5", "#REF!"]]);
  });
});

it("a column that is not ours may hold anything", () => {
  const { table: input } = opened(INDICATORS_TABLE, [{ Показатель: "Имя" }]);
  expect(errorValueFindings(input)).toEqual([]);
});
