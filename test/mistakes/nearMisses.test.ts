import { judge } from "../../src/app/judge";
import { findingsRu } from "../../src/messages/findings/ru";
import { findingWords } from "../../src/report/findingView";
import { changedWorkbook } from "./mistakeWorkbook";
import { NEAR_MISSES } from "./nearMisses";

/** What a near miss must not bring; B03 would also hide everything else. */
it.each(Object.entries(NEAR_MISSES))("no finding: %s", (_, miss) => {
  const said = findingWords(judge(changedWorkbook(miss)).findings, findingsRu).map(({ finding, address }) => [finding.code, address]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(([code, address]) => code === miss.code && (miss.cell === null || miss.cell === address))).toEqual([]);
});
