import type { FixKind } from "../../tables/fixing/fix";
import type { CellPosition } from "../../workbook/cell";

export type { FixKind };

/** «Исправить» mends data, «Восстановить шаблон» the tables around them. */
export type FixScope = "data" | "template";

/** Actions that the pane shows as busy, and as failed. */
export type FixAction = "find-fixes" | "restore-template" | "apply-fixes" | "undo-fixes";

/** What can be mended, by kind; ready for display. */
export interface FixProposalView {
  readonly scope: FixScope;
  readonly groups: readonly FixGroupView[];
}

export interface FixGroupView {
  readonly kind: FixKind;
  /** Cells that change. */
  readonly count: number;
  /** Ticked at first. */
  readonly isChosen: boolean;
  readonly items: readonly FixItemView[];
}

export interface FixItemView {
  /** Names what changes: items of different kinds may change the same cell. */
  readonly id: string;
  /** «Показатели!H2»; null for a column that is still to come. */
  readonly address: string | null;
  readonly target: { readonly sheet: string; readonly cell: CellPosition } | null;
  /** Table and column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Mended, or put back as it was. */
export interface FixOutcomeView {
  readonly scope: FixScope;
  readonly done: "fixed" | "undone";
  readonly count: number;
  /** Changed by the user since, and left so; only when undone. */
  readonly left: number;
}
