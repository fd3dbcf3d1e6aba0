import type { OwnSheet, WorkbookState } from "../../../../src/adapters/officejs/workbookState";
import { planWriting, quotedNames } from "../../../../src/adapters/officejs/writePlan";
import { adding, replacing, sheetSpec } from "../../../contract/specBuilder";

const own = (change: Partial<OwnSheet> = {}): OwnSheet => ({
  id: "{1}",
  name: "Мой отчёт",
  visible: true,
  protected: false,
  charts: [],
  tables: [],
  filtered: false,
  content: null,
  ...change,
});
const state = (change: Partial<WorkbookState> = {}): WorkbookState => ({
  sheetNames: ["Показатели", "Мой отчёт"],
  tables: [{ name: "Показатели", sheet: "Показатели" }],
  definedNames: ["MunicipalReport.report", "Итого"],
  structureProtected: false,
  ours: new Map([["report", own()]]),
  ...change,
});
const table = (name: string) => ({
  name,
  range: { top: 0, left: 0, bottom: 1, right: 0 },
  columns: ["Код"],
  styleName: "TableStyleLight9",
});
const refusal = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was refused");
};

describe("planWriting", () => {
  it("redraws our sheet under the name it has now, and adds the rest", () => {
    const planned = planWriting(replacing(sheetSpec(), sheetSpec({ key: "log", name: "Показатели" })), state());
    expect(planned.map(({ name, former }) => [name, former?.id ?? null])).toEqual([
      ["Мой отчёт", "{1}"],
      ["Показатели (2)", null],
    ]);
  });

  it("always adds in mode «add», and keeps names of one set apart", () => {
    const planned = planWriting(adding(sheetSpec(), sheetSpec({ key: "second" })), state());
    expect(planned.map(({ name, former }) => [name, former])).toEqual([
      ["Отчёт", null],
      ["Отчёт (2)", null],
    ]);
  });

  it("refuses a protected sheet of ours by its name", () => {
    const ours = new Map([["report", own({ protected: true })]]);
    expect(refusal(() => planWriting(replacing(sheetSpec()), state({ ours })))).toMatchObject({
      reason: "sheet-protected",
      subject: "Мой отчёт",
    });
  });

  it("refuses new sheets in a workbook with protected structure, but not redrawing", () => {
    const closed = state({ structureProtected: true });
    expect(refusal(() => planWriting(adding(sheetSpec()), closed))).toMatchObject({ reason: "workbook-protected" });
    expect(planWriting(replacing(sheetSpec()), closed)).toHaveLength(1);
  });

  it.each(["показатели", "ИТОГО"])("refuses the table name «%s», which a table or a defined name has", (name) =>
    expect(refusal(() => planWriting(adding(sheetSpec({ tables: [table(name)] })), state()))).toMatchObject({
      reason: "name-taken",
      subject: name,
    }),
  );

  it("lets a table of a sheet that is redrawn keep its name", () => {
    const tables = [{ name: "Сводка", sheet: "Мой отчёт" }];
    expect(planWriting(replacing(sheetSpec({ tables: [table("Сводка")] })), state({ tables }))).toHaveLength(1);
  });
});

describe("quotedNames", () => {
  it("knows the real names, apostrophes doubled, and throws on an unknown key", () => {
    const quoted = quotedNames([{ spec: sheetSpec(), name: "Отчёт д'Арк", former: null }]);
    expect(quoted("report")).toBe("'Отчёт д''Арк'");
    expect(() => quoted("form")).toThrow("form");
  });
});
