import { pathBesidePane } from "../addresses";
import { localisedValues, type LocalisedValue } from "../localisedValues";
import type { ManifestContext, ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, descendantsNamed, type XmlElement } from "../xml/xmlElement";

const REQUIRED_SIZES = ["16", "32", "80"];
const FURTHER_SIZES = ["20", "24", "40", "48", "64"];
const ADD_IN_ICONS = { IconUrl: "32", HighResolutionIconUrl: "64" };

/** Icons have all required sizes, and each file exists with exactly the pixels promised. */
export const checkIcons: ManifestRule = (context) => [
  ...Object.entries(ADD_IN_ICONS).flatMap(([name, size]) =>
    childrenNamed(context.root, name).flatMap((icon) => fileProblems(icon, size, `<${name}>`, context)),
  ),
  ...descendantsNamed(context.root, "Icon").flatMap((icon) => [...sizeProblems(icon), ...pictureProblems(icon, context)]),
];

function sizeProblems(icon: XmlElement): ManifestProblem[] {
  const sizes = childrenNamed(icon, "Image").map((image) => image.attributes.get("size") ?? "");
  const allowed = [...REQUIRED_SIZES, ...FURTHER_SIZES];
  return [
    ...REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
      problemAt(icon, "icon-size-missing", `<Icon>: the picture of size ${size} is missing; ${REQUIRED_SIZES.join(", ")} are required.`),
    ),
    ...sizes
      .filter((size, index) => !allowed.includes(size) || sizes.indexOf(size) < index)
      .map((size) => problemAt(icon, "icon-size-unknown", `<Icon>: size «${size}» is repeated or none of ${allowed.join(", ")}.`)),
  ];
}

function pictureProblems(icon: XmlElement, context: ManifestContext): ManifestProblem[] {
  const resources = descendantsNamed(context.root, "Images").flatMap((images) => childrenNamed(images, "Image"));
  return childrenNamed(icon, "Image").flatMap((image) => {
    const resid = image.attributes.get("resid") ?? "";
    const resource = resources.find(({ attributes }) => attributes.get("id") === resid);
    return resource ? fileProblems(resource, image.attributes.get("size") ?? "", `<Image> «${resid}»`, context) : [];
  });
}

function fileProblems(owner: XmlElement, size: string, label: string, context: ManifestContext): ManifestProblem[] {
  return localisedValues(owner).flatMap((address) => fileProblem(address, size, label, context));
}

function fileProblem({ element, value }: LocalisedValue, size: string, label: string, { root, files }: ManifestContext): ManifestProblem[] {
  const path = pathBesidePane(root, value);
  if (path === null || !files.exists(path)) return [problemAt(element, "icon-file-missing", `${label}: there is no file for ${value}.`)];
  const pixels = files.pixelSize(path);
  const found = pixels === null ? "not a readable PNG" : `${pixels.width}×${pixels.height} pixels`;
  if (found === `${size}×${size} pixels`) return [];
  return [problemAt(element, "icon-pixels-wrong", `${label}: ${path} must be ${size}×${size} pixels, but is ${found}.`)];
}
