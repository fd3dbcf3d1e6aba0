import { calculateEffectiveness } from "./calculateEffectiveness";
import { checkData } from "./checkData";
import { createTemplate } from "./createTemplate";
import type { PaneActions } from "./paneActions";
import type { Services } from "./services";
import { showFinding } from "./showFinding";

/** The pane's actions over the assembled services. */
export const actionsOver = (services: Services): PaneActions => ({
  calculateEffectiveness: () => calculateEffectiveness(services),
  checkData: () => checkData(services),
  createTemplate: () => createTemplate(services, "template"),
  insertSample: () => createTemplate(services, "sample"),
  showFinding: (finding) => showFinding(services, finding),
});
