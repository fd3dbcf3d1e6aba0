import fc from "fast-check";
import { money, pairOf, ratio, times } from "./decimals";
import { mostly, written, type Row } from "./row";
import { absent, spelling } from "./spelling";

const SOURCES = ["федеральный бюджет", "Средства краевого бюджета", "местный бюджет", "местный бюджет", "внебюджетные источники", "Бюджет города"];

/** One amount from one source; the budget list differs from the plan by a ratio of interest, and is sometimes not there. */
const row: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom(...SOURCES), pairOf(money), ratio, spelling, spelling, mostly(12, fc.constant(null), absent))
  .map(([source, [planned, actual], by, spellPlanned, spellActual, missing]) => ({
    Источник: written(source),
    План: spellPlanned(planned),
    Факт: spellActual(actual),
    Роспись: missing ?? spellPlanned(times(planned, by)),
  }));

/** «Расходы» of one level with the given measures: one to four sources for some of them, and for no measure in particular. */
export const expenditureRows = (measures: readonly string[]): fc.Arbitrary<Row[]> =>
  fc
    .tuple(fc.subarray([...measures, null]), fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 7, maxLength: 7 }))
    .map(([chosen, amounts]) =>
      chosen.flatMap((measure, index) => (amounts[index] ?? []).map((cells) => ({ ...cells, "№ мероприятия": written(measure) }))),
    );
