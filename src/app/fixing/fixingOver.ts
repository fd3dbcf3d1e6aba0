import { findingKey } from "../../domain/findingKey";
import { dataFixes, templateFixes } from "../../tables/fixing/dataFixes";
import type { Fix } from "../../tables/fixing/fix";
import { fixFinder } from "../../tables/fixing/fixFinder";
import { fixingBook } from "../../tables/fixing/fixingTable";
import { chosenFixes, mergedEdits } from "../../tables/fixing/mergedEdits";
import { listedColumns } from "../../tables/fixing/templateLists";
import { isInputTable } from "../../tables/readProgrammeData";
import type { TableEdits } from "../../workbook/tableEdits";
import type { TableData } from "../../workbook/tableData";
import { checkedContent } from "../checkedContent";
import { OWN_SHEETS } from "../formerSheets";
import { judge } from "../judge";
import { perform } from "../perform";
import { failedState, withTables, type Services } from "../services";
import type { FindingView } from "../state";
import { worded } from "../worded";
import { asWritten, editedCells, editedListColumns, inverseEdits } from "./appliedFixes";
import type { FixKind, FixOutcomeView, FixScope } from "./fixState";
import { fixGroups } from "./fixViews";

/** The actions around mending, and what they remember from one to the next. */
export interface Fixing {
  /** «Исправить…»: what can be mended, for one finding or for all. Nothing is written. */
  readonly proposeFixes: (finding: FindingView | null) => Promise<void>;
  /** «Восстановить шаблон». Nothing is written. */
  readonly proposeRestoring: () => Promise<void>;
  /** Looks once more for what was shown last. */
  readonly proposeAgain: () => Promise<void>;
  /** Mends what was shown, of the kinds that were chosen, and checks the data anew. */
  readonly applyFixes: (kinds: readonly FixKind[]) => Promise<void>;
  /** Puts back what was mended last, but for what the user has changed since. */
  readonly undoFixes: () => Promise<void>;
}

export function fixingOver(services: Services): Fixing {
  const { workbook, store, messages, version } = services;
  let proposed: { readonly scope: FixScope; readonly fixes: readonly Fix[] } = { scope: "data", fixes: [] };
  let again = (): Promise<void> => proposeFixes(null);
  let applied: { readonly scope: FixScope; readonly edits: TableEdits } | null = null;

  const propose = (scope: FixScope, isWanted: (tables: readonly TableData[], fixes: readonly Fix[]) => readonly Fix[]): Promise<void> =>
    perform(services, scope === "data" ? "find-fixes" : "restore-template", async (step) => {
      const content = withTables(await workbook.readTables(isInputTable));
      const book = fixingBook(content);
      const lists = await workbook.readLists(listedColumns(book));
      await step("checking");
      const fixes = isWanted(content.tables, scope === "data" ? dataFixes(book, lists) : templateFixes(book, lists));
      proposed = { scope, fixes };
      store.setState(worded(({ pane }) => ({ kind: "fixes-proposed", proposal: { scope, groups: fixGroups(fixes, pane.fixing.words) } }), messages()));
    });

  /** The mending is done, so what fails here is the check. */
  const check = async (outcome: FixOutcomeView): Promise<void> => {
    try {
      const content = await workbook.readTables(isInputTable, OWN_SHEETS);
      if (applied !== null) applied = { ...applied, edits: asWritten(applied.edits, content.tables) };
      const canUndo = applied !== null;
      store.setState(worded((words) => ({ kind: "fixed", outcome, canUndo, findings: checkedContent(content, words).findings }), messages()));
    } catch (error) {
      store.setState(failedState(version, "check", error));
    }
  };

  const proposeFixes = (finding: FindingView | null): Promise<void> => {
    again = () => proposeFixes(finding);
    return propose("data", (tables, fixes) => (finding === null ? fixes : fixesOfView(finding, tables, fixes)));
  };
  const proposeRestoring = (): Promise<void> => {
    again = proposeRestoring;
    return propose("template", (_, fixes) => fixes);
  };

  return {
    proposeFixes,
    proposeRestoring,
    proposeAgain: () => again(),
    applyFixes: (kinds) =>
      perform(services, "apply-fixes", async (step) => {
        const { scope, fixes } = proposed;
        const edits = mergedEdits(chosenFixes(fixes, kinds));
        await step("writing");
        await workbook.editTables(edits);
        proposed = { scope, fixes: [] };
        applied = { scope, edits };
        await step("checking");
        await check({ scope, done: "fixed", count: editedCells(edits) + edits.addedColumns.length, left: 0 });
      }),
    undoFixes: () =>
      perform(services, "undo-fixes", async (step) => {
        if (applied === null) return check({ scope: "data", done: "undone", count: 0, left: 0 });
        const { scope, edits: made } = applied;
        const { tables } = await workbook.readTables(isInputTable);
        const { edits, left } = inverseEdits(made, tables, await workbook.readLists(editedListColumns(made, tables)));
        await step("writing");
        await workbook.editTables(edits);
        applied = null;
        await step("checking");
        await check({ scope, done: "undone", count: editedCells(edits) + edits.removedColumns.length, left });
      }),
  };
}

/** The mendings that belong to a card; none once its finding is gone. */
function fixesOfView({ key, target }: FindingView, tables: readonly TableData[], fixes: readonly Fix[]): readonly Fix[] {
  const finding = judge(tables).findings.find(
    (candidate) => findingKey(candidate) === key && candidate.cell?.row === target?.cell.row && candidate.cell?.column === target?.cell.column,
  );
  return finding === undefined ? [] : fixFinder(fixes)(finding);
}
