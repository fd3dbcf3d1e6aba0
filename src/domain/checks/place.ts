import type { FindingPlace } from "../finding";
import type { Expenditure } from "../model/expenditure";
import type { Indicator, IndicatorFields } from "../model/indicator";
import type { Measure, MeasureFields } from "../model/measure";
import type { Programme, ProgrammeFields } from "../model/programme";
import type { Subprogramme, SubprogrammeFields } from "../model/subprogramme";

/** Where a finding stands: the field's cell, or the cell of the row's name where the table lacks the column. */
export const inIndicator = ({ source, name }: Indicator, field: keyof IndicatorFields): FindingPlace => ({
  table: "Показатели",
  cell: source.cells[field] ?? source.cells.name ?? null,
  row: name,
});

export const inMeasure = ({ source, name }: Measure, field: keyof MeasureFields): FindingPlace => ({
  table: "Мероприятия",
  cell: source.cells[field] ?? source.cells.name ?? null,
  row: name,
});

export const inExpenditure = ({ source, name, fundingSource }: Expenditure, field: keyof Expenditure["source"]["cells"]): FindingPlace => ({
  table: "Расходы",
  cell: source.cells[field] ?? source.cells.fundingSource ?? null,
  row: name ?? fundingSource,
});

export const inProgramme = ({ source }: Programme, field: keyof ProgrammeFields): FindingPlace => ({
  table: "Программа",
  cell: source.cells[field] ?? source.cells.name ?? null,
  row: null,
});

export const inSubprogramme = ({ source, name }: Subprogramme, field: keyof SubprogrammeFields): FindingPlace => ({
  table: "Подпрограммы",
  cell: source.cells[field] ?? null,
  row: name,
});
