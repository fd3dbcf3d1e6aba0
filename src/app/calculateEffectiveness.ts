import { findingsRu } from "../messages/findings/ru";
import { buildSheets } from "../report/buildSheets";
import { findingWords } from "../report/findingView";
import { MONEY_UNIT_NAMES } from "../tables/definitions/programmeTable";
import { isInputTable } from "../tables/readProgrammeData";
import { judge, type Assessed } from "./judge";
import { perform, type Services } from "./services";
import type { RenamedSheet } from "./state";
import { findingViews, resultView } from "./views";
import type { SheetSet } from "../workbook/sheetSpec";

/** «Рассчитать эффективность»: read the tables once, judge them, write the sheets once. Errors in the data refuse, and nothing is written. */
export const calculateEffectiveness = (services: Services): Promise<void> =>
  perform(services, "calculate", async (step) => {
    const { workbook, store, messages } = services;
    const { tables } = await workbook.readTables(isInputTable);
    step("calculating");
    const judgement = judge(tables);
    const findings = findingViews(judgement.findings, messages());
    if (judgement.kind === "refused") return store.setState({ kind: "refused", findings });
    const set = resultSheets(judgement);
    step("writing");
    const { names } = await workbook.writeSheets(set);
    store.setState({ kind: "assessed", result: resultView(judgement.assessment, messages()), findings, renamedSheets: renamed(set, names) });
  });

/** The generated sheets of a judgement; the same for the pane and the command line. */
export function resultSheets({ assessment, sensitivity, findings }: Assessed): SheetSet {
  const unit = MONEY_UNIT_NAMES[assessment.data.programme.moneyUnit];
  return buildSheets(assessment, sensitivity, findingWords(findings, findingsRu), unit);
}

const renamed = ({ sheets }: SheetSet, names: Readonly<Record<string, string>>): RenamedSheet[] =>
  sheets.flatMap(({ key, name }) => {
    const written = names[key] ?? name;
    return written.startsWith(name) && SUFFIX.test(written.slice(name.length)) ? [{ wanted: name, written }] : [];
  });

/** What an adapter adds where a user's sheet has the name; any other name is one that the user gave to our sheet. */
const SUFFIX = /^ \(\d+\)$/u;
