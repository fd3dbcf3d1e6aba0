import { NO_EDITS, type TableEdits } from "../../src/workbook/tableEdits";
import { PLAIN_STYLE } from "../../src/workbook/sheetStyle";
import { Status } from "../host/protocol/faults";
import { openWithOfficejs } from "./officejsUnderTest";
import { buildWorkbook } from "./startingWorkbook";
import { times } from "./specBuilder";
import { dumpOf } from "./workbookDump";

const ROWS = 5000;
const book = (rowCount: number) =>
  buildWorkbook({
    sheets: [
      {
        name: "Показатели",
        rows: [["№", "Плна", "Факт"], ...times(rowCount, (row) => [{ value: String(row), format: "@" }, { value: `${row},5`, format: "@" }, row])],
        tables: [{ name: "Показатели", area: `A1:C${rowCount + 1}` }],
      },
    ],
  });

/** Every second number, the header, a list in part of a column, a new column. */
const edits = (rowCount: number): TableEdits => ({
  ...NO_EDITS,
  headers: [{ table: "Показатели", column: 1, before: "Плна", after: "План" }],
  cells: times(rowCount, (row) => row)
    .filter((row) => row % 2 === 0)
    .map((row) => ({ table: "Показатели", row, column: 1, before: { content: `${row},5`, format: "@" }, after: { content: row + 0.5, format: "General" } })),
  lists: [{ table: "Показатели", column: 2, first: 1, last: 2, list: { source: ["да", "нет"], prompt: null, error: null } }],
  addedColumns: [{ table: "Показатели", header: "Вес", width: 8, headerStyle: { ...PLAIN_STYLE, bold: true }, cellStyle: { ...PLAIN_STYLE, wrap: true }, list: null }],
});

test("an editing that fails half-way leaves the workbook as it was, wherever it fails", async () => {
  const rehearsal = await openWithOfficejs(book(6));
  await rehearsal.port.editTables(edits(6));
  const actions = rehearsal.host.requests.filter(({ kind }) => kind === "sync")[1]?.actions ?? 0;
  expect(actions).toBeGreaterThan(30);
  const { port, host, inspect } = await openWithOfficejs(book(6));
  // What Excel keeps of a column's width and of empty cells' looks is of no consequence.
  const kept = async () => {
    const { sheets } = dumpOf(await inspect()) as { sheets: { cells: Record<string, unknown>; tables: unknown; validations: unknown }[] };
    return sheets.map(({ cells, tables, validations }) => ({ cells: Object.fromEntries(Object.entries(cells).filter(([name]) => !name.startsWith("D"))), tables, validations }));
  };
  const before = await kept();
  for (const action of times(Math.floor(actions / 3), (index) => index * 3)) {
    host.faults.failAction({ sync: 2, action, code: "GeneralException" });
    await expect(port.editTables(edits(6))).rejects.toMatchObject({ reason: "host-refused", hostCode: "GeneralException" });
    expect({ action, kept: await kept() }).toEqual({ action, kept: before });
  }
  await port.editTables(edits(6));
  expect(await kept()).not.toEqual(before);
}, 30000);

test("a host that turns the request away has changed nothing", async () => {
  const workbook = book(6);
  const before = dumpOf(workbook);
  const { port, host } = await openWithOfficejs(workbook);
  host.faults.cellEditMode = true;
  await expect(port.editTables(edits(6))).rejects.toMatchObject({ reason: "cell-being-edited" });
  host.faults.cellEditMode = false;
  host.faults.failRequest({ sync: 2, status: Status.sessionLost });
  await expect(port.editTables(edits(6))).rejects.toMatchObject({ reason: "session-lost" });
  expect(dumpOf(workbook)).toEqual(before);
});

test("editing and reading lists take two round trips, however many rows", async () => {
  const { port, host, inspect } = await openWithOfficejs(book(ROWS));
  const syncs = async (work: () => Promise<unknown>): Promise<number> => {
    await host.idle();
    const before = host.syncs;
    await work();
    return host.syncs - before;
  };
  expect(await syncs(() => port.editTables(edits(ROWS)))).toBe(2);
  const read: unknown[] = [];
  expect(await syncs(async () => read.push(...(await port.readLists([{ table: "Показатели", column: 2 }]))))).toBe(2);
  // Cells beyond the first two thousand of a mixed column are not asked one by one.
  expect(read).toMatchObject([{ runs: [{ first: 0, last: 0 }, { first: 1, last: 2 }, { first: 3, last: 1999, rule: { kind: "none" } }, { first: 2000, last: ROWS - 1, rule: { kind: "other" } }] }]);
  await inspect();
}, 30000);
