import { MANIFEST_PROBLEM_CODES } from "./manifestProblem";
import type { Mistake } from "./mistakes/manifestEdits";
import { ICON_MISTAKES, RESOURCE_MISTAKES } from "./mistakes/resourceMistakes";
import { REQUIREMENT_MISTAKES, RIBBON_MISTAKES } from "./mistakes/ribbonMistakes";
import { ELEMENT_MISTAKES, XML_MISTAKES } from "./mistakes/structureMistakes";
import { ADDRESS_MISTAKES, IDENTITY_MISTAKES, LENGTH_MISTAKES, LOCALE_MISTAKES } from "./mistakes/valueMistakes";
import { checkInProject, MANIFEST } from "./projectManifest";

const FAMILIES: readonly (readonly [name: string, mistakes: readonly Mistake[]])[] = [
  ["XML", XML_MISTAKES],
  ["elements", ELEMENT_MISTAKES],
  ["identity", IDENTITY_MISTAKES],
  ["lengths", LENGTH_MISTAKES],
  ["addresses", ADDRESS_MISTAKES],
  ["resources", RESOURCE_MISTAKES],
  ["icons", ICON_MISTAKES],
  ["locales", LOCALE_MISTAKES],
  ["ribbon", RIBBON_MISTAKES],
  ["requirements", REQUIREMENT_MISTAKES],
];

describe.each(FAMILIES)("a manifest is refused, %s:", (_, mistakes) => {
  it.each(mistakes)("%s", (_name, edit, codes, mention) => {
    const broken = edit(MANIFEST.replace(/>\s+</g, "><"));
    const problems = checkInProject(broken);
    expect(problems.map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(problems.find(({ code }) => code === codes[0])?.message).toContain(mention);
  });
});

it("every problem code has a mistake that provokes it", () => {
  const provoked = new Set(FAMILIES.flatMap(([, mistakes]) => mistakes.flatMap(([, , codes]) => codes)));
  expect(MANIFEST_PROBLEM_CODES.filter((code) => !provoked.has(code))).toEqual([]);
});
