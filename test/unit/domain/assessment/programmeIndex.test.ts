import { programmeIndex, type Contribution } from "../../../../src/domain/assessment/programmeIndex";
import { sumOf } from "../../../../src/domain/assessment/spending";
import { decimal } from "../../../../src/domain/decimal";
import { evaluate } from "../../../../src/domain/evaluate";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, outcome, PARTIZANSK } from "../rows";

type Rules = Methodology["effectiveness"];

interface Choices {
  readonly programme: Rules["programme"]["value"];
  readonly weights?: Rules["subprogrammeWeights"]["value"];
  readonly ownShare?: string;
  readonly divided?: boolean;
}

function withRules({ programme, weights = "equal", ownShare, divided = false }: Choices): Methodology {
  const rules = PARTIZANSK.effectiveness;
  return {
    ...PARTIZANSK,
    effectiveness: {
      ...rules,
      programme: { ...rules.programme, value: programme },
      subprogrammeWeights: { ...rules.subprogrammeWeights, value: weights },
      ownShare: { ...rules.ownShare, value: ownShare === undefined ? null : decimal(ownShare) },
      dividedByCount: { ...rules.dividedByCount, value: divided },
    },
  };
}

/** Planned and actual money; a subprogramme without a row of spending names none. */
const subprogramme = (code: string, effectiveness: string | null, money?: readonly [planned: string, actual: string]): Contribution => ({
  code,
  effectiveness: figure(effectiveness, "no-assessable-indicator", `effectiveness:${code}`),
  spending: sumOf(
    `test/${code}`,
    money === undefined ? [] : [{ planned: figure(money[0], "value-missing", `planned:${code}`), actual: figure(money[1], "value-missing", `actual:${code}`) }],
    PARTIZANSK,
  ),
});

function index(contributions: readonly Contribution[], choices: Choices, own: string | null = "0.9") {
  const found = programmeIndex("programme", figure(own, "no-indicators"), contributions, withRules(choices));
  if (found === null) return null;
  return { index: outcome({ result: evaluate(found.expression) }), weights: found.weights.map(({ code, weight }) => [code, outcome(weight)]) };
}

const two = [subprogramme("1", "1", ["75", "60"]), subprogramme("2", "0.6", ["25", "40"])];

it("is none of its own where the programme is judged like a level, or has no subprogrammes", () => {
  expect(index(two, { programme: "like-level" })).toBeNull();
  expect(index([], { programme: "subprogrammes" })).toBeNull();
});

it("equal weights: 1 × 0.5 + 0.6 × 0.5 = 0.8", () => {
  expect(index(two, { programme: "subprogrammes" })).toEqual({ index: "0.8", weights: [["1", "0.5"], ["2", "0.5"]] });
});

it("shares of planned money: 1 × 0.75 + 0.6 × 0.25 = 0.9", () => {
  expect(index(two, { programme: "subprogrammes", weights: "planned-money" })).toEqual({ index: "0.9", weights: [["1", "0.75"], ["2", "0.25"]] });
});

it("shares of actual money: 1 × 0.6 + 0.6 × 0.4 = 0.84", () => {
  expect(index(two, { programme: "subprogrammes", weights: "actual-money" })?.index).toBe("0.84");
});

it("half own achievement, half subprogrammes where no share is named: 0.5 × 0.9 + 0.5 × 0.8 = 0.85", () => {
  expect(index(two, { programme: "own-and-subprogrammes" })?.index).toBe("0.85");
});

it("with a share: 0.3 × 0.9 + 0.7 × 0.8 = 0.83", () => {
  expect(index(two, { programme: "own-and-subprogrammes", ownShare: "0.3" })?.index).toBe("0.83");
});

it("the printed «/ j» divides the weighted sum once more: 0.5 × 0.9 + 0.5 × 0.9 / 2 = 0.675", () => {
  expect(index(two, { programme: "own-and-subprogrammes", weights: "planned-money", divided: true })?.index).toBe("0.675");
});

it("a subprogramme without a row of spending has no share, and takes none from the others", () => {
  const found = index([...two, subprogramme("3", "0.1")], { programme: "subprogrammes", weights: "planned-money" });
  expect(found).toEqual({ index: "0.9", weights: [["1", "0.75"], ["2", "0.25"], ["3", "0"]] });
});

it("no money planned at all gives no shares", () => {
  const found = index([subprogramme("1", "1", ["0", "0"])], { programme: "subprogrammes", weights: "planned-money" });
  expect(found).toEqual({ index: "division-by-zero", weights: [["1", "division-by-zero"]] });
});

it("a subprogramme that cannot be assessed leaves the programme unassessed, never with 0 in its place", () => {
  expect(index([...two.slice(0, 1), subprogramme("2", null, ["25", "25"])], { programme: "subprogrammes" })?.index).toBe("no-assessable-indicator");
});
