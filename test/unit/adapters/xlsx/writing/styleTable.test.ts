import { openBook } from "../../../../../src/adapters/xlsx/book/book";
import { partXml } from "../../../../../src/adapters/xlsx/package/parts";
import { openStyleTable } from "../../../../../src/adapters/xlsx/writing/styleTable";
import { childNamed, serializeElement } from "../../../../../src/adapters/xlsx/xml/xmlTree";
import type { CellStyle } from "../../../../../src/workbook/sheetStyle";
import { PLAIN } from "../../../../contract/specBuilder";
import { handmadeParts, MAIN, partsOf, relationships } from "../handmade";

const bookWith = (styles: string | null) => {
  const change =
    styles === null
      ? {}
      : {
          "xl/styles.xml": styles,
          "xl/_rels/workbook.xml.rels": relationships([
            ["worksheet", "worksheets/sheet1.xml"],
            ["styles", "styles.xml"],
          ]),
        };
  return openBook(partsOf(handmadeParts([{ name: "Лист1", body: "" }], change)));
};
const draw = (styles: string | null, ...looks: readonly Partial<CellStyle>[]) => {
  const book = bookWith(styles);
  const table = openStyleTable(book);
  const indices = looks.map((look) => table.indexOf({ ...PLAIN, ...look }, false));
  table.save();
  const { root } = partXml(book.parts, "xl/styles.xml");
  return { indices, listOf: (name: string) => (childNamed(root, name)?.children ?? []).map(serializeElement), root };
};

describe("cell formats", () => {
  it("makes the styles part where a program has left it out", () => {
    const { indices, listOf } = draw(null, {});
    expect(indices).toEqual([1]);
    expect(listOf("fonts")).toEqual([
      expect.stringContaining("Calibri"),
      '<font><sz val="12"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font>',
    ]);
  });

  it("gives equal looks one number and different looks different ones", () => {
    const { indices, listOf } = draw(null, { bold: true }, { italic: true }, { bold: true }, { locked: false });
    expect(indices).toEqual([1, 2, 1, 3]);
    expect(listOf("cellXfs")).toHaveLength(4);
    expect(listOf("cellXfs")[3]).toContain('<protection locked="0"/>');
  });

  it("says which parts of the format apply, or Excel would take them from the named style", () => {
    const { listOf } = draw(null, { horizontal: "centerAcross", wrap: true, indent: 2 });
    expect(listOf("cellXfs")[1]).toBe(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>',
    );
  });

  it("keeps the user's formats, reuses number formats, and numbers new ones after the highest", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="164" formatCode="0&quot; %&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="170"/><xf/></cellXfs></styleSheet>`;
    const { indices, listOf } = draw(
      styles,
      { numberFormat: '0" %"' },
      { numberFormat: "0.000" },
      { numberFormat: "@" },
      { numberFormat: "dd.mm.yyyy" },
    );
    expect(indices).toEqual([2, 3, 4, 5]);
    expect(listOf("cellXfs").slice(0, 2)).toEqual(['<xf numFmtId="170"/>', "<xf/>"]);
    expect(
      listOf("cellXfs")
        .slice(2)
        .map((xf) => /numFmtId="(\d+)"/.exec(xf)?.[1]),
    ).toEqual(["164", "171", "49", "172"]);
    expect(listOf("numFmts").slice(2)).toEqual([
      '<numFmt numFmtId="171" formatCode="0.000"/>',
      '<numFmt numFmtId="172" formatCode="dd.mm.yyyy"/>',
    ]);
  });

  it("follows the prefix of the part", () => {
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font/></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`;
    const { indices, root } = draw(styles, { fill: "#ddebf7" });
    expect(indices).toEqual([1]);
    const xml = serializeElement(root);
    expect(xml).not.toMatch(/<(?!\/?x:)/);
    expect(xml).toContain(
      '<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFDDEBF7"/><x:bgColor indexed="64"/></x:patternFill></x:fill>',
    );
    expect([...xml.matchAll(/<x:(numFmts|fonts|fills|borders|cellXfs)[ >]/g)].map(([, name]) => name)).toEqual([
      "fonts",
      "fills",
      "borders",
      "cellXfs",
    ]);
  });

  it("draws borders on all sides, below only, or nowhere", () => {
    const border = { weight: "hair", color: "#808080" } as const;
    const { listOf } = draw(
      null,
      { border: { ...border, kind: "all" } },
      { border: { ...border, kind: "bottom" } },
      { border: { ...border, kind: "none" } },
    );
    const side = (name: string): string => `<${name} style="hair"><color rgb="FF808080"/></${name}>`;
    expect(listOf("borders")).toEqual([
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`,
      `<border><left/><right/><top/>${side("bottom")}<diagonal/></border>`,
    ]);
  });
});
