import { isCellError, type CellContent } from "../../workbook/cell";
import { unifySpaces } from "../normalise";

/** «Подпрограмма «…»», «Раздел 2. Подпрограмма «…»». */
export const SUBPROGRAMME_BAND = /^(раздел\s*\d+\.?\s*)?подпрограмма(?=[\s«"№\d]|$)/iu;
/** «Муниципальная программа «…»». */
export const PROGRAMME_BAND = /^муниципальная программа(?=[\s«"]|$)/iu;
/** «Раздел 2 …», «2.1. …». */
const SECTION_BAND = /^(раздел\s+\S|\d+(\.\d+)+\.?\s+\S)/iu;

/** Whether a row that holds nothing but this text is a band of a form. */
export const isBandTitle = (title: string): boolean => [PROGRAMME_BAND, SUBPROGRAMME_BAND, SECTION_BAND].some((pattern) => pattern.test(title));

/** «Всего», «Итого по подпрограмме», «ВСЕГО, в том числе:»; a name that only begins so («Всего посещений») is none. */
const TOTAL_NAME = /^(всего|итого)(\s+по\s.*|\s+расходов)?\s*,?(\s*в том числе)?\s*:?$/iu;

export const isTotalName = (text: string): boolean => TOTAL_NAME.test(unifySpaces(text));

/** The row «1 2 3 4 5» under the header of a form; a form may leave its last columns without a number. */
export function isColumnNumbers(contents: readonly CellContent[]): boolean {
  const filled = contents.filter((content) => content !== null && content !== "");
  return filled.length >= 3 && filled.every((content, index) => !isCellError(content) && String(content).trim().replace(/\.$/u, "") === String(index + 1));
}
