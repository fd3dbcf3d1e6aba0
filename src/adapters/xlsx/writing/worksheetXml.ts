import type { SheetSpec } from "../../../workbook/sheetSpec";
import { DECLARATION } from "../package/blankParts";
import { serializeAttributes, serializeElement, xmlElement, type XmlElement } from "../xml/xmlTree";
import type { XmlSlice } from "../xml/xmlSlices";
import { conditionalFormatsXml } from "./conditionalFormatsXml";
import type { Drawing } from "./drawing";
import type { FormerSheet } from "./formerSheet";
import { linksXml } from "./linksXml";
import { columnsXml, pageXml, propertiesXml, viewsXml } from "./pageXml";
import { rangeName } from "./rangeName";
import { sheetDataXml } from "./rowsXml";
import { usedRange } from "./usedRange";
import { validationsXml } from "./validationsXml";

/** ISO/IEC 29500-1, 18.3.1.99: the order of a worksheet's children that we write or carry over. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter " +
  "rowBreaks ignoredErrors drawing legacyDrawing legacyDrawingHF picture oleObjects controls AlternateContent tableParts extLst"
).split(" ");

/** The part of a sheet. What a person put on top of the former one (notes, pictures) is carried over; `charts` names the part with the charts and shapes. */
export function worksheetXml(
  spec: SheetSpec,
  drawing: Drawing,
  namespaces: { readonly main: string; readonly relationships: string },
  tableIds: readonly string[],
  former: FormerSheet | null,
  charts: XmlSlice | null,
): string {
  const used = usedRange(spec);
  const pieces = [
    ...[propertiesXml(spec), viewsXml(spec), xmlElement("sheetFormatPr", { defaultRowHeight: 15 }), columnsXml(spec)].map(piece),
    { name: "dimension", source: serializeElement(xmlElement("dimension", { ref: used === null ? "A1" : rangeName(used) })) },
    { name: "sheetData", source: sheetDataXml(spec.rows, drawing) },
    ...[mergesXml(spec), validationsXml(spec.validations, drawing), linksXml(spec.rows)].map(piece),
    ...conditionalFormatsXml(spec.conditionalFormats, drawing).map(piece),
    ...pageXml(spec.page).map(piece),
    piece(used === null ? null : codesAreTextXml(rangeName(used))),
    piece(tablePartsXml(tableIds)),
    ...(charts === null ? [] : [charts]),
    ...(former?.carried ?? []),
  ];
  const attributes = new Map([...(former?.rootAttributes ?? []), ["xmlns", namespaces.main], ["xmlns:r", namespaces.relationships]]);
  const body = ORDER.flatMap((name) => pieces.filter((candidate) => candidate.name === name)).map(({ source }) => source);
  return `${DECLARATION}<worksheet${serializeAttributes(attributes)}>${body.join("")}</worksheet>`;
}

const piece = (element: XmlElement | null): { readonly name: string; readonly source: string } =>
  element === null ? { name: "", source: "" } : { name: element.name, source: serializeElement(element) };

function mergesXml({ merges }: SheetSpec): XmlElement | null {
  const cells = merges.map((range) => xmlElement("mergeCell", { ref: rangeName(range) }));
  return cells.length === 0 ? null : xmlElement("mergeCells", { count: cells.length }, cells);
}

const tablePartsXml = (ids: readonly string[]): XmlElement | null =>
  ids.length === 0
    ? null
    : xmlElement(
        "tableParts",
        { count: ids.length },
        ids.map((id) => xmlElement("tablePart", { "r:id": id })),
      );

/** Codes such as «1.1» are text on purpose: no green corners on an official form. */
const codesAreTextXml = (sqref: string): XmlElement =>
  xmlElement("ignoredErrors", {}, [xmlElement("ignoredError", { sqref, numberStoredAsText: 1 })]);
