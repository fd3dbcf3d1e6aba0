/** Error: a figure would be wrong, the calculation refuses. Warning: not to be signed as it is. Hint: otherwise. */
export type Severity = "error" | "warning" | "hint";

/** The severity of every code of a family. */
export type SeveritiesOf<Facts extends { readonly code: string }> = { readonly [Code in Facts["code"]]: Severity };
