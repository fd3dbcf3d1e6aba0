import { DamagedFile } from "../../../../../src/adapters/xlsx/damagedFile";
import { rawAttributes, scanXml } from "../../../../../src/adapters/xlsx/xml/xmlScan";

const events = (xml: string): string[] => {
  const seen: string[] = [];
  scanXml(xml, {
    open: (name, attributes, offset) => seen.push(`<${name}${attributes}@${offset}`),
    close: (name, end) => seen.push(`/${name}@${end}`),
    raw: (markup) => seen.push(markup),
  });
  return seen;
};

describe("scanXml", () => {
  it("meets elements, text, CDATA, comments and instructions in order", () => {
    expect(events('<?xml version="1.0"?><a x="1>0"><b/>т&amp;<![CDATA[<]]><!-- n --></a >')).toEqual([
      '<?xml version="1.0"?>',
      '<a x="1>0"@21',
      "<b@32",
      "/b@36",
      "т&amp;",
      "<![CDATA[<]]>",
      "<!-- n -->",
      "/a@70",
    ]);
  });

  it.each([
    ["a tag that is never closed", "<a><b></a>"],
    ["an end without a beginning", "<a></b></a>"],
    ["a text that ends too early", '<a x="1"'],
    ["two roots", "<a/><b/>"],
    ["text beside the root", "<a/>text"],
    ["an attribute without quotation marks", "<a x=1/>"],
    ["a document type, which the package format forbids", '<!DOCTYPE a [<!ENTITY x "y">]><a/>'],
    ["an unclosed comment", "<a><!-- </a>"],
    ["nothing", ""],
  ])("refuses %s", (_, xml) => expect(() => events(xml)).toThrow(DamagedFile));
});

describe("rawAttributes", () => {
  it("reads both kinds of quotation marks and keeps prefixes", () => {
    expect([...rawAttributes(` a="1" r:id = 'x"y'`)]).toEqual([
      ["a", "1"],
      ["r:id", 'x"y'],
    ]);
  });
});
