import { memo, useMemo } from "react";
import type { Sheet } from "../../host/model/sheet";
import { edgesOf } from "./edges";
import { edgeStyle } from "./edgeStyle";
import { fillsOf, fillStyle } from "./fills";
import { filterButtons } from "./filterButtons";
import type { Geometry } from "./geometry";
import { textBoxStyle, wordsStyle } from "./textStyle";
import { textsOf } from "./texts";
import { VisibleCells } from "./visibleCells";

interface SheetPartProps {
  readonly sheet: Sheet;
  /** First and last row and column, zero-based. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly geometry: Geometry;
  readonly locale: string;
  /** First column that can be seen in this pane at all; texts of frozen columns do not run into the others. */
  readonly leftLimit: number;
  /** The workbook's version: cells are mutable inside the model, so this says when to draw anew. */
  readonly version: number;
}

/** Fills, lines and texts of a part of a sheet, in the sheet's own pixels. */
export const SheetPart = memo(function SheetPart(props: SheetPartProps) {
  const { sheet, top, left, bottom, right, geometry, locale, leftLimit, version } = props;
  const { fills, edges, texts, buttons } = useMemo(() => {
    const area = { top, left, bottom, right };
    const cells = new VisibleCells(sheet, area);
    const shown = textsOf(cells, geometry, locale, leftLimit);
    return {
      version,
      fills: fillsOf(cells),
      edges: edgesOf(cells, shown, sheet.showGridlines),
      texts: shown,
      buttons: filterButtons(sheet, area),
    };
  }, [sheet, top, left, bottom, right, geometry, locale, leftLimit, version]);
  const { rows, columns } = geometry;
  return (
    <>
      {fills.map((fill) => (
        <div key={`f${fill.row},${fill.first}`} className="fill" style={fillStyle(fill, geometry)} />
      ))}
      {edges.map((edge) => (
        <div key={`${edge.direction}${edge.boundary},${edge.first}`} className="edge" style={edgeStyle(edge, geometry)} />
      ))}
      {texts.map((picture) => (
        <div
          key={`t${picture.row},${picture.first}`}
          className={picture.isLink ? "cell-text link" : "cell-text"}
          style={textBoxStyle(picture)}
        >
          <span style={wordsStyle(picture)}>{picture.text}</span>
        </div>
      ))}
      {buttons.map(({ row, column }) => (
        <div
          key={`b${row},${column}`}
          className="filter-button"
          style={{ left: columns.start(column + 1) - 19, top: rows.start(row + 1) - 19 }}
        />
      ))}
    </>
  );
});
