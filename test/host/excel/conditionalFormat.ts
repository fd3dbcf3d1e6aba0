import type { ConditionalFormat, ConditionalLook } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { colorOf, flagOf, textOf } from "./arguments";

/** One conditional format of a sheet, through which all objects below change it. */
class Held {
  constructor(
    readonly sheet: Sheet,
    public format: ConditionalFormat,
  ) {}

  get rule(): Extract<ConditionalFormat["rule"], { kind: "custom" }> {
    const { rule } = this.format;
    if (rule.kind !== "custom") throw invalidArgument();
    return rule;
  }
  replace(changed: ConditionalFormat): void {
    if (!this.sheet.conditionalFormats.includes(this.format)) throw itemNotFound();
    this.sheet.changed();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.map((other) => (other === this.format ? changed : other));
    this.format = changed;
  }
  look(patch: Partial<ConditionalLook>): void {
    this.replace({ ...this.format, rule: { ...this.rule, look: { ...this.rule.look, ...patch } } });
  }
}

/** Excel.ConditionalFormat, custom ones only. */
export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";
  readonly #held: Held;

  constructor(sheet: Sheet, format: ConditionalFormat) {
    super();
    this.#held = new Held(sheet, format);
  }

  get stopIfTrue(): boolean {
    return this.#held.format.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.#held.replace({ ...this.#held.format, stopIfTrue: flagOf(value) });
  }
  get custom(): CustomConditionalFormatObject {
    return new CustomConditionalFormatObject(this.#held);
  }
}

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormatObject extends HostObject {
  readonly className = "CustomConditionalFormat";
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.#held);
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.#held);
  }
}

/** Excel.ConditionalFormatRule: the formula as the first cell of the range has it. */
export class ConditionalFormatRuleObject extends HostObject {
  readonly className = "ConditionalFormatRule";
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }

  get formula(): string {
    return `=${this.#held.rule.formula}`;
  }
  set formula(value: unknown) {
    const text = textOf(value);
    if (!text.startsWith("=") || text.length < 2) throw invalidArgument();
    this.#held.replace({ ...this.#held.format, rule: { ...this.#held.rule, formula: text.slice(1) } });
  }
}

/** Excel.ConditionalRangeFormat. */
export class ConditionalRangeFormatObject extends HostObject {
  readonly className = "ConditionalRangeFormat";
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }

  get numberFormat(): string | null {
    return this.#held.rule.look.numberFormat;
  }
  set numberFormat(value: unknown) {
    this.#held.look({ numberFormat: value === null ? null : textOf(value) });
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.#held);
  }
  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.#held);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFillObject extends HostObject {
  readonly className = "ConditionalRangeFill";
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }

  get color(): string {
    return this.#held.rule.look.fill ?? "";
  }
  set color(value: unknown) {
    this.#held.look({ fill: colorOf(value) });
  }
  clear(): void {
    this.#held.look({ fill: null });
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFontObject extends HostObject {
  readonly className = "ConditionalRangeFont";
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
  }

  get color(): string {
    return this.#held.rule.look.fontColor ?? "";
  }
  set color(value: unknown) {
    this.#held.look({ fontColor: colorOf(value) });
  }
  get bold(): boolean | null {
    return this.#held.rule.look.bold;
  }
  set bold(value: unknown) {
    this.#held.look({ bold: flagOf(value) });
  }
  get italic(): boolean | null {
    return this.#held.rule.look.italic;
  }
  set italic(value: unknown) {
    this.#held.look({ italic: flagOf(value) });
  }
}
