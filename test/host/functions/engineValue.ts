/*
 * The formula engine's own values, as its functions get and give them; it exports neither the type nor the numbers of the kinds.
 */
export const Kind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

/** One value. */
export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

/** A rectangle of values. */
export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}

export type EngineValue = EngineScalar | EngineArray;

export const BLANK: EngineScalar = { kind: Kind.blank };
export const number = (value: number): EngineScalar => ({ kind: Kind.number, value });
export const text = (value: string): EngineScalar => ({ kind: Kind.text, value });
export const boolean = (value: boolean): EngineScalar => ({ kind: Kind.boolean, value });
export const error = (code: string): EngineScalar => ({ kind: Kind.error, code });

export const isError = (value: EngineScalar): value is { readonly kind: 4; readonly code: string } => value.kind === Kind.error;

/** The rows of a value; a single value is one row of one. */
export const rowsOf = (value: EngineValue): readonly (readonly EngineScalar[])[] => (value.kind === Kind.array ? value.rows : [[value]]);

/** The first value of a rectangle. */
export const first = (value: EngineValue | undefined): EngineScalar => (value === undefined ? BLANK : (rowsOf(value)[0]?.[0] ?? BLANK));

/** Applies a function of two single values to rectangles too, cell by cell; a single row, column or value is repeated. */
export function broadcast(
  one: EngineValue,
  other: EngineValue,
  apply: (one: EngineScalar, other: EngineScalar) => EngineScalar,
): EngineValue {
  if (one.kind !== Kind.array && other.kind !== Kind.array) return apply(one, other);
  const [left, right] = [rowsOf(one), rowsOf(other)];
  const height = Math.max(left.length, right.length);
  const width = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (rows: readonly (readonly EngineScalar[])[], row: number, column: number): EngineScalar => {
    const line = rows[rows.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? error("#N/A");
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => apply(at(left, row, column), at(right, row, column))),
  );
  return { kind: Kind.array, rows, height, width };
}
