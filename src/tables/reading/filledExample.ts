import { isCellError, type CellContent } from "../../workbook/cell";
import { normalise } from "../normalise";
import { exampleRows } from "../template/exampleRows";

/** Stands for the year, which an example's dates follow. */
const ANY_YEAR = 2000;
const YEAR = /^(?:19|20)\d\d$/u;

/** Whether a row that is marked as an example holds anything but the template's example: then a person filled it in and left the mark. */
export function isFilledExample(table: string, contentOf: ReadonlyMap<string, CellContent>): boolean {
  const example = exampleRows(ANY_YEAR)[table] ?? {};
  return [...contentOf].some(([header, content]) => {
    if (content === null || content === "") return false;
    const given = example[header] ?? null;
    const written = normalise(isCellError(content) ? content.error : String(content));
    return given === ANY_YEAR ? !YEAR.test(written) : written !== normalise(String(given ?? ""));
  });
}
