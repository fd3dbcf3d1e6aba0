import { posix } from "node:path";
import type { SourceFile } from "../files/sourceFile";
import { importsOf } from "./importsOf";

/** Every cycle of imports, types included, as the path that closes it. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, neighboursOf(file, new Set(files.map(({ path }) => path)))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) cycles.push([...way.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const neighbour of graph.get(path) ?? []) visit(neighbour, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles.map((cycle) => `${cycle}: an import cycle. Move what both ends need into a file of its own.`);
}

function neighboursOf(file: SourceFile, paths: ReadonlySet<string>): string[] {
  const targets = importsOf(file)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier));
  return [...new Set(targets.flatMap((target) => ENDINGS.map((ending) => target + ending).filter((path) => paths.has(path))))];
}

const ENDINGS = [".ts", ".tsx", ".d.ts", "/index.ts"];
