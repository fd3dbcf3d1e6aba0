import { indexQuantity, levelIndex, type Components } from "../../../../src/domain/assessment/levelIndex";
import { decimal, type Decimal } from "../../../../src/domain/decimal";
import type { LevelFormula } from "../../../../src/domain/methodology/indexRules";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, outcome, PARTIZANSK } from "../rows";

/** Results by name; one that is not named is 1, spending that was not planned is `outturn: null`. */
function figures({ outturn = "1", achievement = "1", ...others }: Partial<Record<keyof Components, string | null>>): Components {
  const optional = (value: string | null | undefined) => (value === undefined || value === null ? null : figure(value));
  return {
    achievement: figure(achievement, "no-assessable-indicator"),
    outturn: figure(outturn, "no-expenditure"),
    implementation: figure(others.implementation ?? "1"),
    spendingEfficiency: optional(others.spendingEfficiency),
    dynamics: optional(others.dynamics),
    factor: optional(others.factor),
    assessed: figure(others.assessed ?? "1"),
  };
}

interface Rules {
  readonly formula: LevelFormula;
  readonly withoutMoney?: Methodology["outturn"]["withoutMoney"]["value"];
  readonly weights?: Readonly<Record<string, string>>;
}

function withRules({ formula, withoutMoney = "dropped", weights }: Rules): Methodology {
  const { effectiveness, outturn } = PARTIZANSK;
  const weighed: Record<string, Decimal> = Object.fromEntries(Object.entries(weights ?? {}).map(([name, weight]) => [name, decimal(weight)]));
  return {
    ...PARTIZANSK,
    outturn: { ...outturn, withoutMoney: { ...outturn.withoutMoney, value: withoutMoney } },
    effectiveness: {
      ...effectiveness,
      formula: { ...effectiveness.formula, value: formula },
      weights: { ...effectiveness.weights, value: weights === undefined ? null : weighed },
    },
  };
}

const index = (named: Parameters<typeof figures>[0], methodology: Methodology = PARTIZANSK, digits: number | null = 3): string =>
  outcome(indexQuantity("e", levelIndex(figures(named), methodology), digits));

describe("the product of 2021", () => {
  it("is the product: 100,3 % × 99,1 % = 99,397 %, printed 99,4 %", () => {
    expect(index({ achievement: "1.003", outturn: "0.991" })).toBe("0.994");
    expect(index({ achievement: "1.003", outturn: "0.991" }, PARTIZANSK, null)).toBe("0.993973");
  });

  it("is the achievement alone where no money was planned", () => {
    expect(index({ achievement: "1.003", outturn: null })).toBe("1.003");
  });

  it("is zero where money was planned and none was spent", () => {
    expect(index({ achievement: "1.003", outturn: "0" })).toBe("0");
  });

  it("is unknown without an achievement, with money and without", () => {
    expect(index({ achievement: null })).toBe("no-assessable-indicator");
    expect(index({ achievement: null, outturn: null })).toBe("no-assessable-indicator");
  });

  it("is unknown where an amount that must be there is missing: that is not «no money planned»", () => {
    const missing = { ...figures({ achievement: "1" }), outturn: figure(null, "value-missing") };
    expect(outcome(indexQuantity("e", levelIndex(missing, PARTIZANSK), 3))).toBe("value-missing");
  });
});

describe("the other formulas", () => {
  it.each<[string, Parameters<typeof figures>[0], LevelFormula, string]>([
    ["achievement alone, whatever was spent", { achievement: "0.9", outturn: "0.5" }, "achievement", "0.9"],
    ["ratio: 0.9 / 0.75", { achievement: "0.9", outturn: "0.75" }, "ratio", "1.2"],
    ["product with factor: 0.8 × 0.9 × 1.25", { achievement: "0.8", outturn: "0.9", factor: "1.25" }, "product-with-factor", "0.9"],
    ["by spending: 0.9 × 1.1", { achievement: "0.9", spendingEfficiency: "1.1" }, "achievement-by-spending-efficiency", "0.99"],
    ["sum over count: 2.7 / 3", { achievement: "2.7", assessed: "3" }, "sum-over-count", "0.9"],
  ])("%s", (_, named, formula, expected) => {
    expect(index(named, withRules({ formula }))).toBe(expected);
  });

  it("a ratio of money that was planned and not spent cannot be computed", () => {
    expect(index({ outturn: "0" }, withRules({ formula: "ratio" }))).toBe("division-by-zero");
  });
});

describe("weights", () => {
  const weights = { achievement: "0.5", implementation: "0.3", outturn: "0.2" };
  const weighted = (withoutMoney: Rules["withoutMoney"] = "dropped"): Methodology => withRules({ formula: "weighted-sum", withoutMoney, weights });

  it("0.5 × 0.9 + 0.3 × 0.8 + 0.2 × 0.5 = 0.79", () => {
    expect(index({ achievement: "0.9", implementation: "0.8", outturn: "0.5" }, weighted())).toBe("0.79");
  });

  it("without planned money its weight goes to the others: (0.5 × 0.9 + 0.3 × 0.8) / 0.8 = 0.8625", () => {
    expect(index({ achievement: "0.9", implementation: "0.8", outturn: null }, weighted(), null)).toBe("0.8625");
  });

  it("or the money counts as fully used: 0.45 + 0.24 + 0.2 = 0.89", () => {
    expect(index({ achievement: "0.9", implementation: "0.8", outturn: null }, weighted("one"))).toBe("0.89");
  });

  it("or the index is not computed", () => {
    expect(index({ achievement: "0.9", implementation: "0.8", outturn: null }, weighted("not-computed"))).toBe("no-expenditure");
  });

  it("a result that the methodology does not have leaves the index unknown", () => {
    expect(index({}, withRules({ formula: "weighted-sum", weights: { achievement: "0.5", dynamics: "0.5" } }))).toBe("value-missing");
    expect(index({}, withRules({ formula: "weighted-sum" }))).toBe("value-missing");
  });
});
