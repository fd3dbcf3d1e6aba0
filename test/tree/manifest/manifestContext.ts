import type { ManifestProblem } from "./manifestProblem";
import type { XmlElement } from "./xml/xmlElement";

/** The files beside the pages, addressed relative to the manifest's base address. */
export interface ManifestFiles {
  readonly exists: (path: string) => boolean;
  /** Null when the file is not a readable picture. */
  readonly pixelSize: (path: string) => PixelSize | null;
}

/** Width and height of a picture. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What the build offers to a manifest: ids passed to Office.actions.associate, and the names of the pages. */
export interface KnownParts {
  readonly actions: readonly string[];
  readonly pages: readonly string[];
}

/** All a rule may look at. */
export interface ManifestContext {
  readonly root: XmlElement;
  readonly files: ManifestFiles;
  readonly known: KnownParts;
}

/** One family of rules; returns every problem it finds. */
export type ManifestRule = (context: ManifestContext) => ManifestProblem[];
