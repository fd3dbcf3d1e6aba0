/** Latin letters and the Russian ones that look the same. */
const TWINS: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", y: "у", A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х" };

const WORD = /[\p{L}]+/gu;

/** A word of Russian letters with Latin twins among them, and how it should be written. */
export interface MixedWord {
  readonly word: string;
  readonly corrected: string;
}

/** Words that mix both alphabets by mistake; those with Latin letters that have no Russian twin («IT-отдел» has none mixed) are left alone. */
export function mixedWords(text: string): MixedWord[] {
  if (!LATIN.test(text)) return [];
  return (text.match(WORD) ?? []).flatMap((word) => {
    if (!/\p{Script=Cyrillic}/u.test(word) || !LATIN.test(word)) return [];
    const corrected = [...word].map((letter) => TWINS[letter] ?? letter).join("");
    return LATIN.test(corrected) ? [] : [{ word, corrected }];
  });
}

const LATIN = /[A-Za-z]/u;

const RUSSIAN_TWINS = new Set(Object.values(TWINS));

/** The text with every mixed word corrected that is Russian for certain: «МAX» might as well be a Latin word with a Russian letter in it. */
export function withoutMixedWords(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.replace(WORD, (word) => {
    const [mixed] = mixedWords(word);
    const isRussian = [...word].some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !RUSSIAN_TWINS.has(letter));
    return mixed !== undefined && isRussian ? mixed.corrected : word;
  });
}
