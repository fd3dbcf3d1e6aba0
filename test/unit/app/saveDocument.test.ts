import { PartMissing } from "../../../src/app/services";
import { saveDocument } from "../../../src/app/saveDocument";
import type { AppState } from "../../../src/app/state";
import type { DocumentSpec } from "../../../src/workbook/documentSpec";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { sampleTables } from "../../golden/sampleTables";
import { withCells } from "../../golden/workbookEdits";
import { servicesOver, shortState, withDocuments, workbookFake, type FakeOptions } from "./workbookFake";

async function run(options: FakeOptions, drawDocument?: () => Promise<Uint8Array>, before?: AppState) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  if (before !== undefined) services.store.setState(before);
  const drawn: DocumentSpec[] = [];
  const saved: { name: string; bytes: Uint8Array }[] = [];
  await saveDocument({
    ...withDocuments(services),
    drawDocument: (spec) => {
      drawn.push(spec);
      return drawDocument?.() ?? Promise.resolve(new Uint8Array([1, 2]));
    },
    saveFile: (name, bytes) => {
      saved.push({ name, bytes });
      return "blob:1";
    },
  });
  return { workbook, states, drawn, saved };
}

const NAME = "Отчёт 2021 – Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа.docx";

it("reads, draws and hands out one file, and leaves the workbook alone", async () => {
  const { workbook, states, drawn, saved } = await run({ tables: sampleTables() });
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:calculating", "busy:composing", "assessed"]);
  expect(saved).toEqual([{ name: NAME, bytes: new Uint8Array([1, 2]) }]);
  expect(drawn[0]?.sections.map(({ orientation }) => orientation)).toEqual(["portrait", "landscape", "landscape", "landscape"]);
  expect(states[3]).toMatchObject({ kind: "assessed", savedFile: { name: NAME, address: "blob:1" }, result: { reportingYear: 2021 } });
  expect(workbook.written).toEqual([]);
});

it("what was said of renamed sheets stays said, and sheets that are older than the data are so still", async () => {
  const { states } = await run({ tables: sampleTables() }, undefined, {
    kind: "assessed",
    result: {} as never,
    findings: [],
    renamedSheets: [{ wanted: "Отчёт", written: "Отчёт (2)" }],
    inputs: "of the last calculation",
    stale: false,
  });
  expect(states[states.length - 1]).toMatchObject({ renamedSheets: [{ wanted: "Отчёт", written: "Отчёт (2)" }], stale: true });
});

it("errors in the data refuse, and no file is made", async () => {
  const { states, saved } = await run({ tables: withCells(sampleTables(), { "Расходы!F2": -1 }) });
  expect(states[states.length - 1]?.kind).toBe("refused");
  expect(saved).toEqual([]);
});

it.each<[string, Error, string]>([
  ["the host", new WorkbookFailure("session-lost"), "session-lost"],
  ["the drawing", new Error("a defect"), "defect"],
  ["the server", new PartMissing("no chunk"), "part-missing"],
])("a failure of %s becomes a state, and no file is made", async (_, error, reason) => {
  const { states, saved } = await run({ tables: sampleTables(), ...(reason !== "session-lost" ? {} : { failReading: error }) }, () => Promise.reject(error));
  expect(states[states.length - 1]).toMatchObject({ kind: "failed", action: "save-document", reason });
  expect(saved).toEqual([]);
});
