import fc from "fast-check";
import { expenditureRows } from "./expenditureRows";
import { indicatorRow } from "./indicatorRows";
import { measureRow } from "./measureRows";
import { overrides, type Overrides } from "./overrides";
import { mostly, written, type Row } from "./row";
import { scaleRows } from "./scaleRows";

/** A programme as it stands in a workbook: rows of the input tables, and what the user changed of the methodology. */
export interface RandomProgramme {
  readonly methodology: string;
  readonly subprogrammes: readonly string[];
  readonly indicators: readonly Row[];
  readonly measures: readonly Row[];
  readonly expenditures: readonly Row[];
  /** Optional columns that this workbook does not have. */
  readonly without: readonly string[];
  /** Null without a sheet «Методика». */
  readonly overrides: Overrides | null;
  readonly scale: readonly Row[] | null;
}

interface Level {
  readonly indicators: readonly Row[];
  readonly measures: readonly Row[];
  readonly expenditures: readonly Row[];
}

const OPTIONAL_COLUMNS = ["Прошлый год", "Вес", "Уровень", "Доля результата, %", "План: окончание", "Факт: окончание", "№ мероприятия", "Роспись", "Обоснование отклонений"];
const CODES = [
  ["1", "2", "3"],
  ["programme", "direct", "total"],
];

const numbered = (rows: readonly Row[], column: string, name: string): Row[] =>
  rows.map((row, index) => ({ "№": written(String(index + 1)), [column]: written(`${name} ${index + 1}`), ...row }));

const level: fc.Arbitrary<Level> = fc
  .record({
    indicators: mostly(12, fc.array(indicatorRow, { minLength: 1, maxLength: 8 }), fc.constant<Row[]>([])),
    measures: fc.array(measureRow, { maxLength: 6 }),
    withMoney: mostly(5, fc.constant(true), fc.constant(false)),
  })
  .chain(({ indicators, measures, withMoney }) =>
    (withMoney ? expenditureRows(measures.map((_, index) => String(index + 1))) : fc.constant([])).map((expenditures) => ({
      indicators: numbered(indicators, "Показатель", "Показатель"),
      measures: numbered(measures, "Мероприятие", "Мероприятие"),
      expenditures,
    })),
  );

/** Rows of all levels: level after level, or in turns, as a table sorted otherwise has them. */
function joined(levels: readonly Level[], codes: readonly (string | null)[], part: keyof Level, inTurns: boolean): Row[] {
  const rows = levels.flatMap((one, position) => one[part].map((row, index) => ({ row: { Подпрограмма: written(codes[position] ?? null), ...row }, index })));
  return (inTurns ? [...rows].sort((one, other) => one.index - other.index) : rows).map(({ row }) => row);
}

/** Programmes of zero to three subprogrammes under one of the methodologies. */
export const randomProgramme = (methodology: string): fc.Arbitrary<RandomProgramme> =>
  fc
    .record({
      levels: fc.array(level, { minLength: 1, maxLength: 4 }),
      codes: mostly(6, fc.constant(CODES[0]), fc.constant(CODES[1])),
      inTurns: mostly(4, fc.constant(false), fc.constant(true)),
      without: mostly(3, fc.constant<string[]>([]), fc.subarray(OPTIONAL_COLUMNS, { maxLength: 4 })),
      overrides: mostly(6, overrides, fc.constant(null)),
      scale: scaleRows,
    })
    .map(({ levels, codes = [], inTurns, without, overrides: changes, scale }) => {
      const subprogrammes = codes.slice(0, levels.length - 1);
      const all = [null, ...subprogrammes];
      const part = (name: keyof Level): Row[] => joined(levels, all, name, inTurns);
      return {
        methodology,
        subprogrammes,
        indicators: part("indicators"),
        measures: part("measures"),
        expenditures: part("expenditures"),
        without,
        overrides: changes,
        scale,
      };
    });
