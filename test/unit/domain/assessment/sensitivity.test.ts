import type { Assessment } from "../../../../src/domain/assessment/assessment";
import { assessProgramme } from "../../../../src/domain/assessment/assessProgramme";
import { sensitivity } from "../../../../src/domain/assessment/sensitivity";
import { readProgrammeData } from "../../../../src/tables/readProgrammeData";
import { sampleTables } from "../../../golden/sampleTables";
import type { Indicator } from "../../../../src/domain/model/indicator";
import { decimal } from "../../../../src/domain/decimal";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { indicator, outcome, PARTIZANSK, programmeData } from "../rows";

const choicesOf = (indicators: readonly Indicator[], methodology: Methodology = PARTIZANSK, codes: readonly string[] = []): string[] =>
  sensitivity(assessProgramme(programmeData({ codes, indicators }), methodology)).map(({ choice }) => choice);

/** Every figure of an assessment without its name. */
const figuresOf = ({ indicators, contributions, measures, spending, subprogrammes, programme }: Assessment): unknown =>
  JSON.parse(JSON.stringify({ indicators, contributions, measures, spending, subprogrammes, programme }, (key, value: unknown) => (key === "id" ? undefined : value)));

describe("the programme of 2021", () => {
  const { data } = readProgrammeData(sampleTables());
  const cases = data === null ? [] : sensitivity(assessProgramme(data, PARTIZANSK));

  it.each([
    // 69 / 68 = 101,4706 %; (101,4706 + 100 + 100) / 3 = 100,4902 %
    ["rounding", "1.005", "высокая"],
    // (100 + 100 + 100) / 3
    ["cap", "1", "высокая"],
    // the two zeros left out: 101 / 1
    ["zero-plan", "1.01", "высокая"],
    // (0 + 101 + 100 + 100) / 4 = 75,25 %
    ["missing-as-zero", "0.753", "not-covered"],
    // the programme's own indicator is not known; (101 + (100 + 100) / 2) / 2 = 100,5 %
    ["grouping", "1.005", "высокая"],
  ])("%s would give %s, %s", (choice, index, rating) => {
    const [found, ...others] = cases.filter((item) => item.choice === choice);
    expect(others).toEqual([]);
    const { effectiveness, rating: judged } = found?.assessment.programme ?? {};
    expect(effectiveness === undefined ? null : outcome(effectiveness)).toBe(index);
    expect(judged?.result.known === true ? judged.result.verdict.label : judged?.result.reason).toBe(rating);
  });

  it("takes over from the first assessment only what the other choice leaves as it is", () => {
    for (const { choice, assessment } of cases) {
      if (data === null) throw new Error("The sample was not read");
      const anew = assessProgramme(data, assessment.methodology);
      expect({ choice, figures: figuresOf(assessment) }).toEqual({ choice, figures: figuresOf(anew) });
    }
    expect(cases).not.toEqual([]);
  });

  it("tries these five choices and no other; each was read from the report, not from an act", () => {
    expect(cases.map(({ choice, certainty }) => [choice, certainty])).toEqual(
      ["rounding", "cap", "zero-plan", "missing-as-zero", "grouping"].map((choice) => [choice, "report"]),
    );
  });
});

describe("only what the data call for is tried", () => {
  it("rounding and limit always", () => {
    expect(choicesOf([indicator({ plan: "10", fact: "9" })])).toEqual(["rounding", "cap"]);
  });

  it("the zero rule where plan and fact are zero", () => {
    expect(choicesOf([indicator({ plan: "0", fact: "0" })])).toEqual(["rounding", "cap", "zero-plan"]);
    expect(choicesOf([indicator({ plan: "0", fact: "1" })])).toEqual(["rounding", "cap"]);
  });

  it("grouping where there are several levels", () => {
    expect(choicesOf([indicator({}), indicator({ subprogramme: "1" })], PARTIZANSK, ["1"])).toEqual(["rounding", "cap", "grouping"]);
  });

  it("every other rule for a missing fact", () => {
    const { missingActual } = PARTIZANSK.indicator;
    const previous: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, missingActual: { ...missingActual, value: "previous" } } };
    expect(choicesOf([indicator({ fact: null })])).toEqual(["rounding", "cap", "missing-as-zero"]);
    expect(choicesOf([indicator({ fact: null })], previous)).toEqual(["rounding", "cap", "missing-excluded", "missing-as-zero"]);
  });
});

it("takes a limit away where the methodology has one: 15 / 10 is 1.3 by it, 1.5 without", () => {
  const limited: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, cap: { ...PARTIZANSK.indicator.cap, value: decimal("1.3") } } };
  const base = assessProgramme(programmeData({ indicators: [indicator({ plan: "10", fact: "15" })] }), limited);
  const [other] = sensitivity(base).filter(({ choice }) => choice === "cap");
  expect([outcome(base.programme.achievement), other === undefined ? null : outcome(other.assessment.programme.achievement)]).toEqual(["1.3", "1.5"]);
});

it("figures of another case have ids of their own, entered values do not", () => {
  const base = assessProgramme(programmeData({ indicators: [indicator({})] }), PARTIZANSK);
  const [first] = sensitivity(base);
  expect(first?.assessment.programme.achievement.id).not.toBe(base.programme.achievement.id);
  expect(first?.assessment.indicators[0]?.actual.id).toBe(base.indicators[0]?.actual.id);
});
