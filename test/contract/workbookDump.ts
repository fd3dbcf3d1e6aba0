import { cellName } from "../../src/workbook/cell";
import { areaName } from "../host/model/address";
import type { ChartCells } from "../host/model/chart";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";

/** Everything of a workbook that a person could notice, as plain data, to compare before and after. */
export const dumpOf = (workbook: Workbook): unknown => ({
  names: workbook.names.map(({ name, formula, visible }) => ({ name, formula, visible })),
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: Object.fromEntries(
      sheet
        .cells()
        .map(
          ({ row, column, cell }) =>
            [cellName({ row, column }), { value: cell.value, formula: cell.formula, style: cell.style, link: cell.hyperlink }] as const,
        )
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
    merges: sheet.merges,
    validations: sheet.validations,
    tables: sheet.tables.map(({ name, area, styleName }) => ({ name, area, styleName })),
    heights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
    widths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
    hiddenRows: [...sheet.hiddenRows],
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    showGridlines: sheet.showGridlines,
    page: sheet.pageLayout,
    charts: chartsOf(sheet),
  })),
});

/** The charts of a sheet by name, with the places that they draw in words; a chart's own number does not matter. */
export function chartsOf({ charts }: Sheet): unknown {
  const place = (cells: ChartCells | null): string | null => (cells === null ? null : `${cells.sheet.name}!${areaName(cells.area)}`);
  return [...charts]
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ series, ...chart }) => ({
      ...structuredClone({ ...chart, id: null }),
      series: series.map(({ name, categories, values, ...look }) => ({ ...structuredClone(look), name: place(name), categories: place(categories), values: place(values) })),
    }));
}
