import { append, ensureChild } from "../xml/xmlInsert";
import { attribute, childNamed, childrenNamed, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";

/** Formats that every program knows by number; those that follow the user's locale (dates, currency) are written out instead. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** Numbers below are reserved. */
const FIRST_CUSTOM = 164;

/** Number of a format, added to the workbook's own formats where it is new. */
export function numberFormatIds(styles: XmlElement, order: readonly string[]): (code: string) => number {
  const present = childNamed(styles, "numFmts");
  const entries = present === null ? [] : childrenNamed(present, "numFmt");
  const ids = new Map(entries.map((entry) => [attribute(entry, "formatCode"), Number(attribute(entry, "numFmtId"))]));
  let next = Math.max(FIRST_CUSTOM - 1, ...ids.values()) + 1;
  return (code) => {
    const known = BUILT_IN[code] ?? ids.get(code);
    if (known !== undefined) return known;
    const list = ensureChild(styles, "numFmts", order);
    append(list, xmlElement("numFmt", { numFmtId: next, formatCode: code }));
    setAttribute(list, "count", childrenNamed(list, "numFmt").length);
    ids.set(code, next);
    next += 1;
    return next - 1;
  };
}
