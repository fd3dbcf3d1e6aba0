import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { literalsIn } from "../words/literals";

/** Latin words that a Russian reader knows as they are. */
const ALLOWED = new Set([
  ...["Excel", "Microsoft", "xlsx", "Word", "docx", "Windows", "Mac"],
  // The coefficient of the acts bears this letter.
  "k",
  // Keys of the keyboard.
  ...["Enter", "Esc", "Ctrl", "C"],
  // The command line is typed as it stands.
  ...["npm", "run", "silent", "calculate", "template", "new", "year", "out", "json", "lang", "ru", "en", "sample"],
]);

/** Latin words in Russian texts. Keys, comparisons and types are no texts. */
export function latinWords(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    literalsIn(file)
      .filter(({ node }) => isSaid(node))
      .flatMap(({ text, place }) => (text.match(/[A-Za-z]+/g) ?? []).map((word) => ({ word, place })))
      .filter(({ word }) => !ALLOWED.has(word))
      .map(({ word, place }) => `${place}: the Russian text says "${word}". Say it in Russian, or allow the word in latinWords.ts.`),
  );
}

function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isComputedPropertyName(parent) ||
    isComparison(parent)
  );
}

const isComparison = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(node.operatorToken.kind);
