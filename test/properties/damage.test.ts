import fc from "fast-check";
import { judge } from "../../src/app/judge";
import { findingsRu } from "../../src/messages/findings/ru";
import { findingWords } from "../../src/report/findingView";
import { jsonOfTables } from "../golden/jsonOfTables";
import type { CellContent } from "../../src/workbook/cell";
import type { TableData, TableRow } from "../../src/workbook/tableData";
import { sampleTables } from "../golden/sampleTables";
import { withCells, withTable } from "../golden/workbookEdits";

/** All facts are there, and not all money was spent, so that a shifted row shows in the figures. */
const whole = withCells(sampleTables(), { "Показатели!H2": 35.1, "Расходы!G8": 4.9, "Расходы!H8": "Экономия по итогам торгов" });

/** What becomes of a cell when somebody or something spoils it: no other plausible value, which nobody could tell from a right one. */
type Spoilt = { readonly content: (former: CellContent) => CellContent; readonly format?: string };

const SPOILT: Readonly<Record<string, Spoilt>> = {
  emptied: { content: () => null },
  "an error value": { content: () => ({ error: "#ССЫЛКА!" }) },
  "a mark of absence": { content: () => "х" },
  "words for a number": { content: () => "уточняется" },
  "fused cells": { content: () => "63.761.4" },
  "true or false": { content: () => true },
  "below zero": { content: (former) => (typeof former === "number" ? -Math.abs(former) - 1 : former) },
  "a date": { content: (former) => (typeof former === "number" ? 44_989 : former), format: "dd.mm.yyyy" },
  "roubles for thousands": { content: (former) => (typeof former === "number" ? former * 1000 : former) },
  "a very long text": { content: () => "я".repeat(5000) },
  "control characters": { content: () => "\u0000\u0007\ufffd" },
  "something like code": { content: () => "__proto__" },
};

type Damage = (tables: readonly TableData[]) => readonly TableData[];

const names = whole.map(({ name }) => name);
const place = fc.record({ table: fc.constantFrom(...names), row: fc.nat(50), column: fc.nat(14) });

/** By the contract an empty «Подпрограмма» is a plausible value of its own: it means the programme itself. */
const isOwnLevel = ({ table, column }: { table: string; column: number }): boolean => {
  const headers = whole.find(({ name }) => name === table)?.headers ?? [];
  return headers[column % Math.max(1, headers.length)] === "Подпрограмма";
};
const emptied = ["emptied", "a mark of absence"];

const spoiltCell: fc.Arbitrary<readonly [string, Damage]> = fc.tuple(place, fc.constantFrom(...Object.keys(SPOILT))).filter(([at, how]) => !(isOwnLevel(at) && emptied.includes(how))).map(([{ table, row, column }, how]) => [
  `${table} ${row} ${column}: ${how}`,
  (tables) => withTable(tables, table, (data) => ({ ...data, rows: data.rows.map((item, index) => (index === row % data.rows.length ? spoilt(item, column % data.headers.length, SPOILT[how]) : item)) })),
]);

const spoilt = (row: TableRow, at: number, how: Spoilt | undefined): TableRow => ({
  ...row,
  cells: row.cells.map((content, index) => (index === at && how !== undefined ? how.content(content) : content)),
  formats: row.formats.map((format, index) => (index === at ? (how?.format ?? format) : format)),
});

const spoiltShape: fc.Arbitrary<readonly [string, Damage]> = fc.oneof(
  place.map(({ table, column }): readonly [string, Damage] => [
    `${table}: header ${column} is gone`,
    (tables) => withTable(tables, table, (data) => ({ ...data, headers: data.headers.map((header, index) => (index === column % data.headers.length ? "Столбец1" : header)) })),
  ]),
  place.map(({ table, row }): readonly [string, Damage] => [
    `${table}: row ${row} twice`,
    (tables) => withTable(tables, table, (data) => ({ ...data, rows: data.rows.flatMap((item, index) => (index === row % data.rows.length ? [item, item] : [item])) })),
  ]),
  fc.constantFrom(...names).map((table): readonly [string, Damage] => [`${table} is gone`, (tables) => tables.filter(({ name }) => name !== table)]),
  fc.constantFrom(...names).map((table): readonly [string, Damage] => [`${table} is empty`, (tables) => withTable(tables, table, (data) => ({ ...data, rows: [] }))]),
);

const damage = fc.oneof({ weight: 6, arbitrary: spoiltCell }, { weight: 1, arbitrary: spoiltShape });

/** Everything that is computed, without what is said of it. */
function figuresOf(tables: readonly TableData[]): unknown {
  const { status, indicators, measures, expenditure, subprogrammes, result } = jsonOfTables(tables);
  const figures = indicators.map(({ subprogramme, achievement, unknown }) => ({ subprogramme, achievement, unknown }));
  const results = result === null ? null : { ...result, conclusion: null };
  return { status, indicators: figures, measures, expenditure, subprogrammes: subprogrammes.map(({ code, achievement, outturn, effectiveness, rating }) => ({ code, achievement, outturn, effectiveness, rating })), result: results };
}

const saidOf = (tables: readonly TableData[]): string[] => findingWords(judge(tables).findings, findingsRu).map(({ finding, message }) => `${finding.code} ${message}`);

const FIGURES = JSON.stringify(figuresOf(whole));
const SAID = new Set(saidOf(whole));

it("damage never crashes the judgement, and a figure that it changes is never without a new finding", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const damaged = damages.reduce<readonly TableData[]>((tables, [, spoil]) => spoil(tables), whole);
      const said = saidOf(damaged);
      if (JSON.stringify(figuresOf(damaged)) === FIGURES) return;
      expect(said.filter((finding) => !SAID.has(finding))).not.toEqual([]);
    }),
    { numRuns: Number(process.env["DAMAGES"] ?? 60) },
  );
}, 120_000);
