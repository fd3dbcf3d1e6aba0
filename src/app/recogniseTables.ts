import { METHODOLOGIES } from "../methodologies";
import type { Candidate } from "../tables/recognising/candidate";
import { recogniseTables } from "../tables/recognising/recogniseTables";
import { subprogrammesIn, subprogrammesOfTitles } from "../tables/recognising/subprogrammeTitles";
import { subprogrammeTitles } from "../tables/recognising/transferredRows";
import { missingSheets, transferSheet, type TransferContext } from "../tables/recognising/transferSheets";
import { workbookFacts } from "../tables/recognising/workbookFacts";
import { isInputTable } from "../tables/readProgrammeData";
import type { SheetSet } from "../workbook/sheetSpec";
import { candidateId, candidateView } from "./candidateView";
import { perform } from "./perform";
import type { Services } from "./services";
import type { RecognisedState } from "./state";

/** «У меня уже есть таблицы»: looks for them, shows what was found, and does with each what the user asks for. Nothing is changed before. */
export interface Recognition {
  readonly recognise: () => Promise<void>;
  /** Makes the range a table where it stands, or carries its rows over to a new sheet. */
  readonly take: (id: string) => Promise<void>;
  /** «Это не она». */
  readonly dismiss: (id: string) => Promise<void>;
  /** Carries over what can only be carried over, and adds the sheets of the tables for which nothing was found. */
  readonly takeAll: () => Promise<void>;
}

export function recognition(services: Services): Recognition {
  const { workbook, store } = services;
  /** What the user said is not ours, for as long as the pane is open. */
  const dismissed = new Set<string>();
  const show = async (done: RecognisedState["done"]): Promise<void> => store.setState(stateOf(await look(services, dismissed), done));
  const write = async (set: SheetSet): Promise<void> => {
    const { names } = await workbook.writeSheets(set);
    await show({ kind: "sheets", sheets: set.sheets.map(({ key, name }) => names[key] ?? name) });
  };
  return {
    recognise: () => perform(services, "recognise", () => show(null)),
    dismiss: (id) =>
      perform(services, "recognise", () => {
        dismissed.add(id);
        return show(null);
      }),
    take: (id) =>
      perform(services, "take-table", async (step) => {
        const { pending, context } = await look(services, dismissed);
        const candidate = pending.find((found) => candidateId(found) === id);
        // The sheet was changed meanwhile: what is there now is shown instead.
        if (candidate === undefined) return show(null);
        await step("writing");
        if (!candidate.inPlace) return write(transferSheet(candidate, context));
        const { definition, view, range } = candidate;
        await workbook.makeTable({ sheet: view.grid.name, range, name: definition.name });
        return show({ kind: "table", table: definition.name, sheet: view.grid.name });
      }),
    takeAll: () =>
      perform(services, "take-table", async (step) => {
        const found = await look(services, dismissed);
        const { addable, taken } = plan(found);
        if (addable.length === 0) return show(null);
        await step("writing");
        return write(missingSheets(addable, taken, found.context, METHODOLOGIES.map(({ title }) => title)));
      }),
  };
}

interface Found {
  /** Tables that the workbook lacks. */
  readonly missing: readonly string[];
  /** What looks like one of them and was not refused. */
  readonly pending: readonly Candidate[];
  readonly context: TransferContext;
  readonly tooLarge: readonly string[];
}

async function look({ workbook }: Services, dismissed: ReadonlySet<string>): Promise<Found> {
  const { tables } = await workbook.readTables(isInputTable);
  const { sheets, tooLarge } = await workbook.readSheets(isInputTable);
  const facts = workbookFacts(tables);
  const candidates = recogniseTables(sheets, facts.reportingYear).filter((candidate) => !dismissed.has(candidateId(candidate)));
  const subprogrammes = facts.subprogrammes ?? subprogrammesOfTitles(candidates.flatMap(subprogrammeTitles), subprogrammesIn(candidates));
  return { missing: facts.missing, pending: candidates.filter(({ definition }) => facts.missing.includes(definition.name)), context: { subprogrammes, moneyUnit: facts.moneyUnit }, tooLarge };
}

/** What can be done at once: tables with one form to carry over, and tables without any. Where two look alike, or a range can become a table where it stands, the user decides. */
function plan({ missing, pending }: Found): { readonly addable: string[]; readonly taken: Candidate[] } {
  const of = (name: string): Candidate[] => pending.filter(({ definition }) => definition.name === name);
  const addable = missing.filter((name) => of(name).length === 0 || (of(name).length === 1 && of(name).every(({ inPlace }) => !inPlace)));
  return { addable, taken: addable.flatMap(of) };
}

function stateOf(found: Found, done: RecognisedState["done"]): RecognisedState {
  const { addable, taken } = plan(found);
  const isStarted = done !== null || found.pending.length > 0 || found.missing.length < ALL_TABLES;
  return {
    kind: "recognised",
    done,
    candidates: found.pending.map(candidateView),
    addable: isStarted ? addable : [],
    carriedOver: taken.length,
    isComplete: found.missing.length === 0,
    tooLarge: found.tooLarge,
  };
}

const ALL_TABLES = 5;
