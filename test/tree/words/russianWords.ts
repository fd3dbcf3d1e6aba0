import type { RussianWords } from "./russianInCode";

const TABLE = "a finding names its table by the canonical Russian name";
const YES_NO = "a cell of the workbook says «да» or «нет», and a formula has to know it";
const SOURCE = "the methodology tells budgets apart by the words of their source";
const TRUTH = "Excel takes a typed истина for a truth value, in whatever language it runs";

/** Russian words that stand in code because they are data of a finding, a formula or Excel itself. */
export const RUSSIAN_WORDS: readonly RussianWords[] = [
  { file: "src/domain/methodology/selfChecks/coverage.ts", words: ["Шкала"], why: TABLE },
  { file: "src/domain/methodology/selfChecks/extremes.ts", words: ["Методика"], why: TABLE },
  { file: "src/domain/methodology/selfChecks/selfChecks.ts", words: ["Программа"], why: TABLE },
  { file: "src/domain/methodology/selfChecks/weights.ts", words: ["Методика"], why: TABLE },
  {
    file: "src/domain/assessment/spending.ts",
    words: ["внебюджет", "местный", "городской", "районный", "бюджет", "города", "городского", "муниципального", "поселения", "района"],
    why: SOURCE,
  },
  {
    file: "src/domain/methodology/selfChecks/syntheticData.ts",
    words: ["выполнено", "не", "местный", "бюджет"],
    why: "a made-up programme is spelled as a workbook would spell it",
  },
  { file: "src/domain/day.ts", words: ["г"], why: "a date may end with the abbreviation of «год»" },
  { file: "src/app/judge.ts", words: ["Программа"], why: TABLE },
  { file: "src/domain/assessment/implementation.ts", words: ["выполнено", "срок", "не", "наступил"], why: "the formula counts a status as the template spells it" },
  { file: "src/report/formula/enteredFormula.ts", words: ["да", "нет"], why: YES_NO },
  { file: "src/report/style/styles.ts", words: ["да", "нет"], why: YES_NO },
  { file: "src/adapters/officejs/textInput.ts", words: ["истина", "ложь"], why: TRUTH },
  { file: "src/adapters/xlsx/writing/rowsXml.ts", words: ["истина", "ложь"], why: TRUTH },
  { file: "src/adapters/xlsx/writing/withASheet.ts", words: ["Лист"], why: "Excel names the first sheet of a new Russian workbook so" },
];
