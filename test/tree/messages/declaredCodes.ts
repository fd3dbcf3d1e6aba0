import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { nodesOf } from "../files/syntaxTree";

/** The words of a union of string literals, read from its declaration: the list cannot lag behind the type. */
export function wordsOfUnion(file: SourceFile, name: string): string[] {
  return literalsBelow(declarationOf(file, name).type);
}

/** The values that a property takes in the members of a union of object types: every `code` of FindingFacts. */
export function valuesOfProperty(file: SourceFile, name: string, property: string): string[] {
  const { type } = declarationOf(file, name);
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return members.flatMap((member) =>
    ts.isTypeLiteralNode(member)
      ? member.members.flatMap((part) => (ts.isPropertySignature(part) && part.name.getText() === property ? literalsBelow(part.type) : []))
      : [],
  );
}

function declarationOf(file: SourceFile, name: string): ts.TypeAliasDeclaration {
  const found = nodesOf(file).find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
  if (found === undefined || !ts.isTypeAliasDeclaration(found)) throw new Error(`${file.path} declares no type ${name}`);
  return found;
}

function literalsBelow(type: ts.TypeNode | undefined): string[] {
  if (type === undefined) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literalsBelow);
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
}
