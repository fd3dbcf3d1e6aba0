import fc from "fast-check";
import { newXlsxWorkbook, openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../src/app/calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { judge, type Assessed } from "../../src/app/judge";
import { dayText } from "../../src/domain/day";
import { quoteSheetName } from "../../src/workbook/cell";
import { formulaWithNames, type SheetSet, type SheetSpec } from "../../src/workbook/sheetSpec";
import type { OwnCell, OwnSheetContent } from "../../src/workbook/workbookPort";
import type { TableData } from "../../src/workbook/tableData";
import { sampleTables } from "../golden/sampleTables";
import { withCells } from "../golden/workbookEdits";
import { withMovedReferences } from "../host/model/formulaReferences";

/*
 * A person does what he likes with the sheets of the last calculation; after three more calculations, over data that may have changed, every word that stood there in
 * his name still stands somewhere to be seen.
 */

function assessed(tables: readonly TableData[]): Assessed {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error("refused");
  return judgement;
}

/** The sample; with the fact that was missing; with another name of an indicator too; as if of another year. */
const DATA = [sampleTables(), withCells(sampleTables(), { "Показатели!H2": 35.1 }), withCells(sampleTables(), { "Показатели!C3": "Доля обученных служащих", "Показатели!H2": 35.1 }), withCells(sampleTables(), { "Паспорт!B6": 2022 })].map(assessed);

/** What the office.js adapter would read of these sheets. */
function asRead({ sheets }: SheetSet): OwnSheetContent[] {
  const quotedName = (key: string): string => quoteSheetName(sheets.find((sheet) => sheet.key === key)?.name ?? key);
  return sheets.map(({ key, name, rows }) => ({
    key,
    name,
    rows: rows.map(({ cells }) =>
      cells.map((cell): OwnCell => (cell === null ? EMPTY : { content: cell.formula === null && cell.value === "" ? null : cell.value, format: cell.style.numberFormat, formula: cell.formula === null ? null : formulaWithNames(cell.formula, quotedName) })),
    ),
  }));
}

/** What the file adapter reads after it has written them. */
async function throughFile(set: SheetSet): Promise<readonly OwnSheetContent[]> {
  const workbook = newXlsxWorkbook();
  await workbook.writeSheets(set);
  return (await (await openXlsxWorkbook(await workbook.toBytes())).readTables(() => false, OWN_SHEETS)).ownSheets;
}

const EMPTY: OwnCell = { content: null, format: "General", formula: null };
const typed = (content: OwnCell["content"], format = "General", formula: string | null = null): OwnCell => ({ content, format, formula });

/** A sheet under a person's hands. */
interface Edited {
  readonly key: string;
  readonly name: string;
  readonly rows: OwnCell[][];
}

type Edit = (sheet: Edited, spec: SheetSpec, word: string, number: number) => void;

const cellsOf = ({ rows, columnWidths, merges }: SheetSpec, wanted: (cell: OwnCell) => boolean, sheet: Edited): [number, number][] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): [number, number][] => {
      const isHidden = columnWidths[column] === 0 || merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
      return cell === null || isHidden || !wanted(sheet.rows[row]?.[column] ?? EMPTY) ? [] : [[row, column]];
    }),
  );

const picked = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

function put(sheet: Edited, row: number, column: number, cell: OwnCell): void {
  const cells = (sheet.rows[row] ??= []);
  while (cells.length <= column) cells.push(EMPTY);
  cells[column] = cell;
}

/** What a person does in a cell that we drew. */
const inCell = (wanted: (cell: OwnCell) => boolean, change: (former: OwnCell, word: string, number: number) => OwnCell) => (at: number): Edit => (sheet, spec, word, number) => {
  const place = picked(cellsOf(spec, wanted, sheet), at);
  if (place !== undefined) put(sheet, ...place, change(sheet.rows[place[0]]?.[place[1]] ?? EMPTY, word, number));
};

const isFilled = ({ content }: OwnCell): boolean => content !== null;
const hasText = ({ formula, content }: OwnCell): boolean => typeof content === "string" && content !== "" && formula?.includes('"') === true;

const EDITS: Readonly<Record<string, (at: number, aside: number) => Edit>> = {
  "types over a cell": inCell(isFilled, (_, word) => typed(word)),
  "changes a text within a formula": inCell(hasText, ({ content, formula, format }, word) => typed(`${typeof content === "string" ? content : ""}${word}`, format, `${formula ?? ""}&" ${word}"`)),
  "puts an own formula": inCell(isFilled, ({ format }, word) => typed(word, format, `"${word.slice(0, 3)}"&"${word.slice(3)}"`)),
  "puts a formula that fails": inCell(isFilled, ({ format }, word) => typed({ error: "#DIV/0!" }, format, `"${word}"/0`)),
  "empties a cell": inCell(isFilled, () => EMPTY),
  "writes beside a row": (at, aside) => (sheet, spec, word) => put(sheet, at % spec.rows.length, lastColumn(spec) + 1 + (aside % 4), typed(word)),
  "writes a day beside a row": (at, aside) => (sheet, spec, _, number) => put(sheet, at % spec.rows.length, lastColumn(spec) + 1 + (aside % 4), typed(number, "dd.mm.yyyy")),
  "writes below": (at, aside) => (sheet, spec, word) => {
    const row = spec.rows.length + (at % 4);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    put(sheet, row, aside % 3, typed(word));
  },
  "inserts a row": (at, aside) => (sheet, spec, word) => {
    sheet.rows.splice(at % spec.rows.length, 0, Array.from({ length: (aside % 3) + 1 }, (_, column) => (column === aside % 3 ? typed(word) : EMPTY)));
  },
  "deletes a row": (at) => (sheet) => void sheet.rows.splice(at % sheet.rows.length, 1),
  "inserts a column": (at, aside) => (sheet, spec, word) => {
    for (const cells of sheet.rows) if (cells.length > aside % 4) cells.splice(aside % 4, 0, EMPTY);
    put(sheet, at % spec.rows.length, aside % 4, typed(word));
  },
  "deletes a column": (at) => (sheet) => {
    for (const cells of sheet.rows) cells.splice(at % 4, 1);
  },
  "copies a row": (at, aside) => (sheet) => void sheet.rows.splice(aside % sheet.rows.length, 0, [...(sheet.rows[at % sheet.rows.length] ?? [])]),
};

const lastColumn = ({ rows, columnWidths }: SheetSpec): number => Math.max(columnWidths.length, ...rows.map(({ cells }) => cells.length)) - 1;

/** All that can be seen, as text. */
const seen = (rows: readonly (readonly { readonly content: OwnCell["content"]; readonly format: string; readonly formula: string | null }[])[], isVisible: (column: number) => boolean): string =>
  rows
    .flatMap((cells) => cells.filter((_, column) => isVisible(column)))
    .map(({ content, format, formula }) => (typeof content === "number" ? (format.includes("yyyy") ? dayText(content) : String(content)) : typeof content === "object" ? (formula ?? "") : String(content)))
    .join("\n");

const seenOn = (sheets: readonly OwnSheetContent[], { sheets: specs }: SheetSet): string =>
  sheets.map(({ key, rows }) => seen(rows, (column) => specs.find((spec) => spec.key === key)?.columnWidths[column] !== 0)).join("\n");

const first = resultSheets(DATA[0] as Assessed);
const edit = fc.record({ how: fc.constantFrom(...Object.keys(EDITS)), sheet: fc.nat(first.sheets.length - 1), at: fc.nat(400), aside: fc.nat(20) });
/** Cells first, then rows and columns, so that a cell is found where the sheet's description has it. */
const isOfRows = ({ how }: { readonly how: string }): boolean => /^(?:inserts|deletes|copies)/u.test(how);

it("whatever a person types on the generated sheets is to be seen after three more calculations", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), fc.array(fc.record({ data: fc.nat(DATA.length - 1), file: fc.boolean() }), { minLength: 3, maxLength: 3 }), async (edits, calculations) => {
      const sheets: Edited[] = asRead(first).map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => [...cells]) }));
      const inOrder = [...edits].sort((one, other) => Number(isOfRows(one)) - Number(isOfRows(other)));
      inOrder.forEach(({ how, sheet, at, aside }, index) => EDITS[how]?.(at, aside)(sheets[sheet] as Edited, first.sheets[sheet] as SheetSpec, `слово${index}я`, 44000 + index));
      const moved = edits.filter(isOfRows).length;
      let read: readonly OwnSheetContent[] = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => (cell.formula === null ? cell : { ...cell, formula: withMovedReferences(cell.formula, moved, 0) }))) }));
      const before = read.map(({ rows }) => seen(rows, () => true)).join("\n");
      const words = edits.flatMap((_, index) => [`слово${index}я`, dayText(44000 + index)]).filter((word) => before.includes(word));
      for (const { data, file } of calculations) {
        const set = resultSheets(DATA[data] as Assessed, formerSheets({ ownSheets: read }));
        read = file ? await throughFile(set) : asRead(set);
        const now = seenOn(read, set);
        expect(words.filter((word) => !now.includes(word))).toEqual([]);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 40) },
  );
});

it("nobody does anything: nothing is added, however often it is calculated", async () => {
  let read: readonly OwnSheetContent[] = asRead(first);
  for (const file of [false, true, false]) {
    const set = resultSheets(DATA[0] as Assessed, formerSheets({ ownSheets: read }));
    read = file ? await throughFile(set) : asRead(set);
    expect(seenOn(read, set)).toBe(seenOn(asRead(first), first));
  }
});
