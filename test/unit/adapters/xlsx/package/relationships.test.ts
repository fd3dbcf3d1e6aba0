import { contentTypeOf, declarePart } from "../../../../../src/adapters/xlsx/package/contentTypes";
import { relate, relationshipsOf, removePart, unrelate } from "../../../../../src/adapters/xlsx/package/relationships";
import { handmadeParts, partsOf, relationships } from "../handmade";

const parts = (rels: string) =>
  partsOf(handmadeParts([{ name: "Лист1", body: "<sheetData/>" }], { "xl/worksheets/_rels/sheet1.xml.rels": rels }));
const SHEET = "xl/worksheets/sheet1.xml";

describe("relationships", () => {
  it("resolves relative and absolute targets, and leaves external ones alone", () => {
    const rels = relationships([
      ["table", "../tables/table1.xml"],
      ["drawing", "/xl/drawings/drawing1.xml"],
      ["hyperlink", "http://example.org/a/../b"],
    ]).replace('Target="http', 'TargetMode="External" Target="http');
    expect(relationshipsOf(parts(rels), SHEET).map(({ id, kind, target, external }) => [id, kind, target, external])).toEqual([
      ["rId1", "table", "xl/tables/table1.xml", false],
      ["rId2", "drawing", "xl/drawings/drawing1.xml", false],
      ["rId3", "hyperlink", "http://example.org/a/../b", true],
    ]);
  });

  it("adds one under a free id, with a relative target", () => {
    const packed = parts(relationships([["drawing", "../drawings/drawing1.xml"]]).replace('"rId1"', '"rId2"'));
    expect(relate(packed, SHEET, "http://example.org/table", "xl/tables/table1.xml")).toBe("rId3");
    expect(relationshipsOf(packed, SHEET).at(-1)).toMatchObject({ id: "rId3", kind: "table", target: "xl/tables/table1.xml" });
    expect(new TextDecoder().decode(packed.get("xl/worksheets/_rels/sheet1.xml.rels"))).toContain('Target="../tables/table1.xml"');
  });

  it("makes the part when a sheet has none yet, and empties it again", () => {
    const packed = partsOf(handmadeParts([{ name: "Лист1", body: "" }]));
    const id = relate(packed, SHEET, "http://example.org/table", "xl/tables/table1.xml");
    unrelate(packed, SHEET, [id]);
    expect(relationshipsOf(packed, SHEET)).toEqual([]);
  });

  it("removes a part with its relationships and its declaration, whatever the case of its name", () => {
    const packed = parts(relationships([]));
    declarePart(packed, SHEET, "a/b");
    removePart(packed, "xl/worksheets/Sheet1.xml");
    expect([...packed.keys()].filter((name) => name.includes("worksheets"))).toEqual([]);
    expect(contentTypeOf(packed, SHEET)).toBe("application/xml");
  });
});
