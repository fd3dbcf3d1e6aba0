import { replacing, sheetSpec, valueCell } from "./specBuilder";
import { buildWorkbook } from "./startingWorkbook";
import type { OpenWorkbook } from "./workbookUnderTest";

const PATIENCE_MS = 600;

/** What `watch` promises everywhere; who edits besides us is the business of the single adapters. */
export function describeWatching(open: OpenWorkbook): void {
  describe("watch", () => {
    it("does not take what we write ourselves for an edit, so that nothing goes round in circles", async () => {
      const { port } = await open(buildWorkbook({ sheets: [{ name: "Данные", rows: [["№"], [1]], tables: [{ name: "Показатели", area: "A1:A2" }] }] }));
      const listener = jest.fn();
      await port.readTables(() => true, ["log"]);
      await port.watch(() => true, ["log"], listener);
      await port.writeSheets(replacing(sheetSpec({ key: "log", name: "Проверка", rows: [{ height: 20, cells: [valueCell("1")] }] })));
      await port.select("Данные", { row: 1, column: 0 });
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
