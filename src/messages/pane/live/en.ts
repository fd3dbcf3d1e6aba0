import type { LiveTexts } from "./texts";

export const liveEn: LiveTexts = {
  stale: "The data changed after the calculation",
  staleAction: "The figures below and the sheets of the report are the former ones. Calculate again when you have finished editing. Findings keep up by themselves.",
};
