/** Russian names of the functions a person is likely to type in the test workbook; others pass unchanged. */
const RUSSIAN_NAMES: Readonly<Record<string, string>> = {
  ЕСЛИ: "IF",
  ЕСЛИОШИБКА: "IFERROR",
  И: "AND",
  ИЛИ: "OR",
  НЕ: "NOT",
  СУММ: "SUM",
  СУММЕСЛИ: "SUMIF",
  СУММЕСЛИМН: "SUMIFS",
  СЧЁТ: "COUNT",
  СЧЕТ: "COUNT",
  СЧЁТЗ: "COUNTA",
  СЧЁТЕСЛИ: "COUNTIF",
  СЧЕТЕСЛИ: "COUNTIF",
  СЧЁТЕСЛИМН: "COUNTIFS",
  СРЗНАЧ: "AVERAGE",
  МИН: "MIN",
  МАКС: "MAX",
  ОКРУГЛ: "ROUND",
  ФИКСИРОВАННЫЙ: "FIXED",
  ТЕКСТ: "TEXT",
  ЗНАЧЕН: "VALUE",
  ПОДСТАВИТЬ: "SUBSTITUTE",
  СЖПРОБЕЛЫ: "TRIM",
  СТРОЧН: "LOWER",
  ЕЧИСЛО: "ISNUMBER",
  НАЙТИ: "FIND",
  ПСТР: "MID",
  ДЛСТР: "LEN",
  ЛЕВСИМВ: "LEFT",
  ПРАВСИМВ: "RIGHT",
  СИМВОЛ: "CHAR",
  СЕГОДНЯ: "TODAY",
};

const RUSSIAN_CONSTANTS: Readonly<Record<string, string>> = { ИСТИНА: "TRUE", ЛОЖЬ: "FALSE" };

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+,\d+|;|[\p{L}_.][\p{L}\p{N}_.]*\(?|./gsu;

/** A formula typed in Russian Excel in the notation of files: «СУММ(A1;0,5)» becomes «SUM(A1,0.5)». */
export function englishFormula(formula: string): string {
  return formula.replace(PIECE, (piece) => {
    if (piece === ";") return ",";
    if (/^\d+,\d+$/.test(piece)) return piece.replace(",", ".");
    const word = piece.toUpperCase();
    if (piece.endsWith("(")) return `${RUSSIAN_NAMES[word.slice(0, -1)] ?? piece.slice(0, -1)}(`;
    return RUSSIAN_CONSTANTS[word] ?? piece;
  });
}
