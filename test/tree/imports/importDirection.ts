import { posix } from "node:path";
import { isWithin, type SourceFile } from "../files/sourceFile";
import { importsOf, type Import } from "./importsOf";
import { ownFolder, rowFor, type ImportRow } from "./importTable";

/** Every import of src/ that the table forbids, with the place where the code belongs. */
export function wrongArrows(files: readonly SourceFile[], table: readonly ImportRow[]): string[] {
  return files.flatMap((file) => {
    const row = rowFor(file.path, table);
    if (row === null)
      return isAmbient(file)
        ? []
        : [`${file.path} lies in no folder of the architecture: move it, or give its folder a row in importTable.json.`];
    return importsOf(file)
      .filter((found) => !isAllowed(found, file, row))
      .map(
        ({ specifier, place }) =>
          `${place} imports "${specifier}", which ${row.place} may not${typesNote(specifier, file, row)}: ${row.advice}.`,
      );
  });
}

function isAllowed(found: Import, file: SourceFile, row: ImportRow): boolean {
  const target = targetOf(found.specifier, file);
  const places = isPackage(found.specifier) ? row.packages : [ownFolder(row), ...row.folders];
  return [...places, ...(found.typeOnly ? row.typesOnly : [])].some((place) => isWithin(target, place));
}

const typesNote = (specifier: string, file: SourceFile, { typesOnly }: ImportRow): string =>
  typesOnly.some((place) => isWithin(targetOf(specifier, file), place)) ? " as a value, only with `import type`" : "";

/** A declaration of what the build puts in has no place in the picture. */
const isAmbient = (file: SourceFile): boolean => file.path.endsWith(".d.ts") && importsOf(file).length === 0;

const isPackage = (specifier: string): boolean => !specifier.startsWith(".");

/** `report/buildSheets` for "../report/buildSheets"; a package keeps its name. */
function targetOf(specifier: string, { path }: SourceFile): string {
  if (isPackage(specifier)) return specifier;
  return posix.relative("src", posix.join(posix.dirname(path), specifier));
}
