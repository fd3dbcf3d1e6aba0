import type { ChartSpec, SheetSpec } from "../../src/workbook/sheetSpec";
import { Status } from "../host/protocol/faults";
import { openWithOfficejs, type OfficejsUnderTest } from "./officejsUnderTest";
import { adding, formulaCell, PAGE, plainRows, replacing, sheetSpec, valueCell } from "./specBuilder";
import { buildWorkbook } from "./startingWorkbook";
import { sheetNamesOf, sheetOf, valuesOf } from "./workbookUnderTest";
import { dumpOf } from "./workbookDump";

const EMPTY = { sheets: [{ name: "Лист1", rows: [["моё"]] }] };
const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "not refused",
    (error: unknown) => error,
  );

const chartOver = (key: string, fill: string): ChartSpec => ({
  key,
  kind: "bar",
  title: `Рисунок ${key}`,
  categoryTitle: "Показатель",
  valueTitle: "Доля",
  data: { top: 0, left: 0, bottom: 2, right: 1 },
  fills: [fill],
  valueFormat: "0.0",
  fontName: "Times New Roman",
  place: { top: 5, left: 0, bottom: 15, right: 1 },
});

const oldReport = sheetSpec({
  rows: [
    { height: 30, cells: [valueCell("Старый отчёт", { bold: true, fill: "#DDEBF7" }), valueCell(null)] },
    { height: null, cells: [valueCell("1.10", { border: { kind: "all", weight: "thin", color: "#000000" } }), valueCell("=не формула")] },
    { height: null, cells: [valueCell(35.1, { numberFormat: "0.00" }), formulaCell("{{form}}!A1+1", 8)] },
  ],
  columnWidths: [40, 12],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  charts: [chartOver("old", "#44546A"), chartOver("kept", "#D0D5DC")],
  page: { ...PAGE, breaks: [2] },
});
const oldForm = sheetSpec({ key: "form", name: "Форма 1", rows: plainRows([7], ["текст"]), tabColor: "#70AD47" });
const newReport = sheetSpec({
  rows: [1, 2, 3, 4].map((row) => ({
    height: 20,
    cells: [valueCell(`строка ${row}`, { italic: true }), valueCell(row), formulaCell("{{form}}!A1", 1)],
  })),
  columnWidths: [10, 10, 10],
  merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  charts: [chartOver("kept", "#000000"), chartOver("new", "#44546A")],
  page: { ...PAGE, breaks: [3] },
});
const newForm = sheetSpec({ key: "form", name: "Форма 1", rows: plainRows([1, 2, 3]) });
const log = sheetSpec({ key: "log", name: "Проверка данных", rows: plainRows(["замечание"]) });

/** Indexes spread over a request, its first and last actions among them. */
const spread = (actions: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round((index * (actions - 1)) / (count - 1)));

/** Actions of the request that writes, found by a rehearsal. */
async function writingActions(open: () => Promise<OfficejsUnderTest>, sheets: readonly SheetSpec[]): Promise<number> {
  const { port, host } = await open();
  await host.idle();
  const before = host.requests.length;
  await port.writeSheets(replacing(...sheets));
  return host.requests.slice(before).filter(({ kind }) => kind === "sync")[1]?.actions ?? 0;
}

describe("a writing that fails half-way", () => {
  it("leaves sheets drawn in this session exactly as they were, wherever it fails", async () => {
    const open = async (): Promise<OfficejsUnderTest> => {
      const opened = await openWithOfficejs(buildWorkbook(EMPTY));
      await opened.port.writeSheets(replacing(oldReport, oldForm));
      return opened;
    };
    const actions = await writingActions(open, [newReport, newForm, log]);
    expect(actions).toBeGreaterThan(100);
    const { port, host, inspect } = await open();
    const before = dumpOf(await inspect());
    for (const action of spread(actions, 25)) {
      host.faults.failAction({ sync: 2, action, code: "InvalidArgument" });
      expect(await refusal(port.writeSheets(replacing(newReport, newForm, log)))).toMatchObject({
        reason: "host-refused",
        hostCode: "InvalidArgument",
      });
      expect({ action, ...(dumpOf(await inspect()) as object) }).toEqual({ action, ...(before as object) });
    }
    await port.writeSheets(replacing(newReport, newForm, log));
    expect(valuesOf(await inspect(), "Форма 1")).toEqual([[1, 2, 3]]);
  }, 30000);

  it("puts content, number formats and merges of an earlier session back", async () => {
    const session = async (): Promise<OfficejsUnderTest> => {
      const first = await openWithOfficejs(buildWorkbook(EMPTY));
      await first.port.writeSheets(replacing(oldReport, oldForm));
      return openWithOfficejs(await first.inspect());
    };
    const actions = await writingActions(session, [newReport, newForm, log]);
    for (const action of spread(actions, 8)) {
      const { port, host, inspect } = await session();
      host.faults.failAction({ sync: 2, action, code: "GeneralException" });
      expect(await refusal(port.writeSheets(replacing(newReport, newForm, log)))).toMatchObject({
        reason: "host-refused",
        hostCode: "GeneralException",
      });
      const workbook = await inspect();
      expect(sheetNamesOf(workbook)).toEqual(["Лист1", "Отчёт", "Форма 1"]);
      expect(valuesOf(workbook, "Отчёт")).toEqual([
        ["Старый отчёт", null],
        ["1.10", "=не формула"],
        [35.1, 8],
      ]);
      const sheet = sheetOf(workbook, "Отчёт");
      expect([sheet.cell(1, 1).formula, sheet.cell(2, 1).formula, sheet.cell(2, 0).style.numberFormat]).toEqual([
        null,
        "'Форма 1'!A1+1",
        "0.00",
      ]);
      expect(sheet.merges).toEqual(oldReport.merges);
    }
  }, 30000);

  it("deletes sheets just added, with their tables and marks", async () => {
    const tables = [{ name: "Показатели", range: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["№"], styleName: "TableStyleLight9" }];
    const template = adding(sheetSpec({ name: "Показатели", rows: plainRows(["№"], ["1"]), tables }), log);
    const rehearsal = await openWithOfficejs(buildWorkbook(EMPTY));
    await rehearsal.port.writeSheets(template);
    const actions = rehearsal.host.requests.filter(({ kind }) => kind === "sync")[1]?.actions ?? 0;
    const { port, host, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    const before = dumpOf(await inspect());
    for (const action of spread(actions, 10)) {
      host.faults.failAction({ sync: 2, action, code: "InvalidArgument" });
      expect(await refusal(port.writeSheets(template))).toMatchObject({ reason: "host-refused" });
      expect(dumpOf(await inspect())).toEqual(before);
    }
  });

  it("says so when taking back fails too", async () => {
    const { port, host } = await openWithOfficejs(buildWorkbook(EMPTY));
    host.faults.failAction({ sync: 2, action: 30, code: "InvalidArgument" });
    host.faults.failRequest({ sync: 3, status: Status.sessionLost });
    expect(await refusal(port.writeSheets(replacing(newForm)))).toMatchObject({
      reason: "not-taken-back",
      hostCode: "InvalidArgument, not taken back: InvalidOrTimedOutSession",
    });
  });

  it("is not reported when only showing the result failed", async () => {
    const { port, host, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    host.faults.failAction({ sync: 3, action: 2, code: "GeneralException" });
    expect(await port.writeSheets(replacing(newForm))).toEqual({ names: { form: "Форма 1" } });
    expect(valuesOf(await inspect(), "Форма 1")).toEqual([[1, 2, 3]]);
  });
});

describe("settings in tables of ours", () => {
  const settings = (value: string, name = "Методика"): SheetSpec =>
    sheetSpec({
      key: "methodology",
      name: "Методика",
      rows: plainRows(["Параметр", "Значение"], ["Округление", value], ["Предел", null]),
      tables: [{ name, range: { top: 0, left: 0, bottom: 2, right: 1 }, columns: ["Параметр", "Значение"], styleName: "TableStyleLight9" }],
      validations: [{ range: { top: 1, left: 1, bottom: 2, right: 1 }, source: ["да", "нет"], prompt: null, error: null }],
    });

  it.each(["the same session", "a later session"])("are tables again, with what a person chose, wherever a writing of %s fails", async (when) => {
    const open = async (): Promise<OfficejsUnderTest> => {
      const first = await openWithOfficejs(buildWorkbook(EMPTY));
      await first.port.writeSheets(replacing(settings("моё")));
      return when === "the same session" ? first : openWithOfficejs(await first.inspect());
    };
    const rehearsal = await open();
    await rehearsal.host.idle();
    const start = rehearsal.host.requests.length;
    await rehearsal.port.writeSheets(replacing(settings("новое")));
    const actions = rehearsal.host.requests.slice(start).filter(({ kind }) => kind === "sync")[2]?.actions ?? 0;
    expect(actions).toBeGreaterThan(30);
    for (const action of spread(actions, 20)) {
      const { port, host, inspect } = await open();
      const before = dumpOf(await inspect());
      host.faults.failAction({ sync: 3, action, code: "GeneralException" });
      expect(await refusal(port.writeSheets(replacing(settings("новое"))))).toMatchObject({ reason: "host-refused" });
      const { tables } = await port.readTables((name) => name === "Методика");
      expect([action, tables[0]?.rows.map(({ cells }) => cells)]).toEqual([action, [["Округление", "моё"], ["Предел", null]]]);
      if (when === "the same session") expect({ action, ...(dumpOf(await inspect()) as object) }).toEqual({ action, ...(before as object) });
    }
  }, 30000);
});

describe("going back that fails half-way", () => {
  it.each(["redrew its sheets", "added its sheets"])("leaves what stands, if the last writing %s", async (what) => {
    const open = async (): Promise<OfficejsUnderTest> => {
      const opened = await openWithOfficejs(buildWorkbook(EMPTY));
      if (what === "redrew its sheets") await opened.port.writeSheets(replacing(oldReport, oldForm));
      await opened.port.writeSheets(replacing(newReport, newForm, log));
      sheetOf(await opened.inspect(), "Отчёт").setCell(9, 0, { value: "слова человека", formula: null });
      return opened;
    };
    const rehearsal = await open();
    await rehearsal.host.idle();
    const start = rehearsal.host.requests.length;
    await rehearsal.port.restoreSheets();
    const actions = rehearsal.host.requests.slice(start).filter(({ kind }) => kind === "sync")[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(12);
    for (const action of spread(actions, Math.min(actions, 25))) {
      const { port, host, inspect } = await open();
      const before = comparable(dumpOf(await inspect()));
      host.faults.failAction({ sync: 2, action, code: "GeneralException" });
      expect(await refusal(port.restoreSheets())).toMatchObject({ reason: "host-refused" });
      expect({ action, dump: comparable(dumpOf(await inspect())) }).toEqual({ action, dump: before });
      await port.restoreSheets();
      expect(sheetNamesOf(await inspect())).toEqual(what === "redrew its sheets" ? ["Лист1", "Отчёт", "Форма 1"] : ["Лист1"]);
    }
  }, 60000);
});

/** Without the view of a sheet that had to be made again, the order of names, and the suffix by which a chart's name stays free. */
function comparable(dump: unknown): unknown {
  const { names, sheets } = structuredClone(dump) as { names: { name: string }[]; sheets: (Record<string, unknown> & { charts: { name: string }[] })[] };
  for (const sheet of sheets) {
    delete sheet["frozenRows"];
    delete sheet["showGridlines"];
    for (const chart of sheet.charts) chart.name = chart.name.replace(/\.$/u, "");
  }
  return { names: names.sort((one, other) => one.name.localeCompare(other.name)), sheets };
}

describe("a table that fails half-way", () => {
  const start = { sheets: [{ name: "Данные", rows: [["№", "План"], ["1", 10]], filter: "A1:B2" }] };
  const place = { sheet: "Данные", range: { top: 0, left: 0, bottom: 1, right: 1 }, name: "Показатели" };

  it("is a range again, wherever it fails", async () => {
    const rehearsal = await openWithOfficejs(buildWorkbook(start));
    await rehearsal.port.makeTable(place);
    const actions = rehearsal.host.requests.filter(({ kind }) => kind === "sync")[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(4);
    for (const action of spread(actions, actions)) {
      const { port, host, inspect } = await openWithOfficejs(buildWorkbook(start));
      host.faults.failAction({ sync: 2, action, code: "InvalidArgument" });
      expect(await refusal(port.makeTable(place))).toMatchObject({ reason: "table-refused", subject: "Данные", hostCode: "InvalidArgument" });
      const after = sheetOf(await inspect(), "Данные");
      expect([after.tables, valuesOf(await inspect(), "Данные")]).toEqual([[], [["№", "План"], ["1", 10]]]);
    }
  });

  it("takes as many round trips for many sheets and tables as for one", async () => {
    const sheets = Array.from({ length: 9 }, (_, index) => ({ name: `Лист${index}`, rows: [["№"], [index]], tables: [{ name: `Т_${index}_`, area: "A1:A2" }] }));
    const { port, host, inspect } = await openWithOfficejs(buildWorkbook({ sheets: [...start.sheets, ...sheets] }));
    await host.idle();
    const before = host.syncs;
    expect((await port.readSheets(() => false)).sheets).toHaveLength(10);
    expect(host.syncs - before).toBe(3);
    await port.makeTable(place);
    expect(host.syncs - before).toBe(5);
    await inspect();
  });
});

describe("refusals before anything is written", () => {
  it("names a protected sheet of ours", async () => {
    const start = { sheets: [{ name: "Мой отчёт", rows: [["старое"]], protected: true }], marks: { report: "'Мой отчёт'!$A$1:$Z$1000" } };
    const { port, inspect } = await openWithOfficejs(buildWorkbook(start));
    expect(await refusal(port.writeSheets(replacing(sheetSpec(), log)))).toMatchObject({ reason: "sheet-protected", subject: "Мой отчёт" });
    const workbook = await inspect();
    expect(sheetNamesOf(workbook)).toEqual(["Мой отчёт"]);
    expect(valuesOf(workbook, "Мой отчёт")).toEqual([["старое"]]);
  });

  it("adds no sheet to a workbook with protected structure", async () => {
    const { port, inspect } = await openWithOfficejs(buildWorkbook({ ...EMPTY, structureProtected: true }));
    expect(await refusal(port.writeSheets(replacing(sheetSpec())))).toMatchObject({ reason: "workbook-protected" });
    expect(sheetNamesOf(await inspect())).toEqual(["Лист1"]);
  });

  it("tells at once that a cell is being edited", async () => {
    const { port, host, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    const before = dumpOf(await inspect());
    host.faults.cellEditMode = true;
    const calls = [
      () => port.readTables(() => true),
      () => port.writeSheets(replacing(newForm)),
      () => port.select("Лист1", { row: 0, column: 0 }),
      () => port.readSheets(() => false),
      () => port.makeTable({ sheet: "Лист1", range: { top: 0, left: 0, bottom: 1, right: 1 }, name: "Показатели" }),
    ];
    for (const call of calls)
      expect(await refusal(call())).toMatchObject({ reason: "cell-being-edited", hostCode: "InvalidOperationInCellEditMode" });
    host.faults.cellEditMode = false;
    expect(dumpOf(await inspect())).toEqual(before);
  });

  it("does not touch the workbook when the writing request is turned away as a whole", async () => {
    const { port, host, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    const before = dumpOf(await inspect());
    for (const [status, reason] of [
      [Status.cellEditMode, "cell-being-edited"],
      [Status.requestTooLarge, "too-large"],
      [Status.sessionLost, "session-lost"],
    ] as const) {
      const syncs = host.syncs;
      host.faults.failRequest({ sync: 2, status });
      expect(await refusal(port.writeSheets(replacing(newForm)))).toMatchObject({ reason });
      expect(host.syncs - syncs).toBe(2);
      expect(dumpOf(await inspect())).toEqual(before);
    }
  });

  it("says that a sheet to be shown is gone", async () => {
    const { port } = await openWithOfficejs(buildWorkbook(EMPTY));
    expect(await refusal(port.select("Нет такого", { row: 0, column: 0 }))).toMatchObject({ reason: "not-found", subject: "Нет такого" });
  });
});

describe("a sheet of ours that its user filtered", () => {
  it("shows all rows after it was redrawn", async () => {
    const { port, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    await port.writeSheets(replacing(newReport, newForm));
    const sheet = sheetOf(await inspect(), "Отчёт");
    sheet.filterArea = { top: 0, left: 0, bottom: 3, right: 2 };
    sheet.hiddenRows.add(2);
    await port.writeSheets(replacing(newReport, newForm));
    const after = sheetOf(await inspect(), "Отчёт");
    expect([after.filterArea, [...after.hiddenRows]]).toEqual([null, []]);
  });
});

describe("a sheet of ours that its user hid", () => {
  it("shows again when it is the one to be shown, and stays hidden otherwise", async () => {
    const { port, inspect } = await openWithOfficejs(buildWorkbook(EMPTY));
    await port.writeSheets(replacing(newReport, newForm));
    const workbook = await inspect();
    sheetOf(workbook, "Отчёт").visibility = "hidden";
    sheetOf(workbook, "Форма 1").visibility = "hidden";
    workbook.activate(sheetOf(workbook, "Лист1"));
    await port.writeSheets(replacing(newReport, { ...newForm, frozenRows: 1 }));
    const after = await inspect();
    expect([sheetOf(after, "Отчёт").visibility, sheetOf(after, "Форма 1").visibility]).toEqual(["visible", "hidden"]);
    expect(after.activeSheet.name).toBe("Отчёт");
  });
});
