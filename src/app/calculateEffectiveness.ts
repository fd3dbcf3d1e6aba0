import type { Messages } from "../messages/messages";
import { findingsRu } from "../messages/findings/ru";
import { buildSheets } from "../report/buildSheets";
import { findingWords, type Accepted } from "../report/findingView";
import { editedTextFindings } from "../report/narrative/textFindings";
import { overtypedFindings } from "../report/notes/overtypedFindings";
import { MONEY_UNIT_NAMES } from "../tables/definitions/programmeTable";
import { isInputTable } from "../tables/readProgrammeData";
import { fixableIn } from "./fixing/fixableIn";
import { formerSheets, OWN_SHEETS, type FormerSheets } from "./formerSheets";
import { inputsFingerprint } from "./inputsFingerprint";
import { judge, type Assessed, type Judgement } from "./judge";
import { perform } from "./perform";
import { withTables, type Services } from "./services";
import type { FindingView, RenamedSheet } from "./state";
import { findingViews, resultView } from "./views";
import { worded } from "./worded";
import type { SheetSet } from "../workbook/sheetSpec";

/** «Рассчитать эффективность»: read the tables once, judge them, write the sheets once. Errors in the data refuse, and nothing is written. `accepting` gives reasons for findings, by key. */
export const calculateEffectiveness = (services: Services, accepting: Accepted = new Map()): Promise<void> =>
  perform(services, "calculate", async (step) => {
    const { workbook, store, messages } = services;
    const content = withTables(await workbook.readTables(isInputTable, OWN_SHEETS));
    await step("calculating");
    const former = withAccepted(formerSheets(content), accepting);
    const judgement = withTextFindings(judge(content.tables), former);
    const findings = (words: Messages): FindingView[] => findingViews(judgement.findings, words, former.accepted, fixableIn(content.tables));
    if (judgement.kind === "refused") return store.setState(worded((words) => ({ kind: "refused", findings: findings(words) }), messages()));
    const set = resultSheets(judgement, former);
    await step("writing", set.sheets.length);
    const { names } = await workbook.writeSheets(set);
    const facts = { kind: "assessed", renamedSheets: renamed(set, names), inputs: inputsFingerprint(content.tables), stale: false } as const;
    store.setState(worded((words) => ({ ...facts, result: resultView(judgement.assessment, words), findings: findings(words) }), messages()));
  });

/** The generated sheets of a judgement; the same for the pane and the command line. */
export function resultSheets({ assessment, sensitivity, findings, layout }: Assessed, { kept, accepted, notes }: FormerSheets = NONE): SheetSet {
  const unit = MONEY_UNIT_NAMES[assessment.data.programme.moneyUnit];
  return buildSheets(assessment, sensitivity, { findings: findingWords(findings, findingsRu, accepted), moneyUnit: unit, kept, notes, layout });
}

/** A workbook without sheets of ours. */
const NONE = formerSheets({ ownSheets: [] });

/** The judgement with what is said of texts that a person edited. */
export const withTextFindings = (judgement: Judgement, { kept, reportName, notes }: FormerSheets): Judgement =>
  judgement.kind === "refused" ? judgement : { ...judgement, findings: [...judgement.findings, ...editedTextFindings(judgement.assessment, kept, reportName), ...overtypedFindings(notes)] };

const withAccepted = (former: FormerSheets, more: Accepted): FormerSheets => ({ ...former, accepted: new Map([...former.accepted, ...more]) });

const renamed = ({ sheets }: SheetSet, names: Readonly<Record<string, string>>): RenamedSheet[] =>
  sheets.flatMap(({ key, name }) => {
    const written = names[key] ?? name;
    return written.startsWith(name) && SUFFIX.test(written.slice(name.length)) ? [{ wanted: name, written }] : [];
  });

/** What an adapter adds where a user's sheet has the name; any other name is one that the user gave to our sheet. */
const SUFFIX = /^ \(\d+\)$/u;
