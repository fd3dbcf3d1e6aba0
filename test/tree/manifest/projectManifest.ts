import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./filesUnder";
import type { KnownParts } from "./manifestContext";
import { checkManifest } from "./manifestRules";
import type { ManifestProblem } from "./manifestProblem";

const PROJECT = join(__dirname, "../../..");

/** The manifest of this repository. */
export const MANIFEST_PATH = join(PROJECT, "manifest.xml");
export const MANIFEST = readFileSync(MANIFEST_PATH, "utf8");

/** The actions the ribbon may name and the pages the build makes. */
export const KNOWN_PARTS: KnownParts = { actions: ["calculateEffectiveness", "checkData"], pages: ["taskpane.html", "commands.html"] };

/** Checks a manifest as if it lay in this repository, beside its assets. */
export function checkInProject(xml: string): ManifestProblem[] {
  return checkManifest(xml, filesUnder(PROJECT), KNOWN_PARTS);
}
