import { documentBytes } from "../../src/adapters/docx/documentBytes";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { resultSheets } from "../../src/app/calculateEffectiveness";
import { judge } from "../../src/app/judge";
import { reportDocument } from "../../src/app/reportDocument";
import { METHODOLOGIES } from "../../src/methodologies";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import type { TemplateContent } from "../../src/tables/template/templateSheets";
import { manySources } from "../slow/programmes/manySources";
import { withoutMoney } from "../slow/programmes/withoutMoney";
import { documentText } from "./documentText";
import { inputFile } from "./programmeBooks";

/** Addresses of sites that were entered, a finding's code, a cell's address, Roman numerals, the coefficients of the acts. */
const ENTERED = /\b(?:torgi\.gov\.ru|roseltorg\.ru|partizansk\.org|[A-Z]\d{1,3}|[A-Z]{1,2}\d+|[IVX]+|kj?|[PR]i|docs\.cntd\.ru)\b/gu;

const withMethodology = (content: TemplateContent, title: string): TemplateContent => ({
  ...content,
  Программа: (content["Программа"] ?? []).map((row) => (row["Параметр"] === "Методика" ? { ...row, Значение: title } : row)),
});

const programmes: [string, TemplateContent][] = [
  ...METHODOLOGIES.map(({ id }): [string, TemplateContent] => [`the sample by ${id}`, withMethodology(partizansk2021, id)]),
  ["many sources", manySources.content],
  ["no money", withoutMoney.content],
];

it.each(programmes)("no English word, internal key or wrong mark in any generated text: %s", async (_, content) => {
  const { tables } = await (await openXlsxWorkbook(await inputFile({ content }))).readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  const sheets = resultSheets(judgement).sheets.filter(({ columnWidths }) => columnWidths.some((width) => width > 0));
  const shown = sheets.flatMap(({ rows, columnWidths }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (columnWidths[column] === 0 || typeof cell?.value !== "string" ? [] : [cell.value]))),
  );
  const word = documentText(await documentBytes(reportDocument(judgement))).split("\n");
  expect(word.length).toBeGreaterThan(50);
  const entered = new Set(Object.values(content).flatMap((rows) => rows.flatMap((row) => Object.values(row).map((value) => String(value).trim()))));
  const ours = [...shown, ...word].filter((text) => !entered.has(text.trim()));
  expect(ours.filter((text) => /[A-Za-z]{2,}/u.test(text.replace(ENTERED, "")))).toEqual([]);
  expect(ours.filter((text) => /undefined|null|NaN|\{\{|\[object/u.test(text))).toEqual([]);
  // Two full stops, a space before a mark, an empty pair of brackets.
  expect(ours.filter((text) => /(?<![.…])\.\.(?!\.)| [,;]|\(\)| \.(?:\s|$)/u.test(text))).toEqual([]);
});
