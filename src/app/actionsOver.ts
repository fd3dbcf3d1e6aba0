import { calculateEffectiveness } from "./calculateEffectiveness";
import { checkData } from "./checkData";
import { createTemplate } from "./createTemplate";
import { editFollower } from "./followEdits";
import type { PaneActions } from "./paneActions";
import type { Services } from "./services";
import { showFinding } from "./showFinding";
import { methodologyChoices, writeMethodology } from "./writeMethodology";

/** The pane's actions over the assembled services. */
export function actionsOver(services: Services): PaneActions {
  const follow = editFollower(services);
  return {
    calculateEffectiveness: () => calculateEffectiveness(services).then(follow),
    checkData: () => checkData(services).then(follow),
    createTemplate: () => createTemplate(services, "template"),
    insertSample: () => createTemplate(services, "sample"),
    methodologies: () => Promise.resolve(methodologyChoices()),
    writeMethodology: (id) => writeMethodology(services, id),
    restoreMethodology: () => writeMethodology(services, null),
    acceptFinding: ({ key }, reason) => calculateEffectiveness(services, new Map([[key, reason]])).then(follow),
    showFinding: (finding) => showFinding(services, finding),
  };
}
