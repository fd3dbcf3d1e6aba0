import fc from "fast-check";
import { mostly, written, type Row } from "./row";

const BORDERS = [
  ["100 %", "90 %", "75 %", "0"],
  ["0,95", "0,8", "0,5"],
  ["110 %", "85 %"],
];
const LABELS = ["высокая", "средняя", "низкая", "«нет»"];

/** «Шкала» of the user: from which value which rating. */
const rows: fc.Arbitrary<Row[]> = fc
  .constantFrom(...BORDERS)
  .map((borders) =>
    borders.map((border, index) => ({
      "Не менее": written(border),
      Оценка: written(LABELS[index] ?? ""),
      Вывод: written(index === 0 ? "высокой эффективности программы" : null),
    })),
  );

/** The user's scale, or null where the methodology's own stays. */
export const scaleRows: fc.Arbitrary<Row[] | null> = mostly(4, fc.constant(null), rows);
