import type { SheetSet } from "../../workbook/sheetSpec";
import { PARAMETERS } from "../definitions/programmeTable";
import type { ProgrammeFields } from "../../domain/model/programme";
import { templateSheets, type TemplateContent } from "./templateSheets";

/** A programme as far as it is known before anything is filled. */
export interface NewProgramme {
  readonly name: string;
  readonly municipality: string;
  readonly startYear: number;
  readonly endYear: number;
  readonly reportingYear: number;
  readonly subprogrammes: readonly string[];
  readonly sources: readonly string[];
  /** Title. */
  readonly methodology: string;
}

/** Rows for subprogrammes that are added later. */
const SPARE_SUBPROGRAMMES = 3;

/** The template's sheets with what is known already: passport, subprogrammes with their codes, sources in the drop-down, an example in each table. */
export function tailoredTemplate(programme: NewProgramme, methodologies: readonly string[]): SheetSet {
  const { name, municipality, startYear, endYear, reportingYear, subprogrammes, sources, methodology } = programme;
  const known: Partial<Record<keyof ProgrammeFields, string | number>> = {
    name,
    ...(municipality === "" ? {} : { municipality }),
    startYear,
    endYear,
    reportingYear,
    methodology,
    ...(sources.length === 0 ? {} : { fundingSources: sources.join("; ") }),
  };
  const content: TemplateContent = {
    Программа: PARAMETERS.flatMap(({ field, label }) => {
      const value = known[field];
      return value === undefined ? [] : [{ Параметр: label, Значение: value }];
    }),
    Подпрограммы: subprogrammes.map((title, index) => ({ Код: String(index + 1), Наименование: title })),
  };
  return templateSheets(content, methodologies, { sources, exampleYear: reportingYear, spareRows: { Подпрограммы: SPARE_SUBPROGRAMMES } });
}
