import { judge } from "../../../src/app/judge";
import { resultView } from "../../../src/app/views";
import { messagesFor } from "../../../src/messages/messagesFor";
import type { TableData } from "../../../src/workbook/tableData";
import { sampleTables } from "../../golden/sampleTables";
import { withCells } from "../../golden/workbookEdits";

function view(tables: readonly TableData[], language = "ru") {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error("refused");
  return resultView(judgement.assessment, messagesFor(language));
}

it("says why a figure could not be computed, in the user's language", () => {
  const none = withCells(sampleTables(), { "Показатели!H3": null, "Показатели!H4": null, "Показатели!H5": null });
  expect(view(none).figures[0]).toEqual({ kind: "achievement", display: "–", unknown: "нет ни одного показателя, который можно оценить" });
  expect(view(none, "en").figures[0]?.unknown).toBe("no indicator can be assessed");
  expect(view(none)).toMatchObject({ ratingKnown: false, assessedIndicators: 0, totalIndicators: 4, preliminary: true });
});

it("asks for a scale where the methodology's is silent", () => {
  expect(view(withCells(sampleTables(), { "Показатели!H3": 60 }))).toMatchObject({ rating: "оценка не определена: укажите шкалу", ratingKnown: false });
});

it("keeps a number and its percent sign on one line in the conclusion", () => {
  expect(view(sampleTables()).conclusion).toMatch(/эффективность\sреализации\s–\s100,3\u00a0%/u);
});

it("is final when nothing is missing", () => {
  const result = view(withCells(sampleTables(), { "Показатели!H2": 35.1 }));
  expect(result.preliminary).toBe(false);
  expect(result.conclusion).not.toContain("предварительно");
});
