import type { EngineValue } from "./engineValue";

/** A function given to the formula engine, in the shape it wants. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: EngineValue[]) => EngineValue;
}

/** A function with the number of its arguments. */
export const engineFunction = (minArity: number, maxArity: number, invoke: (args: EngineValue[]) => EngineValue): EngineFunction => ({
  minArity,
  maxArity,
  invoke,
});
