import type { Messages } from "../messages/messages";
import { wordFileName } from "../report/word/wordDocument";
import { isInputTable } from "../tables/readProgrammeData";
import type { DocumentSpec } from "../workbook/documentSpec";
import { withTextFindings } from "./calculateEffectiveness";
import { fixableIn } from "./fixing/fixableIn";
import { formerSheets, OWN_SHEETS } from "./formerSheets";
import { inputsFingerprint } from "./inputsFingerprint";
import { judge } from "./judge";
import { reportDocument } from "./reportDocument";
import { perform } from "./perform";
import { withTables, type Services } from "./services";
import type { FindingView } from "./state";
import { findingViews, resultView } from "./views";
import { worded } from "./worded";

/** What saving a document takes besides; assembled at the composition root. */
export interface DocumentServices extends Services {
  /** Loads its library when it is called. */
  readonly drawDocument: (spec: DocumentSpec) => Promise<Uint8Array>;
  /** Hands the file to the user; gives an address from which he can take it again. */
  readonly saveFile: (name: string, bytes: Uint8Array) => string;
}

/** «Сохранить отчёт .docx»: the report of the workbook as it stands now, a person's words included. The workbook is not changed. */
export const saveDocument = (services: DocumentServices): Promise<void> => {
  const { workbook, store, messages, drawDocument, saveFile } = services;
  const shown = store.getState();
  const renamedSheets = shown.kind === "assessed" ? shown.renamedSheets : [];
  return perform(services, "save-document", async (step) => {
    const content = withTables(await workbook.readTables(isInputTable, OWN_SHEETS));
    await step("calculating");
    const former = formerSheets(content);
    const judgement = withTextFindings(judge(content.tables), former);
    const findings = (words: Messages): FindingView[] => findingViews(judgement.findings, words, former.accepted, fixableIn(content.tables));
    if (judgement.kind === "refused") return store.setState(worded((words) => ({ kind: "refused", findings: findings(words) }), messages()));
    await step("composing");
    const bytes = await drawDocument(reportDocument(judgement, former));
    const name = wordFileName(judgement.assessment.data.programme);
    const savedFile = { name, address: saveFile(name, bytes) };
    const now = inputsFingerprint(content.tables);
    const inputs = shown.kind === "assessed" ? shown.inputs : now;
    const facts = { kind: "assessed", renamedSheets, inputs, stale: inputs !== now, savedFile } as const;
    store.setState(worded((words) => ({ ...facts, result: resultView(judgement.assessment, words), findings: findings(words) }), messages()));
  });
};
