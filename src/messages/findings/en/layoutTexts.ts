import type { LayoutFindingFacts } from "../../../domain/findings/layoutFindings";
import type { TextsOf } from "../findingMessages";

export const layoutTextsEn: TextsOf<LayoutFindingFacts> = {
  F01: (facts) => {
    const { text } = facts;
    if (facts.problem === "form") return { message: `There is no form “${text}”; the row is left out.`, action: "Choose a form from the list." };
    return facts.problem === "column"
      ? {
          message: `The form “${facts.form}” has no column “${text}”, nor has the table “${facts.inputTable}”; the row is left out.`,
          action: `Correct the name, or add a column “${text}” to the table “${facts.inputTable}”.`,
        }
      : { message: `The column “${text}” of the form “${facts.form}” is named once more; this row is left out.`, action: "Keep one row for each column and delete the others." };
  },
  F02: ({ form }) => ({ message: `All columns of the form “${form}” are hidden; the form is drawn with its default columns.`, action: "Show at least one column, or switch the whole form off in the table “Оформление”." }),
  F03: ({ parameter, text, allowed }) => ({ message: `The value “${text}” of “${parameter}” does not fit; the default is used.`, action: `Allowed: ${allowed.join(", ")}.` }),
  F04: ({ form, columns }) => ({ message: `The form “${form}” has ${columns} columns: on A4 its letters become too small.`, action: "Hide the columns that can be spared." }),
};
