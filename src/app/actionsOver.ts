import { beginningOver } from "./beginning/beginningOver";
import { calculateEffectiveness } from "./calculateEffectiveness";
import { changeLanguage } from "./changeLanguage";
import { checkData } from "./checkData";
import { createTemplate } from "./createTemplate";
import { fixingOver } from "./fixing/fixingOver";
import { editFollower } from "./followEdits";
import type { PaneActions } from "./paneActions";
import { recognition } from "./recogniseTables";
import { cancelAction } from "./perform";
import { restoreSheets } from "./restoreSheets";
import { saveDocument, type DocumentServices } from "./saveDocument";
import { showFinding } from "./showFinding";
import { layoutChoices, writeLayout } from "./writeLayout";
import { methodologyChoices, writeMethodology } from "./writeMethodology";

/** The pane's actions over the assembled services. */
export function actionsOver(services: DocumentServices): PaneActions {
  const follow = editFollower(services);
  const { recognise, take, dismiss, takeAll } = recognition(services);
  const fixing = fixingOver(services);
  const beginning = beginningOver(services);
  return {
    ...beginning,
    refreshStanding: () => beginning.refreshStanding().then(follow),
    changeLanguage: () => changeLanguage(services),
    calculateEffectiveness: () => calculateEffectiveness(services).then(follow),
    checkData: () => checkData(services).then(follow),
    createTemplate: () => createTemplate(services, "template"),
    insertSample: () => createTemplate(services, "sample"),
    recogniseTables: recognise,
    takeTable: ({ id }) => take(id),
    dismissTable: ({ id }) => dismiss(id),
    takeAllTables: takeAll,
    showCandidate: (candidate) => showFinding(services, candidate),
    methodologies: () => Promise.resolve(methodologyChoices()),
    writeMethodology: (id) => writeMethodology(services, id),
    restoreSheets: () => restoreSheets(services),
    cancel: () => cancelAction(services),
    restoreMethodology: () => writeMethodology(services, null),
    layouts: () => layoutChoices(services),
    writeLayout: (layout, withColumns) => writeLayout(services, layout, withColumns),
    acceptFinding: ({ key }, reason) => calculateEffectiveness(services, new Map([[key, reason]])).then(follow),
    saveDocument: () => saveDocument(services).then(follow),
    showFinding: (finding) => showFinding(services, finding),
    ...fixing,
    applyFixes: (kinds) => fixing.applyFixes(kinds).then(follow),
    undoFixes: () => fixing.undoFixes().then(follow),
  };
}
