import type { RangeSpec } from "../../../workbook/sheetSpec";
import { parseRange } from "../book/tableList";
import { localName, rawAttributes, scanXml } from "../xml/xmlScan";

/** The merged areas of a sheet's part. */
export function sheetMerges(xml: string): RangeSpec[] {
  const merges: RangeSpec[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (localName(name) === "mergeCell") merges.push(parseRange(rawAttributes(attributes).get("ref") ?? ""));
    },
    close: () => undefined,
    raw: () => undefined,
  });
  return merges;
}
