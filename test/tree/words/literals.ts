import ts from "typescript";
import type { SourceFile } from "../files/sourceFile";
import { nodesOf, placeOf } from "../files/syntaxTree";

/** A piece of text in code: a string, a part of a template, a text between tags, a regular expression. */
export interface Literal {
  readonly text: string;
  readonly place: string;
  readonly node: ts.Node;
}

/** Every piece of text in a file, comments and import paths aside. */
export function literalsIn(file: SourceFile): Literal[] {
  return nodesOf(file).flatMap((node) => (isText(node) && !isPath(node) ? [{ text: node.text, place: placeOf(file, node), node }] : []));
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText | ts.RegularExpressionLiteral;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node) ||
  ts.isRegularExpressionLiteral(node);

const isPath = ({ parent }: ts.Node): boolean => ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
