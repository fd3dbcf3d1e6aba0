import { DEFECTS } from "../../golden/partizansk2021/defects";
import { EDITED_REPORTS } from "../../mistakes/editedReports";
import { SMALL_MISTAKES } from "../../mistakes/moreMistakes";
import { NEAR_MISSES } from "../../mistakes/nearMisses";
import { MISTAKES } from "../../mistakes/refusingMistakes";
import { filesBelow } from "../files/projectFiles";
import { valuesOfProperty } from "../messages/declaredCodes";
import { PROMISED, untried } from "./promisedChecks";

const codesOf = (cases: readonly { readonly code: string }[] | Readonly<Record<string, { readonly code: string }>>): string[] => Object.values(cases).map(({ code }) => code);

const declared = filesBelow("src/domain/findings", ["Findings.ts"]).flatMap((file) => {
  const family = file.path.slice(file.path.lastIndexOf("/") + 1).replace("Findings.ts", "");
  return valuesOfProperty(file, `${family.charAt(0).toUpperCase()}${family.slice(1)}FindingFacts`, "code");
});

it("every promised check exists, with a case that brings it and one that nearly does", () => {
  expect(new Set(PROMISED).size).toBe(70);
  const found = [...codesOf(MISTAKES), ...codesOf(SMALL_MISTAKES), ...codesOf(EDITED_REPORTS), ...codesOf(DEFECTS)];
  expect(untried(PROMISED, declared, { found, notFound: [...codesOf(NEAR_MISSES), ...codesOf(EDITED_REPORTS)] })).toEqual([]);
});

it("a check without a code, a mistake or a near miss is told", () => {
  expect(untried(["Z01", "I01"], ["I01"], { found: ["I01"], notFound: ["Z01"] })).toEqual([
    "Z01 is no finding: declare it in src/domain/findings and find it.",
    "No mistake in test/mistakes or test/golden must bring Z01: add one.",
    "Nothing shows what nearly is I01 and is not: add it to test/mistakes/nearMisses.ts.",
  ]);
});
