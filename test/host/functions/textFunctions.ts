import { toNumber, toText } from "./coercion";
import { broadcast, error, first, isError, Kind, number, text, type EngineScalar, type EngineValue } from "./engineValue";
import { engineFunction, type EngineFunction } from "./engineFunction";

/** Functions of text that the engine applies to the first cell of a range only; Excel gives one result for each cell, as SUMPRODUCT needs it. */
export const textFunctions = (locale: string): Readonly<Record<string, EngineFunction>> => {
  const ofText = (value: EngineValue | undefined, apply: (words: string) => EngineScalar): EngineValue =>
    broadcast(value as EngineValue, number(0), (cell) => (isError(cell) ? cell : apply(toText(cell, locale))));
  const words = (value: EngineValue | undefined): string => toText(first(value), locale);
  const start = (value: EngineValue | undefined): number => {
    const position = value === undefined ? number(1) : toNumber(first(value), locale);
    return position.kind === Kind.number ? Math.trunc(position.value) : 0;
  };
  return {
    /** Reads text in the workbook's language: «1,5» in Russian Excel, where «1.5» is a date. */
    VALUE: engineFunction(1, 1, ([value]) => broadcast(value as EngineValue, number(0), (cell) => toNumber(cell, locale))),
    LEN: engineFunction(1, 1, ([value]) => ofText(value, (cell) => number(cell.length))),
    TRIM: engineFunction(1, 1, ([value]) => ofText(value, (cell) => text(cell.replace(/ +/g, " ").replace(/^ | $/g, "")))),
    FIND: engineFunction(2, 3, ([wanted, value, from]) =>
      ofText(value, (cell) => {
        const place = start(from) < 1 ? -1 : cell.indexOf(words(wanted), start(from) - 1);
        return place < 0 ? error("#VALUE!") : number(place + 1);
      }),
    ),
    SUBSTITUTE: engineFunction(3, 4, ([value, old, other, which]) =>
      ofText(value, (cell) => text(which === undefined ? replaced(cell, words(old), words(other)) : replacedOnce(cell, words(old), words(other), start(which)))),
    ),
  };
};

const replaced = (whole: string, old: string, other: string): string => (old === "" ? whole : whole.split(old).join(other));

function replacedOnce(whole: string, old: string, other: string, which: number): string {
  const pieces = old === "" ? [whole] : whole.split(old);
  return pieces.length <= which ? whole : pieces.slice(0, which).join(old) + other + pieces.slice(which).join(old);
}
