import { isWithin, stemOf, type SourceFile } from "../files/sourceFile";

/** The only files that may be called index: the pane's page, the list of methodologies, the pane's neighbour for people without Excel. */
const INDEXES = ["src/taskpane/index.tsx", "src/methodologies/index.ts", "test/workbench/index.tsx"];
const DRAWER = /^(?:utils?|helpers?|common|misc|shared)$|(?:Utils?|Helpers?|Common|Misc|Shared)$/;

/** Names that say nothing about what is inside. */
export function emptyNames(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const index = stemOf(path) === "index" && !INDEXES.some((allowed) => isWithin(path, allowed));
    const drawer = [...path.split("/").slice(0, -1), stemOf(path)].find((name) => DRAWER.test(name));
    return [
      ...(index ? [`${path} is called index: name the file for what it holds.`] : []),
      ...(drawer === undefined
        ? []
        : [`${path}: "${drawer}" is a drawer for anything. Name the file or folder for the one thing it knows.`]),
    ];
  });
}
