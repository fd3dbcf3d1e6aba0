import { decimal } from "../../../../src/domain/decimal";
import { METHODOLOGIES } from "../../../../src/methodologies";
import { provisionAt } from "../../../../src/tables/methodology/provisionAt";
import { provisionList, provisionText, readProvision, type ProvisionKind } from "../../../../src/tables/methodology/provisionValue";
import { PROVISIONS } from "../../../../src/tables/methodology/provisions";
import { methodologyJson } from "../../../../src/domain/methodology/methodologyJson";

const choice: ProvisionKind = { kind: "choice", words: { mean: "среднее", "weighted-mean": "среднее с весами" } };
const yesNo: ProvisionKind = { kind: "choice", words: { true: "да", false: "нет" } };
const pairs: ProvisionKind = { kind: "pairs", keys: ["upTo", "factor"] };
const factors = [
  { upTo: decimal("0.1"), factor: decimal("1.25") },
  { upTo: decimal("0.2"), factor: decimal("1.1") },
];

describe("a value in words", () => {
  it.each<[string, ProvisionKind, unknown, string]>([
    ["a choice", choice, "weighted-mean", "среднее с весами"],
    ["yes or no", yesNo, false, "нет"],
    ["digits", { kind: "digits" }, 1, "1"],
    ["no rounding", { kind: "digits" }, null, "без округления"],
    ["a limit", { kind: "limit" }, decimal("1.3"), "130 %"],
    ["a limit with decimals", { kind: "limit" }, decimal("0.955"), "95,5 %"],
    ["no limit", { kind: "limit" }, null, "нет"],
    ["a weight", { kind: "ratio" }, decimal("0.35"), "0,35"],
    ["no weight", { kind: "ratio" }, null, ""],
    ["a table", pairs, factors, "0,1 – 1,25; 0,2 – 1,1"],
    ["no table", pairs, null, "нет"],
  ])("%s", (_, kind, value, text) => {
    expect(provisionText(kind, value)).toBe(text);
  });
});

describe("words read back", () => {
  it.each<[ProvisionKind, string, unknown]>([
    [choice, "Среднее\u00a0с  весами ", "weighted-mean"],
    [yesNo, "ДА", true],
    [yesNo, "нет", false],
    [{ kind: "digits" }, "Без округления", null],
    [{ kind: "digits" }, " 2 ", 2],
    [{ kind: "limit" }, "130 %", "1.3"],
    [{ kind: "limit" }, "130%", "1.3"],
    [{ kind: "limit" }, "130", "1.3"],
    [{ kind: "limit" }, "1,3", "1.3"],
    [{ kind: "limit" }, "1.3", "1.3"],
    [{ kind: "limit" }, "Нет", null],
    [{ kind: "ratio" }, "35 %", "0.35"],
    [{ kind: "ratio" }, "0,35", "0.35"],
    [pairs, "0,10 – 1,25; 20 % - 1,10;", [{ upTo: "0.1", factor: "1.25" }, { upTo: "0.2", factor: "1.1" }]],
    [pairs, "нет", null],
  ])("%j «%s»", (kind, text, value) => {
    expect(readProvision(kind, text)).toEqual({ ok: true, value });
  });

  it.each<[ProvisionKind, string]>([
    [choice, "медиана"],
    [choice, ""],
    [{ kind: "digits" }, "1,5"],
    [{ kind: "digits" }, "-1"],
    [{ kind: "digits" }, "11"],
    [{ kind: "limit" }, "побольше"],
    [{ kind: "limit" }, ""],
    [{ kind: "ratio" }, "половина"],
    [pairs, "0,1"],
    [pairs, "0,1 – 1,25 – 3"],
    [pairs, "0,1 – много"],
    [pairs, ";"],
  ])("%j «%s» cannot be read", (kind, text) => {
    expect(readProvision(kind, text)).toEqual({ ok: false });
  });
});

it("offers the words of a choice and the usual digits, and nothing where any number may be typed", () => {
  expect(provisionList(choice)).toEqual(["среднее", "среднее с весами"]);
  expect(provisionList({ kind: "digits" })).toEqual(["без округления", "0", "1", "2", "3", "4"]);
  expect(provisionList({ kind: "limit" })).toBeUndefined();
});

it("the words of a choice are different from each other, and none holds a comma, at which Excel splits a list", () => {
  const lists = PROVISIONS.flatMap(({ kind }) => (kind.kind === "choice" ? [Object.values(kind.words)] : []));
  expect(lists.filter((words) => new Set(words.map((word) => word.toLowerCase())).size < words.length)).toEqual([]);
  expect(lists.flat().filter((word) => /[,;]/u.test(word) || word.trim() !== word)).toEqual([]);
});

describe.each(METHODOLOGIES.map((methodology) => [methodology.id, methodology] as const))("%s", (_, methodology) => {
  it("every provision that is written is read as what it was", () => {
    const json = methodologyJson(methodology) as Record<string, unknown>;
    const differing = PROVISIONS.filter((definition) => {
      const found = provisionAt(methodology, definition);
      if (found === null) return false;
      const text = provisionText(definition.kind, found.value);
      if (text === "") return found.value !== null;
      const [first, second, third] = definition.path;
      const section = json[first] as Record<string, unknown>;
      const whole = (second === undefined ? section : section[second]) as { value: unknown };
      const expected = third === undefined ? whole.value : (whole.value as Record<string, unknown> | null)?.[third];
      const read = readProvision(definition.kind, text);
      return !read.ok || JSON.stringify(read.value) !== JSON.stringify(expected);
    });
    expect(differing.map(({ label }) => label)).toEqual([]);
  });
});
