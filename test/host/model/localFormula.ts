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
  СЕГОДНЯ: "TODAY",
};

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+,\d+|;|[\p{L}_.][\p{L}\p{N}_.]*(?=\()|./gsu;

/** A formula typed in Russian Excel in the notation of files: «СУММ(A1;0,5)» becomes «SUM(A1,0.5)». */
export function englishFormula(formula: string): string {
  return formula.replace(PIECE, (piece) => {
    if (piece === ";") return ",";
    if (/^\d+,\d+$/.test(piece)) return piece.replace(",", ".");
    return RUSSIAN_NAMES[piece.toUpperCase()] ?? piece;
  });
}
