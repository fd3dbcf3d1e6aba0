import { englishFormula } from "../../host/model/localFormula";

/** Functions that the formula bar names in Russian. Those that typing does not understand in Russian are left in English. */
const RUSSIAN_FUNCTIONS = [
  ...[
    "ЕСЛИ",
    "ЕСЛИОШИБКА",
    "И",
    "ИЛИ",
    "НЕ",
    "СУММ",
    "СУММЕСЛИ",
    "СУММЕСЛИМН",
    "СЧЁТ",
    "СЧЁТЗ",
    "СЧЁТЕСЛИ",
    "СЧЁТЕСЛИМН",
    "СРЗНАЧ",
    "МИН",
    "МАКС",
  ],
  ...["ОКРУГЛ", "ФИКСИРОВАННЫЙ", "ТЕКСТ", "ЗНАЧЕН", "ПОДСТАВИТЬ", "СЖПРОБЕЛЫ", "СТРОЧН", "ЕЧИСЛО", "СЕГОДНЯ"],
];

const NAMES: ReadonlyMap<string, string> = new Map(RUSSIAN_FUNCTIONS.map((name) => [englishFormula(`${name}()`).slice(0, -2), name]));

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+\.\d+|,|[\p{L}_.][\p{L}\p{N}_.]*(?=\()|./gsu;

/** A formula of a file as Russian Excel shows it: «SUM(A1,0.5)» becomes «СУММ(A1;0,5)». The reverse of what typing does. */
export function russianFormula(formula: string): string {
  return formula.replace(PIECE, (piece) => {
    if (piece === ",") return ";";
    if (/^\d+\.\d+$/.test(piece)) return piece.replace(".", ",");
    return NAMES.get(piece) ?? piece;
  });
}
