/** A message that the user has to acknowledge. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}
