import type { ManifestProblemCode } from "../manifestProblem";

/** A manifest broken in one way: the mistake's name, the edit, the codes it must be refused with, a word of the first code's message. */
export type Mistake = readonly [name: string, edit: Edit, codes: readonly ManifestProblemCode[], mention: string];

/** Changes the text of a manifest. */
export type Edit = (xml: string) => string;

/** Replaces the first occurrence; a text that is not there would test nothing. */
export const swap =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`the manifest does not contain ${from}`);
    return xml.replace(from, () => to);
  };

/** Cuts out the first element of a name. */
export const cut =
  (element: string): Edit =>
  (xml) =>
    swap(elementIn(xml, element), "")(xml);

/** Moves the first element of a name behind a text. */
export const move =
  (element: string, behind: string): Edit =>
  (xml) =>
    swap(behind, `${behind}${elementIn(xml, element)}`)(cut(element)(xml));

/** Several edits, one after another. */
export const all =
  (...edits: Edit[]): Edit =>
  (xml) =>
    edits.reduce((edited, edit) => edit(edited), xml);

function elementIn(xml: string, element: string): string {
  const found = new RegExp(`<${element}(?:\\s[^>]*)?(?:/>|>[^]*?</${element}>)`).exec(xml)?.[0];
  if (found === undefined) throw new Error(`the manifest has no ${element}`);
  return found;
}
