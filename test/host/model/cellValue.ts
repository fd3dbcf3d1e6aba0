/** An Excel error value such as `#DIV/0!`, kept apart from text. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; `null` is an empty cell. */
export type CellValue = string | number | boolean | null | ErrorValue;

export const isErrorValue = (value: CellValue): value is ErrorValue => typeof value === "object" && value !== null;

/** The error values a person can type and a formula can yield. */
export const ERROR_VALUES: readonly string[] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];
