import { judge } from "../../../src/app/judge";
import { sampleTables } from "../../golden/sampleTables";
import { withCells, withoutTable } from "../../golden/workbookEdits";

it("assesses data without errors, and carries their warnings on", () => {
  const judgement = judge(sampleTables());
  expect(judgement.kind).toBe("assessed");
  expect(judgement.findings.map(({ code }) => code)).toEqual(["I02"]);
});

it("finds all problems at once: of reading, of rules, of the methodology", () => {
  const judgement = judge(withCells(sampleTables(), { "Паспорт!B6": 2030, "Паспорт!B13": "иная", "Показатели!H3": "?", "Расходы!D8": "Всего" }));
  expect(judgement.kind).toBe("refused");
  expect(judgement.findings.map(({ code }) => code)).toEqual(["I02", "I05", "P01", "R01", "R01", "P13"]);
});

it("knows no data where a table is missing", () => {
  expect(judge(withoutTable(sampleTables(), "Мероприятия"))).toMatchObject({ kind: "refused", data: null });
});

it("changes nothing in what it reads", () => {
  const tables = sampleTables();
  const before = JSON.stringify(tables);
  judge(tables);
  expect(JSON.stringify(tables)).toBe(before);
});
