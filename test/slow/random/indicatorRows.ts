import fc from "fast-check";
import { decimal, type Decimal } from "../../../src/domain/decimal";
import { amount, pairOf, ratio, times } from "./decimals";
import { mostly, written, type Row } from "./row";
import { absent, corridorSpelling, plannedSpelling, spelling } from "./spelling";

const DIRECTIONS = ["рост", "рост", "увеличение", "снижение", "снижение", "равно"];
const LEVELS = [null, null, "цель", "задача", "мероприятие"];
const WEIGHTS = ["0.1", "0.25", "0.5", "1", "2", "0.333", "0"];

const directed: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom(...DIRECTIONS), pairOf(amount), plannedSpelling, spelling)
  .map(([direction, [planned, actual], spellPlanned, spellActual]) => ({
    Направление: written(direction),
    План: spellPlanned(planned),
    Факт: spellActual(actual),
  }));

const ordered = (one: Decimal, other: Decimal): readonly [Decimal, Decimal] => (one.lte(other) ? [one, other] : [other, one]);

/** A corridor with an actual value below it, within it or above it; the ratio to the nearer border is one of interest. */
const corridor: fc.Arbitrary<Row> = fc
  .tuple(amount, amount, ratio, fc.constantFrom("below", "within", "above"), corridorSpelling, spelling)
  .map(([one, other, by, place, spellCorridor, spellActual]) => {
    const [low, high] = ordered(one, other);
    const narrow = times(high, by);
    const corridors = {
      below: { upper: high, actual: times(low, by) },
      within: { upper: high, actual: high },
      above: { upper: narrow.gte(low) ? narrow : high, actual: high },
    };
    const { upper, actual } = corridors[place];
    return { Направление: written("диапазон"), План: spellCorridor(low, upper), Факт: spellActual(actual) };
  });

const yesNo: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom("да", "Да ", "да"), fc.constantFrom("да", "нет", "Нет", "ДА "))
  .map(([planned, actual]) => ({ Направление: written("да/нет"), План: written(planned), Факт: written(actual) }));

const previous = mostly(6, fc.tuple(spelling, pairOf(amount)).map(([spell, [, value]]) => spell(value)), absent);
const weight = mostly(30, fc.tuple(spelling, fc.constantFrom(...WEIGHTS)).map(([spell, value]) => spell(decimal(value))), absent);

/** «Показатели»: a row without its subprogramme and number. */
export const indicatorRow: fc.Arbitrary<Row> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: directed }, { weight: 1, arbitrary: corridor }, { weight: 1, arbitrary: yesNo }),
    mostly(12, fc.constant({}), absent.map((Факт): Row => ({ Факт }))),
    previous,
    weight,
    fc.constantFrom(...LEVELS),
  )
  .map(([values, missing, before, weighs, level]) => ({
    ...values,
    ...missing,
    "Прошлый год": before,
    Вес: weighs,
    Уровень: written(level),
    "Ед. изм.": written("ед."),
  }));
