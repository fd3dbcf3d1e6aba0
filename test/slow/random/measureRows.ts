import fc from "fast-check";
import { decimal } from "../../../src/domain/decimal";
import type { InputValue } from "../../../src/tables/template/inputSheet";
import { mostly, written, type Row, type Written } from "./row";
import { absent, spelling } from "./spelling";

const STATUSES = ["выполнено", "выполнено", "Выполнено", " выполнено ", "Исполнено.", "выполнено частично", "не выполнено", "срок не наступил", "\u00a0выполнено"];

/** Years, days with and without an hour, and days written out; all around the end of 2021. */
const DATES: readonly InputValue[] = [2020, 2021, 2022, "2021 год", "\u00a02021", 44561, 44561.75, 44562, 44197, "31.12.2021", "1.3.2021 г.", " 30.12.2021 ", "01.02.2022", null, "-"];

/** Thresholds of the acts, what just misses them, and the rest. */
const SHARES = ["95", "94.9", "29", "30", "100", "0", "57", "110"];

const date: fc.Arbitrary<Written> = mostly(25, fc.constantFrom(...DATES).map(written), fc.constant(written("в течение года")));
const share = mostly(4, fc.tuple(spelling, fc.constantFrom(...SHARES)).map(([spell, value]) => spell(decimal(value))), absent);

/** «Мероприятия»: a row without its subprogramme and number. */
export const measureRow: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom(...STATUSES), date, date, date, date, share)
  .map(([status, plannedStart, plannedEnd, actualStart, actualEnd, resultShare]) => ({
    Исполнители: written("Управление образования"),
    "План: начало": plannedStart,
    "План: окончание": plannedEnd,
    "Факт: начало": actualStart,
    "Факт: окончание": actualEnd,
    Статус: written(status),
    "Доля результата, %": resultShare,
  }));
