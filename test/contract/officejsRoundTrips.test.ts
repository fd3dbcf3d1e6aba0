import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { openWithOfficejs } from "./officejsUnderTest";
import { replacing, sheetSpec, times, valueCell } from "./specBuilder";
import { buildWorkbook } from "./startingWorkbook";

/**
 * What Excel on the web takes in one request or answer (learn.microsoft.com, «Resource limits and performance optimization for Office
 * Add-ins»).
 */
const LIMIT = 5 * 1024 * 1024;
const COLUMNS = 11;

/** A sheet like the largest form: texts, numbers and money, a section row after every twenty rows, heights of their own. */
function largeSheet(rowCount: number): SheetSpec {
  const grid = { kind: "all", weight: "thin", color: "#000000" } as const;
  const text = { wrap: true, border: grid, vertical: "top" } as const;
  const rows = times(rowCount, (row) => {
    const section = row % 21 === 0;
    const cells = times(COLUMNS, (column) => {
      if (section) return valueCell(column === 0 ? `Раздел ${row / 21 + 1}` : null, { bold: true, fill: "#DDEBF7", border: grid });
      if (column < 4) return valueCell(`Мероприятие ${row}.${column}`, text);
      return valueCell(row * column + 0.5, { numberFormat: "#,##0.00", horizontal: "right", border: grid });
    });
    return { height: section ? 20 : 30 + (row % 3) * 15, cells };
  });
  return sheetSpec({ rows, columnWidths: [6, 40, 20, 20, 12, 12, 12, 12, 12, 12, 30] });
}

const table = (rowCount: number) => ({
  name: "Данные",
  rows: [
    times(COLUMNS, (column) => `Столбец ${column}`),
    ...times(rowCount, (row) => times(COLUMNS, (column) => (column < 4 ? `Мероприятие ${row}.${column}` : row * column + 0.5))),
  ],
  tables: [{ name: "Мероприятия", area: `A1:K${rowCount + 1}` }],
});

async function measure(
  rowCount: number,
): Promise<Record<string, { syncs: number; largestRequest: number; largestAnswer: number; actions: number }>> {
  const { port, host } = await openWithOfficejs(buildWorkbook({ sheets: [table(rowCount)] }));
  const measured = async (work: () => Promise<unknown>) => {
    await host.idle();
    const before = host.requests.length;
    await work();
    const syncs = host.requests.slice(before).filter(({ kind }) => kind === "sync");
    return {
      syncs: syncs.length,
      largestRequest: Math.max(...syncs.map(({ requestBytes }) => requestBytes)),
      largestAnswer: Math.max(...syncs.map(({ responseBytes }) => responseBytes)),
      actions: Math.max(...syncs.map(({ actions }) => actions)),
    };
  };
  return {
    read: await measured(() => port.readTables(() => true)),
    draw: await measured(() => port.writeSheets(replacing(largeSheet(rowCount)))),
    redraw: await measured(() => port.writeSheets(replacing(largeSheet(rowCount)))),
    select: await measured(() => port.select("Данные", { row: 0, column: 0 })),
  };
}

describe("round trips of the office.js adapter", () => {
  it("are as many for 5 000 rows as for 10, and stay under the limits of one request", async () => {
    const [few, many] = [await measure(10), await measure(5000)];
    process.stdout.write(`${JSON.stringify({ "10 rows": few, "5 000 rows": many }, null, 1)}\n`);
    for (const counts of [few, many]) {
      expect(Object.fromEntries(Object.entries(counts).map(([step, { syncs }]) => [step, syncs]))).toEqual({
        read: 2,
        draw: 3,
        redraw: 3,
        select: 1,
      });
    }
    for (const { largestRequest, largestAnswer } of Object.values(many)) {
      expect(largestRequest).toBeLessThan(LIMIT);
      expect(largestAnswer).toBeLessThan(LIMIT);
    }
  }, 60000);

  it("do not grow with the number of tables and sheets", async () => {
    const sheets = times(12, (index) => ({
      name: `Лист${index}`,
      rows: [["№"], [index]],
      tables: [{ name: `Таблица_${index}_`, area: "A1:A2" }],
    }));
    const { port, host } = await openWithOfficejs(buildWorkbook({ sheets }));
    await host.idle();
    const start = host.syncs;
    expect((await port.readTables(() => true)).tables).toHaveLength(12);
    expect(host.syncs - start).toBe(2);
    const keys = ["report", "formOne", "formTwo", "formThree", "calculation", "log"];
    await port.writeSheets(replacing(...keys.map((key) => sheetSpec({ key, name: key }))));
    expect(host.syncs - start).toBe(5);
  });

  it("leave no reference behind, and ask for nothing above ExcelApi 1.14", async () => {
    const { port, inspect, host } = await openWithOfficejs(buildWorkbook({ sheets: [table(10)] }));
    await port.readTables(() => true);
    await port.writeSheets(replacing(largeSheet(40)));
    await port.writeSheets(replacing(largeSheet(30)));
    await inspect();
    expect(host.references.size).toBe(0);
  });
});
