import { en } from "../../../src/messages/en";
import { reportTexts } from "../../../src/messages/report/reportTexts";
import { ru } from "../../../src/messages/ru";
import { filesBelow, projectFile } from "../files/projectFiles";
import { valuesOfProperty, wordsOfUnion } from "./declaredCodes";
import { latinWords } from "./latinWords";
import { emptyTexts, missingTexts, shapeDifferences } from "./textParity";

const findingCodes = filesBelow("src/domain/findings", ["Findings.ts"]).flatMap((file) => valuesOfProperty(file, `${familyOf(file.path)}FindingFacts`, "code"));
const unknownReasons = wordsOfUnion(projectFile("src/domain/quantity.ts"), "UnknownReason");
const workbookReasons = wordsOfUnion(projectFile("src/workbook/workbookFailure.ts"), "WorkbookFailureReason");
/** What the pane reports of itself, besides the reasons of the workbook. */
const OWN_REASONS = ["no-tables", "tables-exist", "methodology-unknown", "year-unknown", "part-missing", "defect"];

/** «Indicator» of src/domain/findings/indicatorFindings.ts. */
function familyOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace("Findings.ts", "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

describe.each([
  ["Russian", ru],
  ["English", en],
])("in %s", (language, messages) => {
  it("every finding has its text", () => {
    expect(findingCodes).toContain("B02");
    expect(missingTexts(language, findingCodes, messages.findings)).toEqual([]);
  });

  it("every reason why a figure is unknown has its text", () => {
    expect(unknownReasons).toContain("actual-missing");
    expect(missingTexts(language, unknownReasons, messages.unknown)).toEqual([]);
  });

  it("every failure has its text, with a name in it or without, and says what to do", () => {
    expect(workbookReasons).toContain("read-only");
    const { reason } = messages.pane.failure;
    expect(missingTexts(language, [...workbookReasons, ...OWN_REASONS], reason)).toEqual([]);
    const said = Object.values(reason).flatMap((text) => [text(null), text("Лист1")]);
    expect(said.filter(({ what, action }) => !/[.?!]$/.test(what) || !/[.?!]$/.test(action))).toEqual([]);
  });

  it("no text is empty", () => {
    expect(emptyTexts(messages, language)).toEqual([]);
  });
});

it("no text of the generated sheets is empty", () => {
  expect(emptyTexts(reportTexts, "report")).toEqual([]);
});

it("both languages hold the same", () => {
  expect(shapeDifferences(ru, en)).toEqual([]);
});

it("Russian texts are Russian", () => {
  const russian = filesBelow("src/messages", [".ts"]).filter(({ path }) => /\/(ru|reportTexts)\.ts$/.test(path));
  expect(russian.map(({ path }) => path)).toContain("src/messages/findings/ru.ts");
  expect(latinWords(russian)).toEqual([]);
  expect(Object.values(ru.unknown).filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
});
