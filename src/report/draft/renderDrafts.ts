import { DEFAULT_LAYOUT, type ReportLayout } from "../../domain/layout/reportLayout";
import { toCell } from "../../domain/decimal";
import { cellName } from "../../workbook/cell";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { hasStandIns } from "../../workbook/standIns";
import { changedInputsFormula } from "../formula/changedInputs";
import { changedSinceFormula } from "../formula/changedSince";
import { Homes, inputReference, reference, textId, type Home } from "../formula/homes";
import { quantityFormula } from "../formula/quantityFormula";
import { liveText, liveTextFormula } from "../formula/liveText";
import { ratingFormula } from "../formula/ratingFormula";
import { sentenceFormula, sentenceText } from "../formula/sentence";
import { isShortEnough, NO_VALUE } from "../formula/text";
import type { DraftCell, DraftSheet } from "./draft";
import { pageBreaks } from "./pageBreaks";
import { roomForStandIns } from "./roomForStandIns";

/** How the sheets are written: in which font, with formulas or with their values. */
export type Rendering = Pick<ReportLayout, "font" | "content">;

/** Writes every cell of the sheets: with formulas over the figures' cells, or with values only. */
export function renderDrafts(drafts: readonly DraftSheet[], { font, content }: Rendering = DEFAULT_LAYOUT, homes = settle(drafts)): SheetSpec[] {
  const styles = new Map<CellStyle, CellStyle>();
  const inFont = (style: CellStyle): CellStyle => {
    const known = styles.get(style) ?? { ...style, fontName: font };
    styles.set(style, known);
    return known;
  };
  /** With values only the one formula left is the warning that the data have changed: it asks the input cells. */
  const draw = (cell: DraftCell, here: Home): CellSpec => {
    const drawn = render({ ...cell, style: inFont(cell.style) }, here, homes);
    if (content === "formulas") return drawn;
    const warning = cell.content.kind === "changed-since" ? changedInputsFormula(cell.content.figures, cell.content.text) : null;
    return { ...drawn, formula: warning !== null && isShortEnough(warning) ? warning : null };
  };
  return drafts.map((draft) => {
    const drawn = draft.rows.map(({ height, continues, cells }, row) => ({
      height,
      continues,
      cells: cells.map((cell, column) => (cell === null ? null : draw(cell, { sheet: draft.key, row, column }))),
    }));
    const rows = hasStandIns(font) ? roomForStandIns({ ...draft, rows: drawn }) : drawn;
    return {
      key: draft.key,
      name: draft.name,
      tabColor: draft.tabColor,
      columnWidths: draft.columnWidths,
      rows,
      merges: draft.merges,
      frozenRows: draft.frozenRows,
      showGridlines: false,
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: (draft.charts ?? []).map((chart) => ({ ...chart, fontName: font })),
      page: { ...draft.page, breaks: pageBreaks({ ...draft, rows: draft.rows.map((row, index) => ({ ...row, height: rows[index]?.height ?? null })) }) },
    };
  });
}

/** Gives every figure its cell, in the order of the sheets given. */
export function settle(drafts: readonly DraftSheet[]): Homes {
  const homes = new Homes();
  for (const { key, rows } of drafts) {
    rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        const home = { sheet: key, row, column };
        if (cell?.content.kind === "quantity") homes.settle(cell.content.quantity.id, home);
        if (cell?.content.kind === "live-text" && cell.content.piece === null) homes.settle(textId(cell.content.cell), home);
      }),
    );
  }
  return homes;
}

function render({ content, style, link }: DraftCell, here: Home, homes: Homes): CellSpec {
  /** A value whose formula Excel would not take stands for itself until the next calculation. */
  const cell = (value: CellSpec["value"], formula: string | null = null): CellSpec => ({
    value,
    formula: formula !== null && isShortEnough(formula) ? formula : null,
    style,
    link: link ?? null,
  });
  switch (content.kind) {
    case "blank":
      return cell(null);
    case "text":
      return cell(content.text);
    case "number":
      return cell(content.value);
    case "quantity": {
      const { quantity } = content;
      const home = homes.of(quantity.id);
      const value = quantity.result.known ? toCell(quantity.result.value) : NO_VALUE;
      const own = home !== undefined && home.sheet === here.sheet && cellName(home) === cellName(here);
      return cell(value, own || home === undefined ? quantityFormula(quantity, homes, here.sheet) : reference(home, here.sheet));
    }
    case "plotted": {
      const { id, result } = content.quantity;
      const home = homes.of(id);
      const value = result.known ? toCell(result.value) : { error: "#N/A" };
      if (home === undefined) throw new Error(`${id} is drawn but stands in no cell`);
      const figure = reference(home, here.sheet);
      return cell(value, `IF(ISNUMBER(${figure}),${figure},NA())`);
    }
    case "live-text":
      return cell(liveText(content.cell, content.text, content.piece), liveTextFormula(content.cell, content.text, content.piece));
    case "live-date":
      return cell(content.value, `IF(ISNUMBER(${inputReference(content.cell)}),INT(${inputReference(content.cell)}),${inputReference(content.cell)}&"")`);
    case "live-number": {
      const address = inputReference(content.cell);
      return cell(content.value, `IF(ISLOGICAL(${address}),N(${address}),IF(${address}="","",${address}))`);
    }
    case "rating":
      return cell(content.text(content.rating.result), ratingFormula(content.rating, content.text, homes, here.sheet));
    case "changed-since":
      return cell("", changedSinceFormula(content.figures, content.text, homes, here.sheet));
    case "sentence":
      return cell(sentenceText(content.parts), sentenceFormula(content.parts, homes, here.sheet));
  }
}
