import type { FindingTexts } from "./findingMessages";
import { crossTableTextsRu } from "./ru/crossTableTexts";
import { expenditureTextsRu } from "./ru/expenditureTexts";
import { indicatorTextsRu } from "./ru/indicatorTexts";
import { measureTextsRu } from "./ru/measureTexts";
import { methodologyTextsRu } from "./ru/methodologyTexts";
import { programmeTextsRu } from "./ru/programmeTexts";
import { workbookTextsRu } from "./ru/workbookTexts";

export const findingsRu: FindingTexts = {
  ...programmeTextsRu,
  ...methodologyTextsRu,
  ...indicatorTextsRu,
  ...measureTextsRu,
  ...expenditureTextsRu,
  ...crossTableTextsRu,
  ...workbookTextsRu,
};
