import { literal } from "./text";

/** Spaces that people type, and the sign after a percentage: taken out whether or not the text has them now, because it may have them tomorrow. */
const USUAL_NOISE = [" ", "\u00a0", "%"];
const PART_OF_NUMBER = /[\d.,+-]/u;

/** What stands around the digits of these texts, each once. */
export const noiseOf = (texts: readonly string[]): string[] => [
  ...new Set([...USUAL_NOISE, ...texts.flatMap((text) => [...text].filter((character) => character !== "−" && !PART_OF_NUMBER.test(character)))]),
];

/**
 * The formula that turns a text such as «1 234,5 %» into a number without asking the language of the program: the digits, divided by ten for each decimal
 * place. `source` is an address or a text formula; a range gives one number for each of its cells. `noise` is taken out first.
 */
export function numberInText(source: string, noise: readonly string[]): string {
  const bare = noise.reduce((inner, piece) => substitute(inner, piece, ""), source);
  const unified = substitute(substitute(bare, "−", "-"), ".", ",");
  const digits = substitute(unified, ",", "");
  return `VALUE(${digits})/10^(LEN(${digits})-FIND(",",${unified}&",")+1)`;
}

/** A text formula without a piece of text. */
export const substitute = (source: string, piece: string, other: string): string => `SUBSTITUTE(${source},${literal(piece)},${literal(other)})`;
