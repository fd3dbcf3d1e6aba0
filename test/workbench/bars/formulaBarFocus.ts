/** Class of the field above the grid. */
export const FORMULA_FIELD = "formula-field";

/** Whether an element is the field above the grid, in which a cell can be edited as well. */
export const isInFormulaBar = (element: Element | null): boolean => element?.classList.contains(FORMULA_FIELD) === true;
