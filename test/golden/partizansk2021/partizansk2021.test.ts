import { jsonOfTables } from "../jsonOfTables";
import { sampleTables } from "../sampleTables";
import { withCell } from "../workbookEdits";

/**
 * The published report: «ОТЧЕТ о выполнении муниципальной программы “Повышение эффективности деятельности органов местного самоуправления Партизанского
 * городского округа” на 2019–2023 годы в 2021 году». Every expected figure was typed in from it, or is worked out beside it.
 */
const result = jsonOfTables(sampleTables());

it("is the programme of 2021, judged by the report's own rule, and preliminary", () => {
  expect(result.programme).toMatchObject({ name: "Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа", reportingYear: 2021 });
  expect(result.methodology).toBe("partizansk-2021");
  expect(result.status).toBe("preliminary");
});

it("four indicators: none, 101 %, 100 %, 100 %", () => {
  expect(result.indicators.map(({ subprogramme, number, achievement, display, unknown }) => [subprogramme, number, achievement, display, unknown])).toEqual([
    [null, "1", null, null, "actual-missing"],
    ["1", "1", "1.01", "101 %", null],
    ["2", "1", "1", "100 %", null],
    ["2", "2", "1", "100 %", null],
  ]);
});

it("all 51 measures were carried out", () => {
  expect(result.measures).toEqual({ planned: 51, completed: 51 });
});

it("269,76 thousand roubles planned and spent, all of it local", () => {
  expect(result.expenditure).toMatchObject({
    planned: "269.76",
    actual: "269.76",
    outturn: "1",
    display: "100,0 %",
    bySource: [{ source: "местный бюджет", planned: "269.76", actual: "269.76" }],
  });
});

it("the two subprogrammes: 101 % and 100 %", () => {
  expect(result.subprogrammes.map(({ code, achievement, outturn, effectiveness, rating }) => [code, achievement, outturn, effectiveness, rating])).toEqual([
    ["1", "1.01", "1", "1.01", "высокая"],
    ["2", "1", "1", "1", "высокая"],
  ]);
});

it("mean 100,3 %, spending 100,0 %, effectiveness 100,3 %, high; on 3 of 4 indicators", () => {
  expect(result.result).toMatchObject({
    assessed: 3,
    total: 4,
    achievement: { value: "1.003", display: "100,3 %" },
    outturn: { value: "1", display: "100,0 %" },
    effectiveness: { value: "1.003", display: "100,3 %" },
    rating: "высокая",
  });
  expect(result.result?.conclusion).toContain("можно сделать вывод о высокой эффективности реализации муниципальной программы");
  expect(result.result?.conclusion).toContain("предварительно: учтено 3 из 4 показателей");
});

it("to know: the fact that the krai has not reported yet, on which the verdict depends, and the scale that the report shows at one point only", () => {
  expect(result.findings).toMatchObject([
    { code: "I02", severity: "warning", table: "Показатели", cell: "Показатели!H2" },
    { code: "X08", severity: "warning", table: null, cell: null },
    { code: "M05", severity: "hint", table: "Мероприятия", cell: "Мероприятия!M2" },
    { code: "M10", severity: "hint", table: "Мероприятия", cell: "Мероприятия!G2" },
    { code: "M14", severity: "hint", table: "Мероприятия", cell: "Мероприятия!L2" },
    { code: "M14", severity: "hint", table: "Мероприятия", cell: "Мероприятия!L15" },
    { code: "M12", severity: "hint", table: "Мероприятия", cell: "Мероприятия!C3" },
    { code: "R10", severity: "hint", table: "Расходы", cell: "Расходы!G2" },
    { code: "P14", severity: "hint", table: "Шкала", cell: null },
  ]);
});

describe("the krai reports 35,1", () => {
  const later = jsonOfTables(withCell(sampleTables(), "Показатели!H2", 35.1));

  // 35,1 / 34,6 = 101,445 % → 101 %; (101 + 101 + 100 + 100) / 4 = 100,5 %.
  it("and the result is final: 100,5 %", () => {
    expect(later.status).toBe("final");
    expect(later.indicators[0]).toMatchObject({ achievement: "1.01", display: "101 %", unknown: null });
    expect(later.result).toMatchObject({ assessed: 4, total: 4, achievement: { display: "100,5 %" }, effectiveness: { value: "1.005", display: "100,5 %" }, rating: "высокая" });
    expect(later.findings.map(({ severity }) => severity)).toEqual(Array(7).fill("hint"));
  });
});

describe("2,50 of the 5,00 for advertisement are spent", () => {
  const less = jsonOfTables(withCell(sampleTables(), "Расходы!G8", 2.5));

  // 269,76 − 2,50 = 267,26; 267,26 / 269,76 = 99,073 % → 99,1 %; 100,3 % × 99,1 % = 99,397 % → 99,4 %.
  it("spending 99,1 %, effectiveness 99,4 %, and the scale of the report names no rating for that", () => {
    expect(less.expenditure).toMatchObject({ planned: "269.76", actual: "267.26", outturn: "0.991", display: "99,1 %" });
    expect(less.result).toMatchObject({ effectiveness: { value: "0.994", display: "99,4 %" }, rating: null });
    expect(less.result?.conclusion).toContain("оценка не определена");
  });

  it("the second subprogramme has used half of its money", () => {
    expect(less.subprogrammes[1]).toMatchObject({ code: "2", outturn: "0.5", effectiveness: "0.5", rating: null });
  });
});

describe("the same programme in English", () => {
  it("has the same figures and other words", () => {
    const english = jsonOfTables(sampleTables(), "en");
    expect(english.result?.effectiveness).toEqual(result.result?.effectiveness);
    expect(english.findings[0]?.message).toMatch(/^The indicator has no actual value/u);
  });
});
