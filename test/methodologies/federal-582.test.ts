import { checkCases } from "./checkCases";
import type { ProgrammeSketch } from "./programmeOf";

/** Own indicators 0.9; subprogramme 1 reaches 0.95 with 600 of 1000, subprogramme 2 reaches 0.8 with 400 of 1000; all money spent, all measures done. */
const TWO_SUBPROGRAMMES: ProgrammeSketch = {
  indicators: [
    { planned: "100", actual: "90" },
    { in: "1", planned: "100", actual: "95" },
    { in: "2", planned: "100", actual: "80" },
  ],
  measures: [
    { in: "1", number: "1" },
    { in: "2", number: "1" },
  ],
  spending: [
    { in: "1", measure: "1", planned: "600", actual: "600" },
    { in: "2", measure: "1", planned: "400", actual: "400" },
  ],
};

/** One level, all measures done and all money spent: the index is the indicator's ratio. */
const reaching = (percent: string): ProgrammeSketch => ({
  indicators: [{ planned: "100", actual: percent }],
  measures: [{ number: "1" }],
  spending: [{ measure: "1", planned: "50", actual: "50" }],
});

/** Two subprogrammes and the programme, everything on plan. */
const PERFECT: ProgrammeSketch = {
  ...TWO_SUBPROGRAMMES,
  indicators: [
    { planned: "7", actual: "7" },
    { in: "1", planned: "7", actual: "7" },
    { in: "2", planned: "7", actual: "7" },
  ],
};

describe("federal-582: degree of the indicators (СДп/ппз, СРп/п)", () => {
  checkCases("federal-582", [
    {
      rule: "growth F / P, decrease P / F, above 1 counts as 1 before the mean: (1 + 0.8 + 1 + 0.8) / 4 = 0.9",
      programme: {
        indicators: [
          { planned: "100", actual: "120" },
          { planned: "100", actual: "80" },
          { planned: "4", actual: "2", direction: "decrease" },
          { planned: "4", actual: "5", direction: "decrease" },
        ],
      },
      expected: { indicators: ["1", "0.8", "1", "0.8"], achievement: "0.9" },
    },
    {
      rule: "the programme's own degree rests on its own level alone: 0.9, not (0.9 + 0.95 + 0.8) / 3",
      programme: TWO_SUBPROGRAMMES,
      expected: { achievement: "0.9", subprogrammes: { "1": { achievement: "0.95" }, "2": { achievement: "0.8" } } },
    },
    {
      rule: "without an indicator of the programme's own level its index is not computed, never guessed",
      programme: { ...TWO_SUBPROGRAMMES, indicators: TWO_SUBPROGRAMMES.indicators.slice(1) },
      expected: {
        achievement: { unknown: "no-indicators" },
        effectiveness: { unknown: "no-indicators" },
        rating: { unknown: "not-computed" },
      },
    },
  ]);
});

describe("federal-582: measures, spending and its efficiency (СРм, ССуз, Эис)", () => {
  checkCases("federal-582", [
    {
      rule: "СРм = 3 / 4 of the financed measures; ССуз = 160 / 200 = 0.8; Эис = 0.75 / 0.8 = 0.9375; ЭР = 0.8 x 0.9375 = 0.75",
      programme: {
        indicators: [{ planned: "100", actual: "80" }],
        measures: [
          { number: "1" },
          { number: "2" },
          { number: "3" },
          { number: "4", status: "partly" },
          { number: "5", status: "not-done" },
        ],
        spending: ["1", "2", "3", "4"].map((measure) => ({ measure, planned: "50", actual: "40" })),
      },
      expected: {
        implementation: "0.75",
        outturn: "0.8",
        spendingEfficiency: "0.9375",
        effectiveness: "0.75",
        rating: "удовлетворительная",
      },
    },
    {
      rule: "a measure is completed from 95 % of its result; without a share its status decides: 2 of 4 = 0.5",
      programme: {
        indicators: [{ planned: "1", actual: "1" }],
        measures: [
          { number: "1", share: "95", status: "partly" },
          { number: "2", share: "94.9" },
          { number: "3", status: "done" },
          { number: "4", status: "not-done" },
        ],
        spending: ["1", "2", "3", "4"].map((measure) => ({ measure, planned: "10", actual: "10" })),
      },
      expected: { implementation: "0.5", spendingEfficiency: "0.5", effectiveness: "0.5", rating: "неудовлетворительная" },
    },
    {
      rule: "only the local budget counts: 180 / 200 = 0.9, whatever the regional budget did; a measure paid by the region alone is not counted",
      programme: {
        indicators: [{ planned: "1", actual: "1" }],
        measures: [{ number: "1" }, { number: "2", status: "not-done" }],
        spending: [
          { measure: "1", planned: "200", actual: "180" },
          { measure: "1", source: "краевой бюджет", planned: "1000", actual: "100" },
          { measure: "2", source: "краевой бюджет", planned: "500", actual: "0" },
        ],
      },
      // 1 / 0.9 = 1.111…, and 1 x 1.111… rounds to 1.11
      expected: { implementation: "1", outturn: "0.9", effectiveness: "1.11" },
    },
    {
      rule: "economy is not capped: Эис = 1 / 0.8 = 1.25, ЭР = 0.8 x 1.25 = 1",
      programme: {
        indicators: [{ planned: "10", actual: "8" }],
        measures: [{ number: "1" }],
        spending: [{ measure: "1", planned: "100", actual: "80" }],
      },
      expected: { spendingEfficiency: "1.25", effectiveness: "1", rating: "высокая" },
    },
    {
      rule: "nothing spent of a plan: Эис divides by zero and stays unknown",
      programme: {
        indicators: [{ planned: "10", actual: "8" }],
        measures: [{ number: "1" }],
        spending: [{ measure: "1", planned: "100", actual: "0" }],
      },
      expected: { outturn: "0", spendingEfficiency: { unknown: "division-by-zero" }, effectiveness: { unknown: "division-by-zero" } },
    },
    {
      rule: "unending quotients leave nothing behind: Эис = (1/3) / (2/3) = 0.5 and ЭР = 0.99 x 0.5 = 0.495 -> 0.50, not 0.49",
      programme: {
        indicators: [{ planned: "100", actual: "99" }],
        measures: [{ number: "1" }, { number: "2", status: "not-done" }, { number: "3", status: "not-done" }],
        spending: ["1", "2", "3"].map((measure) => ({ measure, planned: "100", actual: measure === "3" ? "0" : "100" })),
      },
      expected: { effectiveness: "0.5" },
    },
    {
      rule: "no local money planned: the indicators alone, 0.8",
      programme: {
        indicators: [{ planned: "10", actual: "8" }],
        measures: [{ number: "1" }],
        spending: [{ measure: "1", source: "федеральный бюджет", planned: "9", actual: "9" }],
      },
      expected: { outturn: { unknown: "no-expenditure" }, effectiveness: "0.8", rating: "средняя" },
    },
  ]);
});

describe("federal-582: the programme's index (ЭРгп)", () => {
  checkCases("federal-582", [
    {
      rule: "0.5 x 0.9 + 0.5 x (0.95 x 0.6 + 0.8 x 0.4) = 0.45 + 0.5 x 0.89 = 0.895, printed and compared as 0.90",
      programme: TWO_SUBPROGRAMMES,
      expected: {
        effectiveness: "0.9",
        rating: "высокая",
        subprogrammes: { "1": { effectiveness: "0.95", rating: "высокая" }, "2": { effectiveness: "0.8", rating: "средняя" } },
      },
    },
    {
      rule: "the same 0.895 compared exactly is under 0.9",
      programme: TWO_SUBPROGRAMMES,
      changes: { rating: { compare: "exact" } },
      expected: { effectiveness: "0.9", compared: "0.895", rating: "средняя" },
    },
    {
      rule: "weights by planned money: 0.5 x 0.9 + 0.5 x (0.95 x 0.5 + 0.8 x 0.5) = 0.45 + 0.4375 = 0.8875 -> 0.89",
      programme: {
        ...TWO_SUBPROGRAMMES,
        // subprogramme 2 saves a fifth: Эис = 1 / 0.8 = 1.25 and ЭР = 0.64 x 1.25 = 0.8
        indicators: [
          { planned: "100", actual: "90" },
          { in: "1", planned: "100", actual: "95" },
          { in: "2", planned: "100", actual: "64" },
        ],
        spending: [
          { in: "1", measure: "1", planned: "500", actual: "500" },
          { in: "2", measure: "1", planned: "500", actual: "400" },
        ],
      },
      changes: { effectiveness: { subprogrammeWeights: "planned-money" } },
      expected: { effectiveness: "0.89", subprogrammes: { "2": { spendingEfficiency: "1.25", effectiveness: "0.8" } } },
    },
    {
      rule: "kj already sum to 1: two perfect subprogrammes without «/ j» make 0.5 + 0.5 x 1 = 1.00",
      programme: PERFECT,
      expected: { effectiveness: "1", rating: "высокая" },
    },
    {
      rule: "a subprogramme without any money has kj = 0 / 600 = 0: 0.5 x 0.9 + 0.5 x (0.95 x 1 + 0.8 x 0) = 0.925 -> 0.93",
      programme: { ...TWO_SUBPROGRAMMES, spending: [{ in: "1", measure: "1", planned: "600", actual: "600" }] },
      expected: { effectiveness: "0.93", subprogrammes: { "2": { effectiveness: "0.8" } } },
    },
  ]);
});

describe("federal-582: scale, «не менее» closes each step from below", () => {
  checkCases("federal-582", [
    {
      rule: "0.90 is high",
      programme: reaching("90"),
      expected: { effectiveness: "0.9", rating: "высокая", conclusion: "высокой эффективности реализации муниципальной программы" },
    },
    { rule: "0.89 is medium", programme: reaching("89"), expected: { effectiveness: "0.89", rating: "средняя" } },
    { rule: "0.80 is medium", programme: reaching("80"), expected: { effectiveness: "0.8", rating: "средняя" } },
    { rule: "0.79 is satisfactory", programme: reaching("79"), expected: { effectiveness: "0.79", rating: "удовлетворительная" } },
    { rule: "0.70 is satisfactory", programme: reaching("70"), expected: { effectiveness: "0.7", rating: "удовлетворительная" } },
    { rule: "0.69 is unsatisfactory", programme: reaching("69"), expected: { effectiveness: "0.69", rating: "неудовлетворительная" } },
    { rule: "0.8949 rounds to 0.89", programme: reaching("89.49"), expected: { effectiveness: "0.89", rating: "средняя" } },
  ]);
});
