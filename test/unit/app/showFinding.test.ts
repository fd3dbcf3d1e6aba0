import { showFinding } from "../../../src/app/showFinding";
import type { FindingView } from "../../../src/app/state";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { servicesOver, workbookFake } from "./workbookFake";

const finding = (target: FindingView["target"]): FindingView => ({ id: "1", code: "I02", severity: "warning", why: "", key: "1", accepted: null, table: null, message: "", action: "", address: null, target });
const TARGET = { sheet: "Показатели", cell: { row: 1, column: 7 } };

it("shows the cell, and leaves the list as it is", async () => {
  const workbook = workbookFake();
  const { services, states } = servicesOver(workbook);
  await showFinding(services, finding(TARGET));
  expect(workbook.selected).toEqual([TARGET]);
  expect(states).toEqual([]);
});

it("has nothing to show without a cell", async () => {
  const workbook = workbookFake();
  await showFinding(servicesOver(workbook).services, finding(null));
  expect(workbook.selected).toEqual([]);
});

it("a cell that is gone leaves the list as it is", async () => {
  const { services, states } = servicesOver(workbookFake({ failSelecting: new WorkbookFailure("not-found") }));
  await expect(showFinding(services, finding(TARGET))).resolves.toBeUndefined();
  expect(states).toEqual([]);
});

it("a defect is not hidden", async () => {
  const { services } = servicesOver(workbookFake({ failSelecting: new TypeError("broken") }));
  await expect(showFinding(services, finding(TARGET))).rejects.toThrow("broken");
});
