import { toNumber } from "./coercion";
import { first } from "./engineValue";
import { engineFunction, type EngineFunction } from "./engineFunction";

/** VALUE reads text in the workbook's language: «1,5» in Russian Excel, where «1.5» is a date. */
export const textFunctions = (locale: string): Readonly<Record<string, EngineFunction>> => ({
  VALUE: engineFunction(1, 1, ([value]) => toNumber(first(value), locale)),
});
