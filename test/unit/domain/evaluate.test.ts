import { decimal } from "../../../src/domain/decimal";
import { evaluate, of, quantity } from "../../../src/domain/evaluate";
import type { Expression } from "../../../src/domain/quantity";
import { cellAt, figure, outcome } from "./rows";

const value = (expression: Expression): string => outcome({ result: evaluate(expression) });
const constant = (plain: string): Expression => ({ kind: "constant", value: decimal(plain) });
const pair = (kind: "multiply" | "divide" | "add" | "subtract" | "least" | "greatest", left: Expression, right: Expression): Expression => ({ kind, left, right });
const absent = of(figure(null, "actual-missing"));

describe("arithmetic", () => {
  it.each([
    ["multiply", "1.003", "0.991", "0.993973"],
    ["divide", "69", "75", "0.92"],
    ["add", "0.1", "0.2", "0.3"],
    ["subtract", "1", "1.25", "-0.25"],
    ["least", "1.3", "1", "1"],
    ["greatest", "1.3", "1", "1.3"],
  ] as const)("%s %s %s = %s", (kind, left, right, expected) => {
    expect(value(pair(kind, constant(left), constant(right)))).toBe(expected);
  });

  it("divides by zero to a reason, not to a number", () => {
    expect(value(pair("divide", constant("5"), constant("0")))).toBe("division-by-zero");
    expect(value(pair("divide", constant("0"), constant("0")))).toBe("division-by-zero");
  });

  it("rounds what it is told to round", () => {
    expect(value({ kind: "round", of: pair("divide", constant("69"), constant("68")), digits: 2 })).toBe("1.01");
  });
});

describe("absence is never zero", () => {
  it.each(["multiply", "divide", "add", "subtract", "least", "greatest"] as const)("%s with an absent operand is unknown, on either side", (kind) => {
    expect(value(pair(kind, absent, constant("1")))).toBe("actual-missing");
    expect(value(pair(kind, constant("1"), absent))).toBe("actual-missing");
  });

  it("an absent entry has its own reason", () => {
    expect(value({ kind: "entered", entry: { cell: cellAt(0), value: null, reading: { kind: "number" }, absence: "planned-missing" } })).toBe("planned-missing");
  });

  it("rounding nothing gives nothing", () => {
    expect(value({ kind: "round", of: absent, digits: 0 })).toBe("actual-missing");
  });

  it("a sum with one absent item is unknown, never smaller", () => {
    expect(value({ kind: "sum", items: [figure("1"), figure(null, "value-missing"), figure("2")] })).toBe("value-missing");
    expect(value({ kind: "sum", items: [figure("1"), figure("2")] })).toBe("3");
  });

  it("a zero is a value: it counts in a mean", () => {
    expect(value({ kind: "mean-of-known", items: [figure("0"), figure("1")] })).toBe("0.5");
  });
});

describe("means and counts", () => {
  it("takes the mean of the known items only", () => {
    expect(value({ kind: "mean-of-known", items: [figure("1"), figure(null), figure("2")] })).toBe("1.5");
  });

  it("has no mean of nothing known, and says whether there was anything at all", () => {
    expect(value({ kind: "mean-of-known", items: [figure(null)] })).toBe("no-assessable-indicator");
    expect(value({ kind: "mean-of-known", items: [] })).toBe("no-indicators");
  });

  it("counts known, unknown and all items", () => {
    const items = [figure("0"), figure(null), figure("2")];
    expect([value({ kind: "count-known", items }), value({ kind: "count-unknown", items }), value({ kind: "count", items })]).toEqual(["2", "1", "3"]);
  });

  it("counts texts, all or the wanted ones", () => {
    const texts = ["выполнено", "не выполнено", "выполнено"].map((text, row) => ({ cell: cellAt(row), text }));
    expect(value({ kind: "count-texts", texts, wanted: ["выполнено"] })).toBe("2");
    expect(value({ kind: "count-texts", texts, wanted: null })).toBe("3");
    expect(value({ kind: "count-texts", texts: [], wanted: null })).toBe("0");
  });
});

describe("choices", () => {
  const when = (condition: Extract<Expression, { kind: "when" }>["condition"]): string => value({ kind: "when", condition, then: constant("1"), otherwise: constant("0") });

  it.each([
    ["equal", "2", "2.0", "1"],
    ["equal", "2", "2.1", "0"],
    ["at-least", "2", "2", "1"],
    ["at-least", "1.999", "2", "0"],
    ["at-most", "2", "2", "1"],
    ["at-most", "2.001", "2", "0"],
  ] as const)("%s: %s and %s gives %s", (kind, left, right, expected) => {
    expect(when({ kind, left: constant(left), right: constant(right) })).toBe(expected);
  });

  it("cannot choose while one side of a comparison is absent", () => {
    expect(when({ kind: "equal", left: absent, right: constant("0") })).toBe("actual-missing");
    expect(when({ kind: "at-least", left: constant("0"), right: absent })).toBe("actual-missing");
  });

  it("asks whether a figure is known", () => {
    expect(when({ kind: "known", quantity: figure("0") })).toBe("1");
    expect(when({ kind: "known", quantity: figure(null) })).toBe("0");
  });

  it("evaluates the chosen branch only", () => {
    const expression: Expression = { kind: "when", condition: { kind: "known", quantity: figure("1") }, then: constant("1"), otherwise: { kind: "unknown", reason: "not-comparable" } };
    expect(value(expression)).toBe("1");
    expect(value({ ...expression, condition: { kind: "known", quantity: figure(null) } })).toBe("not-comparable");
  });
});

it("a quantity carries its expression and what follows from it", () => {
  const made = quantity("a", "outturn", pair("divide", constant("3"), constant("4")));
  expect(made.id).toBe("a");
  expect(outcome(made)).toBe("0.75");
  expect(value(of(made))).toBe("0.75");
});
