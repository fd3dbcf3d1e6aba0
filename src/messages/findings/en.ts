import { withReasons, type FindingTexts } from "./findingMessages";
import { crossTableTextsEn } from "./en/crossTableTexts";
import { expenditureTextsEn } from "./en/expenditureTexts";
import { indicatorTextsEn } from "./en/indicatorTexts";
import { layoutTextsEn } from "./en/layoutTexts";
import { measureTextsEn } from "./en/measureTexts";
import { methodologyTextsEn } from "./en/methodologyTexts";
import { programmeTextsEn } from "./en/programmeTexts";
import { reasonsEn } from "./en/reasons";
import { workbookTextsEn } from "./en/workbookTexts";

export const findingsEn: FindingTexts = withReasons(
  {
  ...programmeTextsEn,
  ...methodologyTextsEn,
  ...indicatorTextsEn,
  ...measureTextsEn,
  ...expenditureTextsEn,
  ...crossTableTextsEn,
  ...layoutTextsEn,
  ...workbookTextsEn,
  },
  reasonsEn,
  (addresses, more) => `The same in: ${addresses.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`,
);
