import type { AboutTexts } from "./texts";

export const aboutEn: AboutTexts = {
  heading: "About the add-in",
  version: "Version",
  manifestVersion: "Manifest version",
  host: "Program",
  requirementSet: "Interface",
  language: "Language of Excel",
  diagnostics: "Details for support",
  privacy: "The add-in talks to its own server only. The details hold nothing of your workbook.",
};
