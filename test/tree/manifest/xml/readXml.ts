import { XmlCursor } from "./xmlCursor";
import type { XmlElement } from "./xmlElement";
import { OUTER_SCOPE, resolveAttributes, resolveElementName, scopeOf, type NamespaceScope } from "./xmlNamespaces";
import { decodeReferences } from "./xmlText";

const NAME = /[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?/uy;
const SPACE = /[ \t\r\n]+/y;
const CHARACTERS = /[^<]+/y;

/** Parses a whole document and returns its root element; throws XmlSyntaxError when it is not well-formed. */
export function readXml(source: string): XmlElement {
  const cursor = new XmlCursor(source.replace(/^\uFEFF/, ""));
  if (cursor.take("<?xml")) cursor.takeUntil("?>", "the XML declaration");
  skipMisc(cursor);
  if (!cursor.take("<")) cursor.fail("the root element is missing");
  const root = readElement(cursor, OUTER_SCOPE);
  skipMisc(cursor);
  if (!cursor.atEnd) cursor.fail("nothing may follow the root element");
  return root;
}

/** Reads an element whose opening bracket has been taken. */
function readElement(cursor: XmlCursor, outer: NamespaceScope): XmlElement {
  const line = cursor.line;
  if (cursor.take("!")) cursor.fail("a document type or other declaration has no place in a manifest");
  const writtenName = readName(cursor, "an element");
  const written = readAttributes(cursor, writtenName);
  const scope = scopeOf(written, outer);
  const head = { ...resolveElementName(writtenName, scope, cursor), attributes: resolveAttributes(written, scope, cursor), line };
  if (cursor.take("/>")) return { ...head, children: [], text: "" };
  if (!cursor.take(">")) cursor.fail(`the tag <${writtenName} is not closed with >`);
  return { ...head, ...readContent(cursor, writtenName, scope) };
}

function readAttributes(cursor: XmlCursor, elementName: string): Map<string, string> {
  const attributes = new Map<string, string>();
  while (cursor.takePattern(SPACE) !== "") {
    const name = cursor.takePattern(NAME);
    if (name === "") break;
    cursor.takePattern(SPACE);
    if (!cursor.take("=")) cursor.fail(`the attribute ${name} of <${elementName}> has no value`);
    cursor.takePattern(SPACE);
    const quote = cursor.take('"') ? '"' : cursor.take("'") ? "'" : cursor.fail(`the value of ${name} is not in quotation marks`);
    const raw = cursor.takeUntil(quote, `the value of ${name}`);
    if (raw.includes("<")) cursor.fail(`the value of ${name} contains <`);
    if (attributes.has(name)) cursor.fail(`<${elementName}> has the attribute ${name} twice`);
    attributes.set(name, decodeReferences(raw.replace(/[\t\r\n]/g, " "), cursor));
  }
  return attributes;
}

function readContent(cursor: XmlCursor, writtenName: string, scope: NamespaceScope): Pick<XmlElement, "children" | "text"> {
  const children: XmlElement[] = [];
  let text = "";
  while (!cursor.atEnd) {
    if (skipComment(cursor) || skipInstruction(cursor)) continue;
    if (cursor.take("<![CDATA[")) text += cursor.takeUntil("]]>", "the CDATA section");
    else if (cursor.take("</")) {
      const closing = readName(cursor, "a closing tag");
      cursor.takePattern(SPACE);
      if (closing !== writtenName || !cursor.take(">")) cursor.fail(`</${writtenName}> expected, </${closing} found`);
      return { children, text: text.trim() };
    } else if (cursor.take("<")) children.push(readElement(cursor, scope));
    else text += decodeReferences(cursor.takePattern(CHARACTERS), cursor);
  }
  return cursor.fail(`<${writtenName}> is not closed`);
}

function readName(cursor: XmlCursor, what: string): string {
  const name = cursor.takePattern(NAME);
  return name === "" ? cursor.fail(`the name of ${what} is missing`) : name;
}

function skipMisc(cursor: XmlCursor): void {
  while (cursor.takePattern(SPACE) !== "" || skipComment(cursor) || skipInstruction(cursor));
}

function skipComment(cursor: XmlCursor): boolean {
  if (!cursor.take("<!--")) return false;
  const comment = cursor.takeUntil("-->", "the comment");
  if (comment.includes("--") || comment.endsWith("-")) cursor.fail("a comment may not contain two hyphens in a row");
  return true;
}

function skipInstruction(cursor: XmlCursor): boolean {
  if (!cursor.take("<?")) return false;
  cursor.takeUntil("?>", "the processing instruction");
  return true;
}
