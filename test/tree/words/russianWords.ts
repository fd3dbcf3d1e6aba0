import type { RussianWords } from "./russianInCode";

const TABLE = "a finding names its table by the canonical Russian name";
const YES_NO = "a cell of the workbook says «да» or «нет», and a formula has to know it";
const TRUTH = "Excel takes a typed истина for a truth value, in whatever language it runs";

/** Russian words that stand in code because they are data of a finding, a formula or Excel itself. */
export const RUSSIAN_WORDS: readonly RussianWords[] = [
  { file: "src/app/judge.ts", words: ["Программа"], why: TABLE },
  { file: "src/domain/checks/period.ts", words: ["Программа"], why: TABLE },
  { file: "src/domain/checks/controlTotals.ts", words: ["Расходы"], why: TABLE },
  { file: "src/domain/assessment/implementation.ts", words: ["выполнено"], why: "the formula counts a status as the template spells it" },
  { file: "src/report/formula/enteredFormula.ts", words: ["да", "нет"], why: YES_NO },
  { file: "src/report/style/styles.ts", words: ["да", "нет"], why: YES_NO },
  { file: "src/adapters/officejs/textInput.ts", words: ["истина", "ложь"], why: TRUTH },
  { file: "src/adapters/xlsx/writing/rowsXml.ts", words: ["истина", "ложь"], why: TRUTH },
  { file: "src/adapters/xlsx/writing/withASheet.ts", words: ["Лист"], why: "Excel names the first sheet of a new Russian workbook so" },
];
