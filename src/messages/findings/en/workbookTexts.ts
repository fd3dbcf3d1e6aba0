import type { WorkbookFindingFacts } from "../../../domain/findings/workbookFindings";
import type { TextsOf } from "../findingMessages";
import { inRow } from "./words";

export const workbookTextsEn: TextsOf<WorkbookFindingFacts> = {
  B02: ({ value }, subject) => ({
    message: `The cell holds the Excel error ${value} instead of a value.${inRow(subject)}`,
    action: "Mend the formula or enter the value.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `The workbook has no table “${name}”.`,
        action: "Create the template from the pane, or turn your data into an Excel table of that name.",
      };
    }
    return missing === "column"
      ? { message: `Table “${table ?? ""}” has no column “${name}”.`, action: `Add a column headed “${name}” or mend the header.` }
      : { message: `Table “${name}” has no filled row.`, action: "Fill the table." };
  },
};
