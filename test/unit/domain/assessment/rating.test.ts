import { rate } from "../../../../src/domain/assessment/rating";
import { decimal } from "../../../../src/domain/decimal";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, PARTIZANSK } from "../rows";

const band = (atLeast: string, label: string) => ({ atLeast: decimal(atLeast), label, conclusion: `${label} эффективности` });

/** 0,9 – 0,8 – 0,7, as the federal text has it. */
const federal: Methodology = {
  ...PARTIZANSK,
  rating: {
    bands: { ...PARTIZANSK.rating.bands, value: [band("0.9", "высокая"), band("0.8", "средняя"), band("0.7", "удовлетворительная")] },
    below: { ...PARTIZANSK.rating.below, value: { label: "неудовлетворительная", conclusion: "неудовлетворительной эффективности" } },
  },
};

const label = (index: string | null, methodology: Methodology): string => {
  const { result } = rate(figure(index), methodology);
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
    expect(label("0.999", PARTIZANSK)).toBe("scale-silent");
  });
});

it("there is nothing to judge without an index", () => {
  expect(label(null, federal)).toBe("not-computed");
});
