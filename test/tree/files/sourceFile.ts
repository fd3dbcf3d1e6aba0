/** A text file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Whether a path is the given one or lies below it. */
export const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** A path without folders and endings: `plural` for `src/messages/plural.ts`, `taskpane` for `taskpane.d.ts`. */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/(?!^)\..*$/, "");
