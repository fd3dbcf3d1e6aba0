import fc from "fast-check";
import { METHODOLOGIES } from "../../src/methodologies";
import { fileCells } from "./fileCells";
import { startLibreOffice, type LibreOffice } from "./libreOffice";
import { compareFormulas } from "./random/differences";
import { judgedFile, type JudgedFile } from "./random/judgedFile";
import { programmeFile } from "./random/programmeFile";
import { randomProgramme } from "./random/randomProgramme";
import { writeFileSync } from "node:fs";

const SEED = Number(process.env["SEED"] ?? 20211231);
const EACH = Number(process.env["EACH"] ?? 3);

let office: LibreOffice;
beforeAll(async () => {
  office = await startLibreOffice();
});
afterAll(() => office.remove());

it("debug", async () => {
  const ours: Record<string, Uint8Array> = {};
  const out: string[] = [];
  let refused = 0;
  for (const [m, { id }] of METHODOLOGIES.entries()) {
    const books = fc.sample(randomProgramme(id), { seed: SEED + m, numRuns: EACH });
    for (const [i, book] of books.entries()) {
      let judged: JudgedFile;
      try { judged = await judgedFile(await programmeFile(book)); } catch (e) { out.push(`${id}-${i} THROWS ${(e as Error).stack?.split("\n").slice(0, 4).join(" | ")}`); continue; }
      if (judged.bytes === null) { refused++; out.push(`${id}-${i} refused ${JSON.stringify(judged.judgement.findings.filter((f) => !["I02","P14","S01","S02","S03","M02","X08"].includes(f.code)).slice(0, 3))}`); continue; }
      ours[`${id}-${i}`] = judged.bytes;
    }
  }
  const theirs = await office.recalculate(ours);
  let n = 0;
  for (const [name, bytes] of Object.entries(ours)) {
    const there = fileCells(theirs[name] as Uint8Array);
    const { formulas, different } = compareFormulas(fileCells(bytes), (sheet, cell) => there.get(sheet)?.get(cell)?.value ?? "");
    n += formulas;
    if (different.length > 0) { out.push(`${name}: ${different.length} of ${formulas}`); out.push(...different.slice(0, 6).map((d) => "    " + d)); writeFileSync(`/tmp/w3dbg/${name}.xlsx`, bytes); }
  }
  writeFileSync("/tmp/w3dbg/out.txt", out.join("\n"));
  process.stdout.write(`books ${Object.keys(ours).length} refused ${refused} formulas ${n}\n`);
});
