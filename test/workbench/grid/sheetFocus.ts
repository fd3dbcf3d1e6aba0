/** Gives the keyboard back to the sheet: to the cell being edited, or to the grid. */
export function focusSheet(): void {
  const target = document.querySelector<HTMLElement>(".cell-editor") ?? document.querySelector<HTMLElement>("[role=grid]");
  target?.focus({ preventScroll: true });
}
