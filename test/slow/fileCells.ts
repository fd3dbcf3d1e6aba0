import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell as it stands in a file. */
export interface FileCell {
  readonly formula: string | null;
  /** A formula's cached value, or the plain value. */
  readonly value: string | number | boolean;
}

type Parts = Record<string, Uint8Array>;

/** All filled cells of a workbook file, by sheet name and cell name. A reader of its own, so that it cannot share a fault with the writer under test. */
export function fileCells(bytes: Uint8Array): Map<string, Map<string, FileCell>> {
  const parts = unzipSync(bytes);
  const common = commonTexts(parts);
  return new Map([...sheetParts(parts)].map(([name, path]) => [name, sheetCells(xmlOf(parts, path), common)]));
}

/** Cells by sheet and address: «Показатели!H2». */
export type Entries = Readonly<Record<string, string | number | null>>;

/** Enters values into cells that are in the file already, empty or not, right of them or below all of them, as a person would; leaves everything else, the cached values too. */
export function withEntries(bytes: Uint8Array, entries: Entries): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = sheetParts(parts);
  for (const [place, value] of Object.entries(entries)) {
    const [sheet = "", cell = ""] = place.split("!");
    const path = paths.get(sheet);
    if (path === undefined) throw new Error(`No sheet ${sheet}`);
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, "su");
    const xml = xmlOf(parts, path);
    if (!pattern.test(xml)) {
      // To the right of all that the row holds, as a note beside a report.
      const row = new RegExp(`(<row r="${cell.replace(/\D/gu, "")}"[^>]*>)(.*?)(</row>)`, "su");
      if (!row.test(xml)) {
        const number = Number(cell.replace(/\D/gu, ""));
        if ([...xml.matchAll(/<row r="(\d+)"/gu)].some(([, other]) => Number(other) > number)) throw new Error(`No cell ${place}`);
        parts[path] = strToU8(xml.replace("</sheetData>", () => `<row r="${number}">${cellXml(cell, "", value)}</row></sheetData>`));
        continue;
      }
      parts[path] = strToU8(xml.replace(row, (_, start: string, cells: string, end: string) => `${start}${cells}${cellXml(cell, "", value)}${end}`));
      continue;
    }
    const filled = (attributes: string): string => cellXml(cell, attributes.replace(/ t="[^"]*"/u, ""), value);
    parts[path] = strToU8(xml.replace(pattern, (_, attributes: string) => filled(attributes)));
  }
  return zipSync(parts);
}

function cellXml(cell: string, attributes: string, value: string | number | null): string {
  if (value === null) return `<c r="${cell}"${attributes}/>`;
  if (typeof value === "number") return `<c r="${cell}"${attributes}><v>${value}</v></c>`;
  return `<c r="${cell}"${attributes} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

const xmlOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

function sheetParts(parts: Parts): Map<string, string> {
  const targets = new Map(
    elements(xmlOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [attribute(attributes, "Id"), attribute(attributes, "Target")]),
  );
  return new Map(
    elements(xmlOf(parts, "xl/workbook.xml"), "sheet").map(({ attributes }) => {
      const target = targets.get(attribute(attributes, "r:id")) ?? "";
      return [decoded(attribute(attributes, "name")), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

const commonTexts = (parts: Parts): string[] => elements(xmlOf(parts, "xl/sharedStrings.xml"), "si").map(({ inner }) => textOf(inner));

function sheetCells(xml: string, common: readonly string[]): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  for (const { attributes, inner } of elements(xml, "c")) {
    const type = attribute(attributes, "t");
    const [formula] = elements(inner, "f");
    const [cached] = elements(inner, "v");
    const raw = type === "inlineStr" ? textOf(inner) : decoded(cached?.inner ?? "");
    if (formula === undefined && raw === "") continue;
    cells.set(attribute(attributes, "r"), { formula: formula === undefined ? null : decoded(formula.inner), value: valueOf(raw, type, common) });
  }
  return cells;
}

function valueOf(raw: string, type: string, common: readonly string[]): FileCell["value"] {
  if (type === "s") return common[Number(raw)] ?? "";
  if (type === "b") return raw === "1";
  return type === "" || type === "n" ? Number(raw) : raw;
}

function elements(xml: string, name: string): { attributes: string; inner: string }[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, "gsu");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({ attributes, inner }));
}

const attribute = (attributes: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";

const textOf = (inner: string): string =>
  elements(inner, "t")
    .map((piece) => decoded(piece.inner))
    .join("");

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML entities, and the `_x000D_` notation of characters that XML does not keep. */
const decoded = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (_, hex?: string, digits?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)) : (ENTITIES[name] ?? ""),
    )
    .replace(/_x([\dA-F]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A cell's formula replaced by what a person makes of it, with what the cell then shows, by «Отчёт!A5»; the look stays. */
export function withFormulas(bytes: Uint8Array, changes: Readonly<Record<string, { readonly formula: string; readonly value: string | number }>>): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = sheetParts(parts);
  for (const [place, { formula, value }] of Object.entries(changes)) {
    const [sheet = "", cell = ""] = place.split("!");
    const path = paths.get(sheet) ?? "";
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, "su");
    const xml = xmlOf(parts, path);
    if (!pattern.test(xml)) throw new Error(`No cell ${place}`);
    const type = typeof value === "number" ? "" : ' t="str"';
    const changed = xml.replace(pattern, (_, attributes: string) => `<c r="${cell}"${attributes.replace(/ t="[^"]*"/u, "")}${type}><f>${encoded(formula)}</f><v>${encoded(String(value))}</v></c>`);
    parts[path] = strToU8(changed);
  }
  return zipSync(parts);
}

const encoded = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
