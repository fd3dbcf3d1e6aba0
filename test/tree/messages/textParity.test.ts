import { valuesOfProperty, wordsOfUnion } from "./declaredCodes";
import { latinWords } from "./latinWords";
import { emptyTexts, missingTexts, shapeDifferences } from "./textParity";

describe("the codes are read from the types themselves:", () => {
  it("words of a union", () => {
    const text = 'export type Reason =\n  /** why */\n  | "one"\n  | "two";';
    expect(wordsOfUnion({ path: "a.ts", text }, "Reason")).toEqual(["one", "two"]);
  });

  it("codes of facts, also two of one member", () => {
    const text = 'export type Facts = { readonly code: "A1" | "A2"; readonly kind: "x" } | { readonly code: "B1" };';
    expect(valuesOfProperty({ path: "a.ts", text }, "Facts", "code")).toEqual(["A1", "A2", "B1"]);
  });

  it("a type that is gone is no empty list", () => {
    expect(() => wordsOfUnion({ path: "a.ts", text: "" }, "Reason")).toThrow("a.ts declares no type Reason");
  });
});

it("a code without a text and a text without a code are found", () => {
  expect(missingTexts("Russian", ["I01", "I02"], { I01: "есть", I99: "лишний" })).toEqual([
    "I02 has no text in Russian: add one in src/messages.",
    "I99 is no code any more, but has a text in Russian: delete it from src/messages.",
  ]);
});

it("a difference between the languages is found, however deep", () => {
  const ru = { start: { title: "Начать", count: (n: number) => `${n}` }, more: "ещё" };
  const en = { start: { title: "Start", count: "many" } };
  expect(shapeDifferences(ru, en)).toEqual([
    "messages.start.count is a function in Russian and a text in English: give both the same.",
    "messages.more is a text in Russian and nothing in English: give both the same.",
  ]);
});

it("an empty text is found", () => {
  expect(emptyTexts({ start: { title: " " }, count: () => "" }, "Russian")).toEqual(["Russian.start.title is empty: write the text."]);
});

it("a Latin word in a Russian text is found, in a template too, but no key and no comparison", () => {
  const text = 'const a = { "read-only": `Книга ${name} readonly` };\nconst b = kind === "table" ? "Нет table" : texts["key"];';
  expect(latinWords([{ path: "src/messages/ru.ts", text }])).toEqual([
    'src/messages/ru.ts:1: the Russian text says "readonly". Say it in Russian, or allow the word in latinWords.ts.',
    'src/messages/ru.ts:2: the Russian text says "table". Say it in Russian, or allow the word in latinWords.ts.',
  ]);
});
