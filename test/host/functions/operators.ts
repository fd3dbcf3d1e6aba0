import { compare, toText } from "./coercion";
import { boolean, broadcast, first, isError, text, type EngineValue } from "./engineValue";
import { engineFunction, type EngineFunction } from "./engineFunction";

/** Names under which `engineFormula` calls the operators that the engine carries out differently from Excel. */
export const JOIN = "HOSTJOIN";
export const COMPARE = "HOSTCOMPARE";

/** `&` and the comparisons, as functions. The engine joins numbers with 17 digits and compares all bits. */
export const operators = (locale: string): Readonly<Record<string, EngineFunction>> => ({
  [JOIN]: engineFunction(2, 2, ([one, other]) =>
    broadcast(one as EngineValue, other as EngineValue, (left, right) =>
      isError(left) ? left : isError(right) ? right : text(toText(left, locale) + toText(right, locale)),
    ),
  ),
  [COMPARE]: engineFunction(3, 3, ([operator, one, other]) => {
    const sign = toText(first(operator), locale);
    return broadcast(one as EngineValue, other as EngineValue, (left, right) =>
      isError(left) ? left : isError(right) ? right : boolean(holds(sign, compare(left, right))),
    );
  }),
});

function holds(sign: string, order: number): boolean {
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}
