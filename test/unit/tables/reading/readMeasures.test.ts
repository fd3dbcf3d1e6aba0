import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import { readMeasures } from "../../../../src/tables/reading/readMeasures";
import { opened, short, subprogrammes, type Row } from "../tables";

const COMPLETE: Row = { "№": "1", Мероприятие: "Обучение", Исполнители: "Отдел", Статус: "выполнено" };

function read(...rows: Row[]) {
  const { table, found, report } = opened(MEASURES_TABLE, rows);
  const measures = readMeasures(table, subprogrammes(["1", "Служба"], ["2", "Иное"]), report);
  return { measures, found: found.map(short), findings: found };
}

it("reads a complete row", () => {
  const { measures, found } = read({
    ...COMPLETE,
    Подпрограмма: "1",
    Раздел: "2.1. Меры",
    Вид: "основное мероприятие",
    "План: начало": 2021,
    "План: окончание": "31.12.2021",
    "Факт: начало": 44197,
    "Достигнутый результат": " обучено 51\nчеловек ",
    Проблемы: "–",
    Статус: " Исполнено ",
  });
  expect(found).toEqual([]);
  expect(measures[0]).toMatchObject({
    subprogramme: "1",
    section: "2.1. Меры",
    number: "1",
    kind: "main",
    plannedStart: { kind: "year", year: 2021 },
    plannedEnd: { kind: "text", text: "31.12.2021" },
    actualStart: { kind: "day", serial: 44197 },
    actualEnd: null,
    achievedResult: "обучено 51\nчеловек",
    problems: null,
    status: "done",
    statusText: "Исполнено",
  });
});

it("takes an unnamed kind for an ordinary measure", () => {
  expect(read(COMPLETE).measures[0]?.kind).toBe("ordinary");
});

describe("findings", () => {
  it.each<[string, Row, string[]]>([
    ["M19: no status", { Статус: null }, ["M19 Мероприятия!N2"]],
    ["M19: an unknown status", { Статус: "в работе" }, ["M19 Мероприятия!N2"]],
    ["P08: no number", { "№": "" }, ["P08 Мероприятия!C2"]],
    ["P10: no name", { Мероприятие: "–" }, ["P10 Мероприятия!D2"]],
    ["M01: no agency", { Исполнители: null }, ["M01 Мероприятия!F2"]],
    ["M02: words instead of a date", { "План: окончание": "IV квартал" }, ["M02 Мероприятия!H2"]],
    ["M02: a day that does not exist", { "Факт: начало": "30.02.2021" }, ["M02 Мероприятия!I2"]],
  ])("%s", (_, change, expected) => {
    expect(read({ ...COMPLETE, ...change }).found).toEqual(expected);
  });

  it("keeps a measure whose only fault is a date or an agency", () => {
    expect(read({ ...COMPLETE, Исполнители: null, "План: начало": "весной" }).measures).toHaveLength(1);
  });

  it("P08: a number taken within its subprogramme names the first cell", () => {
    const { found, findings } = read({ ...COMPLETE, Подпрограмма: "1" }, { ...COMPLETE, Подпрограмма: "2" }, { ...COMPLETE, Подпрограмма: "2" });
    expect(found).toEqual(["P08 Мероприятия!C4"]);
    expect(findings[0]).toMatchObject({ number: "1", firstCell: { row: 2, column: 2 } });
  });
});
