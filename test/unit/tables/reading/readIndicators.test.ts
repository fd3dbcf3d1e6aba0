import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { readIndicators } from "../../../../src/tables/reading/readIndicators";
import { numberOf, opened, short, subprogrammes, type Row } from "../tables";

const COMPLETE: Row = { "№": "1", Показатель: "Доля", "Ед. изм.": "%", Направление: "рост", "Прошлый год": 31, План: 34.6, Факт: 35.1 };

function read(...rows: Row[]) {
  const { table, found, report } = opened(INDICATORS_TABLE, rows);
  const indicators = readIndicators(table, subprogrammes(["1", "Служба"]), report);
  return { indicators, found: found.map(short), findings: found };
}

it("reads a complete row", () => {
  const { indicators, found } = read({ ...COMPLETE, Подпрограмма: "1", "Обоснование отклонений": " причина ", "Ожидаемая дата": 44712 });
  const [indicator] = indicators;
  expect(found).toEqual([]);
  expect(indicator).toMatchObject({ subprogramme: "1", number: "1", name: "Доля", unit: "%", direction: "increase", varianceReason: "причина", expectedDate: "31.05.2022" });
  expect(indicator?.planned.kind === "value" ? numberOf(indicator.planned.value) : null).toBe("34.6");
  expect(numberOf(indicator?.previous)).toBe("31");
  expect(indicator?.actual).toMatchObject({ reading: { kind: "number" }, cell: { row: 1, column: 7 } });
});

it("reads a corridor as two entries of one cell", () => {
  const [indicator] = read({ ...COMPLETE, Направление: "диапазон", План: "95–105" }).indicators;
  expect(indicator?.planned).toMatchObject({
    kind: "corridor",
    lower: { cell: { row: 1, column: 6 }, reading: { kind: "lower", separator: "–" } },
    upper: { cell: { row: 1, column: 6 }, reading: { kind: "upper", separator: "–" } },
  });
});

it("a corridor where growth is wanted is no number", () => {
  expect(read({ ...COMPLETE, План: "95–105" }).found).toEqual(["I05 Показатели!G2"]);
});

it("reads «да» and «нет» only where they are wanted", () => {
  const [indicator] = read({ ...COMPLETE, Направление: "да/нет", План: "да", Факт: "нет", "Прошлый год": null }).indicators;
  expect(indicator?.actual).toMatchObject({ reading: { kind: "yes-no", text: "нет" } });
  expect(read({ ...COMPLETE, План: "да" }).found).toEqual(["I05 Показатели!G2"]);
});

describe("findings", () => {
  it.each<[string, Row, string[]]>([
    ["I02: no actual value, also written «н/д»", { Факт: "н/д" }, ["I02 Показатели!H2"]],
    ["I01: no planned value", { План: null }, ["I01 Показатели!G2"]],
    ["I05: text instead of the planned value, and not I01 besides", { План: "уточняется" }, ["I05 Показатели!G2"]],
    ["I05: text instead of the actual value, and not I02 besides", { Факт: "63.761.4" }, ["I05 Показатели!H2"]],
    ["I05: text instead of last year's value", { "Прошлый год": "много" }, ["I05 Показатели!F2"]],
    ["I05: a number that Excel has made a date", { Факт: 44989, "Факт format": "dd.mmm" }, ["I05 Показатели!H2"]],
    ["I07: no unit", { "Ед. изм.": null }, ["I07 Показатели!D2"]],
    ["I10: no direction", { Направление: null }, ["I10 Показатели!E2"]],
    ["I10: an unknown direction", { Направление: "вверх" }, ["I10 Показатели!E2"]],
    ["I21: no number", { "№": null }, ["I21 Показатели!B2"]],
    ["P10: no name", { Показатель: null }, ["P10 Показатели!C2"]],
    ["P06: unknown subprogramme", { Подпрограмма: "9" }, ["P06 Показатели!A2"]],
  ])("%s", (_, change, expected) => {
    expect(read({ ...COMPLETE, ...change }).found).toEqual(expected);
  });

  it("all problems of all rows, never the first only", () => {
    expect(read({ ...COMPLETE, План: null, Направление: "вверх" }, { ...COMPLETE, "№": "2", Факт: "?" }).found).toEqual([
      "I10 Показатели!E2",
      "I01 Показатели!G2",
      "I05 Показатели!H3",
    ]);
  });

  it("I21: a number taken within its subprogramme names the first cell; the same number elsewhere is allowed", () => {
    const { found, findings } = read({ ...COMPLETE, Подпрограмма: "1" }, COMPLETE, { ...COMPLETE, Подпрограмма: "1", "№": 1 }, { ...COMPLETE, "№": "1." });
    expect(found).toEqual(["I21 Показатели!B4", "I21 Показатели!B5"]);
    expect(findings[0]).toMatchObject({ number: "1", firstCell: { row: 1, column: 1 } });
    expect(findings[1]).toMatchObject({ number: "1", firstCell: { row: 2, column: 1 } });
  });

  it("P06 alone, where two unknown subprogrammes have the same number", () => {
    expect(read({ ...COMPLETE, Подпрограмма: "8" }, { ...COMPLETE, Подпрограмма: "9" }, COMPLETE).found).toEqual(["P06 Показатели!A2", "P06 Показатели!A3"]);
  });

  it("I02 carries the date when the value is expected", () => {
    expect(read({ ...COMPLETE, Факт: null, "Ожидаемая дата": "31.05.2022" }).findings[0]).toMatchObject({ code: "I02", expected: "31.05.2022", row: "Доля" });
  });

  it("B03: a table without a filled row", () => {
    expect(read({}, { "№": "1" }).found).toEqual(["B03 Показатели!A1"]);
  });
});

describe("numbers that are not bare", () => {
  it("a footnote's mark is left out, and said", () => {
    const { indicators, findings } = read({ ...COMPLETE, Факт: "0,2 *(28)" });
    expect(numberOf(indicators[0]?.actual)).toBe("0.2");
    expect(findings).toMatchObject([{ code: "B13", problem: "footnote", column: "Факт", text: "0,2 *(28)", value: "0.2" }]);
  });

  it("billions are read where the unit is money, and refused where it is not", () => {
    const { indicators } = read({ ...COMPLETE, "Ед. изм.": "млн руб.", Факт: "2 млрд 535 млн" });
    expect(numberOf(indicators[0]?.actual)).toBe("2535");
    expect(read({ ...COMPLETE, "Ед. изм.": "чел.", Факт: "2 млрд 535 млн" }).found).toEqual(["I05 Показатели!H2"]);
  });

  it("two numbers run together are refused by name", () => {
    expect(read({ ...COMPLETE, Факт: "63.761.4" }).findings).toMatchObject([{ code: "I05", text: "63.761.4", fused: true }]);
    expect(read({ ...COMPLETE, Факт: "много" }).findings).toMatchObject([{ code: "I05", fused: false }]);
  });
});
