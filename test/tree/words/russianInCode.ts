import { isWithin, type SourceFile } from "../files/sourceFile";
import { literalsIn } from "./literals";

/** Folders whose business is Russian: headers and words of the workbook, texts, acts, and checks that judge names by their words. */
const RUSSIAN_FOLDERS = ["src/tables", "src/messages", "src/methodologies", "src/domain/checks"];

/** Russian words that a file elsewhere needs as data, and why. */
export interface RussianWords {
  readonly file: string;
  readonly words: readonly string[];
  readonly why: string;
}

/** Russian words in code outside the folders for them, and entries of the list that no longer stand for anything. */
export function strayRussian(files: readonly SourceFile[], allowed: readonly RussianWords[]): string[] {
  const found = files
    .filter(({ path }) => !RUSSIAN_FOLDERS.some((folder) => isWithin(path, folder)))
    .flatMap((source) =>
      literalsIn(source).flatMap(({ text, place }) => wordsOf(text).map((word) => ({ file: source.path, word, place }))),
    );
  const known = allowed.flatMap(({ file, words }) => words.map((word) => ({ file, word })));
  const isIn = (list: readonly { file: string; word: string }[], { file, word }: { file: string; word: string }): boolean =>
    list.some((other) => other.file === file && other.word === word);
  return [
    ...found
      .filter((use) => !isIn(known, use))
      .map(
        ({ place, word }) =>
          `${place} says «${word}»: headers belong into src/tables, sentences into src/messages, acts into src/methodologies.`,
      ),
    ...known
      .filter((entry) => !isIn(found, entry))
      .map(({ file, word }) => `${file} no longer says «${word}»: take it off the list in russianWords.ts.`),
  ];
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{Script=Cyrillic}+/gu) ?? [];
