import { decimal, plain } from "../../domain/decimal";
import type { Condition, Entry, Expression, Quantity } from "../../domain/quantity";
import { distanceOf } from "./distance";
import { enteredCellFormula, enteredFormula } from "./enteredFormula";
import { inputReference, reference, textId, type Home, type Homes } from "./homes";
import { isNoisy, KEPT_DECIMALS, withoutNoise } from "./noise";
import { plainWords, withPlainSpaces } from "./plainWords";
import { pushInwards } from "./pushInwards";
import { coveringRanges, inputRanges, overRanges } from "./ranges";
import { literal, NO_VALUE } from "./text";
import { countsOfTexts } from "./textCount";
import { weightedMeanBody } from "./weightedMean";
import { writtenSums } from "./writtenSum";

/** A formula's body, valid while every counted cell holds a number and no guard is TRUE. */
interface Rendered {
  readonly body: string;
  /** Cells and ranges that must hold `count` numbers in all. */
  readonly counted: readonly { readonly ranges: readonly string[]; readonly count: number }[];
  /** Conditions under which there is no value. */
  readonly guards: readonly string[];
  /** How tightly the body binds: 1 sum, 2 product, 3 anything closed. */
  readonly binding: 1 | 2 | 3;
}

/** The Excel formula of a quantity's rule, for a cell on sheet `from`. Shows «–» where the rule yields no value. */
export function quantityFormula(quantity: Quantity, homes: Homes, from: string): string {
  const { expression } = quantity;
  if (expression.kind === "entered") return enteredCellFormula(expression.entry);
  return tail(pushInwards(expression), { homes, from });
}

/** The formula of a number that a rule counts. */
export const countedFormula = (expression: Expression, homes: Homes, from: string): string => guarded(render(expression, { homes, from }));

/** A formula that shows one of two texts; none while the condition cannot be told. */
export function choiceFormula(condition: Condition, then: string, otherwise: string, homes: Homes, from: string): string {
  const context = { homes, from };
  if (condition.kind === "known") return `IF(${isKnown(condition.quantity, context)},${then},${otherwise})`;
  if (condition.kind === "text-is") return `IF(${textIs(condition)},${then},${otherwise})`;
  const { body, ...rest } = comparison(condition, context);
  return guarded({ ...rest, body: `IF(${body},${then},${otherwise})`, binding: 3 }, literal(""));
}

interface Context {
  readonly homes: Homes;
  readonly from: string;
}

/** An expression whose value is the cell's own: branches may each show «–». */
function tail(expression: Expression, context: Context): string {
  if (expression.kind === "unknown") return literal(NO_VALUE);
  if (expression.kind !== "when") return guarded(render(expression, context));
  const { condition } = expression;
  const branches = `${tail(expression.then, context)},${tail(expression.otherwise, context)}`;
  if (condition.kind === "known") return `IF(${isKnown(condition.quantity, context)},${branches})`;
  if (condition.kind === "text-is") return `IF(${textIs(condition)},${branches})`;
  const { body, ...rest } = comparison(condition, context);
  return guarded({ ...rest, body: `IF(${body},${branches})`, binding: 3 });
}

/** The guard of a part that has no value whatever the cells say: no measures, no spending. */
const ALWAYS = "TRUE";

/** Puts the tests in front: all numbers there, no guard TRUE. */
function guarded({ body, counted, guards }: Rendered, none = literal(NO_VALUE)): string {
  if (guards.includes(ALWAYS)) return none;
  const distinct = [...new Map(counted.map((item) => [item.ranges.join(","), item])).values()];
  const numbers = distinct.reduce((total, { count }) => total + count, 0);
  const ranges = distinct.flatMap((item) => item.ranges);
  const tests = [...(numbers > 0 ? [`${overRanges("COUNT", ranges)}<${numbers}`] : []), ...new Set(guards)];
  return tests.reduceRight((inner, test) => `IF(${test},${none},${inner})`, body);
}

function render(expression: Expression, context: Context): Rendered {
  switch (expression.kind) {
    case "constant":
      return closed(plain(expression.value));
    case "entered":
      return entered(expression.entry);
    case "quantity":
      return referenced(expression.quantity, context);
    case "multiply":
      return binary(expression, "*", 2, context);
    case "divide": {
      const divided = binary(expression, "/", 2, context);
      const divisor = render(expression.right, context);
      return expression.right.kind === "constant" ? divided : { ...divided, guards: [...divided.guards, `${divisor.body}=0`] };
    }
    case "add":
      return binary(expression, "+", 1, context);
    case "subtract":
      return binary(expression, "-", 1, context);
    case "least":
      return called("MIN", [render(expression.left, context), render(expression.right, context)]);
    case "greatest": {
      const distance = distanceOf(expression);
      return distance === null ? called("MAX", [render(expression.left, context), render(expression.right, context)]) : called("ABS", [render(distance, context)]);
    }
    case "round": {
      const of = render(expression.of, context);
      return called("ROUND", [isNoisy(expression.of) ? { ...of, body: withoutNoise(of.body) } : of, closed(String(expression.digits))]);
    }
    case "sum":
      return sum(expression.items, context);
    case "mean-of-known": {
      const ranges = rangesOf(expression.items, context);
      const several = ranges.length > 1 ? `${overRanges("SUM", ranges)}/${overRanges("COUNT", ranges)}` : `AVERAGE(${ranges.join(",")})`;
      return { ...closed(several), binding: ranges.length > 1 ? 2 : 3, guards: [`${overRanges("COUNT", ranges)}=0`] };
    }
    case "sum-of-known": {
      const ranges = rangesOf(expression.items, context);
      return { ...closed(overRanges("SUM", ranges)), guards: [`${overRanges("COUNT", ranges)}=0`] };
    }
    case "weighted-mean-of-known":
      return weightedMean(expression.items, context);
    case "count-at-least":
      return countAtLeast(expression, context);
    case "count-known":
      return expression.items.length === 0 ? closed("0") : closed(overRanges("COUNT", rangesOf(expression.items, context)));
    case "count":
      return expression.items.length === 0 ? closed("0") : countAll(rangesOf(expression.items, context));
    case "count-unknown":
      return expression.items.length === 0 ? closed("0") : { ...closed(countUnknown(rangesOf(expression.items, context))), binding: 1 };
    case "count-texts":
      return countTexts(expression, context);
    case "unknown":
      return { ...closed(literal(NO_VALUE)), guards: [ALWAYS] };
    case "when":
      throw new Error("A choice must stand at the end of a rule");
  }
}

const closed = (body: string): Rendered => ({ body, counted: [], guards: [], binding: 3 });

const merged = (parts: readonly Rendered[]): Pick<Rendered, "counted" | "guards"> => ({
  counted: parts.flatMap(({ counted }) => counted),
  guards: parts.flatMap(({ guards }) => guards),
});

const called = (name: string, parts: readonly Rendered[]): Rendered => ({
  ...merged(parts),
  body: `${name}(${parts.map(({ body }) => body).join(",")})`,
  binding: 3,
});

function binary(pair: { left: Expression; right: Expression }, operator: string, binding: 1 | 2, context: Context): Rendered {
  const left = render(pair.left, context);
  const right = render(pair.right, context);
  const leftBody = left.binding < binding ? `(${left.body})` : left.body;
  const rightBody = right.binding <= binding && right.binding < 3 ? `(${right.body})` : right.body;
  return { ...merged([left, right]), body: `${leftBody}${operator}${rightBody}`, binding };
}

function referenced(quantity: Quantity, context: Context): Rendered {
  const home = context.homes.of(quantity.id);
  if (home !== undefined) {
    const address = reference(home, context.from);
    return { ...closed(address), counted: [{ ranges: [address], count: 1 }] };
  }
  if (quantity.expression.kind === "entered") return entered(quantity.expression.entry);
  return render(pushInwards(quantity.expression), context);
}

function entered(entry: Entry): Rendered {
  const { body, absent } = enteredFormula(entry);
  return entry.reading.kind === "number" ? { ...closed(body), counted: [{ ranges: [body], count: 1 }] } : { ...closed(`(${body})`), guards: [absent] };
}

function textIs({ text, wanted }: Extract<Condition, { kind: "text-is" }>): string {
  const shown = plainWords(inputReference(text.cell), text.cell.text ?? "");
  const tests = wanted.map((word) => `${shown}=${literal(withPlainSpaces(word))}`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

function comparison({ kind, left, right }: Exclude<Condition, { kind: "known" | "text-is" }>, context: Context): Rendered {
  const parts = [left, right].map((side) => ({ ...render(side, context), noisy: isNoisy(side) }));
  const [one, other] = parts.map(({ body, noisy }) => (noisy ? withoutNoise(body) : body));
  const operator = { equal: "=", "at-least": ">=", "at-most": "<=", above: ">", below: "<" }[kind];
  return { ...merged(parts), body: `${one}${operator}${other}`, binding: 1 };
}

function isKnown(quantity: Quantity, context: Context): string {
  const home = context.homes.of(quantity.id);
  if (home === undefined) throw new Error(`${quantity.id} needs a cell of its own, because a rule asks whether it is known`);
  return `ISNUMBER(${reference(home, context.from)})`;
}

/** A sum over cells of generated sheets, or straight over input cells for amounts that have no cell of their own. */
function sum(items: readonly Quantity[], context: Context): Rendered {
  const settled = items.flatMap(({ id }) => context.homes.of(id) ?? []);
  const entries = items.flatMap(({ id, expression }) => (expression.kind === "entered" && context.homes.of(id) === undefined ? [expression.entry] : []));
  if (settled.length + entries.length < items.length) throw new Error("A sum rests on figures that stand nowhere");
  const numeric = entries.filter(({ reading }) => reading.kind === "number").map(({ cell }) => cell);
  const written = writtenSums(entries.filter(({ reading }) => reading.kind !== "number"));
  const ranges = [...coveringRanges(settled, context.homes, context.from), ...inputRanges(numeric)];
  const summed = ranges.length === 0 ? [] : [overRanges("SUM", ranges)];
  return {
    body: [...summed, ...written.map(({ body }) => body)].join("+"),
    counted: ranges.length === 0 ? [] : [{ ranges, count: settled.length + numeric.length }],
    guards: written.map(({ absent }) => absent),
    binding: summed.length + written.length === 1 ? 3 : 1,
  };
}

function weightedMean(items: Extract<Expression, { kind: "weighted-mean-of-known" }>["items"], context: Context): Rendered {
  if (items.length === 0) return closed(literal(NO_VALUE));
  const ranges = rangesOf(items.map(({ quantity }) => quantity), context);
  const { body, guards } = weightedMeanBody(items, context.homes, context.from, (weight) => render(weight, context).body);
  return { ...closed(body), guards: [`${overRanges("COUNT", ranges)}=0`, ...guards], binding: 2 };
}

/** Far below any border an act names, above binary noise. */
const NOISE = decimal("10").pow(-KEPT_DECIMALS);

/** The border is joined to the sign outside the text, so that every language of Excel reads its decimal mark. */
function countAtLeast({ items, border }: Extract<Expression, { kind: "count-at-least" }>, context: Context): Rendered {
  if (items.length === 0) return closed("0");
  return { ...closed(rangesOf(items, context).map((range) => `COUNTIF(${range},">="&${plain(border.minus(NOISE))})`).join("+")), binding: 1 };
}

function rangesOf(items: readonly Quantity[], { homes, from }: Context): string[] {
  const settled = items.map(({ id }) => homes.of(id)).filter((home): home is Home => home !== undefined);
  if (settled.length < items.length) throw new Error("A mean or count rests on figures that stand nowhere");
  return coveringRanges(settled, homes, from);
}

/** Known ones are numbers, unknown ones show «–»; titles between them are neither. */
const countAll = (ranges: readonly string[]): Rendered => ({ ...closed(`${overRanges("COUNT", ranges)}+${countUnknown(ranges)}`), binding: 1 });

const countUnknown = (ranges: readonly string[]): string => ranges.map((range) => `COUNTIF(${range},${literal(NO_VALUE)})`).join("+");

function countTexts({ texts, wanted }: Extract<Expression, { kind: "count-texts" }>, { homes, from }: Context): Rendered {
  const settled = texts.flatMap(({ cell }) => homes.of(textId(cell)) ?? []);
  if (settled.length < texts.length) throw new Error("A count rests on texts that stand nowhere");
  const ranges = coveringRanges(settled, homes, from);
  if (ranges.length === 0) return closed("0");
  if (wanted === null) return closed(overRanges("COUNTA", ranges));
  const counts = countsOfTexts(ranges, wanted);
  return { ...closed(counts.join("+")), binding: counts.length === 1 ? 3 : 1 };
}
