import { areaName, intersection, sheetPrefix, subtractArea, type Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { withChangedValidation, type ValidationContent, type ValidationOperator, type ValidationRule } from "../model/validation";
import { HostGap, invalidArgument } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { flagOf, oneOf, recordOf, textOf } from "./arguments";
import { rangeOf } from "./rangeGeometry";
import { assertAllowed, type ExcelSession } from "./session";

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  any: "None",
  list: "List",
  custom: "Custom",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};
const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const COMPARED = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
/** Excel's limit for a list typed as text (support.microsoft.com, «More on data validation»). */
const MAX_LIST_TEXT = 255;
const NOTHING: ValidationContent = {
  rule: { kind: "any" },
  ignoreBlanks: true,
  prompt: null,
  error: { title: "", message: "", style: "stop" },
};

/** Excel.DataValidation. */
export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(_session: ExcelSession, sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  /** Cells with different rules are «Inconsistent», cells with a rule beside cells without one «MixedCriteria» (learn.microsoft.com, «Excel.DataValidationType»). */
  get type(): string {
    return this.#mixture() ?? TYPES[this.#content().rule.kind];
  }
  get rule(): unknown {
    return this.#mixture() === null ? apiRule(this.#content().rule) : {};
  }
  set rule(value: unknown) {
    const rule = ruleOf(recordOf(value));
    this.#change((former) => ({ ...former, rule }));
  }
  get prompt(): unknown {
    const { prompt } = this.#content();
    return { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }
  set prompt(value: unknown) {
    const given = recordOf(value);
    const shown = given.showPrompt === undefined || flagOf(given.showPrompt);
    const prompt = { title: limited(given.title, 32), message: limited(given.message, 255) };
    this.#change((former) => ({ ...former, prompt: shown ? prompt : null }));
  }
  get errorAlert(): unknown {
    const { error } = this.#content();
    const style = error?.style ?? "stop";
    return {
      showAlert: error !== null,
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: error?.title ?? "",
      message: error?.message ?? "",
    };
  }
  set errorAlert(value: unknown) {
    const given = recordOf(value);
    const shown = given.showAlert === undefined || flagOf(given.showAlert);
    const style = oneOf(given.style ?? "Stop", ["Stop", "Warning", "Information"]).toLowerCase() as "stop" | "warning" | "information";
    const error = { title: limited(given.title, 32), message: limited(given.message, 255), style };
    this.#change((former) => ({ ...former, error: shown ? error : null }));
  }
  get ignoreBlanks(): boolean {
    return this.#content().ignoreBlanks;
  }
  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = flagOf(value);
    this.#change((former) => ({ ...former, ignoreBlanks }));
  }

  clear(): void {
    assertAllowed(this.#sheet, null);
    this.#sheet.changed();
    this.#sheet.validations = withChangedValidation(this.#sheet.validations, this.#area, () => null);
  }

  #mixture(): "Inconsistent" | "MixedCriteria" | null {
    const within = this.#sheet.validations.filter(({ area }) => intersection(area, this.#area) !== null);
    const rest = within.reduce((pieces, { area }) => pieces.flatMap((piece) => subtractArea(piece, area)), [this.#area]);
    if (new Set(within.map(({ rule }) => JSON.stringify(rule))).size > 1) return "Inconsistent";
    return within.length > 0 && rest.length > 0 ? "MixedCriteria" : null;
  }
  #content(): ValidationContent {
    return this.#sheet.validationAt(this.#area.top, this.#area.left) ?? NOTHING;
  }
  #change(change: (former: ValidationContent) => ValidationContent): void {
    assertAllowed(this.#sheet, null);
    this.#sheet.changed();
    this.#sheet.validations = withChangedValidation(this.#sheet.validations, this.#area, (former) => change(former ?? NOTHING));
  }
}

/** Titles hold 32 characters and messages 255 (support.microsoft.com, «Apply data validation to cells»). */
function limited(value: unknown, length: number): string {
  const text = value === undefined || value === null ? "" : textOf(value);
  if (text.length > length) throw invalidArgument();
  return text;
}

function ruleOf(given: Readonly<Record<string, unknown>>): ValidationRule {
  const [[kind, content] = ["", null]] = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  if (kind === "list") return listRule(recordOf(content));
  if (kind === "custom") return { kind: "custom", formula: withoutEquals(textOf(recordOf(content).formula)) };
  const compared = COMPARED[kind as keyof typeof COMPARED] as (typeof COMPARED)[keyof typeof COMPARED] | undefined;
  if (compared === undefined) throw new HostGap(`DataValidation.rule ${kind}`);
  const { operator, formula1, formula2 } = recordOf(content);
  const named = OPERATORS[textOf(operator)];
  if (named === undefined) throw invalidArgument();
  return {
    kind: compared,
    operator: named,
    first: operand(formula1),
    second: formula2 === undefined || formula2 === null ? null : operand(formula2),
  };
}

function listRule(list: Readonly<Record<string, unknown>>): ValidationRule {
  const dropDown = flagOf(list.inCellDropDown ?? true);
  const range = rangeOf(list.source);
  if (range !== null) return { kind: "list", dropDown, source: { formula: sheetPrefix(range.sheet.name) + areaName(range.area, true) } };
  const source = textOf(list.source);
  if (source.startsWith("=")) return { kind: "list", dropDown, source: { formula: source.slice(1) } };
  if (source.length > MAX_LIST_TEXT || source === "") throw invalidArgument("The list is too long.");
  return { kind: "list", dropDown, source: source.split(",").map((item) => item.trim()) };
}

function operand(value: unknown): string | number {
  return typeof value === "number" ? value : withoutEquals(textOf(value));
}

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

function apiRule(rule: ValidationRule): unknown {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return {
        list: { inCellDropDown: rule.dropDown, source: "formula" in rule.source ? `=${rule.source.formula}` : rule.source.join(",") },
      };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    default: {
      const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
      const name = Object.entries(COMPARED).find(([, kind]) => kind === rule.kind)?.[0] ?? rule.kind;
      return { [name]: { operator, formula1: rule.first, formula2: rule.second } };
    }
  }
}
