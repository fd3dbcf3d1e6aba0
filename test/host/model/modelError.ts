/** Why the workbook refuses a change; the hosts of the model translate the kind. */
export type ModelRefusal = "read-only" | "protected" | "invalid" | "name-exists" | "overlap" | "not-found" | "last-sheet";

/** A change that Excel would refuse as well. */
export class ModelError extends Error {
  constructor(
    readonly kind: ModelRefusal,
    message: string,
  ) {
    super(message);
    this.name = "ModelError";
  }
}
