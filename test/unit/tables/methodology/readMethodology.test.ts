import { plain } from "../../../../src/domain/decimal";
import type { Finding } from "../../../../src/domain/finding";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { METHODOLOGIES, methodologyById } from "../../../../src/methodologies";
import { methodologyNameOnSheet, withUserChanges } from "../../../../src/tables/methodology/readMethodology";
import type { TableData } from "../../../../src/workbook/tableData";
import { methodologyTables, withProvisions, withScale } from "../../../golden/methodologyTables";
import { withCell, withoutTable } from "../../../golden/workbookEdits";
import { PARTIZANSK } from "../../domain/rows";
import { short } from "../tables";

function read(tables: readonly TableData[], base: Methodology = PARTIZANSK): { methodology: Methodology | null; found: Finding[] } {
  const found: Finding[] = [];
  return { methodology: withUserChanges(base, tables, (finding) => found.push(finding)), found };
}

const sheet = methodologyTables("partizansk-2021");
const methodologyOf = (id: string): Methodology => {
  const methodology = methodologyById(id);
  if (methodology === null) throw new Error(id);
  return methodology;
};

describe("the methodology's name", () => {
  it("is the one on the sheet", () => {
    expect(methodologyNameOnSheet(sheet)).toBe("Партизанский городской округ (по отчёту за 2021 год)");
    expect(methodologyNameOnSheet(withProvisions(sheet, { Методика: " Пермский край " }))).toBe("Пермский край");
  });

  it("is none without the sheet, or where the row is empty", () => {
    expect(methodologyNameOnSheet([])).toBeNull();
    expect(methodologyNameOnSheet(withProvisions(sheet, { Методика: null }))).toBeNull();
  });
});

describe("nothing was changed", () => {
  it.each(METHODOLOGIES.map(({ id }) => id))("the sheet of %s means the methodology itself", (id) => {
    const base = methodologyOf(id);
    expect(read(methodologyTables(id), base)).toEqual({ methodology: base, found: [] });
  });

  it("a workbook without the sheet means the methodology itself", () => {
    expect(read([])).toEqual({ methodology: PARTIZANSK, found: [] });
  });

  it("a row that was deleted leaves the methodology's own rule", () => {
    const rows = sheet[0]?.rows.filter(({ cells }) => cells[0] !== "Нет факта") ?? [];
    expect(read([{ ...(sheet[0] as TableData), rows }]).methodology).toBe(PARTIZANSK);
  });

  it("other spaces and capitals are no change", () => {
    expect(read(withProvisions(sheet, { "Нет факта": " Не\u00a0учитывать. " })).methodology).toBe(PARTIZANSK);
  });
});

describe("what the user changed wins", () => {
  it("a choice", () => {
    const { methodology, found } = read(withProvisions(sheet, { "Нет факта": "считать равным 0", "Деление на число подпрограмм": "да" }));
    expect(found).toEqual([]);
    expect(methodology).toMatchObject({
      changed: true,
      indicator: { missingActual: { value: "zero", basis: "изменено пользователем", certainty: "user" } },
      effectiveness: { dividedByCount: { value: true, certainty: "user" } },
    });
    // What was not touched keeps its own basis.
    expect(methodology?.indicator.cap).toEqual(PARTIZANSK.indicator.cap);
  });

  it("a limit, in percent or as a ratio, typed as text or as a number", () => {
    for (const typed of ["130 %", "1,3", 1.3]) {
      const cap = read(withProvisions(sheet, { "Верхний предел показателя": typed })).methodology?.indicator.cap.value;
      expect(cap === null || cap === undefined ? null : plain(cap)).toBe("1.3");
    }
  });

  it("digits", () => {
    expect(read(withProvisions(sheet, { "Округление показателя, знаков": "без округления" })).methodology?.indicator.roundingDigits).toMatchObject({ value: null, certainty: "user" });
    expect(read(withProvisions(sheet, { "Округление показателя, знаков": 1 })).methodology?.indicator.roundingDigits.value).toBe(1);
  });

  it("one weight of several", () => {
    const weights = read(withProvisions(methodologyTables("goal-task-measure"), { "Вес показателей цели": "0,6" }), methodologyOf("goal-task-measure")).methodology?.achievement.levelWeights;
    const before = methodologyOf("goal-task-measure").achievement.levelWeights.value;
    expect(weights).toMatchObject({ certainty: "user" });
    expect(weights?.value?.goal.toFixed()).toBe("0.6");
    expect(weights?.value?.task.toFixed()).toBe(before?.task.toFixed());
  });

  it("with the clause that the user names as its basis", () => {
    const table = sheet[0] as TableData;
    const row = table.rows.findIndex(({ cells }) => cells[0] === "Нет факта");
    const named = withCell(withProvisions(sheet, { "Нет факта": "считать равным 0" }), `Методика!C${table.topLeft.row + 2 + row}`, "п. 7 порядка");
    expect(read(named).methodology?.indicator.missingActual).toEqual({ value: "zero", basis: "п. 7 порядка", certainty: "user" });
  });
});

describe("what cannot be read is found at its cell, all of it at once", () => {
  it("a word that is no choice, a limit that is no number", () => {
    const { methodology, found } = read(withProvisions(sheet, { "Нет факта": "как-нибудь", "Верхний предел показателя": "побольше" }));
    expect(methodology).toBeNull();
    expect(found.map(short)).toEqual(["P15 Методика!B9", "P15 Методика!B10"]);
    expect(found[0]).toMatchObject({ parameter: "Нет факта", text: "как-нибудь", table: "Методика" });
  });

  it("a choice that was deleted is not taken for «no choice»", () => {
    expect(read(withProvisions(sheet, { "Нет факта": null })).found.map(short)).toEqual(["P15 Методика!B9"]);
  });

  it("a step of the scale with the rest", () => {
    const { methodology, found } = read(withScale(withProvisions(sheet, { "Нет факта": "?" }), [["много", "высокая"]]));
    expect(methodology).toBeNull();
    expect(found.map(short)).toEqual(["P15 Методика!B9", "P15 Методика!A52"]);
  });

  it("an Excel error is found as what it is", () => {
    expect(read(withProvisions(sheet, { "Нет факта": { error: "#REF!" } })).found.map(({ code }) => code)).toContain("B02");
  });

  it("values that are each readable but no methodology together", () => {
    const { methodology, found } = read(withProvisions(sheet, { "Вес показателей цели": "0,5" }));
    expect(methodology).toBeNull();
    expect(found.map(short)).toEqual(["P15 Методика!B18", "P15 Методика!B19"]);
    expect(found.map((finding) => finding.row)).toEqual(["Вес показателей задач", "Вес показателей мероприятий"]);
  });
});

it("the scale alone may be changed", () => {
  const { methodology } = read(withScale(withoutTable(sheet, "Методика"), [["90 %", "хорошая"], ["0", "слабая"]]));
  expect(methodology).toMatchObject({ changed: true, rating: { rules: { basis: "изменено пользователем", certainty: "user", value: [{ label: "хорошая" }, { label: "слабая" }] } } });
});
