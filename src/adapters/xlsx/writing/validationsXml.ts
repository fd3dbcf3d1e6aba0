import type { ValidationSpec } from "../../../workbook/sheetSpec";
import { escapeText } from "../xml/xmlText";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import type { Drawing } from "./drawing";
import { rangeName } from "./rangeName";

/** The drop-down lists and hints of a sheet, or null. */
export const validationsXml = (validations: readonly ValidationSpec[], drawing: Drawing): XmlElement | null =>
  validations.length === 0
    ? null
    : xmlElement(
        "dataValidations",
        { count: validations.length },
        validations.map((validation) => validationXml(validation, drawing)),
      );

/** One drop-down list. */
export function validationXml({ range, source, prompt, error }: ValidationSpec, drawing: Pick<Drawing, "formula">): XmlElement {
  const attributes = {
    type: source === null ? undefined : "list",
    allowBlank: 1,
    showInputMessage: prompt === null ? undefined : 1,
    showErrorMessage: error === null ? undefined : 1,
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: rangeName(range),
  };
  if (source === null) return xmlElement("dataValidation", attributes);
  const formula = "formula" in source ? drawing.formula(source.formula) : `"${source.join(",").replaceAll('"', '""')}"`;
  return xmlElement("dataValidation", attributes, [xmlElement("formula1", {}, [escapeText(formula)])]);
}
