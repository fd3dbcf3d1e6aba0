import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import type { TemplateContent } from "../../../src/tables/template/templateSheets";
import type { ProgrammeBook } from "../../golden/programmeBooks";
import { directions } from "./directions";
import { largeMoney } from "./largeMoney";
import { otherColumns, withoutForms } from "./layouts";
import { manySources } from "./manySources";
import { numbersAsText } from "./numbersAsText";
import { oddities } from "./oddities";
import { randomSpellings } from "./randomSpellings";
import { threeHundredMeasures } from "./threeHundredMeasures";
import { withoutMoney, withoutMoneyRows } from "./withoutMoney";
import { writtenNumbers } from "./writtenNumbers";

/** The sample with another number in one cell. */
export const changed = (table: "Показатели" | "Расходы", row: number, column: string, value: number): TemplateContent => ({
  ...partizansk2021,
  [table]: partizansk2021[table].map((cells, index) => (index === row ? { ...cells, [column]: value } : cells)),
});

/** Programmes made by hand that show a report's formulas from every side, by name. */
export const EVERY_PROGRAMME: Readonly<Record<string, ProgrammeBook>> = {
  sample: { content: partizansk2021 },
  "sample-with-all-facts": { content: changed("Показатели", 0, "Факт", 35.1) },
  "sample-with-less-spent": { content: changed("Расходы", 6, "Факт", 2.5) },
  "numbers-as-text": numbersAsText,
  directions,
  "without-money": withoutMoney,
  "without-money-rows": withoutMoneyRows,
  "many-sources": manySources,
  "three-hundred-measures": threeHundredMeasures,
  oddities,
  "large-money": largeMoney,
  "random-spellings": randomSpellings,
  "written-numbers": writtenNumbers,
  "other-columns": otherColumns,
  "without-forms": withoutForms,
};
