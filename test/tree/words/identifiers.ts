import ts from "typescript";
import { stemOf, type SourceFile } from "../files/sourceFile";
import { nodesOf, placeOf } from "../files/syntaxTree";

/** A name that somebody chose, in words: `desiredDirection` has two. */
export interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly place: string;
}

/** The names of a file: its own, and every identifier in it. */
export function namesIn(file: SourceFile): Name[] {
  const identifiers = nodesOf(file).filter((node) => ts.isIdentifier(node) || ts.isPrivateIdentifier(node));
  return [
    { name: stemOf(file.path), words: wordsOf(stemOf(file.path)), place: file.path },
    ...identifiers.map((node) => ({ name: node.text, words: wordsOf(node.text), place: placeOf(file, node) })),
  ];
}

/** `MAX_KpiValue2` is max, kpi, value. */
const wordsOf = (name: string): string[] => (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
