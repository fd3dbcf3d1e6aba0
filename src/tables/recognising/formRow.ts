import { isAbsent, unifySpaces } from "../normalise";
import { isBandTitle, isColumnNumbers, isTotalName } from "../reading/formRows";
import { readText } from "../reading/readText";
import type { GridView } from "./gridView";

/** What a row below a header is. */
export type FormRow =
  | { readonly kind: "blank" | "column-numbers" | "total" | "note" }
  /** A title over the whole width: of a subprogramme, of a section, or of something else. */
  | { readonly kind: "band"; readonly title: string }
  | { readonly kind: "data"; readonly complete: boolean };

interface Place {
  readonly table: string;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Judges one row by its cells. Only «Расходы» has totals of its own; elsewhere they repeat the rows. */
export function formRow(view: GridView, row: number, { table, left, right, columns }: Place): FormRow {
  const contents = Array.from({ length: right - left + 1 }, (_, index) => view.own(row, left + index));
  if (isColumnNumbers(contents)) return { kind: "column-numbers" };
  const texts = contents.flatMap((content) => readText(content) ?? []);
  const shown = new Set(Array.from({ length: right - left + 1 }, (_, index) => view.text(row, left + index)).filter((text) => text !== ""));
  if (shown.size === 0) return { kind: "blank" };
  const [title = ""] = shown;
  if (shown.size === 1 && (isBandTitle(title) || isWide(view, row, left, right))) return { kind: "band", title };
  const at = (field: string): string => (columns.has(field) ? view.text(row, columns.get(field) ?? 0) : "");
  const name = at("name");
  if (table !== "Расходы" && isTotalName(name === "" ? at("number") : name)) return { kind: "total" };
  if (name === "" && at("fundingSource") === "") return texts.length <= 1 ? { kind: "note" } : { kind: "data", complete: false };
  return { kind: "data", complete: isComplete(table, at, columns) };
}

/** Whether a named row has what a row of its table has; a signature below the table has a name and a post. */
function isComplete(table: string, at: (field: string) => string, columns: ReadonlyMap<string, number>): boolean {
  const number = at("number") + at("measureNumber") + at("code");
  const isNumbered = number !== "" && number.length <= LONGEST_NUMBER;
  if (table === "Подпрограммы") return isNumbered;
  const filled = [...columns.keys()].filter((field) => !["name", "number", "measureNumber"].includes(field) && at(field) !== "");
  if (table === "Мероприятия") return isNumbered ? filled.length > 0 : filled.length > 1;
  const hasValue = ["planned", "actual", "previous"].some((field) => /\d/u.test(at(field)) || (at(field) !== "" && isAbsent(at(field))));
  return hasValue || (isNumbered && filled.length > 0);
}

/** «1.2.10.» is a number, «Начальник отдела» is none. */
const LONGEST_NUMBER = 15;

/** A merged cell over more than half of the columns: nobody merges a value so. */
function isWide(view: GridView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const merge = view.merge(row, column);
    if (merge !== undefined && merge.bottom === merge.top && (Math.min(merge.right, right) - Math.max(merge.left, left) + 1) * 2 > right - left + 1) return unifySpaces(view.text(row, column)) !== "";
  }
  return false;
}
