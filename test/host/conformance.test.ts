/** The library describes its own classes; the host's classes must not have a member that the API has not, nor offer to set what cannot be set. */
import { ConditionalFormatCollectionObject } from "./excel/conditionalFormats";
import { newChart } from "./model/chart";
import { createExcelHost } from "./excel/excelHost";
import { WorkbookEvents } from "./excel/workbookEvents";
import { WorkbookObject } from "./excel/workbookObject";
import { sampleWorkbook } from "./clientChecks";
import { HostCollection, HostObject, items, properties } from "./protocol/hostObject";
import { hostsIdle, startHost } from "./startHost";
import type { ExcelSession } from "./excel/session";

afterAll(hostsIdle);

interface Described {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Set on the wire under another name than the API's, and loaded under the API's. */
const WIRE_ALIASES = ["Worksheet.gridlines", "Worksheet.headings"];

/** One object of every class that can be reached from the workbook by properties, items and a few calls. */
function oneOfEach(root: HostObject): Map<string, HostObject> {
  const found = new Map<string, HostObject>();
  const visit = (object: unknown): void => {
    if (!(object instanceof HostObject) || found.has(object.className)) return;
    found.set(object.className, object);
    if (object instanceof ConditionalFormatCollectionObject) visit(object.add("Custom"));
    if (object instanceof HostCollection) for (const item of object[items] as readonly HostObject[]) visit(item);
    for (const { get } of properties(object).values()) if (get !== undefined) visit(Reflect.apply(get, object, []));
    for (const call of ["getSelectedRange", "getVisibleView", "getRanges", "getDataBodyRange"]) {
      const member: unknown = Reflect.get(object, call);
      if (typeof member === "function") visit(Reflect.apply(member, object, []));
    }
  };
  visit(root);
  return found;
}

const methodsOf = (object: HostObject): string[] => {
  const names = new Set<string>();
  for (
    let prototype = Object.getPrototypeOf(object) as object;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof descriptor.value === "function" && name !== "constructor") names.add(name);
    }
  }
  return [...names];
};

test("every class, property and method of the host is one of the API, and settable where the API says so", async () => {
  const { Excel } = await startHost();
  const workbook = sampleWorkbook();
  workbook.names.push({ name: "План", formula: "Данные!$B$2:$B$3", visible: true, comment: "", scope: workbook.activeSheet });
  const chart = newChart("7", "Рисунок", "BarClustered", { top: 0, left: 0, bottom: 9, right: 3 });
  const values = { sheet: workbook.activeSheet, area: { top: 1, left: 1, bottom: 2, right: 1 } };
  chart.series.push({ name: null, categories: null, values, fill: null, outline: null, labels: null, gapWidth: 150 });
  workbook.activeSheet.charts.push(chart);
  workbook.activeSheet.pageLayout = { ...workbook.activeSheet.pageLayout, rowBreaks: [3] };
  const session: ExcelSession = {
    workbook,
    events: new WorkbookEvents(workbook, () => undefined),
    acceptsFormula: () => true,
    calculationSuspended: false,
    calculationMode: "Automatic",
    screenSuspensions: 0,
  };
  const classes = oneOfEach(new WorkbookObject(session));
  const faults: string[] = [];
  for (const [name, object] of classes) {
    const api = (Excel as unknown as Record<string, { prototype: Described } | undefined>)[name]?.prototype;
    if (api === undefined) {
      faults.push(`class ${name}`);
      continue;
    }
    const scalars = api._scalarPropertyNames ?? [];
    const known = new Set([...scalars, ...(api._navigationPropertyNames ?? [])]);
    for (const [property, { set }] of properties(object)) {
      if (WIRE_ALIASES.includes(`${name}.${property}`)) continue;
      if (!known.has(property)) faults.push(`${name}.${property}`);
      else if (set !== undefined && api._scalarPropertyUpdateable?.[scalars.indexOf(property)] !== true)
        faults.push(`${name}.${property} is read-only`);
    }
    for (const method of methodsOf(object)) if (!(method in api)) faults.push(`${name}.${method}()`);
  }
  expect(faults).toEqual([]);
  expect([...classes.keys()].sort()).toEqual([
    "Application",
    "AutoFilter",
    "Chart",
    "ChartAreaFormat",
    "ChartAxes",
    "ChartAxis",
    "ChartAxisFormat",
    "ChartAxisTitle",
    "ChartAxisTitleFormat",
    "ChartBorder",
    "ChartCollection",
    "ChartDataLabels",
    "ChartFill",
    "ChartFont",
    "ChartGridlines",
    "ChartGridlinesFormat",
    "ChartLegend",
    "ChartLineFormat",
    "ChartSeries",
    "ChartSeriesCollection",
    "ChartSeriesFormat",
    "ChartTitle",
    "ChartTitleFormat",
    "ConditionalFormat",
    "ConditionalFormatCollection",
    "ConditionalFormatRule",
    "ConditionalRangeFill",
    "ConditionalRangeFont",
    "ConditionalRangeFormat",
    "CustomConditionalFormat",
    "DataValidation",
    "FormatProtection",
    "HeaderFooter",
    "HeaderFooterGroup",
    "NamedItem",
    "NamedItemCollection",
    "PageBreak",
    "PageBreakCollection",
    "PageLayout",
    "Range",
    "RangeAreas",
    "RangeBorder",
    "RangeBorderCollection",
    "RangeCollection",
    "RangeFill",
    "RangeFont",
    "RangeFormat",
    "RangeView",
    "Table",
    "TableCollection",
    "TableColumn",
    "TableColumnCollection",
    "TableRow",
    "TableRowCollection",
    "Workbook",
    "WorkbookProtection",
    "Worksheet",
    "WorksheetCollection",
    "WorksheetFreezePanes",
    "WorksheetProtection",
  ]);
});

test("the host starts with nothing asked and nothing kept", () => {
  const host = createExcelHost(sampleWorkbook());
  expect([host.syncs, host.references.size, host.gaps, host.requests]).toEqual([0, 0, [], []]);
});
