import type { ConditionalFormatSpec } from "../../../workbook/sheetSpec";
import { escapeText } from "../xml/xmlText";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import type { Drawing } from "./drawing";
import { rangeName } from "./rangeName";

/** The conditional formats of a sheet; the lower the priority's number, the more important the rule. */
export const conditionalFormatsXml = (formats: readonly ConditionalFormatSpec[], drawing: Drawing): XmlElement[] =>
  formats.map(({ range, formula, look }, index) => {
    const attributes = { type: "expression", dxfId: drawing.conditionalIndex(look), priority: index + 1, stopIfTrue: 1 };
    return xmlElement("conditionalFormatting", { sqref: rangeName(range) }, [
      xmlElement("cfRule", attributes, [xmlElement("formula", {}, [escapeText(formula)])]),
    ]);
  });
