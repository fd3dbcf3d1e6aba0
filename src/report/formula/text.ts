/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** A text within a formula: quoted, quotes doubled, cut into pieces that Excel accepts. */
export function literal(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (piece.length + character.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

/** What a cell shows where a figure cannot be computed. */
export const NO_VALUE = "–";

/** A computed number as it is compared with a border: binary noise beyond the twelfth digit must not decide. */
export const withoutNoise = (body: string): string => `ROUND(${body},12)`;
