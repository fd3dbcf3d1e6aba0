import type { SheetSpec } from "../../../workbook/sheetSpec";
import { namespacesOf, type Book } from "../book/book";
import type { Tab } from "../book/sheetList";
import { DECLARATION } from "../package/blankParts";
import { declarePart } from "../package/contentTypes";
import { editXml, freePartPath, partXml, putText, type Parts } from "../package/parts";
import { relate, relationshipsOf, removePart, unrelate } from "../package/relationships";
import { removeChild } from "../xml/xmlInsert";
import type { XmlSlice } from "../xml/xmlSlices";
import { attribute, childNamed, parseXml, serializeElement, serializeXml, xmlElement, type XmlElement } from "../xml/xmlTree";
import { anchorXml, isOurs } from "./anchorXml";
import { chartNamespaces } from "./chartNamespaces";
import { chartXml } from "./chartXml";
import { sourceCells } from "./sourceCells";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Replaces our charts on a sheet and leaves a person's charts and shapes as they are. Returns the piece of the sheet that names the part with all of them;
 * null when there are none.
 */
export function replaceCharts(book: Book, tab: Tab, spec: SheetSpec, sheetName: string, former: XmlSlice | null): XmlSlice | null {
  const { parts } = book;
  const present = former === null ? null : drawingPart(parts, tab, former);
  const isEmptied = present !== null && removeOurs(parts, present.path);
  if (spec.charts.length === 0) {
    if (!isEmptied) return former;
    unrelate(parts, tab.path, [present.id]);
    removePart(parts, present.path);
    return null;
  }
  const path = present?.path ?? newDrawing(book);
  addCharts(book, path, spec, sheetName);
  return former !== null && present !== null ? former : namingPiece(book, tab, path);
}

function drawingPart(parts: Parts, tab: Tab, { source }: XmlSlice): { id: string; path: string } | null {
  const ids = [...parseXml(source).root.attributes].filter(([name]) => name.endsWith(":id")).map(([, id]) => id);
  const target = relationshipsOf(parts, tab.path).find(({ id, kind }) => kind === "drawing" && ids.includes(id));
  return target === undefined ? null : { id: target.id, path: target.target };
}

function namingPiece(book: Book, tab: Tab, path: string): XmlSlice {
  const id = relate(book.parts, tab.path, `${namespacesOf(book).relationships}/drawing`, path);
  return { name: "drawing", source: serializeElement(xmlElement("drawing", { "r:id": id })) };
}

function newDrawing(book: Book): string {
  const path = freePartPath(book.parts, `${folderOf(book)}drawings/drawing`);
  const { sheetDrawing, drawing } = chartNamespaces(namespacesOf(book).relationships);
  putText(book.parts, path, serializeXml({ prologue: DECLARATION, root: xmlElement("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing }) }));
  declarePart(book.parts, path, DRAWING_TYPE);
  return path;
}

const folderOf = ({ path }: Book): string => path.slice(0, path.lastIndexOf("/") + 1);

function addCharts(book: Book, drawing: string, spec: SheetSpec, sheetName: string): void {
  const namespaces = chartNamespaces(namespacesOf(book).relationships);
  const cells = sourceCells(spec, sheetName);
  for (const chart of spec.charts) {
    const path = freePartPath(book.parts, `${folderOf(book)}charts/chart`);
    putText(book.parts, path, chartXml(chart, cells, namespaces));
    declarePart(book.parts, path, CHART_TYPE);
    const id = relate(book.parts, drawing, `${namespaces.relationships}/chart`, path);
    editXml(book.parts, drawing, (root) => root.children.push(anchorXml(chart, freeShapeId(root), id, namespaces)));
  }
}

/** Shapes are numbered from 2 on by Excel. */
function freeShapeId(root: XmlElement): number {
  const ids = [...serializeElement(root).matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="(\d+)"/gu)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}

/** Takes our charts out of a drawing; true when there were some and nothing else. */
function removeOurs(parts: Parts, path: string): boolean {
  const anchors = anchorsOf(parts, path);
  const ours = anchors.filter((anchor) => isOurs(shapeName(anchor)));
  if (ours.length === 0) return false;
  const ids = ours.flatMap((anchor) => /<(?:\w+:)?chart\s[^>]*?\w+:id="([^"]+)"/u.exec(serializeElement(anchor))?.[1] ?? []);
  const related = relationshipsOf(parts, path).filter(({ id }) => ids.includes(id));
  unrelate(
    parts,
    path,
    related.map(({ id }) => id),
  );
  for (const { target } of related) removeWithItsOwn(parts, target);
  editXml(parts, path, (document) => {
    for (const child of [...document.children]) if (typeof child !== "string" && isOurs(shapeName(child))) removeChild(document, child);
  });
  return anchors.length === ours.length;
}

const anchorsOf = (parts: Parts, path: string): XmlElement[] => partXml(parts, path).root.children.filter((child): child is XmlElement => typeof child !== "string");

/** The name of a chart's frame; of other shapes it does not matter. */
function shapeName(anchor: XmlElement): string {
  const properties = childNamed(childNamed(anchor, "graphicFrame") ?? xmlElement("none"), "nvGraphicFramePr");
  const name = properties === null ? null : childNamed(properties, "cNvPr");
  return name === null ? "" : (attribute(name, "name") ?? "");
}

/** Excel gives a chart parts for colours and style. */
function removeWithItsOwn(parts: Parts, path: string): void {
  for (const { target, external } of relationshipsOf(parts, path)) if (!external) removePart(parts, target);
  removePart(parts, path);
}
