import { judge, type Judgement } from "../../../src/app/judge";
import { methodologyTables, withProvisions, withScale } from "../../golden/methodologyTables";
import { sampleTables } from "../../golden/sampleTables";
import { withCells, withoutTable } from "../../golden/workbookEdits";
import { outcome } from "../domain/rows";

const codesOf = ({ findings }: Judgement): string[] => findings.map(({ code }) => code);

/** The programme's index and rating. */
const verdict = (judgement: Judgement): readonly (string | null)[] => {
  if (judgement.kind === "refused") return ["refused"];
  const { effectiveness, rating } = judgement.assessment.programme;
  return [outcome(effectiveness), rating.result.known ? rating.result.verdict.label : rating.result.reason];
};

it("assesses data without errors, and carries their warnings on", () => {
  const judgement = judge(sampleTables());
  expect(judgement.kind).toBe("assessed");
  expect(judgement.findings).toMatchObject([
    { code: "I02" },
    { code: "M05", problem: "empty-column", count: 51 },
    { code: "M10", year: "2021", count: 51 },
    { code: "M14", total: "51", sum: "57" },
    { code: "M14", total: "21", sum: "12" },
    { code: "M12", problem: "no-money", count: 49, total: 51 },
    { code: "R10", count: 7 },
    { code: "P14", problem: "gap", at: "0" },
    { code: "X08", choice: "missing-as-zero", verdict: "высокая", other: "" },
  ]);
});

it("tries the choices that the act leaves open", () => {
  const judgement = judge(sampleTables());
  const tried = judgement.kind === "assessed" ? judgement.sensitivity.map(({ choice }) => choice) : [];
  expect(tried).toEqual(["rounding", "cap", "zero-plan", "missing-as-zero", "grouping"]);
});

it("finds all problems at once: of reading, of rules, of the methodology", () => {
  const judgement = judge(withCells(sampleTables(), { "Паспорт!B6": 2030, "Паспорт!B13": "иная", "Показатели!H3": "?", "Расходы!D8": "Всего" }));
  expect(judgement.kind).toBe("refused");
  expect(codesOf(judgement)).toEqual(["I02", "I05", "P01", "M10", "M14", "M14", "M12", "R01", "R01", "R10", "P13"]);
});

it("knows no data where a table is missing", () => {
  expect(judge(withoutTable(sampleTables(), "Мероприятия"))).toMatchObject({ kind: "refused", data: null });
});

it("changes nothing in what it reads", () => {
  const tables = [...sampleTables(), ...methodologyTables("partizansk-2021")];
  const before = JSON.stringify(tables);
  judge(tables);
  expect(JSON.stringify(tables)).toBe(before);
});

describe("with a sheet «Методика»", () => {
  const ownSheet = [...sampleTables(), ...methodologyTables("partizansk-2021")];

  it("that nobody changed, judges as the methodology does", () => {
    expect(verdict(judge(ownSheet))).toEqual(["1.003", "высокая"]);
    expect(judge(ownSheet)).toMatchObject({ assessment: { methodology: { id: "partizansk-2021", changed: false } } });
  });

  it("follows it rather than the passport", () => {
    const judgement = judge([...sampleTables(), ...methodologyTables("share-reached")]);
    expect(judgement).toMatchObject({ assessment: { methodology: { id: "share-reached" } } });
  });

  it("follows what the user changed on it: (0 + 101 + 100 + 100) / 4 = 75,25 %, printed 75,3 %", () => {
    const judgement = judge(withProvisions(ownSheet, { "Нет факта": "считать равным 0" }));
    expect(verdict(judgement)).toEqual(["0.753", "not-covered"]);
    expect(judgement).toMatchObject({ assessment: { methodology: { changed: true, indicator: { missingActual: { value: "zero", certainty: "user" } } } } });
    // The reached value has no step now: a warning of its own.
    expect(judgement.findings).toContainEqual(expect.objectContaining({ code: "P14", problem: "not-covered", at: "0.753" }));
  });

  it("follows the scale that the user entered; a whole scale leaves nothing to say about it", () => {
    const judgement = judge(withScale(ownSheet, [["110 %", "отличная"], ["90 %", "хорошая"], ["0", "слабая"]]));
    expect(verdict(judgement)).toEqual(["1.003", "хорошая"]);
    expect(codesOf(judgement)).toEqual(["I02", "M05", "M10", "M14", "M14", "M12", "R10", "X08"]);
  });

  it("refuses a value that it cannot read, at its cell", () => {
    const judgement = judge(withProvisions(ownSheet, { "Верхний предел показателя": "побольше" }));
    expect(judgement.kind).toBe("refused");
    expect(judgement.findings).toContainEqual(
      expect.objectContaining({ code: "P15", parameter: "Верхний предел показателя", text: "побольше", cell: expect.objectContaining({ sheet: "Методика", row: 9, column: 1 }) }),
    );
  });

  it("refuses a methodology that nobody knows, instead of falling back to the passport's", () => {
    const judgement = judge(withProvisions(ownSheet, { Методика: "Методика 2025" }));
    expect(verdict(judgement)).toEqual(["refused"]);
    expect(judgement.findings).toContainEqual(expect.objectContaining({ code: "P13", text: "Методика 2025" }));
  });

  it("says at once that the printed «/ j» would give a perfect programme 75 %", () => {
    const { findings } = judge([...sampleTables(), ...methodologyTables("federal-582-divided")]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "S01", index: "0.75", label: "удовлетворительная", expected: "высокая", dividedByCount: true }));
  });
});
