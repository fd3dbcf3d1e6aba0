import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import { contextRows } from "../../../../src/tables/reading/contextRows";
import { opened, short, subprogrammes, type Row } from "../tables";

const SUBPROGRAMMES = subprogrammes(["1", "Служба"], ["2", "Противодействие коррупции"]);

/** Name, subprogramme and section of each row of data, and the findings. */
function read(...rows: Row[]) {
  const { table, found, report } = opened(MEASURES_TABLE, rows);
  const context = contextRows(table, SUBPROGRAMMES, report);
  return { rows: context.map(({ row, subprogramme, section }) => [row.content("name"), subprogramme, section]), found: found.map(short) };
}

const data = (name: string, more: Row = {}): Row => ({ "№": "1", Мероприятие: name, Статус: "выполнено", ...more });
const band = (title: string, header = "Мероприятие"): Row => ({ [header]: title });

describe("rows that say nothing are skipped", () => {
  it("blank ones, also with spaces and absence marks", () => {
    expect(read({}, { Мероприятие: "  ", Статус: "–" }, data("а")).rows).toEqual([["а", null, null]]);
  });

  it("empty slots that only have their number, subprogramme or section", () => {
    expect(read({ "№": 5 }, { Подпрограмма: "1", Раздел: "2.1", "№": "6" }).rows).toEqual([]);
  });

  it("but not a row with values and no name", () => {
    expect(read({ "№": "7", Статус: "выполнено" }).rows).toEqual([[null, null, null]]);
  });
});

describe("bands that came along with a pasted form", () => {
  it("set the subprogramme and the section of the rows below", () => {
    const { rows, found } = read(
      data("до"),
      band("Подпрограмма «Служба»"),
      data("а"),
      band("Раздел 2 Подпрограмма «Противодействие коррупции»", "№"),
      band("2.1. Меры по профилактике"),
      data("б"),
      band("Раздел 3. Иное"),
      data("в"),
    );
    expect(rows).toEqual([
      ["до", null, null],
      ["а", "1", null],
      ["б", "2", "2.1. Меры по профилактике"],
      ["в", "2", "Раздел 3. Иное"],
    ]);
    expect(found).toEqual([]);
  });

  it("the programme's own band ends a subprogramme", () => {
    expect(read(band("Подпрограмма 1"), data("а"), band("Муниципальная программа «Город»"), data("б")).rows).toEqual([
      ["а", "1", null],
      ["б", null, null],
    ]);
  });

  it("a band repeated over merged columns is one", () => {
    expect(read({ "№": "Подпрограмма 2", Мероприятие: "Подпрограмма 2", Статус: "Подпрограмма 2" }, data("а")).rows).toEqual([["а", "2", null]]);
  });

  it("a new subprogramme ends the section", () => {
    expect(read(band("Подпрограмма 1"), band("1.1. Раздел"), band("Подпрограмма 2"), data("а")).rows).toEqual([["а", "2", null]]);
  });

  it("one of an unknown subprogramme is found", () => {
    const { found } = read(band("Подпрограмма «Иная»"), data("а"));
    expect(found).toEqual(["P06 Мероприятия!A2"]);
  });
});

describe("the row's own columns come first", () => {
  it("its subprogramme, and then the band's section does not belong to it", () => {
    expect(read(band("Подпрограмма 1"), band("1.1. Раздел"), data("а", { Подпрограмма: "2" }), data("б", { Подпрограмма: 1 })).rows).toEqual([
      ["а", "2", null],
      ["б", "1", "1.1. Раздел"],
    ]);
  });

  it("its section", () => {
    expect(read(band("1.1. Раздел"), data("а", { Раздел: "Другой" })).rows).toEqual([["а", null, "Другой"]]);
  });

  it("an unknown subprogramme is found at its cell", () => {
    expect(read(data("а"), data("б", { Подпрограмма: "7" })).found).toEqual(["P06 Мероприятия!A3"]);
  });
});

describe("rows of a form that carry no data", () => {
  it("the numbers of the columns", () => {
    expect(read({ Подпрограмма: 1, Раздел: 2, "№": 3, Мероприятие: 4 }, data("а")).rows).toEqual([["а", null, null]]);
  });

  it("totals of measures", () => {
    expect(read(data("а"), { Мероприятие: "Итого по подпрограмме 1", Статус: "выполнено" }, { "№": "ВСЕГО, в том числе", Статус: "х" }).rows).toEqual([["а", null, null]]);
  });
});

it("a row of data that only begins like a band is data", () => {
  expect(read(data("Подпрограмма обучения"), data("2.1. Меры")).rows.map(([name]) => name)).toEqual(["Подпрограмма обучения", "2.1. Меры"]);
});
