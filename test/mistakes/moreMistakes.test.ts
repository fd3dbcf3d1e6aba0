import { judge } from "../../src/app/judge";
import { findingsRu } from "../../src/messages/findings/ru";
import { findingWords } from "../../src/report/findingView";
import { changedWorkbook, roomyTables } from "./mistakeWorkbook";
import { SMALL_MISTAKES } from "./moreMistakes";

describe.each(Object.entries(SMALL_MISTAKES))("%s", (_, mistake) => {
  const found = findingWords(judge(changedWorkbook(mistake)).findings, findingsRu).filter(
    ({ finding, address, severity }) => finding.code === mistake.code && address === mistake.cell && severity === mistake.severity,
  );

  it("is found once, at its cell, with its severity", () => {
    expect(found).toHaveLength(1);
  });

  it("is told in words", () => {
    for (const words of mistake.says) expect(found[0]?.message).toContain(words);
    expect(found[0]?.why).toMatch(/\.$/u);
  });
});

it("none of these mistakes stands in the programme itself", () => {
  const own = new Set(findingWords(judge(roomyTables()).findings, findingsRu).map(({ finding, address }) => `${finding.code} ${address ?? ""}`));
  expect(Object.values(SMALL_MISTAKES).filter(({ code, cell }) => own.has(`${code} ${cell ?? ""}`))).toEqual([]);
});
