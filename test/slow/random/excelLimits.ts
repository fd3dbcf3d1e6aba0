/** Functions of the generated formulas; all of them are in Excel 2010 and in every later program (support.microsoft.com, «Excel functions, alphabetical»). */
const FUNCTIONS = new Set(
  "ABS AND AVERAGE CHAR COUNT COUNTA COUNTIF DATE EXACT FIND FIXED IF IFERROR INT ISLOGICAL ISNUMBER ISTEXT LEFT LEN LOWER MAX MID MIN MOD N NA NOT OR REPLACE ROUND SUBSTITUTE SUM SUMPRODUCT SUMSQ TRIM VALUE".split(" "),
);
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** What Excel would not take in a formula (support.microsoft.com, «Excel specifications and limits»). */
export function excelProblems(formula: string): string[] {
  const problems: string[] = [];
  if (formula.length > LONGEST_FORMULA) problems.push(`${formula.length} characters`);
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/gu)) if (text.length - 2 > LONGEST_TEXT) problems.push(`a text of ${text.length - 2} characters`);
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "x");
  for (const [, name = ""] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)) if (!FUNCTIONS.has(name)) problems.push(`the function ${name}`);
  const open: { isCall: boolean; arguments: number }[] = [];
  let before = "";
  for (const character of bare) {
    const last = open[open.length - 1];
    if (character === "(") open.push({ isCall: /[A-Z0-9.]/u.test(before), arguments: 1 });
    else if (character === "," && last !== undefined) last.arguments += 1;
    else if (character === ")") open.pop();
    if (open.filter(({ isCall }) => isCall).length > DEEPEST) problems.push("too many functions within one another");
    if (last !== undefined && last.arguments > MOST_ARGUMENTS) problems.push(`${last.arguments} arguments`);
    before = character;
  }
  return [...new Set(problems)];
}
