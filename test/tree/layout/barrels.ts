import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { syntaxTree } from "../files/syntaxTree";

/** Files that only hand on what other files export. */
export function barrels(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => {
      const { statements } = syntaxTree(file);
      return (
        statements.some(ts.isExportDeclaration) &&
        statements.every((statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement))
      );
    })
    .map(({ path }) => `${path} only re-exports: delete it and import from the files themselves.`);
}
