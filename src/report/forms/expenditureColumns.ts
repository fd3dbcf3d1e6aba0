import type { Assessment } from "../../domain/assessment/assessment";
import type { Spending } from "../../domain/assessment/spending";
import { variance } from "../../domain/assessment/variance";
import type { ColumnId } from "../../domain/layout/formColumns";
import type { Expenditure } from "../../domain/model/expenditure";
import { formColumnTexts } from "../../messages/report/formTexts";
import { blank, cellPart, figure, sentence, text } from "../draft/cells";
import type { DraftCell, SentencePart } from "../draft/draft";
import { sentenceText } from "../formula/sentence";
import { printFormat, resultPrint } from "../print";
import { FORMATS, formatted, STYLES } from "../style/styles";
import type { OfferedColumns } from "./chosenColumns";
import { moneyDigits } from "./moneyDigits";
import { short, type FormColumn, type ShownCell } from "./formColumn";

type Id = ColumnId<"expenditures">;
type Column = FormColumn<ExpenditureLine>;

/** A line of the form of expenditures: one source of a programme, subprogramme or measure, or their total. */
export interface ExpenditureLine {
  /** Null where the line continues a block. */
  readonly title: readonly SentencePart[] | null;
  readonly number: DraftCell | null;
  readonly source: string;
  readonly spending: Spending;
  /** A line of the programme or of a subprogramme that begins its block. */
  readonly strong: boolean;
  /** The input rows of one measure and source; none of a total. */
  readonly rows: readonly Expenditure[];
}

/** What the form of expenditures can show of a line. */
export function expenditureColumns({ data, methodology }: Assessment): OfferedColumns<ExpenditureLine> {
  const texts = formColumnTexts.expenditures;
  const money = FORMATS.money(moneyDigits(data));
  const percent = printFormat(resultPrint(methodology, methodology.outturn.roundingDigits.value));
  const column = (id: Id, width: number, least: number, show: Column["show"]): Column => ({ tiers: texts[id].tiers(data.programme.reportingYear), width, least, show });
  const amount = (id: Id, format: string, of: (spending: Spending) => Parameters<typeof figure>[0], width = 20): Column =>
    column(id, width, 14, ({ spending, strong }) => short(figure(of(spending), formatted(strong ? STYLES.numberBold : STYLES.number, format))));
  const known: Readonly<Record<Id, Column>> = {
    number: column("number", 6, 5, ({ number }) => short(number ?? blank(STYLES.centered))),
    name: column("name", 66, 30, titleCell),
    spendingUnit: column("spendingUnit", 26, 16, joined("spendingUnit")),
    source: column("source", 26, 18, ({ source, strong }) => ({ ...short(text(source, strong ? STYLES.textBold : STYLES.text)), text: source })),
    planned: amount("planned", money, ({ planned }) => planned),
    actual: amount("actual", money, ({ actual }) => actual),
    variance: amount("variance", money, ({ planned, actual }) => variance(`${actual.id}:variance`, planned, actual), 16),
    outturn: amount("outturn", percent, ({ outturn }) => outturn, 14),
    reason: column("reason", 40, 22, joined("varianceReason")),
  };
  return { known, needed: new Set(), sourcesOf: ({ rows }) => rows.map(({ source }) => source) };
}

function titleCell({ title, strong }: ExpenditureLine): ShownCell {
  if (title === null) return short(blank(STYLES.text));
  return { ...short(sentence(title, strong ? STYLES.textBold : STYLES.text)), text: sentenceText(title) };
}

/** The texts of the line's input rows one after the other, each once. */
const joined =
  (field: "spendingUnit" | "varianceReason") =>
  ({ rows }: ExpenditureLine): ShownCell => {
    const texts = [...new Map(rows.flatMap((row) => (row[field] === null ? [] : [[row[field], row] as const]))).entries()];
    const [first] = texts;
    if (first === undefined) return short(blank(STYLES.text));
    if (texts.length === 1) return { kind: "long", cell: first[1].source.cells[field], text: first[0], style: STYLES.text };
    const parts = texts.flatMap(([value, { source }], index) => [...(index === 0 ? [] : ["; "]), cellPart(source.cells[field], value)]);
    return { ...short(sentence(parts, STYLES.text)), text: sentenceText(parts) };
  };
