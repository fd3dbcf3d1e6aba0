import type { LevelAssessment } from "../../src/domain/assessment/assessment";
import { assessProgramme } from "../../src/domain/assessment/assessProgramme";
import { plain } from "../../src/domain/decimal";
import type { Quantity, UnknownReason } from "../../src/domain/quantity";
import { changedMethodology, type Changes } from "./changedMethodology";
import { programmeOf, type ProgrammeSketch } from "./programmeOf";

/** A decimal in plain notation, or the reason why there is none. */
type Figure = string | { readonly unknown: UnknownReason };

/** What a case says about one level; what it does not name is not compared. */
interface ExpectedLevel {
  readonly achievement?: Figure;
  readonly implementation?: Figure;
  readonly outturn?: Figure;
  readonly spendingEfficiency?: Figure;
  readonly dynamics?: Figure;
  readonly difference?: Figure;
  readonly factor?: Figure;
  readonly effectiveness?: Figure;
  /** The index that the scale is applied to. */
  readonly compared?: Figure;
  readonly rating?: string | { readonly unknown: "scale-unknown" | "not-covered" | "not-computed" };
  readonly conclusion?: string;
}

interface Expected extends ExpectedLevel {
  /** Achievement of every indicator, in order. */
  readonly indicators?: readonly Figure[];
  readonly subprogrammes?: Readonly<Record<string, ExpectedLevel>>;
  readonly preliminary?: boolean;
}

/** A programme, and what the rule makes of it by arithmetic written out beside it. */
export interface MethodologyCase {
  /** The clause or the rule. */
  readonly rule: string;
  readonly programme: ProgrammeSketch;
  readonly changes?: Changes;
  readonly expected: Expected;
}

/** Runs the cases of one methodology. */
export function checkCases(id: string, cases: readonly MethodologyCase[]): void {
  test.each(cases)("$rule", ({ programme: sketch, changes, expected }) => {
    const { programme, indicators, subprogrammes, preliminary } = assessProgramme(programmeOf(sketch), changedMethodology(id, changes));
    const actual = only(programme, expected);
    if (expected.indicators) actual["indicators"] = indicators.map(({ achievement }) => figure(achievement));
    if (expected.preliminary !== undefined) actual["preliminary"] = preliminary;
    const levels = expected.subprogrammes;
    if (levels) {
      actual["subprogrammes"] = Object.fromEntries(
        subprogrammes.flatMap((level) => {
          const wanted = levels[level.subprogramme.code];
          return wanted === undefined ? [] : [[level.subprogramme.code, only(level, wanted)]];
        }),
      );
    }
    expect(actual).toEqual(expected);
  });
}

function only(level: LevelAssessment, wanted: ExpectedLevel): Record<string, unknown> {
  const { result } = level.rating;
  const all: Record<keyof ExpectedLevel, unknown> = {
    achievement: figure(level.achievement),
    implementation: figure(level.implementation.rate),
    outturn: figure(level.counted.outturn),
    spendingEfficiency: figure(level.spendingEfficiency),
    dynamics: figure(level.dynamics),
    difference: figure(level.correction?.difference ?? null),
    factor: figure(level.correction?.factor ?? null),
    effectiveness: figure(level.effectiveness),
    compared: figure(level.compared),
    rating: result.known ? result.verdict.label : { unknown: result.reason },
    conclusion: result.known ? result.verdict.conclusion : null,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
}

const figure = (quantity: Quantity | null): Figure | null =>
  quantity === null ? null : quantity.result.known ? plain(quantity.result.value) : { unknown: quantity.result.reason };
