/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** Excel takes no longer formula (support.microsoft.com, «Excel specifications and limits»). */
const LONGEST_FORMULA = 8192;

/** The longest name of a sheet, in quotes. */
const LONGEST_NAME = 33;

/** Whether Excel takes the formula, whatever the sheets are called in the end. */
export const isShortEnough = (formula: string): boolean => formula.replace(/\{\{[a-zA-Z]+\}\}/gu, "x".repeat(LONGEST_NAME)).length <= LONGEST_FORMULA;

/** A text within a formula: quoted, quotes doubled, cut into pieces that Excel accepts; tabs and the like by their code, which no file format alters. */
export function literal(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  const close = (): void => {
    if (piece !== "") pieces.push(`"${piece.replaceAll('"', '""')}"`);
    piece = "";
  };
  for (const character of text) {
    if (isControl(character)) {
      close();
      pieces.push(`CHAR(${character.charCodeAt(0)})`);
      continue;
    }
    if (piece.length + character.length > LONGEST_LITERAL) close();
    piece += character;
  }
  close();
  return pieces.length === 0 ? '""' : pieces.join("&");
}

/** Line breaks stand in formulas as they are. */
const isControl = (character: string): boolean => character < " " && character !== "\n";

/** What a cell shows where a figure cannot be computed. */
export const NO_VALUE = "–";
