import type { Assessment } from "../../domain/assessment/assessment";
import type { ChosenColumn } from "../../domain/layout/reportLayout";
import { reportTexts } from "../../messages/report/reportTexts";
import { programmeParts, spacer, subprogrammeParts } from "../draft/cells";
import type { DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { chosenColumns } from "../forms/chosenColumns";
import { formSignature, formTitle } from "../forms/formFrame";
import { formHeader } from "../forms/formHeader";
import { formRows } from "../forms/formRows";
import { formWidths } from "../forms/formWidths";
import { indicatorColumns } from "../forms/indicatorColumns";
import { programmeAchievement } from "../narrative/resultSentences";
import { STYLES } from "../style/styles";

const words = reportTexts.indicators;

/** «СВЕДЕНИЯ о достижении значений показателей (индикаторов)». `annex` is its number among the forms that are drawn. */
export function indicatorsForm(assessment: Assessment, chosen: readonly ChosenColumn[], annex: number): DraftSheet {
  const { data, indicators } = assessment;
  const { programme } = data;
  const columns = chosenColumns(chosen, indicatorColumns(assessment));
  const widths = formWidths(columns, indicators);
  const sheet = new SheetBuilder(widths);
  formTitle(sheet, annex, words.title, words.subtitle, programme, null);
  const titleRows = formHeader(sheet, columns);

  const own = indicators.filter(({ indicator }) => indicator.subprogramme === null);
  if (own.length > 0) sheet.wide([reportTexts.programmeBand, ...programmeParts(programme)], STYLES.band);
  sheet.add(...own.flatMap((item) => formRows(item, columns, widths)));
  for (const subprogramme of data.subprogrammes) {
    const rows = indicators.filter(({ indicator }) => indicator.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    sheet.wide(subprogrammeParts(subprogramme), STYLES.band);
    sheet.add(...rows.flatMap((item) => formRows(item, columns, widths)));
  }
  sheet.add({ ...spacer(6), keepWithPrevious: true });
  sheet.wide([...programmeAchievement(assessment), { kind: "when-positive", quantity: assessment.programme.unreported, parts: [words.refined] }], STYLES.below, { keepWithPrevious: true });
  formSignature(sheet, programme);
  return {
    key: "indicators",
    name: reportTexts.sheets.indicators,
    tabColor: "#2E75B6",
    columnWidths: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: titleRows.last + 1,
    page: landscape(titleRows),
  };
}
