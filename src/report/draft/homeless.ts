import type { Rating } from "../../domain/assessment/rating";
import type { Condition, EnteredText, Expression, Quantity } from "../../domain/quantity";
import { textId, type Homes } from "../formula/homes";
import { pushInwards } from "../formula/pushInwards";
import type { DraftContent, DraftSheet, SentencePart } from "./draft";

/** What formulas need a cell of and no sheet shows, because a column is hidden or a form is not drawn; in the order in which it is asked for. */
export interface Homeless {
  readonly figures: readonly Quantity[];
  readonly texts: readonly EnteredText[];
}

/** Walks through everything that the sheets show, down to what their formulas refer to. */
export function homeless(drafts: readonly DraftSheet[], homes: Homes): Homeless {
  const walk = new Walk(homes);
  for (const { rows } of drafts) for (const { cells } of rows) for (const cell of cells) if (cell !== null) walk.content(cell.content);
  return { figures: [...walk.figures.values()], texts: [...walk.texts.values()] };
}

class Walk {
  readonly figures = new Map<string, Quantity>();
  readonly texts = new Map<string, EnteredText>();

  constructor(private readonly homes: Homes) {}

  content(content: DraftContent): void {
    if (content.kind === "quantity") this.expression(content.quantity.expression);
    else if (content.kind === "sentence") content.parts.forEach((part) => this.part(part));
    else if (content.kind === "rating") this.rating(content.rating);
  }

  private part(part: SentencePart): void {
    if (typeof part === "string") return;
    switch (part.kind) {
      case "figure":
      case "amount":
        return this.need(part.quantity);
      case "count":
        return part.quantity.expression.kind === "entered" ? undefined : this.need(part.quantity);
      case "when-unknown":
      case "when-positive":
        this.need(part.quantity);
        return part.parts.forEach((inner) => this.part(inner));
      case "amount-of":
      case "counted":
      case "plural":
        return this.expression(part.of);
      case "choice":
        this.condition(part.condition);
        return [...part.then, ...part.otherwise].forEach((inner) => this.part(inner));
      case "known-terms":
        return part.terms.forEach(({ quantity, parts }) => {
          this.need(quantity);
          parts.forEach((inner) => this.part(inner));
        });
      case "verdict":
        return this.rating(part.rating);
      case "cell":
        return;
    }
  }

  private rating({ of, rules }: Rating): void {
    if (rules.length === 0) return;
    this.need(of);
    for (const { when } of rules) for (const { figure } of when) this.need(figure);
  }

  private expression(expression: Expression): void {
    switch (expression.kind) {
      case "quantity":
        return this.referenced(expression.quantity);
      case "multiply":
      case "divide":
      case "add":
      case "subtract":
      case "least":
      case "greatest":
        this.expression(expression.left);
        return this.expression(expression.right);
      case "round":
        return this.expression(expression.of);
      case "sum":
        return expression.items.forEach((item) => (item.expression.kind === "entered" ? undefined : this.need(item)));
      case "mean-of-known":
      case "sum-of-known":
      case "count-at-least":
      case "count-known":
      case "count-unknown":
      case "count":
        return expression.items.forEach((item) => this.need(item));
      case "weighted-mean-of-known":
        expression.items.forEach(({ quantity }) => this.need(quantity));
        return expression.items.forEach(({ weight }) => this.expression(weight));
      case "count-texts":
        return expression.texts.forEach((text) => {
          const id = textId(text.cell);
          if (this.homes.of(id) === undefined) this.texts.set(id, text);
        });
      case "when":
        this.condition(expression.condition);
        this.expression(expression.then);
        return this.expression(expression.otherwise);
      case "entered":
      case "constant":
      case "unknown":
        return;
    }
  }

  private condition(condition: Condition): void {
    if (condition.kind === "known") return this.need(condition.quantity);
    if (condition.kind === "text-is") return;
    this.expression(condition.left);
    this.expression(condition.right);
  }

  /** A figure without a cell is written out where it is needed, unless it is a choice. */
  private referenced(quantity: Quantity): void {
    if (this.homes.of(quantity.id) !== undefined || quantity.expression.kind === "entered") return;
    if (pushInwards(quantity.expression).kind === "when") this.need(quantity);
    else this.expression(quantity.expression);
  }

  private need(quantity: Quantity): void {
    if (this.homes.of(quantity.id) !== undefined || this.figures.has(quantity.id)) return;
    this.figures.set(quantity.id, quantity);
    this.expression(quantity.expression);
  }
}
