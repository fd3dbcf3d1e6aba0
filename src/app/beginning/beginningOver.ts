import { SOURCE_NAMES } from "../../tables/definitions/expendituresTable";
import { isInputTable } from "../../tables/readProgrammeData";
import { exampleRowsIn } from "../../tables/template/exampleEdits";
import { bareProgrammeTitle, bareSubprogrammeTitle } from "../../tables/template/bareTitle";
import { tailoredTemplate } from "../../tables/template/tailoredTemplate";
import { METHODOLOGIES } from "../../methodologies";
import { NO_EDITS, type TableEdits } from "../../workbook/tableEdits";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { asWritten, inverseEdits } from "../fixing/appliedFixes";
import { addTemplate } from "../createTemplate";
import { OWN_SHEETS } from "../formerSheets";
import { nextYear } from "../newYear";
import { perform } from "../perform";
import type { Services } from "../services";
import type { DraftProblems, ProgrammeDraft, SourceId, TablesChanged } from "./beginningState";
import { draftProblems, yearOf } from "./draftProblems";
import { standingOf } from "./standingOf";

/** The actions around beginning: a programme, a new year; and what they remember from one to the next. */
export interface Beginning {
  /** Reads the tables once and tells how far they are filled; keeps what was known when they cannot be read. */
  readonly refreshStanding: () => Promise<void>;
  /** «Начать программу»: adds the sheets that the form asks for; null asks for the same once more. Says what is wrong with the form instead, if anything is. */
  readonly startProgramme: (draft: ProgrammeDraft | null) => Promise<DraftProblems>;
  /** «Убрать строки-примеры». */
  readonly removeExamples: () => Promise<void>;
  /** «Начать новый год». */
  readonly startNewYear: () => Promise<void>;
  /** Puts back what the last of these two changed. */
  readonly undoTableChange: () => Promise<void>;
}

const SOURCES: readonly SourceId[] = ["federal", "krai", "oblast", "local", "extrabudgetary"];

export function beginningOver(services: Services): Beginning {
  const { workbook, store, version } = services;
  let lastDraft: ProgrammeDraft | null = null;
  let changed: { readonly edits: TableEdits; readonly year: number | null } | null = null;
  /** Excel may spell a number format in its own way; what cannot be read again is taken as it was meant. */
  const written = async (edits: TableEdits): Promise<TableEdits> => {
    try {
      return asWritten(edits, (await workbook.readTables(isInputTable)).tables);
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      return edits;
    }
  };
  const tell = (state: Omit<TablesChanged, "kind" | "canUndo">): void => store.setState({ kind: "tables-changed", ...state, canUndo: changed !== null });

  return {
    refreshStanding: async () => {
      try {
        store.setStanding(standingOf(await workbook.readTables(isInputTable, OWN_SHEETS), store.getState()));
      } catch (error) {
        if (!(error instanceof WorkbookFailure)) throw error;
        if (store.getStanding().kind === "waiting") store.setStanding({ kind: "unknown" });
      }
    },

    startProgramme: async (draft) => {
      const wanted = draft ?? lastDraft;
      if (wanted === null) return {};
      lastDraft = wanted;
      const problems = draftProblems(wanted);
      if (Object.keys(problems).length > 0) return problems;
      await addTemplate(services, "start-programme", "template", () => Promise.resolve(sheetsFor(wanted)));
      return {};
    },

    removeExamples: () =>
      perform(services, "remove-examples", async (step) => {
        const { count, edits } = exampleRowsIn((await workbook.readTables(isInputTable)).tables);
        await step("writing");
        await workbook.editTables(edits);
        changed = { edits: await written(edits), year: null };
        tell({ change: "examples-removed", year: null, cells: count, left: 0 });
      }),

    startNewYear: () =>
      perform(services, "new-year", async (step) => {
        const next = nextYear((await workbook.readTables(isInputTable)).tables);
        if (next === null) {
          return store.setState({ kind: "failed", action: "new-year", reason: "year-unknown", subject: null, diagnostics: [version, "new-year", "year-unknown"].join("\n") });
        }
        await step("writing");
        await workbook.editTables(next.edits);
        changed = { edits: await written(next.edits), year: next.from };
        tell({ change: "new-year", year: next.to, cells: next.edits.cells.length, left: next.formulas });
      }),

    undoTableChange: () =>
      perform(services, "undo-change", async (step) => {
        const { edits: made, year } = changed ?? { edits: NO_EDITS, year: null };
        // What the user has entered since stays.
        const { edits, left } = inverseEdits(made, (await workbook.readTables(isInputTable)).tables, []);
        await step("writing");
        await workbook.editTables(edits);
        changed = null;
        tell({ change: "undone", year, cells: edits.cells.length, left });
      }),
  };
}

function sheetsFor({ name, municipality, startYear, endYear, reportingYear, subprogrammes, sources, methodology }: ProgrammeDraft) {
  const year = (text: string): number => yearOf(text) ?? 0;
  return tailoredTemplate(
    {
      name: bareProgrammeTitle(name, year(startYear), year(endYear)),
      municipality: municipality.trim(),
      startYear: year(startYear),
      endYear: year(endYear),
      reportingYear: year(reportingYear),
      subprogrammes: subprogrammes.map(bareSubprogrammeTitle).filter((title) => title !== ""),
      sources: SOURCE_NAMES.filter((_, index) => sources.includes(SOURCES[index] ?? "local")),
      methodology: METHODOLOGIES.find(({ id }) => id === methodology)?.title ?? "",
    },
    METHODOLOGIES.map(({ title }) => title),
  );
}
