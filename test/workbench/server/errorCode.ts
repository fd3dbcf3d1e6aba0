/** Whether an error is the system's one of that code. Not by `instanceof`: inside jest the system's errors are of another kind. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;
