import type { DataValidation } from "hucre/xlsx";
import { areaName, parseArea } from "../model/address";
import type { Validation, ValidationRule } from "../model/validation";

/** Validations from a file: one per rectangle. */
export function validationsFromFile(validation: DataValidation): Validation[] {
  const content = {
    rule: ruleFromFile(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt:
      validation.showInputMessage === true && (validation.inputTitle ?? validation.inputMessage) !== undefined
        ? { title: validation.inputTitle ?? "", message: validation.inputMessage ?? "" }
        : null,
    error:
      validation.showErrorMessage === true
        ? { title: validation.errorTitle ?? "", message: validation.errorMessage ?? "", style: validation.errorStyle ?? ("stop" as const) }
        : null,
  };
  return validation.range.split(" ").flatMap((part) => {
    const area = parseArea(part);
    return area === null ? [] : [{ ...content, area }];
  });
}

function ruleFromFile(validation: DataValidation): ValidationRule {
  const { type, formula1, formula2 } = validation;
  if (type === "list") {
    const source = validation.values ?? (formula1 === undefined ? [] : { formula: formula1 });
    return { kind: "list", source, dropDown: true };
  }
  if (type === "custom") return { kind: "custom", formula: formula1 ?? "" };
  return { kind: type, operator: validation.operator ?? "between", first: operand(formula1) ?? "", second: operand(formula2) };
}

function operand(formula: string | undefined): string | number | null {
  if (formula === undefined) return null;
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

/** A validation for a file; a prompt without a rule is kept as a rule that everything fulfils. */
export function validationForFile(validation: Validation): DataValidation {
  const { rule, prompt, error } = validation;
  return {
    range: areaName(validation.area),
    ...ruleForFile(rule),
    allowBlank: validation.ignoreBlanks,
    ...(prompt === null ? {} : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(error === null || rule.kind === "any"
      ? {}
      : { showErrorMessage: true, errorTitle: error.title, errorMessage: error.message, errorStyle: error.style }),
  };
}

function ruleForFile(rule: ValidationRule): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (rule.kind) {
    case "any":
      return { type: "custom", formula1: "TRUE" };
    case "list":
      return { type: "list", ...("formula" in rule.source ? { formula1: rule.source.formula } : { values: [...rule.source] }) };
    case "custom":
      return { type: "custom", formula1: rule.formula };
    default:
      return {
        type: rule.kind,
        operator: rule.operator,
        formula1: String(rule.first),
        ...(rule.second === null ? {} : { formula2: String(rule.second) }),
      };
  }
}
