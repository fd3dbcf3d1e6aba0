import { calculateEffectiveness } from "./calculateEffectiveness";
import { checkData } from "./checkData";
import { createTemplate } from "./createTemplate";
import type { PaneActions } from "./paneActions";
import type { Services } from "./services";
import { showFinding } from "./showFinding";
import { methodologyChoices, writeMethodology } from "./writeMethodology";

/** The pane's actions over the assembled services. */
export const actionsOver = (services: Services): PaneActions => ({
  calculateEffectiveness: () => calculateEffectiveness(services),
  checkData: () => checkData(services),
  createTemplate: () => createTemplate(services, "template"),
  insertSample: () => createTemplate(services, "sample"),
  methodologies: methodologyChoices(),
  writeMethodology: (id) => writeMethodology(services, id),
  restoreMethodology: () => writeMethodology(services, null),
  acceptFinding: ({ key }, reason) => calculateEffectiveness(services, new Map([[key, reason]])),
  showFinding: (finding) => showFinding(services, finding),
});
