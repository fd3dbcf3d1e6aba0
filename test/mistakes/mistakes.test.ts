import { judge } from "../../src/app/judge";
import { refuses } from "../../src/domain/finding";
import { findingsEn } from "../../src/messages/findings/en";
import { findingsRu } from "../../src/messages/findings/ru";
import { findingWords } from "../../src/report/findingView";
import { sampleTables } from "../golden/sampleTables";
import { withCells } from "../golden/workbookEdits";
import { MISTAKES } from "./refusingMistakes";

const sample = sampleTables();

describe.each(Object.entries(MISTAKES))("%s", (_, mistake) => {
  const { findings, kind } = judge(mistake.tables);
  const words = findingWords(findings, findingsRu).filter(({ finding, address }) => finding.code === mistake.code && address === mistake.cell);

  it("is found once, at its cell", () => {
    expect(findings.filter(({ code }) => code !== "I02" || mistake.code === "I02").length).toBeGreaterThan(0);
    expect(words).toHaveLength(1);
  });

  it("is said in Russian: what is wrong and what to do", () => {
    for (const said of mistake.says) expect(words[0]?.message).toContain(said);
    expect(words[0]?.action).toContain(mistake.advises);
  });

  it("is said in English too", () => {
    const [english] = findingWords(findings, findingsEn).filter(({ finding, address }) => finding.code === mistake.code && address === mistake.cell);
    expect(english?.message).toMatch(/[a-z]{4}/u);
    expect(english?.message).not.toBe(words[0]?.message);
  });

  it(mistake.refuses ? "refuses the calculation" : "lets the calculation run", () => {
    expect(kind).toBe(mistake.refuses ? "refused" : "assessed");
    expect(refuses(findings)).toBe(mistake.refuses);
  });
});

/** What the programme of 2021 says anyway: a fact is missing, the verdict depends on it, the scale is known at one point only; terms are all alike and no problem is named, texts do not add up, few measures have money, and all of it was spent. */
const ANYWAY = ["I02", "X08", "P14", "M05", "M10", "M12", "M14", "R10"];

it("one mistake makes one finding: no second one for the same cause", () => {
  const causes = Object.entries(MISTAKES).map(([name, { tables, code }]): [string, string[]] => [name, judge(tables).findings.map((finding) => finding.code).filter((found) => !ANYWAY.includes(found) && found !== code)]);
  // A missing column is found once, and its rows are not reported cell by cell; so with every other mistake.
  expect(causes.filter(([, others]) => others.length > 0)).toEqual([]);
});

it("all mistakes of a workbook are found at once", () => {
  const { findings } = judge(withCells(sample, { "Показатели!H3": "?", "Мероприятия!N2": null, "Мероприятия!N3": null, "Расходы!F2": -1, "Паспорт!B6": 2030 }));
  expect(findings.map(({ code }) => code)).toEqual(["I02", "I05", "M19", "M19", "R07", "P01", "M14", "P14"]);
});
