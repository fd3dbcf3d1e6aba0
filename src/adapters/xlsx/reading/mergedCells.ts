import type { RangeSpec } from "../../../workbook/sheetSpec";
import { parseRange } from "../book/tableList";

const MERGE = /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']+)["']/gu;

/** The merged cells of a sheet, from its part. */
export const mergedCells = (xml: string): RangeSpec[] => [...xml.matchAll(MERGE)].map(([, reference = ""]) => parseRange(reference));
