import type { Components } from "../../../../src/domain/assessment/levelIndex";
import { rate } from "../../../../src/domain/assessment/rating";
import { decimal } from "../../../../src/domain/decimal";
import type { RatingRule } from "../../../../src/domain/methodology/indexRules";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { components, figure, PARTIZANSK } from "../rows";

const scale = (...rules: readonly RatingRule[]): Methodology => ({ ...PARTIZANSK, rating: { ...PARTIZANSK.rating, rules: { ...PARTIZANSK.rating.rules, value: [...rules] } } });
const rule = (label: string, ...when: readonly [of: RatingRule["when"][number]["of"], is: RatingRule["when"][number]["is"], value: string][]): RatingRule => ({
  when: when.map(([of, is, value]) => ({ of, is, value: decimal(value) })),
  label,
  conclusion: `${label} эффективности`,
  consequence: null,
});
const band = (atLeast: string, label: string): RatingRule => rule(label, ["index", "at-least", atLeast]);

/** 0,9 – 0,8 – 0,7, as the federal text has it. */
const federal = scale(band("0.9", "высокая"), band("0.8", "средняя"), band("0.7", "удовлетворительная"), rule("неудовлетворительная"));

const label = (index: string | null, methodology: Methodology, figures: Partial<Components> = {}): string => {
  const { result } = rate(figure(index), components(figures), methodology);
  return result.known ? result.verdict.label : result.reason;
};

describe("borders belong to their band", () => {
  it.each([
    ["1.2", "высокая"],
    ["0.9", "высокая"],
    ["0.8999999999", "средняя"],
    ["0.8", "средняя"],
    ["0.799", "удовлетворительная"],
    ["0.7", "удовлетворительная"],
    ["0.699", "неудовлетворительная"],
    ["0", "неудовлетворительная"],
  ])("%s is %s", (index, expected) => {
    expect(label(index, federal)).toBe(expected);
  });
});

describe("the scale of 2021 knows one band", () => {
  it("100,0 % is high", () => {
    expect(label("1", PARTIZANSK)).toBe("высокая");
    expect(label("1.003", PARTIZANSK)).toBe("высокая");
  });

  it("below 100 % it is silent, and no verdict is invented", () => {
    expect(label("0.999", PARTIZANSK)).toBe("not-covered");
  });
});

it("there is nothing to judge without an index", () => {
  expect(label(null, federal)).toBe("not-computed");
});

it("a scale that nobody knows is not invented", () => {
  expect(label("1", scale())).toBe("scale-unknown");
});

describe("a rule that names a second result", () => {
  const both = scale(rule("высокая", ["index", "above", "0.9"], ["outturn", "at-most", "1"]), rule("низкая", ["index", "below", "0.5"]));

  it("holds when both hold", () => {
    expect(label("0.95", both, { outturn: figure("1") })).toBe("высокая");
    expect(label("0.95", both, { outturn: figure("1.1") })).toBe("not-covered");
    expect(label("0.9", both, { outturn: figure("1") })).toBe("not-covered");
    expect(label("0.4", both, { outturn: figure("1") })).toBe("низкая");
  });

  it("cannot be answered without it", () => {
    expect(label("0.95", both, { outturn: figure(null) })).toBe("not-computed");
  });
});
