/** A conditional format, kept for files only: it is neither evaluated nor drawn. */
export interface ConditionalFormat {
  /** «A1:B9 D1». */
  readonly range: string;
  /** As the file library describes it. */
  readonly definition: Readonly<Record<string, unknown>>;
}
