import { adopted } from "../xml/xmlInsert";
import { serializeElement, setAttribute, type XmlElement } from "../xml/xmlTree";

/** A counted list of the styles part, to which entries are only ever added, and only if no equal one is there. */
export interface XmlList {
  /** Position of an entry. */
  readonly indexOf: (entry: XmlElement) => number;
}

/** Opens a list for adding. */
export function openXmlList(list: XmlElement): XmlList {
  const entries = list.children.filter((child): child is XmlElement => typeof child !== "string");
  const positions = new Map<string, number>();
  entries.forEach((entry, index) => {
    const key = serializeElement(entry);
    if (!positions.has(key)) positions.set(key, index);
  });
  let count = entries.length;
  return {
    indexOf(entry) {
      const child = adopted(list, entry);
      const key = serializeElement(child);
      const present = positions.get(key);
      if (present !== undefined) return present;
      list.children.push(child);
      positions.set(key, count);
      count += 1;
      setAttribute(list, "count", count);
      return count - 1;
    },
  };
}
