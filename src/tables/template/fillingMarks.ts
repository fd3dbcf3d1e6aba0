import { columnLetters } from "../../workbook/cell";
import type { ConditionalFormatSpec, ConditionalLook } from "../../workbook/sheetSpec";
import { PARAMETERS, type ParameterDefinition } from "../definitions/programmeTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { directionSpellings, statusSpellings } from "../reading/words";
import { EXAMPLE_MARK, exampleField } from "../reading/exampleRow";
import { FILLING_LOOKS } from "./fillingColours";

/** A table of the template with the rows of its data; columns start at A. */
export interface FillingPlace {
  readonly definition: TableDefinition;
  /** First and last row of data, zero-based. */
  readonly top: number;
  readonly bottom: number;
  /** The rows of «Программа», each one parameter. */
  readonly parameters: readonly ParameterDefinition[];
}

/** Columns that only say where a row belongs: they may be filled in advance and make a row no less empty. */
const STRUCTURE = new Set<string>(["subprogramme", "section", "number", "measureNumber"]);

/** Conditional formats that show, while a table is being filled, what is missing and what should be looked at. Plain formulas over whole columns; of two rules for one cell at most one is true. */
export function fillingMarks(place: FillingPlace): ConditionalFormatSpec[] {
  const marks = new Marks(place);
  switch (place.definition.name) {
    case "Программа":
      return passportMarks(marks, place.parameters);
    case "Подпрограммы":
      return marks.missing();
    case "Показатели":
      return [...marks.example(), ...marks.missing(), ...indicatorMarks(marks)];
    case "Мероприятия":
      return [...marks.example(), ...marks.missing(), ...measureMarks(marks)];
    case "Расходы":
      return [...marks.example(), ...marks.missing(), ...expenditureMarks(marks)];
    default:
      return [];
  }
}

/** Writes formulas for the first row of a table's data. */
class Marks {
  constructor(readonly place: FillingPlace) {}

  get #fields(): readonly string[] {
    return this.place.definition.columns.filter(({ extra }) => extra !== true).map(({ field }) => field);
  }
  #index(field: string): number {
    return this.#fields.indexOf(field);
  }
  /** «$H2»: the field's cell in the row at hand. */
  fixed(field: string): string {
    return `$${this.moving(field)}`;
  }
  /** «H2»: the cell itself, in every column of a range that begins with the field. */
  moving(field: string): string {
    return `${columnLetters(this.#index(field))}${this.place.top + 1}`;
  }
  mark(first: string, last: string, formula: string, look: ConditionalLook): ConditionalFormatSpec {
    const { top, bottom } = this.place;
    return { range: { top, left: this.#index(first), bottom, right: this.#index(last) }, formula, look };
  }
  /** A row that holds more than its place; the title of a section, alone in its row, is none. */
  get #isBegun(): string {
    const fields = this.#fields;
    const [first = ""] = fields;
    const last = fields.at(-1) ?? "";
    const content = fields.find((field) => !STRUCTURE.has(field)) ?? first;
    const whole = `COUNTA(${this.fixed(first)}:${this.fixed(last)})`;
    return first === content ? `${whole}>0` : `COUNTA(${this.fixed(content)}:${this.fixed(last)})>0,${whole}>1`;
  }
  /** Required cells that are empty in a row that has been begun; neighbouring columns together. */
  missing(): ConditionalFormatSpec[] {
    const required = new Set(this.place.definition.columns.filter((column) => column.required).map(({ field }) => field));
    return runs(this.#fields, required).map(({ first, last }) => this.mark(first, last, `AND(${this.moving(first)}="",${this.#isBegun})`, FILLING_LOOKS.missing));
  }
  example(): ConditionalFormatSpec[] {
    const field = exampleField(this.place.definition);
    const [first = ""] = this.#fields;
    return field === null ? [] : [this.mark(first, this.#fields.at(-1) ?? "", `TRIM(${this.fixed(field)})="${EXAMPLE_MARK}"`, FILLING_LOOKS.example)];
  }
}

const AND = (...conditions: readonly string[]): string => `AND(${conditions.join(",")})`;

/** Whether a cell's text is one of the words. A text within a formula holds 255 characters at most. */
function isOneOf(cell: string, words: readonly string[]): string {
  const list = `|${words.join("|")}|`;
  const pieces = list.match(/[\s\S]{1,200}/gu) ?? [];
  return `ISNUMBER(SEARCH("|"&TRIM(${cell})&"|",${pieces.map((piece) => `"${piece}"`).join("&")}))`;
}

/** An empty text among them: the list then holds «||». */
const ABSENCE = ["-", "–", "—", "−", "х", "x", "н/д", ""];
const WORDED_PLANS = ["диапазон", "коридор", "range", "да/нет", "да / нет", "yes/no", "yes / no"];
/** From here on a whole number is easier to read with its thousands apart. */
const LARGE = 10000;

function indicatorMarks(marks: Marks): ConditionalFormatSpec[] {
  const [cell, direction, actual] = [marks.moving("previous"), marks.fixed("direction"), marks.fixed("actual")];
  const worded = `OR(${isOneOf(cell, ABSENCE)},${isOneOf(direction, WORDED_PLANS)},LEFT(TRIM(${cell}),3)="не ",RIGHT(TRIM(${cell}),1)="%")`;
  return [
    marks.mark("direction", "direction", AND(`${direction}<>""`, `NOT(${isOneOf(direction, directionSpellings)})`), FILLING_LOOKS.doubtful),
    marks.mark("previous", "weight", AND(`ISTEXT(${cell})`, `NOT(${worded})`), FILLING_LOOKS.doubtful),
    marks.mark("actual", "actual", AND(`${actual}=""`, `${marks.fixed("name")}<>""`, `${marks.fixed("planned")}<>""`), FILLING_LOOKS.awaited),
    marks.mark("previous", "actual", `IF(ISNUMBER(${cell}),${AND(`ABS(${cell})>=${LARGE}`, `${cell}=INT(${cell})`, `${marks.fixed("unit")}<>"%"`)},FALSE)`, FILLING_LOOKS.count),
  ];
}

/** A year and a day are not compared: 2021 is a year, 44197 is a day of it. */
const endsBeforeStart = (start: string, end: string): string => AND(`COUNT(${start}:${end})=2`, `${end}<${start}`, `(${start}>2100)=(${end}>2100)`);

const measureMarks = (marks: Marks): ConditionalFormatSpec[] => [
  marks.mark("plannedEnd", "plannedEnd", endsBeforeStart(marks.fixed("plannedStart"), marks.fixed("plannedEnd")), FILLING_LOOKS.doubtful),
  marks.mark("actualEnd", "actualEnd", endsBeforeStart(marks.fixed("actualStart"), marks.fixed("actualEnd")), FILLING_LOOKS.doubtful),
  marks.mark("status", "status", AND(`${marks.fixed("status")}<>""`, `NOT(${isOneOf(marks.fixed("status"), statusSpellings)})`), FILLING_LOOKS.doubtful),
];

function expenditureMarks(marks: Marks): ConditionalFormatSpec[] {
  const amount = marks.moving("planned");
  return [marks.mark("planned", "actual", `OR(ISTEXT(${amount}),${AND(`ISNUMBER(${amount})`, `${amount}<0`)})`, FILLING_LOOKS.doubtful)];
}

function passportMarks(marks: Marks, parameters: readonly ParameterDefinition[]): ConditionalFormatSpec[] {
  const { top } = marks.place;
  const row = (field: string): number => top + parameters.findIndex((parameter) => parameter.field === field);
  const at = (field: string): string => `$B$${row(field) + 1}`;
  const only = (first: number, last: number) => ({ top: first, left: 1, bottom: last, right: 1 });
  const required = new Set<string>(PARAMETERS.filter((parameter) => parameter.required).map(({ field }) => field));
  const fields = parameters.map(({ field }) => field);
  const missing = runs(fields, required).map(
    ({ first, last }): ConditionalFormatSpec => ({ range: only(row(first), row(last)), formula: `$B${row(first) + 1}=""`, look: FILLING_LOOKS.missing }),
  );
  const [start, end, reporting] = [at("startYear"), at("endYear"), at("reportingYear")];
  const before = (one: string, other: string): string => AND(`ISNUMBER(${one})`, `ISNUMBER(${other})`, `${one}<${other}`);
  return [
    ...missing,
    { range: only(row("endYear"), row("endYear")), formula: before(end, start), look: FILLING_LOOKS.doubtful },
    { range: only(row("reportingYear"), row("reportingYear")), formula: `OR(${before(reporting, start)},${before(end, reporting)})`, look: FILLING_LOOKS.doubtful },
  ];
}

/** Stretches of neighbouring fields that are among the wanted ones. */
function runs(fields: readonly string[], wanted: ReadonlySet<string>): { readonly first: string; readonly last: string }[] {
  const found: { first: string; last: string }[] = [];
  fields.forEach((field, index) => {
    if (!wanted.has(field)) return;
    const former = found.at(-1);
    if (former !== undefined && former.last === fields[index - 1]) former.last = field;
    else found.push({ first: field, last: field });
  });
  return found;
}
