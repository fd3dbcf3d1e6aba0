import { wordDocument } from "../report/word/wordDocument";
import type { DocumentSpec } from "../workbook/documentSpec";
import { resultSheets } from "./calculateEffectiveness";
import type { FormerSheets } from "./formerSheets";
import type { Assessed } from "./judge";

/** The report as a text document; the same for the pane and the command line. Says what the sheets of this judgement say. */
export const reportDocument = (judgement: Assessed, former?: FormerSheets): DocumentSpec =>
  wordDocument(resultSheets(judgement, former).sheets, judgement.assessment.data.programme);
