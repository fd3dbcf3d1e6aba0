import { DamagedFile } from "../../../../../src/adapters/xlsx/damagedFile";
import { decodeCellText, decodeXml, encodeCellText, escapeAttribute, escapeText } from "../../../../../src/adapters/xlsx/xml/xmlText";

describe("text of XML", () => {
  it("resolves entities and normalises line ends", () => {
    expect(decodeXml("&lt;&amp;&gt;&quot;&apos;&#1071;&#x42F;\r\nб")).toBe("<&>\"'ЯЯ\nб");
  });

  it("refuses an entity that no one has declared", () => expect(() => decodeXml("&nbsp;")).toThrow(DamagedFile));

  it("escapes text and attributes so that they read back the same", () => {
    const text = 'a<b>&"c"\tд\nе';
    expect(escapeText(text)).toBe('a&lt;b&gt;&amp;"c"\tд\nе');
    expect(decodeXml(escapeAttribute(text))).toBe(text);
    expect(escapeAttribute(text)).not.toMatch(/[<>"\n\t]/);
  });
});

describe("text of cells (ST_Xstring)", () => {
  it("writes forbidden characters as Excel does", () => {
    expect(encodeCellText("a\u0001\rб\uFFFE")).toBe("a_x0001__x000D_б_xFFFE_");
    expect(encodeCellText("строка\nвторая\tтретья")).toBe("строка\nвторая\tтретья");
  });

  it("escapes text that only looks like an escape", () => expect(encodeCellText("_x0041_")).toBe("_x005F_x0041_"));

  it.each(["a\rb", "_x0041_x0042_", "x_x000D_\u0002", "обычный"])("reads «%j» back", (text) =>
    expect(decodeCellText(encodeCellText(text))).toBe(text),
  );
});
