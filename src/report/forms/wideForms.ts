import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/finding";
import type { ReportLayout } from "../../domain/layout/reportLayout";
import type { FormKey } from "../../domain/layout/formColumns";
import { reportTexts } from "../../messages/report/reportTexts";
import { chosenColumns } from "./chosenColumns";
import { expenditureColumns } from "./expenditureColumns";
import { fitsPage } from "./formWidths";
import { indicatorColumns } from "./indicatorColumns";
import { measureColumns } from "./measureColumns";
import type { FormColumn } from "./formColumn";

/** F04: the forms whose columns would be printed too small. */
export const wideFormFindings = (assessment: Assessment, { forms, columns }: ReportLayout): Finding[] =>
  forms.flatMap((form): Finding[] => {
    const own = columnsOf(form, assessment, columns);
    return fitsPage(own) ? [] : [{ code: "F04", form: reportTexts.sheets[form], columns: own.length, table: null, cell: null, row: null }];
  });

function columnsOf(form: FormKey, assessment: Assessment, columns: ReportLayout["columns"]): readonly Pick<FormColumn<never>, "tiers" | "width" | "least">[] {
  switch (form) {
    case "indicators":
      return chosenColumns(columns.indicators, indicatorColumns(assessment));
    case "measures":
      return chosenColumns(columns.measures, measureColumns(assessment));
    case "expenditures":
      return chosenColumns(columns.expenditures, expenditureColumns(assessment));
  }
}
