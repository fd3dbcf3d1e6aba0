import { swap, type Mistake } from "./manifestEdits";

const ICON_16 = '<bt:Image size="16" resid="Icon.16"/>';

/** References and resources. */
export const RESOURCE_MISTAKES: readonly Mistake[] = [
  [
    "a resid without a resource",
    swap('Label resid="OpenPane.Label"', 'Label resid="OpenPane.Lable"'),
    ["resource-undefined"],
    "OpenPane.Lable",
  ],
  [
    "a short text used as a description",
    swap('<Description resid="OpenPane.Tip"/>', '<Description resid="OpenPane.Label"/>'),
    ["resource-of-wrong-kind", "resource-unused"],
    "ShortStrings",
  ],
  [
    "a resource nobody uses",
    swap('<bt:Url id="Pane.Url"', '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Pane.Url"'),
    ["resource-unused"],
    "Help.Url",
  ],
  [
    "a resource defined twice",
    swap('<bt:Url id="Pane.Url"', '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Pane.Url"'),
    ["resource-repeated"],
    "Pane.Url",
  ],
];

/** Icons and their files. */
export const ICON_MISTAKES: readonly Mistake[] = [
  ["no picture of 16 pixels in the group's icon", swap(ICON_16, ""), ["icon-size-missing"], "16"],
  [
    "a picture of 17 pixels",
    swap(ICON_16, ICON_16.replace('"16"', '"17"')),
    ["icon-size-missing", "icon-size-unknown", "icon-pixels-wrong"],
    "16",
  ],
  ["the same size twice", swap(ICON_16, ICON_16 + ICON_16), ["icon-size-unknown"], "repeated"],
  ["an icon file that does not exist", swap("assets/pane-80.png", "assets/pane-81.png"), ["icon-file-missing"], "pane-81.png"],
  ["an IconUrl of 64 pixels", swap("assets/icon-32.png", "assets/icon-64.png"), ["icon-pixels-wrong"], "64×64"],
  ["a HighResolutionIconUrl of 128 pixels", swap("assets/icon-64.png", "assets/icon-128.png"), ["icon-pixels-wrong"], "128×128"],
  ["a vector picture as an icon", swap("assets/pane-32.png", "assets/pane.svg"), ["icon-pixels-wrong"], "not a readable PNG"],
];
