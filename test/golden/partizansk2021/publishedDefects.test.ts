import { judge } from "../../../src/app/judge";
import { findingsRu } from "../../../src/messages/findings/ru";
import { findingWords } from "../../../src/report/findingView";
import type { TableData } from "../../../src/workbook/tableData";
import { corrected, DEFECTS, NOT_IN_A_WORKBOOK, numbered, published, withOpenZero } from "./defects";

const found = (tables: readonly TableData[]): string[] => findingWords(judge(tables).findings, findingsRu).map(({ finding, address }) => `${finding.code} ${String(address)}`);

/** While a number is missing, or a rule, nothing is calculated; what the other defects are does not depend on it. */
const all = [published, numbered, withOpenZero].flatMap(found);

it.each(DEFECTS)("defect $number of the published report: $code at $cell", ({ code, cell }) => {
  expect(all).toContain(`${code} ${String(cell)}`);
});

it("each of the 18 is found, or no workbook can hold it", () => {
  const numbers = [...DEFECTS.map(({ number }) => number), ...Object.keys(NOT_IN_A_WORKBOOK).map(Number)];
  expect([...new Set(numbers)].sort((one, other) => one - other)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
});

it("the verdict rests on one choice that no act makes", () => {
  expect(found(numbered).filter((finding) => finding.startsWith("X08"))).toHaveLength(1);
});

it("corrected, the workbook has none of them", () => {
  const judgement = judge(corrected);
  expect(judgement.kind).toBe("assessed");
  const codes = new Set(DEFECTS.map(({ code }) => code));
  expect(found(corrected).filter((finding) => codes.has(finding.split(" ")[0] ?? ""))).toEqual([]);
});
