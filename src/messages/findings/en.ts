import type { FindingTexts } from "./findingMessages";
import { crossTableTextsEn } from "./en/crossTableTexts";
import { expenditureTextsEn } from "./en/expenditureTexts";
import { indicatorTextsEn } from "./en/indicatorTexts";
import { measureTextsEn } from "./en/measureTexts";
import { methodologyTextsEn } from "./en/methodologyTexts";
import { programmeTextsEn } from "./en/programmeTexts";
import { workbookTextsEn } from "./en/workbookTexts";

export const findingsEn: FindingTexts = {
  ...programmeTextsEn,
  ...methodologyTextsEn,
  ...indicatorTextsEn,
  ...measureTextsEn,
  ...expenditureTextsEn,
  ...crossTableTextsEn,
  ...workbookTextsEn,
};
