import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { literalsIn } from "./literals";

const LATIN_WITHIN = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;

/** Words that mix Latin and Cyrillic letters: they look right and match nothing. */
export function mixedWords(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    literalsIn(file)
      .filter(({ node }) => !ts.isRegularExpressionLiteral(node))
      .flatMap(({ text, place }) => (text.match(/\p{L}+/gu) ?? []).map((word) => ({ word, place })))
      .filter(({ word }) => LATIN_WITHIN.test(word))
      .map(({ word, place }) => `${place}: «${word}» mixes Latin and Cyrillic letters. Type it again in one alphabet.`),
  );
}
