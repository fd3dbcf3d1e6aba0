import type { Book } from "../book/book";
import { partXml } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { attribute, childNamed, childrenNamed, xmlElement, type XmlElement } from "../xml/xmlTree";

/** ISO/IEC 29500-1, 18.8.30: formats known by number alone; 14 and 22 as Excel's own interface words them in en-US. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Number formats, each by the cell format's number in a sheet. */
export function readNumberFormats(book: Book): (cellFormat: number) => string {
  const part = relationshipsOf(book.parts, book.path).find(({ kind }) => kind === "styles");
  if (part === undefined) return () => "General";
  const root = partXml(book.parts, part.target).root;
  const custom = new Map(
    listed(root, "numFmts", "numFmt").map((entry) => [Number(attribute(entry, "numFmtId")), attribute(entry, "formatCode")]),
  );
  const formats = listed(root, "cellXfs", "xf").map((entry) => {
    const id = Number(attribute(entry, "numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN[id] ?? "General";
  });
  return (cellFormat) => formats[cellFormat] ?? "General";
}

const listed = (root: XmlElement, list: string, item: string): XmlElement[] =>
  childrenNamed(childNamed(root, list) ?? xmlElement(list), item);
