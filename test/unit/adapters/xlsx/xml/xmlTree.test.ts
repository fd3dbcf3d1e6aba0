import { ensureChild } from "../../../../../src/adapters/xlsx/xml/xmlInsert";
import { sliceXml } from "../../../../../src/adapters/xlsx/xml/xmlSlices";
import {
  attribute,
  childNamed,
  parseXml,
  serializeXml,
  setAttribute,
  textOf,
  xmlElement,
} from "../../../../../src/adapters/xlsx/xml/xmlTree";

describe("XML tree", () => {
  it("writes back what it has read", () => {
    const xml = `<?xml version="1.0"?>\n<a xmlns:x="u" b="&amp;&#10;"><!-- c --> <x:d e="&quot;"/>т&lt;<![CDATA[&]]></a>`;
    expect(serializeXml(parseXml(xml))).toBe(xml);
  });

  it("gives values resolved and sets them escaped", () => {
    const { root } = parseXml(`<a b="1 &lt; 2">x&amp;<![CDATA[&y]]><c>no</c></a>`);
    expect(attribute(root, "b")).toBe("1 < 2");
    expect(attribute(root, "c")).toBeNull();
    expect(textOf(root)).toBe("x&&y");
    setAttribute(root, "b", 'Лист "1"');
    expect(root.attributes.get("b")).toBe("Лист &quot;1&quot;");
  });

  it("inserts a child where the schema wants it, with the parent's prefix", () => {
    const order = ["first", "second", "third"];
    const { root } = parseXml(`<x:a><x:first/><x:third/></x:a>`);
    ensureChild(root, "second", order, [xmlElement("item")]);
    expect(ensureChild(root, "third", order)).toBe(childNamed(root, "third"));
    expect(serializeXml({ prologue: "", root })).toBe("<x:a><x:first/><x:second><x:item/></x:second><x:third/></x:a>");
  });
});

describe("sliceXml", () => {
  it("cuts the root's children out of the text unchanged", () => {
    const { rootAttributes, children } = sliceXml(`<x:w a='1'>\n<x:cols><x:col  min="1"/></x:cols><mc:AlternateContent/></x:w>`);
    expect([...rootAttributes]).toEqual([["a", "1"]]);
    expect(children).toEqual([
      { name: "cols", source: '<x:cols><x:col  min="1"/></x:cols>' },
      { name: "AlternateContent", source: "<mc:AlternateContent/>" },
    ]);
  });
});
