/** Namespaces of charts and shapes; strict files have their own. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006";
const STRICT = "http://purl.oclc.org/ooxml/drawingml";

/** By the namespace of relationships that the workbook uses. */
export function chartNamespaces(relationships: string): ChartNamespaces {
  const base = relationships.startsWith("http://purl.oclc.org/") ? STRICT : TRANSITIONAL;
  return { chart: `${base}/chart`, drawing: `${base}/main`, sheetDrawing: `${base}/spreadsheetDrawing`, relationships };
}
