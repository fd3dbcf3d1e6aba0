import type { Assessment } from "../../domain/assessment/assessment";
import { saysPreliminary } from "../../domain/checks/preliminaryWords";
import type { Finding } from "../../domain/finding";
import type { SourceCell } from "../../domain/sourceCell";
import { reportTexts } from "../../messages/report/reportTexts";
import { keptOf, reportSheet } from "../sheets/reportSheet";
import { BESIDE } from "./besideColumns";
import { isSame, type KeptTexts } from "./keptTexts";

const { keys } = reportTexts.narrative;
const SHEET = reportTexts.sheets.report;

/** What the add-in would write now, by paragraph. */
function generatedTexts(assessment: Assessment): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { cells } of reportSheet(assessment).rows) {
    const [key, text] = [cells[BESIDE.key], cells[BESIDE.generated]].map((cell) => (cell?.content.kind === "text" ? cell.content.text : null));
    if (key !== null && key !== undefined && text !== null && text !== undefined) texts.set(key, text);
  }
  return texts;
}

/** X05: the edited conclusion names another rating. X06: it hides that the result is preliminary. X10: an edited text was written for other figures. */
export function editedTextFindings(assessment: Assessment, kept: KeptTexts, sheetName: string): Finding[] {
  const { edited } = keptOf(assessment, kept);
  if (edited.size === 0) return [];
  const now = generatedTexts(assessment);
  return [...edited].flatMap(([key, { text, editedFor, row }]): Finding[] => {
    const cell: SourceCell = { table: SHEET, sheet: sheetName, row, column: 0, text };
    const place = { table: SHEET, cell, row: null };
    const other = key === keys.conclusion ? otherRating(text, assessment) : null;
    if (other !== null) return [{ code: "X05", ...other, ...place }];
    if (key === keys.conclusion && assessment.preliminary && !saysPreliminary(text)) return [{ code: "X06", ...perimeter(assessment), ...place }];
    const generated = now.get(key);
    return generated === undefined || isSame(generated, editedFor) ? [] : [{ code: "X10", text, ...place }];
  });
}

const perimeter = ({ indicators }: Assessment): { readonly assessed: number; readonly total: number } => ({
  assessed: indicators.filter(({ actual }) => actual.result.known).length,
  total: indicators.length,
});

/** X09: paragraphs of the report that would read otherwise now; told when only checking, because calculating writes them anew. */
export function staleFindings(assessment: Assessment, { generated }: KeptTexts, sheetName: string): Finding[] {
  if (generated.size === 0) return [];
  const now = generatedTexts(assessment);
  const stale = [...generated].filter(([key, text]) => text !== "" && now.has(key) && !isSame(now.get(key) ?? "", text));
  if (stale.length === 0) return [];
  const cell: SourceCell = { table: SHEET, sheet: sheetName, row: 0, column: 0, text: null };
  return [{ code: "X09", figures: stale.length, table: SHEET, cell, row: null }];
}

/** Endings of adjectives: «высокая» and «высокой» share the rest. */
const ENDING = 2;

function otherRating(text: string, { programme, methodology }: Assessment): { written: string; computed: string } | null {
  const { result } = programme.rating;
  if (!result.known) return null;
  const stem = (label: string): string => label.toLowerCase().slice(0, -ENDING);
  const says = (label: string): boolean => new RegExp(`(?<!\\p{L})${stem(label).replace(/[^\p{L}\p{N} ]/gu, ".")}`, "iu").test(text);
  const computed = result.verdict.label;
  if (says(computed)) return null;
  const other = methodology.rating.rules.value.map(({ label }) => label).find((label) => label !== computed && says(label));
  return other === undefined ? null : { written: other, computed };
}
