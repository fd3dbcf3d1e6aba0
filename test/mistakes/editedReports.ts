import type { Entries } from "../slow/fileCells";

/** A mistake that a person makes on the report, or under it, after the calculation; «вывод» stands for the conclusion's cell. */
export interface EditedReport {
  readonly code: string;
  readonly mistake: Entries;
  readonly cell: string;
  readonly says: readonly string[];
  readonly nearMiss: Entries;
}

const HONEST = "ВЫВОД: программа выполнена с высокой эффективностью, предварительно: учтено 3 из 4 показателей.";

export const EDITED_REPORTS: Readonly<Record<string, EditedReport>> = {
  "the conclusion names another rating": {
    code: "X05",
    mistake: { вывод: "ВЫВОД: предварительно программа выполнена на низком уровне" },
    cell: "вывод",
    says: ["«низкий»", "«высокий»"],
    nearMiss: { вывод: HONEST },
  },
  "the conclusion hides that the result is preliminary": {
    code: "X06",
    mistake: { вывод: "ВЫВОД: программа выполнена с высокой эффективностью." },
    cell: "вывод",
    says: ["предварительный", "учтено 3 из 4 показателей"],
    nearMiss: { вывод: HONEST },
  },
  "a figure of a form is typed over": {
    code: "X07",
    mistake: { "Форма 1. Показатели!F12": 105 },
    cell: "'Форма 1. Показатели'!F12",
    says: ["вручную вписано «105»", "рисует эту ячейку заново"],
    // Beside the form there is room for notes.
    nearMiss: { "Форма 1. Показатели!R12": 105 },
  },
  "data changed after the calculation": {
    code: "X09",
    mistake: { "Показатели!H2": 35.1 },
    cell: "Отчёт!A1",
    says: ["Данные изменены после последнего расчёта"],
    // The report says nothing of when a measure began.
    nearMiss: { "Мероприятия!G3": "01.02.2021" },
  },
  "an edited text was written for other figures": {
    code: "X10",
    mistake: { вывод: HONEST, "Показатели!H2": 35.1 },
    cell: "вывод",
    says: ["больше не совпадает с цифрами", "учтено 3 из 4"],
    nearMiss: { вывод: HONEST },
  },
};
