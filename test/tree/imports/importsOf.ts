import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { nodesOf, placeOf } from "../files/syntaxTree";

/** One mention of another module: an import, a re-export, `import("…")`, `require("…")`. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** «src/app/state.ts:12» */
  readonly place: string;
}

/** Every import of a file, types and values, static and dynamic. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(file)) {
    const mention = mentionIn(node);
    if (mention !== null && ts.isStringLiteralLike(mention.module)) {
      found.push({ specifier: mention.module.text, typeOnly: mention.typeOnly, place: placeOf(file, node) });
    }
  }
  return found;
}

interface Mention {
  readonly module: ts.Node;
  readonly typeOnly: boolean;
}

function mentionIn(node: ts.Node): Mention | null {
  if (ts.isImportDeclaration(node)) return { module: node.moduleSpecifier, typeOnly: importsTypes(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { module: node.moduleSpecifier, typeOnly: node.isTypeOnly || areTypes(node.exportClause) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return { module: node.argument.literal, typeOnly: true };
  if (ts.isExternalModuleReference(node)) return { module: node.expression, typeOnly: false };
  const [argument] = ts.isCallExpression(node) && isLoading(node.expression) ? node.arguments : [];
  return argument === undefined ? null : { module: argument, typeOnly: false };
}

const isLoading = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && areTypes(clause.namedBindings));
}

const areTypes = (names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  names !== undefined && "elements" in names && names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
