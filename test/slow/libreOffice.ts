import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Makes LibreOffice recalculate every workbook as it opens it (0 is «always»), instead of showing the values that the file brought along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A LibreOffice of its own, with a fresh profile. */
export interface LibreOffice {
  /** The workbooks as LibreOffice saves them after recalculating; by name. */
  readonly recalculate: (books: Readonly<Record<string, Uint8Array>>) => Promise<Record<string, Uint8Array>>;
  /** The words of every printed page in reading order, and the lowest line of each page. */
  readonly print: (book: Uint8Array) => Promise<{ readonly words: string[][]; readonly lowestLines: string[] }>;
  readonly remove: () => Promise<void>;
}

export async function startLibreOffice(): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), "recalculation-"));
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return {
    recalculate: async (books) => {
      const [given, taken] = [await mkdtemp(join(folder, "given-")), await mkdtemp(join(folder, "taken-"))];
      const names = Object.keys(books);
      for (const name of names) await writeFile(join(given, `${name}.xlsx`), books[name] ?? new Uint8Array());
      const files = names.map((name) => join(given, `${name}.xlsx`));
      await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "xlsx", "--outdir", taken, ...files]);
      const read = names.map(async (name): Promise<[string, Uint8Array]> => [name, new Uint8Array(await readFile(join(taken, `${name}.xlsx`)))]);
      return Object.fromEntries(await Promise.all(read));
    },
    print: async (book) => {
      const target = await mkdtemp(join(folder, "printed-"));
      await writeFile(join(target, "book.xlsx"), book);
      await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", target, join(target, "book.xlsx")]);
      const pagesOf = async (...options: string[]): Promise<string[]> =>
        (await run("pdftotext", [...options, join(target, "book.pdf"), "-"], { maxBuffer: 256 * 1024 * 1024 })).stdout.split("\f");
      const words = (await pagesOf()).map((page) => page.split(/\s+/u).filter((word) => word !== ""));
      const lowestLines = (await pagesOf("-layout")).map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== "").at(-1) ?? "");
      return { words, lowestLines };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
