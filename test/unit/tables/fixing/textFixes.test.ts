import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import { dataFixes } from "../../../../src/tables/fixing/dataFixes";
import { chosenFixes, mergedEdits } from "../../../../src/tables/fixing/mergedEdits";
import { tableOf } from "../tables";
import { bookOf, fixesOf } from "./fixing";

const named = (name: string) => [tableOf(INDICATORS_TABLE, [{ Показатель: name }])];

// The first letter of each text is Latin.
test.each([
  ["Oтдел кадров", "Отдел кадров"],
  ["Bыполнено", "Выполнено"],
  ["Доля вопpосов и oтветов", "Доля вопросов и ответов"],
])("Latin letters in %j", (text, after) => {
  expect(fixesOf(named(text), ["letters"])).toEqual([["letters", "Показатели!C2", text, after]]);
});

test.each([
  ["IT-отдел", "each word has one alphabet"],
  ["МAX", "may be Latin as a whole"],
  ["Сopa", "every letter exists in both"],
  ["Wеб-сайт", "W has no Russian twin"],
  ["Отдел кадров", "nothing is wrong"],
])("%j is left alone: %s", (text) => {
  expect(fixesOf(named(text), ["letters"])).toEqual([]);
});

test("only the word is corrected, wherever its letters stand again", () => {
  expect(fixesOf(named("Fooт и oтвет"), ["letters"])).toEqual([["letters", "Показатели!C2", "Fooт и oтвет", "Fooт и ответ"]]);
});

test.each([
  ["  Доля  жителей ", "Доля жителей"],
  ["Доля\u00a0\u00a0жителей", "Доля жителей"],
  ["Доля жителей \n в городе", "Доля жителей\nв городе"],
  ["   ", null],
])("needless spaces of %j", (text, after) => {
  expect(fixesOf(named(text), ["spaces"])).toEqual([["spaces", "Показатели!C2", text, after]]);
});

test.each([["5\u00a0000 жителей"], ["Первая строка\n\nВторая"], [""]])("%j has none", (text) => {
  expect(fixesOf(named(text), ["spaces"])).toEqual([]);
});

test("long free texts stay as they were written", () => {
  expect(fixesOf([tableOf(MEASURES_TABLE, [{ "Достигнутый результат": " Пpоведено  3 семинара " }])])).toEqual([]);
});

test("letters and spaces of one cell are mended together, or either alone", () => {
  const fixes = dataFixes(bookOf(named(" Oтдел  кадров")), []);
  const outcome = (...kinds: string[]) => mergedEdits(chosenFixes(fixes, kinds)).cells.map(({ after }) => after.content);
  expect(outcome("letters", "spaces")).toEqual(["Отдел кадров"]);
  expect(outcome("letters")).toEqual([" Отдел  кадров"]);
  // The first letter is still Latin.
  expect(outcome("spaces")).toEqual(["Oтдел кадров"]);
  expect(outcome("codes")).toEqual([]);
});

describe("marks of absence", () => {
  it("become the one that is used most", () => {
    const table = tableOf(INDICATORS_TABLE, [{ Факт: "–", "Прошлый год": "н/д" }, { Факт: "-", "Прошлый год": "–" }, { Факт: null, "Прошлый год": "x" }]);
    expect(fixesOf([table])).toEqual([
      ["absence", "Показатели!F2", "н/д", "–"],
      ["absence", "Показатели!F4", "x", "–"],
      ["absence", "Показатели!H3", "-", "–"],
    ]);
  });

  it("stay where there is only one", () => {
    expect(fixesOf([tableOf(INDICATORS_TABLE, [{ Факт: "х" }, { Факт: "х" }, { Факт: null }])])).toEqual([]);
  });
});
