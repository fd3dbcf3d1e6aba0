import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./sourceFile";

const ROOT = join(__dirname, "..", "..", "..");
/** What editors and file managers leave beside a project is no part of it. */
const FOREIGN = new Set([".git", ".idea", ".vscode", ".DS_Store"]);

/** A file of the project by its path from the root. */
export function projectFile(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/** Every file below a folder whose name has one of the endings. */
export function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort()
    .map(projectFile);
}

/** TypeScript of the product. */
export const sourceCode = (): SourceFile[] => filesBelow("src", [".ts", ".tsx"]);

/** TypeScript of the tests. */
export const testCode = (): SourceFile[] => filesBelow("test", [".ts", ".tsx"]);

/** Names at the top of the repository, without what git is told to ignore. */
export function topLevelNames(): string[] {
  const ignored = projectFile(".gitignore")
    .text.split(/\r?\n/)
    .map((line) => line.replace(/\/$/, ""));
  return readdirSync(ROOT).filter((name) => !FOREIGN.has(name) && !ignored.includes(name) && !name.endsWith(".log"));
}
