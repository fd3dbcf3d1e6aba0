import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { MAIN, pack, unpack, type TextParts } from "./handmade";

/** A part of a kind that no library knows. */
export const UNKNOWN_PART = "customXml/item1.xml";

const DATA: WriteSheet = {
  name: "Показатели",
  columns: [{ width: 8 }, { width: 40 }, { width: 12 }, { width: 12 }],
  rows: [
    ["№", "Показатель", "План", "Факт"],
    ["1", "Доля жителей, %", 35, 35.1],
    ["2", "Число кружков", 4, null],
  ],
  cells: new Map([
    ["1,1", { style: { font: { name: "Arial", size: 9, bold: true, color: { rgb: "C00000" } }, alignment: { wrapText: true } } }],
    [
      "1,3",
      {
        style: { numFmt: '0.00" ед."', fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } } },
        comment: { author: "Глава", text: "Проверено" },
      },
    ],
    ["2,2", { value: 4, formula: "2*2", formulaResult: 4 }],
  ]),
  tables: [{ name: "Показатели", range: "A1:D3", columns: [{ name: "№" }, { name: "Показатель" }, { name: "План" }, { name: "Факт" }] }],
  dataValidations: [{ type: "list", values: ["да", "нет"], range: "F2:F9" }],
  conditionalRules: [
    { type: "cellIs", operator: "lessThan", formula: "35", priority: 1, range: "D2:D3", style: { font: { color: { rgb: "FF0000" } } } },
  ],
  freezePane: { rows: 1 },
};

const OWN: WriteSheet = {
  name: "Мои заметки",
  rows: [
    ["Заметка", 1],
    ["Ещё", 2],
  ],
  charts: [
    {
      type: "column",
      title: "Ряд",
      series: [{ name: "Ряд", values: "B1:B2" }],
      anchor: { from: { row: 3, col: 0 }, to: { row: 12, col: 5 } },
    },
  ],
  merges: [{ startRow: 5, startCol: 6, endRow: 6, endCol: 8 }],
  hidden: false,
};

/** A file as a user might bring it: made by another program, with things that must come back whole. */
export async function userFile(): Promise<Uint8Array> {
  const parts = unpack(
    await writeXlsx({ sheets: [DATA, OWN], namedRanges: [{ name: "Ставка", range: "'Мои заметки'!$B$1" }], activeSheet: 0 }),
  );
  return pack(withExcelTraits(parts));
}

/** What Excel itself writes and the library does not: a calculated column, an extension, a list of formulas, a named style, a foreign part. */
function withExcelTraits(parts: TextParts): TextParts {
  const edit = (path: string, from: string | RegExp, to: string): string => {
    const text = parts[path] ?? "";
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`Nothing to edit in ${path}`);
    return edited;
  };
  return {
    ...parts,
    "xl/tables/table1.xml": edit(
      "xl/tables/table1.xml",
      /<tableColumn id="3" name="План"\/>/,
      '<tableColumn id="3" name="План"><calculatedColumnFormula>2*2</calculatedColumnFormula></tableColumn>',
    ),
    "xl/worksheets/sheet1.xml": edit("xl/worksheets/sheet1.xml", "<sheetView ", '<sheetView tabSelected="1" ').replace(
      "</worksheet>",
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`,
    ),
    "xl/styles.xml": edit("xl/styles.xml", /<cellStyles[^>]*>/, '<cellStyles count="2"><cellStyle name="Мой стиль" xfId="0"/>'),
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C3" i="1"/></calcChain>`,
    [UNKNOWN_PART]: "<мой xmlns='urn:мой'>  как есть  </мой>",
    "xl/_rels/workbook.xml.rels": edit(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
    "[Content_Types].xml": edit(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    ),
  };
}
