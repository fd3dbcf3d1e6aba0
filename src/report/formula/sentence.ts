import { plain, toCell, ZERO } from "../../domain/decimal";
import { conditionHolds, evaluate } from "../../domain/evaluate";
import type { Quantity, Result } from "../../domain/quantity";
import { plural } from "../../messages/plural";
import type { SentencePart } from "../draft/draft";
import { fixed, printed } from "../print";
import { enteredFormula } from "./enteredFormula";
import { reference, type Homes } from "./homes";
import { liveTextFormula } from "./liveText";
import { isNoisy, withoutNoise } from "./noise";
import { choiceFormula, countedFormula } from "./quantityFormula";
import { ratingFormula } from "./ratingFormula";
import { pluralFormula } from "./pluralFormula";
import { literal, NO_VALUE } from "./text";

/** What a sentence says now. */
export const sentenceText = (parts: readonly SentencePart[]): string => parts.map(partText).join("");

/** The formula that keeps a sentence true when the figures change; null when nothing in it is live. */
export function sentenceFormula(parts: readonly SentencePart[], homes: Homes, from: string): string | null {
  if (parts.every((part) => typeof part === "string")) return null;
  return joined(parts, homes, from);
}

function joined(parts: readonly SentencePart[], homes: Homes, from: string): string {
  const pieces = parts.filter((part) => part !== "").map((part) => partFormula(part, homes, from));
  return pieces.length === 0 ? literal("") : pieces.join("&");
}

const PLUS = " + ";
const NO_BREAK = "\u00a0";
/** Characters that a cell can hold. */
const LONGEST = 32767;

function partText(part: SentencePart): string {
  if (typeof part === "string") return part;
  switch (part.kind) {
    case "figure":
      return withFixedSign(printed(part.quantity, part.print));
    case "amount":
      return grouped(printed(part.quantity, { percent: false, digits: part.digits }));
    case "amount-of": {
      const result = evaluate(part.of);
      return result.known ? grouped(fixed(result.value, part.digits)) : NO_VALUE;
    }
    case "count":
      return plainText(part.quantity.result);
    case "counted":
      return plainText(evaluate(part.of));
    case "plural": {
      const result = evaluate(part.of);
      return result.known ? plural(toCell(result.value), part.one, part.few, part.many) : part.many;
    }
    case "cell":
      return shortened(part.text, part.most);
    case "verdict":
      return part.text(part.rating.result);
    case "choice": {
      const holds = conditionHolds(part.condition);
      return holds === null ? "" : sentenceText(holds ? part.then : part.otherwise);
    }
    case "known-terms":
      return part.terms
        .filter(({ quantity }) => quantity.result.known)
        .map(({ parts }) => sentenceText(parts))
        .join(PLUS);
    case "when-unknown":
      return part.quantity.result.known ? "" : sentenceText(part.parts);
    case "when-positive":
      return part.quantity.result.known && part.quantity.result.value.gt(ZERO) ? sentenceText(part.parts) : "";
  }
}

function partFormula(part: SentencePart, homes: Homes, from: string): string {
  if (typeof part === "string") return literal(part);
  switch (part.kind) {
    case "figure": {
      const cell = homeOf(part.quantity.id, homes, from);
      const { percent, digits } = part.print;
      const shown = percent ? `${cell}*100` : cell;
      return known(cell, fixedFormula(isNoisy(part.quantity.expression) ? withoutNoise(shown) : shown, digits) + (percent ? `&${literal(`${NO_BREAK}%`)}` : ""));
    }
    case "amount": {
      const cell = homeOf(part.quantity.id, homes, from);
      return known(cell, groupedFormula(cell, part.digits));
    }
    case "amount-of":
      return `IFERROR(${groupedFormula(countedFormula(part.of, homes, from), part.digits)},${literal(NO_VALUE)})`;
    case "count":
      return countFormula(part.quantity, homes, from);
    case "counted":
      return countedFormula(part.of, homes, from);
    case "plural":
      return `IFERROR(${pluralFormula(`(${countedFormula(part.of, homes, from)})`, part.one, part.few, part.many)},${literal(part.many)})`;
    case "choice":
      return choiceFormula(part.condition, joined(part.then, homes, from), joined(part.otherwise, homes, from), homes, from);
    case "known-terms": {
      const terms = part.terms.map(({ quantity, parts }) => `IF(ISNUMBER(${homeOf(quantity.id, homes, from)}),${literal(PLUS)}&${joined(parts, homes, from)},"")`);
      return terms.length === 0 ? literal("") : `MID(${terms.join("&")},${PLUS.length + 1},${LONGEST})`;
    }
    case "cell":
      return shortenedFormula(liveTextFormula(part.cell, part.text, null) ?? literal(part.text), part.most);
    case "verdict":
      return ratingFormula(part.rating, part.text, homes, from);
    case "when-unknown":
      return `IF(ISNUMBER(${homeOf(part.quantity.id, homes, from)}),"",${joined(part.parts, homes, from)})`;
    case "when-positive":
      return `IF(N(${homeOf(part.quantity.id, homes, from)})>0,${joined(part.parts, homes, from)},"")`;
  }
}

const ELLIPSIS = "…";
const shortened = (text: string, most = Infinity): string => (text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text);
const shortenedFormula = (body: string, most: number | undefined): string =>
  most === undefined ? body : `IF(LEN(${body})>${most},LEFT(${body},${most - 1})&${literal(ELLIPSIS)},${body})`;

/** A number with the digits it has. */
const plainText = (result: Result): string => (result.known ? plain(result.value).replace(".", ",") : NO_VALUE);

/** A border of a corridor stands in no cell of its own and is read where it was written. */
function countFormula({ id, expression }: Quantity, homes: Homes, from: string): string {
  const withComma = (number: string): string => `SUBSTITUTE(${number}&"",".",",")`;
  if (homes.of(id) !== undefined || expression.kind !== "entered") return withComma(homeOf(id, homes, from));
  const { body, absent } = enteredFormula(expression.entry);
  return `IF(${absent},${literal(NO_VALUE)},${withComma(`(${body})`)})`;
}

const known = (cell: string, body: string): string => `IF(ISNUMBER(${cell}),${body},${literal(NO_VALUE)})`;

/** FIXED writes the decimal mark of the program's language; the report always has a comma. LibreOffice's FIXED rounds 0.63255 down, its ROUND does not. */
const fixedFormula = (body: string, digits: number): string => `SUBSTITUTE(FIXED(ROUND(${body},${digits}),${digits},TRUE),".",",")`;

const withFixedSign = (text: string): string => text.replace(" %", `${NO_BREAK}%`);

/** «1 234 567,89»: thousands are parted by no-break spaces, decimals are not. */
export function grouped(text: string): string {
  const [whole = "", ...decimals] = text.split(",");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, NO_BREAK), ...decimals].join(",");
}

/** The same as a formula: FIXED with separators would follow the language of the program. Enough for sums below a trillion. */
function groupedFormula(cell: string, digits: number): string {
  const text = fixedFormula(cell, digits);
  const decimals = digits === 0 ? 0 : digits + 1;
  const parted = (inner: string, thousands: number): string => `REPLACE(${inner},LEN(${text})-${decimals + 3 * thousands - 1},0,${literal(NO_BREAK)})`;
  const [one, two, three] = [parted(text, 1), parted(parted(text, 1), 2), parted(parted(parted(text, 1), 2), 3)];
  const size = `ABS(ROUND(${cell},${digits}))`;
  return `IF(${size}<1000,${text},IF(${size}<1000000,${one},IF(${size}<1000000000,${two},${three})))`;
}

function homeOf(id: string, homes: Homes, from: string): string {
  const home = homes.of(id);
  if (home === undefined) throw new Error(`${id} is named in a sentence but stands in no cell`);
  return reference(home, from);
}
