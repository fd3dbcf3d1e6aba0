import type { Assessment } from "../../domain/assessment/assessment";
import { quantity } from "../../domain/evaluate";
import type { ColumnId } from "../../domain/layout/formColumns";
import type { Measure, MeasureDate } from "../../domain/model/measure";
import type { Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import { formColumnTexts } from "../../messages/report/formTexts";
import { reportTexts } from "../../messages/report/reportTexts";
import { asWritten, blank, cellPart, figure, liveText, sentence, text } from "../draft/cells";
import type { DraftCell } from "../draft/draft";
import { FORMATS, formatted, STYLES } from "../style/styles";
import type { OfferedColumns } from "./chosenColumns";
import { short, type FormColumn, type ShownCell } from "./formColumn";

type Id = ColumnId<"measures">;
type Column = FormColumn<Measure>;

/** Marks of the measures, where the methodology judges each of them by more than its status. */
export const measureMarks = ({ measures }: Assessment): ReadonlyMap<Measure, Quantity> =>
  new Map(measures.flatMap(({ measure, counted }) => (counted === null ? [] : [[measure, counted] as const])));

/** What the form of measures can show of a measure. */
export function measureColumns(assessment: Assessment): OfferedColumns<Measure> {
  const { data } = assessment;
  const texts = formColumnTexts.measures;
  const marks = measureMarks(assessment);
  const column = (id: Id, width: number, least: number, show: Column["show"]): Column => ({ tiers: texts[id].tiers(data.programme.reportingYear), width, least, show });
  const date = (id: Id & keyof Measure["source"]["cells"]): Column => column(id, 12, 12, ({ [id]: day, source }) => short(dateCell(source.cells[id], day as MeasureDate | null)));
  const long = (field: "agencies" | "expectedResult" | "achievedResult" | "problems"): Column["show"] => (measure) => ({
    kind: "long",
    cell: measure.source.cells[field],
    text: measure[field],
    style: STYLES.text,
  });
  const known: Readonly<Record<Id, Column>> = {
    number: column("number", 5, 5, numberCell),
    name: column("name", 27, 20, nameCell),
    agencies: column("agencies", 15, 15, long("agencies")),
    plannedStart: date("plannedStart"),
    plannedEnd: date("plannedEnd"),
    actualStart: date("actualStart"),
    actualEnd: date("actualEnd"),
    expected: column("expected", 21, 17, long("expectedResult")),
    achieved: column("achieved", 46, 30, long("achievedResult")),
    problems: column("problems", 11, 11, long("problems")),
    status: column("status", 12, 11, statusCell),
    resultShare: column("resultShare", 11, 10, ({ resultShare, source }) =>
      short(source.cells.resultShare === undefined ? blank(STYLES.value) : figure(quantity(`entered:${placeOf(resultShare.cell)}`, "entered", { kind: "entered", entry: resultShare }), formatted(STYLES.value, "General"))),
    ),
    counted: column("counted", 10, 9, (measure) => {
      const mark = marks.get(measure);
      return short(mark === undefined ? blank(STYLES.centered) : figure(mark, formatted(STYLES.centered, FORMATS.yesNo)));
    }),
  };
  return { known, needed: new Set(marks.size > 0 ? ["counted"] : []), sourcesOf: ({ source }) => [source] };
}

const placeOf = ({ sheet, row, column }: SourceCell): string => `${sheet}!${row}:${column}`;

/** The number stands in the rows that continue the measure too. */
function numberCell({ number, source: { cells } }: Measure): ShownCell {
  return {
    ...short(liveText(cells.number, number, STYLES.centered)),
    text: asWritten(cells.number, number),
    again: sentence([cellPart(cells.number, asWritten(cells.number, number))], STYLES.centered),
  };
}

function nameCell({ kind, name, source: { cells } }: Measure): ShownCell {
  const { main } = reportTexts.measures;
  const again = text(reportTexts.continued, STYLES.text);
  if (kind !== "main") return { ...short(liveText(cells.name, name, STYLES.text)), text: name, again };
  return { ...short(sentence([main, cellPart(cells.name, name)], STYLES.textBold)), text: `${main}${name}`, again };
}

function statusCell({ statusText, source: { cells } }: Measure): ShownCell {
  return { ...short(liveText(cells.status, statusText, STYLES.centered)), text: statusText, again: blank(STYLES.text) };
}

function dateCell(cell: SourceCell | undefined, date: MeasureDate | null): DraftCell {
  if (cell === undefined || date === null) return liveText(cell, null, STYLES.centered);
  if (date.kind === "text") return liveText(cell, date.text, STYLES.centered);
  if (cell.text !== null) return liveText(cell, cell.text.trim(), STYLES.centered);
  const day = date.kind === "day";
  return {
    content: { kind: "live-date", cell, value: day ? date.serial : date.year },
    style: formatted(STYLES.centered, day ? FORMATS.day : FORMATS.count),
  };
}
