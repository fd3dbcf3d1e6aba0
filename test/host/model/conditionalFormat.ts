/** A conditional format: neither evaluated nor drawn. The first of a sheet's list is the most important one. */
export interface ConditionalFormat {
  /** «A1:B9 D1». */
  readonly range: string;
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

/** A formula with the look it gives, or a kind that is kept for files only, as the file library describes it. */
export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string; readonly look: ConditionalLook }
  | { readonly kind: "kept"; readonly definition: Readonly<Record<string, unknown>> };

/** What changes; null leaves the cell's own look. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}

export const NO_LOOK: ConditionalLook = { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null };
