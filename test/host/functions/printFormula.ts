import type { parse } from "@cj-tech-master/excelts/formula";
import { sheetPrefix } from "../model/address";
import { COMPARE, JOIN } from "./operators";

type Tree = ReturnType<typeof parse>;

/** The engine's numbers of the kinds of nodes; it exports their types only. */
const Node = {
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

const COMPARISONS = ["=", "<>", "<", ">", "<=", ">="];

/** Writes a parsed formula down again, with the operators that Excel carries out in its own way as calls. */
export function printFormula(tree: Tree): string {
  const node = tree as unknown as AnyNode;
  switch (node.type) {
    case Node.number:
      return String(node.value);
    case Node.text:
      return `"${String(node.value).replaceAll('"', '""')}"`;
    case Node.boolean:
      return node.value === true ? "TRUE" : "FALSE";
    case Node.error:
      return String(node.value);
    case Node.cell:
      return prefix(node) + cell(node);
    case Node.range:
      return `${prefix(node) || prefix(part(node, "start"))}${cell(part(node, "start"))}:${cell(part(node, "end"))}`;
    case Node.columns:
      return `${prefix(node)}${String(node.startCol)}:${String(node.endCol)}`;
    case Node.rows:
      return `${prefix(node)}${String(node.startRow)}:${String(node.endRow)}`;
    case Node.binary:
      return binary(String(node.op), print(node.left), print(node.right));
    case Node.unary:
      return `(${String(node.op)}${print(node.operand)})`;
    case Node.percent:
      return `(${print(node.operand)}%)`;
    case Node.call:
      return `${String(node.name)}(${list(node.args).map(print).join(",")})`;
    case Node.array:
      return `{${list(node.rows)
        .map((row) => list(row).map(print).join(","))
        .join(";")}}`;
    case Node.name:
      return String(node.name);
    case Node.structured:
      return structured(String(node.tableName), list(node.specials).map(String), list(node.columns).map(String));
    case Node.missing:
      return "";
    case Node.union:
      return `(${list(node.areas).map(print).join(",")})`;
    default:
      throw new Error(`Unknown kind of formula part: ${node.type}`);
  }
}

type AnyNode = Readonly<Record<string, unknown>> & { readonly type: number };

const print = (value: unknown): string => printFormula(value as Tree);
const list = (value: unknown): readonly unknown[] => value as readonly unknown[];
const part = (node: AnyNode, name: string): AnyNode => node[name] as AnyNode;

function binary(operator: string, left: string, right: string): string {
  if (operator === "&") return `${JOIN}(${left},${right})`;
  if (COMPARISONS.includes(operator)) return `${COMPARE}("${operator}",${left},${right})`;
  return `(${left}${operator}${right})`;
}

const cell = (node: AnyNode): string =>
  `${node.colAbsolute === true ? "$" : ""}${String(node.col)}${node.rowAbsolute === true ? "$" : ""}${String(node.row)}`;

function prefix(node: AnyNode): string {
  if (typeof node.sheet !== "string") return "";
  return typeof node.endSheet === "string" ? `'${node.sheet}:${node.endSheet}'!` : sheetPrefix(node.sheet);
}

function structured(table: string, specials: readonly string[], columns: readonly string[]): string {
  const escaped = columns.map((name) => `[${name.replace(/['[\]#]/g, "'$&")}]`);
  if (specials.length === 1 && specials[0]?.toLowerCase() === "#this row") return `[@${escaped.join(":")}]`;
  const named = [...specials.map((special) => `[${special}]`), ...(escaped.length === 0 ? [] : [escaped.join(":")])];
  return named.length === 1 && escaped.length === 1 ? `${table}${escaped[0] ?? ""}` : `${table}[${named.join(",")}]`;
}
