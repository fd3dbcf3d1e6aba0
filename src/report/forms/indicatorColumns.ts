import type { Assessment, IndicatorAssessment } from "../../domain/assessment/assessment";
import { relativeVariance, variance } from "../../domain/assessment/variance";
import { plain } from "../../domain/decimal";
import type { ColumnId } from "../../domain/layout/formColumns";
import type { IndicatorFields } from "../../domain/model/indicator";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { formColumnTexts } from "../../messages/report/formTexts";
import type { CellStyle } from "../../workbook/sheetStyle";
import { asWritten, figure, liveText, text } from "../draft/cells";
import type { DraftCell } from "../draft/draft";
import { NO_VALUE } from "../formula/text";
import { indicatorPrint, printFormat } from "../print";
import { FORMATS, formatted, STYLES } from "../style/styles";
import type { OfferedColumns } from "./chosenColumns";
import { short, type FormColumn, type ShownCell } from "./formColumn";

type Id = ColumnId<"indicators">;
type Column = FormColumn<IndicatorAssessment>;

/** What the form of indicators can show of an indicator. */
export function indicatorColumns({ data, indicators, methodology }: Assessment): OfferedColumns<IndicatorAssessment> {
  const texts = formColumnTexts.indicators;
  const column = (id: Id, width: number, least: number, show: Column["show"]): Column => ({ tiers: texts[id].tiers(data.programme.reportingYear), width, least, show });
  const value = (id: Id, cell: (item: IndicatorAssessment) => DraftCell, width = 11): Column => column(id, width, 9, (item) => short(cell(item)));
  const known: Readonly<Record<Id, Column>> = {
    number: column("number", 6, 5, ({ indicator }) => shortText(indicator.source.cells.number, indicator.number)),
    name: column("name", 46, 26, longText("name")),
    unit: column("unit", 9, 8, ({ indicator }) => shortText(indicator.source.cells.unit, indicator.unit)),
    direction: column("direction", 12, 10, written("direction")),
    kind: column("kind", 14, 10, written("kind")),
    level: column("level", 14, 12, written("level")),
    previous: value("previous", (item) => figure(item.previous, valueStyle(item))),
    planned: value("planned", plannedCell),
    actual: value("actual", (item) => figure(item.actual, valueStyle(item))),
    variance: value("variance", varianceCell, 13),
    relativeVariance: value("relativeVariance", relativeVarianceCell, 13),
    weight: value("weight", ({ weight }) => figure(weight, formatted(STYLES.value, "0.0##")), 9),
    achievement: value("achievement", ({ achievement }) => figure(achievement, percent(methodology)), 13),
    change: value("change", ({ change }) => (change === null ? none() : figure(change, formatted(STYLES.value, FORMATS.percent(1)))), 13),
    reason: column("reason", 48, 24, longText("varianceReason")),
    expectedDate: column("expectedDate", 14, 11, ({ indicator }) => shortText(indicator.source.cells.expectedDate, indicator.expectedDate)),
  };
  const needed = new Set<Id>([
    ...(methodology.achievement.aggregate.value === "weighted-mean" ? (["weight"] as const) : []),
    ...(indicators.some(({ change }) => change !== null) ? (["change"] as const) : []),
  ]);
  return { known, needed, sourcesOf: ({ indicator }) => [indicator.source] };
}

const none = (): DraftCell => text(NO_VALUE, STYLES.value);

const percent = (methodology: Methodology): CellStyle => formatted(STYLES.value, printFormat(indicatorPrint(methodology)));

function shortText(cell: Parameters<typeof liveText>[0], value: string | null): ShownCell {
  const shown = liveText(cell, value, STYLES.centered);
  return { ...short(shown), again: shown, ...(value === null ? {} : { text: asWritten(cell, value) }) };
}

const longText =
  (field: "name" | "varianceReason") =>
  ({ indicator }: IndicatorAssessment): ShownCell => ({ kind: "long", cell: indicator.source.cells[field], text: indicator[field], style: STYLES.text });

/** A word as its cell spells it. */
const written =
  (field: keyof IndicatorFields) =>
  ({ indicator }: IndicatorAssessment): ShownCell => {
    const cell = indicator.source.cells[field];
    const word = cell?.text?.trim() ?? null;
    return { ...short(liveText(cell, word, STYLES.centered)), ...(word === null ? {} : { text: word }) };
  };

/** One value, or the borders of a corridor as they were written: «95–105». */
function plannedCell(item: IndicatorAssessment): DraftCell {
  const { planned, indicator } = item;
  if (planned.kind === "value") return figure(planned.value, valueStyle(item));
  const { expression } = planned.lower;
  const corridor = expression.kind === "entered" && expression.entry.reading.kind === "lower" ? expression.entry.reading.text.trim() : "";
  return liveText(indicator.source.cells.planned, corridor, valueStyle(item));
}

/** A corridor and a yes have no distance. */
const hasVariance = ({ planned, direction }: IndicatorAssessment): boolean => planned.kind === "value" && direction !== "yes-no";

function varianceCell(item: IndicatorAssessment): DraftCell {
  if (item.planned.kind !== "value" || !hasVariance(item)) return none();
  return figure(variance(`${item.actual.id}:variance`, item.planned.value, item.actual), valueStyle(item));
}

function relativeVarianceCell(item: IndicatorAssessment): DraftCell {
  if (item.planned.kind !== "value" || !hasVariance(item)) return none();
  return figure(relativeVariance(`${item.actual.id}:relative-variance`, item.planned.value, item.actual), formatted(STYLES.value, FORMATS.percent(1)));
}

const valueStyle = ({ planned, actual, previous, direction }: IndicatorAssessment): CellStyle => {
  const values = planned.kind === "value" ? [planned.value, actual, previous] : [planned.lower, planned.upper, actual, previous];
  return formatted(STYLES.value, direction === "yes-no" ? FORMATS.yesNo : FORMATS.decimals(decimalsOf(values)));
};

/** As many decimals as the most precise value of the row. */
const decimalsOf = (values: readonly Quantity[]): number =>
  Math.max(0, ...values.map(({ result }) => (result.known ? (plain(result.value).split(".")[1]?.length ?? 0) : 0)));
