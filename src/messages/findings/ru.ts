import { withReasons, type FindingTexts } from "./findingMessages";
import { crossTableTextsRu } from "./ru/crossTableTexts";
import { expenditureTextsRu } from "./ru/expenditureTexts";
import { indicatorTextsRu } from "./ru/indicatorTexts";
import { layoutTextsRu } from "./ru/layoutTexts";
import { measureTextsRu } from "./ru/measureTexts";
import { methodologyTextsRu } from "./ru/methodologyTexts";
import { programmeTextsRu } from "./ru/programmeTexts";
import { reasonsRu } from "./ru/reasons";
import { workbookTextsRu } from "./ru/workbookTexts";

export const findingsRu: FindingTexts = withReasons(
  {
  ...programmeTextsRu,
  ...methodologyTextsRu,
  ...indicatorTextsRu,
  ...measureTextsRu,
  ...expenditureTextsRu,
  ...crossTableTextsRu,
  ...layoutTextsRu,
  ...workbookTextsRu,
  },
  reasonsRu,
  (addresses, more) => `То же в ячейках: ${addresses.join(", ")}${more === 0 ? "" : ` и ещё в ${more}`}.`,
);
