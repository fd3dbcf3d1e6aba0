import type { Condition, EnteredText, Entry, Expression, Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";

/** The input cells that figures rest on, each once. */
export interface Inputs {
  readonly entries: readonly Entry[];
  readonly texts: readonly EnteredText[];
}

/** Walks from figures down to what was entered. */
export function inputsOf(figures: readonly Quantity[]): Inputs {
  const entries = new Map<string, Entry>();
  const texts = new Map<string, EnteredText>();
  const seen = new Set<string>();
  const place = ({ sheet, row, column }: SourceCell): string => `${sheet}!${row}:${column}`;

  const figure = ({ id, expression: own }: Quantity): void => {
    if (seen.has(id)) return;
    seen.add(id);
    expression(own);
  };
  const condition = (asked: Condition): void => {
    if (asked.kind === "known") figure(asked.quantity);
    else if (asked.kind === "text-is") texts.set(place(asked.text.cell), asked.text);
    else [asked.left, asked.right].forEach(expression);
  };
  const expression = (of: Expression): void => {
    switch (of.kind) {
      case "entered":
        entries.set(place(of.entry.cell), of.entry);
        return;
      case "quantity":
        return figure(of.quantity);
      case "multiply":
      case "divide":
      case "add":
      case "subtract":
      case "least":
      case "greatest":
        return [of.left, of.right].forEach(expression);
      case "round":
        return expression(of.of);
      case "weighted-mean-of-known":
        return of.items.forEach(({ quantity, weight }) => {
          figure(quantity);
          expression(weight);
        });
      case "count-texts":
        return of.texts.forEach((text) => texts.set(place(text.cell), text));
      case "when":
        condition(of.condition);
        return [of.then, of.otherwise].forEach(expression);
      case "constant":
      case "unknown":
        return;
      default:
        return of.items.forEach(figure);
    }
  };
  figures.forEach(figure);
  return { entries: [...entries.values()], texts: [...texts.values()] };
}
