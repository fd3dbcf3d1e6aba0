import type { TemplateContent } from "../../src/tables/template/templateSheets";

/** A printed report by its parts: which pages belong to which sheet. */
export interface PrintedBook {
  readonly pages: readonly (readonly string[])[];
  readonly narrative: readonly (readonly string[])[];
  readonly annexes: readonly (readonly (readonly string[])[])[];
  readonly calculation: readonly (readonly string[])[];
}

/** Parts the pages of the generated sheets; the input sheets stand before them. */
export function printedBook(printed: readonly (readonly string[])[]): PrintedBook {
  const start = printed.findIndex((words) => words.includes("ОТЧЁТ"));
  const pages = printed.slice(start);
  const first = (...words: string[]): number => pages.findIndex((page) => words.every((word, index) => page.slice(0, 8).includes(word) && index >= 0));
  const annexes = ["1", "2", "3"].map((number) => pages.findIndex((page) => page.slice(0, 4).join(" ").includes(`Приложение ${number}`)));
  const [indicators = 0, measures = 0, expenditures = 0] = annexes;
  const calculation = first("РАСЧЁТ", "ЭФФЕКТИВНОСТИ");
  const checks = first("ПРОВЕРКА", "ДАННЫХ");
  return {
    pages,
    narrative: pages.slice(0, indicators),
    annexes: [pages.slice(indicators, measures), pages.slice(measures, expenditures), pages.slice(expenditures, calculation)],
    calculation: pages.slice(calculation, checks),
  };
}

/** Letters and digits in reading order, without the hyphens at which words may be parted. */
export const lettersOf = (pages: readonly (readonly string[])[]): string =>
  pages
    .flat()
    .join("")
    .replace(/[-\u00ad]/gu, "");

/** Columns whose entries no sheet of the report says in their own words: what they decide is shown instead. */
const NOT_SAID: Readonly<Record<string, readonly string[]>> = {
  Программа: ["Параметр"],
  Показатели: ["Подпрограмма", "Направление", "Ожидаемая дата"],
  Мероприятия: ["Подпрограмма", "Вид"],
  Расходы: ["Подпрограмма", "№ мероприятия"],
};
/** The same of the passport's parameters. */
const PARAMETERS_NOT_SAID = ["Методика", "Единица денежных сумм", "Муниципальное образование"];

/** What a person entered into the tables and must find in print, by table and column. */
export function enteredTexts(content: TemplateContent): { readonly place: string; readonly value: string | number }[] {
  return Object.entries(content).flatMap(([table, rows]) =>
    rows.flatMap((row, index) => {
      if (table === "Программа" && PARAMETERS_NOT_SAID.includes(String(row["Параметр"]))) return [];
      return Object.entries(row)
        .filter(([column, value]) => value !== null && value !== "" && NOT_SAID[table]?.includes(column) !== true)
        .map(([column, value]) => ({ place: `${table}, ${column}, ${index + 1}`, value: value ?? "" }));
    }),
  );
}

/** How a number may be printed: as it is, with two decimals, or as a day; the spaces of thousands are no letters here. */
export function numberSpellings(value: number): string[] {
  const day = new Date(Date.UTC(1899, 11, 30 + value));
  const two = (number: number): string => String(number).padStart(2, "0");
  const decimals = [String(value), value.toFixed(2)].flatMap((text) => [text, text.replace(".", ",")]);
  return Number.isInteger(value) ? [...decimals, `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`] : decimals;
}

/** The words of a text as they are looked for: without the hyphens at which they may be parted, marks of absence left out. */
export const wordsToFind = (text: string): string[] => text.split(/[\s–-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
