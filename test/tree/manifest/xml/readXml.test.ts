import { readXml } from "./readXml";
import { XmlSyntaxError } from "./xmlCursor";

describe("readXml", () => {
  it("resolves namespaces of elements and of attributes", () => {
    const root = readXml(
      '<a xmlns="urn:x" xmlns:p="urn:y" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" n="1" p:m="2" xsi:type="T"><p:b/></a>',
    );
    expect([root.name, root.namespace]).toEqual(["a", "urn:x"]);
    expect([...root.attributes]).toEqual([
      ["n", "1"],
      ["{urn:y}m", "2"],
      ["xsi:type", "T"],
    ]);
    expect(root.children.map(({ name, namespace }) => [name, namespace])).toEqual([["b", "urn:y"]]);
  });

  it("lets an inner default namespace end with its element", () => {
    const root = readXml('<a xmlns="urn:x"><b xmlns="urn:y"><c/></b><d/></a>');
    const [b, d] = root.children;
    expect([b?.namespace, b?.children[0]?.namespace, d?.namespace]).toEqual(["urn:y", "urn:y", "urn:x"]);
  });

  it("decodes references in texts and attributes, and leaves CDATA as it is", () => {
    const root = readXml("<a b='&lt;&quot;&#1071;&#x42F;'>&amp;&apos;<![CDATA[&amp;]]></a>");
    expect(root.attributes.get("b")).toBe('<"ЯЯ');
    expect(root.text).toBe("&'&amp;");
  });

  it("skips the declaration, comments and instructions, and counts lines", () => {
    const root = readXml('\uFEFF<?xml version="1.0"?>\n<!-- <x> -->\n<a>\n<!-- y -->\n<?z ?><b\n c="1"/></a>\n');
    expect(root.line).toBe(3);
    expect(root.children.map(({ name, line }) => [name, line])).toEqual([["b", 5]]);
  });

  it.each([
    ["an empty text", "", 1],
    ["two roots", "<a/>\n<b/>", 2],
    ["a tag that is not closed", "<a>\n<b></b>\n", 3],
    ["crossed tags", "<a><b></a></b>", 1],
    ["an attribute without quotation marks", "<a b=1/>", 1],
    ["an attribute without a value", "<a b/>", 1],
    ["a value that is not closed", '<a b="1/>', 1],
    ["an attribute twice", '<a b="1" b="2"/>', 1],
    ["a bracket in a value", '<a b="<"/>', 1],
    ["attributes without a space between them", '<a b="1"c="2"/>', 1],
    ["a bare ampersand", "<a>\n&</a>", 2],
    ["an entity of its own", "<a>&copy;</a>", 1],
    ["a character beyond Unicode", "<a>&#x110000;</a>", 1],
    ["two hyphens in a comment", "<a><!-- b -- c --></a>", 1],
    ["a comment that is not closed", "<a><!-- </a>", 1],
    ["an undeclared prefix", "<p:a/>", 1],
    ["a document type", "<!DOCTYPE a><a/>", 1],
    ["text behind the root", "<a/>b", 1],
  ])("refuses %s", (_, source, line) => {
    expect(() => readXml(source)).toThrow(XmlSyntaxError);
    expect(() => readXml(source)).toThrow(`line ${line}: `);
  });
});
