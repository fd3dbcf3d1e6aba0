import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, descendantsNamed, type XmlElement } from "../xml/xmlElement";

/** Excel 2021 has ExcelApi 1.14, and the whole product fits in it. */
const LEAST_EXCEL_API = "1.14";

/** The ribbon part asks for ExcelApi 1.14; the base part asks for nothing, or a too old Excel would show no add-in and no reason. */
export const checkRequirements: ManifestRule = ({ root }) => [
  ...childrenNamed(root, "Requirements").map((element) =>
    problemAt(element, "requirement-hides-add-in", "<Requirements> of OfficeApp hides the add-in from an old Excel; use VersionOverrides."),
  ),
  ...childrenNamed(root, "VersionOverrides").flatMap(excelApiProblems),
];

function excelApiProblems(overrides: XmlElement): ManifestProblem[] {
  const sets = descendantsNamed(overrides, "Sets");
  const versions = sets.flatMap((list) =>
    childrenNamed(list, "Set")
      .filter(({ attributes }) => attributes.get("Name") === "ExcelApi")
      .map((set) => ({ set, version: set.attributes.get("MinVersion") ?? list.attributes.get("DefaultMinVersion") ?? "1.1" })),
  );
  if (versions.length === 0) {
    return [problemAt(overrides, "requirement-missing", `VersionOverrides/Requirements: ExcelApi ${LEAST_EXCEL_API} is not asked for.`)];
  }
  return versions
    .filter(({ version }) => isEarlier(version, LEAST_EXCEL_API))
    .map(({ set, version }) =>
      problemAt(set, "requirement-too-low", `<Set>: ExcelApi «${version}», at least ${LEAST_EXCEL_API} is needed.`),
    );
}

/** Compares part by part: 1.9 is earlier than 1.14. Anything that is not a version counts as earlier. */
function isEarlier(version: string, least: string): boolean {
  const [major = NaN, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return !(major > leastMajor || (major === leastMajor && minor >= leastMinor));
}
