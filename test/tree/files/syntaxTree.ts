import ts from "typescript";
import type { SourceFile } from "./sourceFile";

const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** The syntax tree of a TypeScript file. */
export function syntaxTree(file: SourceFile): ts.SourceFile {
  const known = trees.get(file);
  if (known !== undefined) return known;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  trees.set(file, tree);
  return tree;
}

/** Every node of a file, parents before children. */
export function nodesOf(file: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(syntaxTree(file));
  return nodes;
}

/** «src/app/state.ts:12» */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${syntaxTree(file).getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
