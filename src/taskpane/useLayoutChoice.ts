import { useState } from "react";
import type { LayoutChoices, LayoutView } from "../app/state";

/** What is chosen in the section «Оформление отчёта». */
export interface LayoutField {
  /** Null until the workbook was asked. */
  readonly choices: LayoutChoices | null;
  readonly load: (choices: LayoutChoices) => void;
  readonly change: (changes: Partial<LayoutView>) => void;
}

/** Kept by the pane, so that a writing that failed can be repeated. */
export function useLayoutChoice(): LayoutField {
  const [choices, load] = useState<LayoutChoices | null>(null);
  const change = (changes: Partial<LayoutView>) => load((former) => (former === null ? null : { ...former, layout: { ...former.layout, ...changes } }));
  return { choices, load, change };
}
