import { SUBPROGRAMMES_TABLE } from "../../../../src/tables/definitions/subprogrammesTable";
import { readSubprogrammes } from "../../../../src/tables/reading/readSubprogrammes";
import { opened, short, type Row } from "../tables";

function read(...rows: Row[]) {
  const { table, found, report } = opened(SUBPROGRAMMES_TABLE, rows);
  return { list: readSubprogrammes(table, report).map(({ code, name }) => [code, name]), found: found.map(short), findings: found };
}

it("reads codes as text, and skips blank rows", () => {
  expect(read({ Код: 1, Наименование: "Служба" }, {}, { Код: "1.2", Наименование: "Иное" }).list).toEqual([
    ["1", "Служба"],
    ["1.2", "Иное"],
  ]);
});

it("P08: a code without a value, and one that repeats", () => {
  const { list, found, findings } = read({ Код: "1", Наименование: "Служба" }, { Наименование: "Без кода" }, { Код: 1, Наименование: "Вторая с кодом 1" });
  expect(list).toEqual([["1", "Служба"]]);
  expect(found).toEqual(["P08 Паспорт!A3", "P08 Паспорт!A4"]);
  expect(findings[1]).toMatchObject({ number: "1", firstCell: { row: 1, column: 0 } });
});

it("P10: a code without a name, which other tables may refer to all the same", () => {
  const { list, found } = read({ Код: "1" });
  expect(found).toEqual(["P10 Паспорт!B2"]);
  expect(list).toEqual([["1", "1"]]);
});
