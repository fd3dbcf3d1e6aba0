import { compare, toNumber } from "./coercion";
import { error, first, isError, Kind, number, rowsOf, text, type EngineScalar, type EngineValue } from "./engineValue";
import { engineFunction, type EngineFunction } from "./engineFunction";

type Test = (value: EngineScalar) => boolean;

/**
 * COUNTIF, SUMIF, AVERAGEIF and their plural forms (support.microsoft.com, «COUNTIF function»). In Excel a criterion that reads as a number also meets text
 * that reads as the same number, so a code "1" kept as text is found; the engine meets real numbers only.
 */
export function criteria(locale: string): Readonly<Record<string, EngineFunction>> {
  const chosen = (pairs: readonly EngineValue[], target: EngineValue): EngineScalar[] => {
    const tests = pairs.flatMap((range, index) =>
      index % 2 === 0 ? [{ cells: rowsOf(range), test: criterion(first(pairs[index + 1]), locale) }] : [],
    );
    return rowsOf(target).flatMap((line, row) =>
      line.filter((_, column) => tests.every(({ cells, test }) => test(cells[row]?.[column] ?? { kind: Kind.blank }))),
    );
  };
  const count = (pairs: EngineValue[]): EngineScalar => number(chosen(pairs, pairs[0] as EngineValue).length);
  const sum = (pairs: readonly EngineValue[], target: EngineValue): EngineScalar =>
    total(chosen(pairs, target), ({ total: all }) => number(all));
  const average = (pairs: readonly EngineValue[], target: EngineValue): EngineScalar =>
    total(chosen(pairs, target), ({ total: all, count: size }) => (size === 0 ? error("#DIV/0!") : number(all / size)));
  return {
    COUNTIF: engineFunction(2, 2, count),
    COUNTIFS: engineFunction(2, 254, count),
    SUMIF: engineFunction(2, 3, ([range, wanted, target = range]) =>
      sum([range as EngineValue, wanted as EngineValue], target as EngineValue),
    ),
    SUMIFS: engineFunction(3, 255, ([target, ...pairs]) => sum(pairs, target as EngineValue)),
    AVERAGEIF: engineFunction(2, 3, ([range, wanted, target = range]) =>
      average([range as EngineValue, wanted as EngineValue], target as EngineValue),
    ),
    AVERAGEIFS: engineFunction(3, 255, ([target, ...pairs]) => average(pairs, target as EngineValue)),
  };
}

function total(values: readonly EngineScalar[], result: (sum: { total: number; count: number }) => EngineScalar): EngineScalar {
  const wrong = values.find(isError);
  if (wrong !== undefined) return wrong;
  const numbers = values.flatMap((value) => (value.kind === Kind.number ? [value.value] : []));
  return result({ total: numbers.reduce((all, value) => all + value, 0), count: numbers.length });
}

function criterion(wanted: EngineScalar, locale: string): Test {
  if (wanted.kind !== Kind.text) return wanted.kind === Kind.blank ? equalTo(number(0), locale) : equalTo(wanted, locale);
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted.value) ?? [];
  if (operand === "") return sign === "<>" ? (value) => value.kind !== Kind.blank : emptyTest(sign);
  const asNumber = toNumber(text(operand), locale);
  const target = asNumber.kind === Kind.number ? asNumber : text(operand);
  const equal = target.kind === Kind.text ? likePattern(operand) : equalTo(target, locale);
  if (sign === "" || sign === "=") return equal;
  if (sign === "<>") return (value) => !equal(value);
  return (value) => value.kind === target.kind && holds(sign, compare(value, target));
}

const emptyTest =
  (sign: string): Test =>
  (value) =>
    value.kind === Kind.blank || (sign === "" && value.kind === Kind.text && value.value === "");

const holds = (sign: string, order: number): boolean =>
  (sign.startsWith("<") ? order < 0 : order > 0) || (sign.endsWith("=") && order === 0);

function equalTo(target: EngineScalar, locale: string): Test {
  return (value) => {
    const candidate = target.kind === Kind.number && value.kind === Kind.text && value.value !== "" ? toNumber(value, locale) : value;
    if (isError(target)) return isError(value) && value.code === target.code;
    return candidate.kind === target.kind && compare(candidate, target) === 0;
  };
}

/** `*` and `?` stand for any text and any letter, `~` before them for themselves. */
function likePattern(pattern: string): Test {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (piece, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return piece === "*" ? ".*" : piece === "?" ? "." : `\\${piece}`;
  });
  const expression = new RegExp(`^${source}$`, "isu");
  return (value) => value.kind === Kind.text && expression.test(value.value);
}
