import { writeFileSync } from "node:fs";
import { newXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { findMethodology } from "../../src/app/findMethodology";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { methodologySheet } from "../../src/tables/methodology/methodologySheet";
import { inputFile } from "./programmeBooks";
import { judgedFile } from "./random/judgedFile";
import { judgedProgrammes } from "./random/judgedProgrammes";
it("look", async () => {
  for (const id of ["partizansk-2021", "federal-582", "kostroma-oblast", "murmansk-oblast", "sum-of-ratios", "samara-oblast", "goal-task-measure", "rostov-oblast"]) {
    const content = { ...partizansk2021, Программа: partizansk2021["Программа"]!.map((r) => (r["Параметр"] === "Методика" ? { ...r, Значение: id } : r)) };
    const { bytes, judgement } = await judgedFile(await inputFile({ content }));
    if (bytes === null) { process.stdout.write(`${id} refused ${JSON.stringify(judgement.findings)}\n`); continue; }
    writeFileSync(`/tmp/w3dbg/look-${id}.xlsx`, bytes);
  }
  for (const id of ["federal-582", "kostroma-oblast", "murmansk-oblast"]) { const [b] = await judgedProgrammes(id, 5, 3); if (b) writeFileSync(`/tmp/w3dbg/rnd-${id}.xlsx`, b.bytes); }
});
