import type { UndoTexts } from "./texts";

export const undoEn: UndoTexts = {
  cancel: "Cancel",
  cancelling: "Stopping; nothing will be written…",
  step: (step, steps) => `Step\u00a0${step} of\u00a0${steps}`,
  writing: (sheets) => `Writing ${sheets}\u00a0${sheets === 1 ? "sheet" : "sheets"}…`,
  restore: "Bring back the former sheets",
  restoreHelp: "The add-in’s sheets become as they were before this calculation. Your tables stay as they are.",
  restored: "The former sheets are back",
  restoredText: "The add-in’s sheets are as they were before the last calculation; those that did not exist then are gone. Your tables were not changed.",
};
