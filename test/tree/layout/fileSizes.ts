import type { SourceFile } from "../files/sourceFile";

/** Files with more lines than allowed. */
export function tooLong(files: readonly SourceFile[], most: number): string[] {
  return files
    .map((file) => ({ path: file.path, lines: lineCount(file) }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${most} are allowed: give each of its ideas a file of its own.`);
}

/** The number of lines that half of the files do not exceed. */
export function medianLength(files: readonly SourceFile[]): number {
  const lengths = files.map(lineCount).sort((one, other) => one - other);
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
}

const lineCount = ({ text }: SourceFile): number => text.replace(/\n$/, "").split("\n").length;
