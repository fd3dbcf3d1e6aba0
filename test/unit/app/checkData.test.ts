import { checkData } from "../../../src/app/checkData";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { sampleTables } from "../../golden/sampleTables";
import { withCells } from "../../golden/workbookEdits";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "./workbookFake";

async function run(options: FakeOptions) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  await checkData(services);
  return { workbook, states };
}

it("reads and checks, and writes nothing", async () => {
  const { workbook, states } = await run({ tables: withCells(sampleTables(), { "Мероприятия!N4": "?", "Расходы!F2": -1 }) });
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:checking", "checked"]);
  expect(states[2]).toMatchObject({
    findings: [
      { id: "1", code: "M19", address: "Мероприятия!N4", target: { sheet: "Мероприятия", cell: { row: 3, column: 13 } } },
      { id: "2", code: "R07", address: "Расходы!F2" },
      { id: "3", code: "I02", address: "Показатели!H2" },
      { id: "4", code: "M14", severity: "hint" },
      { id: "5", code: "M14", severity: "hint" },
      { id: "6", code: "P14", severity: "hint", address: null, target: null },
    ],
  });
  expect(workbook.written).toEqual([]);
});

it("a failure of the host becomes a state", async () => {
  const { states } = await run({ failReading: new WorkbookFailure("session-lost") });
  expect(states[1]).toMatchObject({ kind: "failed", action: "check", reason: "session-lost" });
});
