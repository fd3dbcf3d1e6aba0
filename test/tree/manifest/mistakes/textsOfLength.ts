import type { Edit } from "./manifestEdits";

/** Puts a text of a given length into an attribute found by a pattern with the text as its last group. */
const fill =
  (pattern: RegExp, text: string): Edit =>
  (xml) => {
    if (!pattern.test(xml)) throw new Error(`the manifest does not match ${pattern.source}`);
    return xml.replace(pattern, (_, before: string) => `${before}${text}`);
  };

/** The English DisplayName. */
export const englishName = (length: number): Edit => fill(/(<DisplayName D[^]*?<Override[^]*?Value=")[^"]*/, "n".repeat(length));
/** The English Description of the base part. */
export const englishDescription = (length: number): Edit => fill(/(<Description D[^]*?<Override[^]*?Value=")[^"]*/, "n".repeat(length));
/** The Russian label of the pane's button. */
export const paneLabel = (length: number): Edit => fill(/(id="OpenPane\.Label" DefaultValue=")[^"]*/, "я".repeat(length));
/** The Russian tip of the pane's button. */
export const paneTip = (length: number): Edit => fill(/(id="OpenPane\.Tip" DefaultValue=")[^"]*/, "я".repeat(length));

const PAGE = "https://localhost:3000/taskpane.html?";

/** The support address, made long by its query. */
export const supportAddress = (length: number): Edit => fill(/(<SupportUrl DefaultValue=")[^"]*/, PAGE + "q".repeat(length - PAGE.length));
