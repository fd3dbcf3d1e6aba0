import { headerUnit } from "../reading/headerUnit";
import { readMoneyUnit } from "../reading/words";
import type { FormFacts } from "./candidate";
import type { HeaderBlock } from "./headerBlock";
import type { GridView } from "./gridView";

/** Rows above a header that may belong to its title. */
const TITLE_ROWS = 8;

const REPORTING_YEAR = /(?:итогам|за|в|на)\s+(20\d\d)\s*(?:год|г\.)/iu;
const PROGRAMME = /муниципальн\S+\s+программ\S+\s*«(.+)»(?:[^«»]*?(20\d\d)\s*[-–—]\s*(20\d\d))?/iu;
const UNIT = /\(?((?:тыс|млн)\S*\s*руб\S*?|руб\S*?|т\.\s?р\.)\)?$/iu;

/** What the title above the header and the header itself say of the programme, the year and the unit of money. */
export function formFacts(view: GridView, header: HeaderBlock, from: number): FormFacts {
  const title: string[] = [];
  for (let row = Math.max(from, header.top - TITLE_ROWS); row < header.top; row += 1) {
    const texts = new Set(Array.from({ length: view.right - view.left + 1 }, (_, index) => view.text(row, view.left + index)).filter((text) => text !== ""));
    title.push(...texts);
  }
  return { reportingYear: yearIn(title.join(" ")) ?? headerYear(header), moneyUnit: unitIn(title, header), programme: programmeIn(title.join(" ")) };
}

/** «по итогам 2021 года», «в 2021 году»; a period «2019–2023 годы» is none. */
export function yearIn(text: string): number | null {
  const found = REPORTING_YEAR.exec(text);
  return found === null ? null : Number(found[1]);
}

/** The programme's name and period; null where the text names none. */
export function programmeIn(text: string): FormFacts["programme"] {
  const found = PROGRAMME.exec(text);
  if (found === null) return null;
  const [, name = "", start, end] = found;
  return { name: name.trim(), startYear: start === undefined ? null : Number(start), endYear: end === undefined ? null : Number(end) };
}

function headerYear({ columns, left, paths }: HeaderBlock): number | null {
  const position = columns.get("planned") ?? columns.get("actual");
  const path = position === undefined ? [] : (paths[position - left] ?? []);
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(path.join(" "));
  return found === null ? null : Number(found[1]);
}

function unitIn(title: readonly string[], { columns, left, paths }: HeaderBlock): FormFacts["moneyUnit"] {
  const headers = ["planned", "actual"].flatMap((field) => {
    const position = columns.get(field);
    return position === undefined ? [] : [headerUnit((paths[position - left] ?? []).join(" / "))];
  });
  const above = title.map((text) => UNIT.exec(text)?.[1] ?? null);
  const words = [...headers, ...above].find((unit) => unit !== null && readMoneyUnit(unit) !== null);
  return words === undefined || words === null ? null : readMoneyUnit(words);
}
