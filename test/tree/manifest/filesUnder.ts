import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ManifestFiles } from "./manifestContext";
import { pngSize } from "./pngSize";

/** The files of a folder, as a manifest served from that folder would find them. */
export function filesUnder(folder: string): ManifestFiles {
  return {
    exists: (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false,
    pixelSize: (path) => pngSize(readFileSync(join(folder, path))),
  };
}
