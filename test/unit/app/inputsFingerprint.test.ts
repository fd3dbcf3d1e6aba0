import { inputsFingerprint } from "../../../src/app/inputsFingerprint";
import { sampleTables } from "../../golden/sampleTables";
import { withCell } from "../../golden/workbookEdits";

const sample = sampleTables();

it("is another one for other contents, and for another number format", () => {
  expect(inputsFingerprint(withCell(sample, "Показатели!H2", 35.1))).not.toBe(inputsFingerprint(sample));
  expect(inputsFingerprint(withCell(sample, "Показатели!H3", 69, "0%"))).not.toBe(inputsFingerprint(sample));
});

it("is the same where rows are hidden, and where a table stands elsewhere", () => {
  const moved = sample.map((table) => ({ ...table, sheet: "Лист1", topLeft: { row: 9, column: 9 }, rows: table.rows.map((row) => ({ ...row, hidden: true })) }));
  expect(inputsFingerprint(moved)).toBe(inputsFingerprint(sample));
});
