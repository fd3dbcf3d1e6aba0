/** Latin letters and the Russian ones that look the same. */
const TWINS: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", y: "у", A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х" };

const WORD = /[\p{L}]+/gu;

/** A word of Russian letters with Latin twins among them, and how it should be written. */
export interface MixedWord {
  readonly word: string;
  readonly corrected: string;
}

/** Words that mix both alphabets by mistake; those with Latin letters that have no Russian twin («IT-отдел» has none mixed) are left alone. */
export const mixedWords = (text: string): MixedWord[] =>
  (text.match(WORD) ?? []).flatMap((word) => {
    if (!/\p{Script=Cyrillic}/u.test(word) || !/[A-Za-z]/u.test(word)) return [];
    const corrected = [...word].map((letter) => TWINS[letter] ?? letter).join("");
    return /[A-Za-z]/u.test(corrected) ? [] : [{ word, corrected }];
  });

/** The text with every mixed word corrected. */
export const withoutMixedWords = (text: string): string => mixedWords(text).reduce((corrected, mixed) => corrected.replace(mixed.word, mixed.corrected), text);
