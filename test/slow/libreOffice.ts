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

const BASIC = "http://openoffice.org/2000";
const basicFile = (kind: string, dtd: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">\n${content}`;

/** What a person may do to every sheet without touching a formula: rows come, rows go, a column comes, the sheet gets another name. */
const REARRANGING = `Sub Rearrange(sSource, sTarget)
  Dim oLoad(0) As New com.sun.star.beans.PropertyValue
  Dim oStore(0) As New com.sun.star.beans.PropertyValue
  Dim oDoc, oSheet, aNames, i
  oLoad(0).Name = "Hidden"
  oLoad(0).Value = True
  oDoc = StarDesktop.loadComponentFromURL(sSource, "_blank", 0, oLoad())
  aNames = oDoc.Sheets.ElementNames
  For i = 0 To UBound(aNames)
    oSheet = oDoc.Sheets.getByName(aNames(i))
    oSheet.Rows.insertByIndex(4, 3)
    oSheet.Rows.removeByIndex(11, 2)
    oSheet.Columns.insertByIndex(1, 1)
    oSheet.Name = aNames(i) &amp; " 2021"
  Next i
  oStore(0).Name = "FilterName"
  oStore(0).Value = "Calc MS Excel 2007 XML"
  oDoc.storeToURL(sTarget, oStore())
  oDoc.close(True)
End Sub`;

const BASIC_FILES: Readonly<Record<string, string>> = {
  "script.xlc": basicFile("library:libraries", "libraries", `<library:libraries xmlns:library="${BASIC}/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`),
  "Standard/script.xlb": basicFile("library:library", "library", `<library:library xmlns:library="${BASIC}/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Sheets"/></library:library>`),
  "Standard/Sheets.xba": basicFile("script:module", "module", `<script:module xmlns:script="${BASIC}/script" script:name="Sheets" script:language="StarBasic">${REARRANGING}</script:module>`),
};

/** A LibreOffice of its own, with a fresh profile. */
export interface LibreOffice {
  /** The workbooks as LibreOffice saves them after recalculating; by name. */
  readonly recalculate: (books: Readonly<Record<string, Uint8Array>>) => Promise<Record<string, Uint8Array>>;
  /** The workbook after rows and columns were moved there and sheets got other names. */
  readonly rearrange: (book: Uint8Array) => Promise<Uint8Array>;
  /** The words of every printed page in reading order, and the lowest line of each page. */
  readonly print: (book: Uint8Array) => Promise<{ readonly words: string[][]; readonly lowestLines: string[] }>;
  /** The pages of a Word document. */
  readonly pages: (document: Uint8Array) => Promise<PrintedPage[]>;
  readonly remove: () => Promise<void>;
}

/** A page with its size, points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly words: readonly string[];
  /** Where each word stands, points from the left. */
  readonly places: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** Puts one font in the place of another, as on a computer that lacks it. */
const fontsConf = (instead: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${Object.entries(instead)
    .map(
      ([missing, font]) =>
        `<match target="pattern"><test name="family"><string>${missing}</string></test><edit name="family" mode="assign" binding="strong"><string>${font}</string></edit></match>`,
    )
    .join("")}</fontconfig>`;

/** `instead` names fonts that are taken for missing ones. */
export async function startLibreOffice(instead: Readonly<Record<string, string>> = {}): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), "recalculation-"));
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  await writeFile(join(folder, "fonts.conf"), fontsConf(instead));
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  /** Path of the PDF made of a file. */
  const pdfOf = async (file: Uint8Array, extension: string): Promise<string> => {
    const target = await mkdtemp(join(folder, "printed-"));
    await writeFile(join(target, `file.${extension}`), file);
    await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", target, join(target, `file.${extension}`)], { env });
    return join(target, "file.pdf");
  };
  const textOf = async (pdf: string, ...options: string[]): Promise<string> => (await run("pdftotext", [...options, pdf, "-"], { maxBuffer: 256 * 1024 * 1024 })).stdout;
  const wordsOf = async (pdf: string): Promise<string[][]> => (await textOf(pdf)).split("\f").map((page) => page.split(/\s+/u).filter((word) => word !== ""));
  return {
    rearrange: async (book) => {
      const target = await mkdtemp(join(folder, "rearranged-"));
      const [given, taken] = [join(target, "given.xlsx"), join(target, "taken.xlsx")];
      await writeFile(given, book);
      // The first start of a profile writes its own empty library.
      await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--terminate_after_init"]);
      await mkdir(join(profile, "user", "basic", "Standard"), { recursive: true });
      for (const [name, content] of Object.entries(BASIC_FILES)) await writeFile(join(profile, "user", "basic", name), content);
      const [from, to] = [given, taken].map((path) => pathToFileURL(path).href);
      await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", `macro:///Standard.Sheets.Rearrange("${from}","${to}")`]);
      return new Uint8Array(await readFile(taken));
    },
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
      const pdf = await pdfOf(book, "xlsx");
      const lowestLines = (await textOf(pdf, "-layout")).split("\f").map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== "").at(-1) ?? "");
      return { words: await wordsOf(pdf), lowestLines };
    },
    pages: async (document) => {
      const pdf = await pdfOf(document, "docx");
      const words = await wordsOf(pdf);
      const pages = (await textOf(pdf, "-bbox")).matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu);
      return [...pages].map(([, width, height, content = ""], index) => ({
        width: Number(width),
        height: Number(height),
        words: words[index] ?? [],
        places: [...content.matchAll(/<word xMin="([\d.-]+)"[^>]*? xMax="([\d.-]+)"[^>]*>([^<]*)<\/word>/gu)].map(([, left, right, text = ""]) => ({ text, left: Number(left), right: Number(right) })),
      }));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
