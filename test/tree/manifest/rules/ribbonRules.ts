import { panePage } from "../addresses";
import type { ManifestContext, ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, descendantsNamed, type XmlElement } from "../xml/xmlElement";

/** Tabs of Excel that exist on the desktop and on the web (reference of the OfficeTab element). */
const EXCEL_TABS = ["Home", "Insert", "PageLayoutExcel", "Formulas", "Data", "Review", "View", "Developer", "AddIns"].map(
  (name) => `Tab${name}`,
);

/** Tabs, ids, functions and the pane behind the buttons. */
export const checkRibbon: ManifestRule = (context) => [
  ...tabProblems(context.root),
  ...repeatedIds(context.root),
  ...functionProblems(context),
  ...paneProblems(context.root),
];

function tabProblems(root: XmlElement): ManifestProblem[] {
  const [, ...surplus] = descendantsNamed(root, "CustomTab");
  return [
    ...surplus.map((tab) => problemAt(tab, "custom-tab-repeated", "<CustomTab>: an add-in may have one tab of its own at most.")),
    ...descendantsNamed(root, "OfficeTab")
      .filter(({ attributes }) => !EXCEL_TABS.includes(attributes.get("id") ?? ""))
      .map((tab) => problemAt(tab, "office-tab-unknown", `<OfficeTab>: Excel has no tab «${tab.attributes.get("id") ?? ""}».`)),
  ];
}

function repeatedIds(root: XmlElement): ManifestProblem[] {
  return ["CustomTab", "Group", "Control"].flatMap((name) => {
    const elements = descendantsNamed(root, name);
    const ids = elements.map(({ attributes }) => attributes.get("id") ?? "");
    return elements
      .filter((_, index) => ids.indexOf(ids[index] ?? "") < index)
      .map((element) =>
        problemAt(element, "ribbon-id-repeated", `<${name}>: the id «${element.attributes.get("id") ?? ""}» is used twice.`),
      );
  });
}

function functionProblems({ root, known }: ManifestContext): ManifestProblem[] {
  const names = descendantsNamed(root, "FunctionName");
  const strangers = names
    .filter(({ text }) => text !== "" && !known.actions.includes(text))
    .map((name) => problemAt(name, "function-not-associated", `<FunctionName>: no code is associated with «${name.text}».`));
  const [first] = names;
  if (first === undefined || descendantsNamed(root, "FunctionFile").length > 0) return strangers;
  return [...strangers, problemAt(first, "function-file-missing", "<FunctionName> needs a <FunctionFile> in DesktopFormFactor.")];
}

/** With two different pages an upgrade of the manifest would leave the pane of the base part behind unnoticed. */
function paneProblems(root: XmlElement): ManifestProblem[] {
  const urls = descendantsNamed(root, "Urls").flatMap((section) => childrenNamed(section, "Url"));
  return descendantsNamed(root, "Action")
    .flatMap((action) => childrenNamed(action, "SourceLocation"))
    .flatMap((location) => {
      const url = urls.find(({ attributes }) => attributes.get("id") === location.attributes.get("resid"));
      const address = url?.attributes.get("DefaultValue");
      if (address === undefined || address === panePage(root)) return [];
      return [
        problemAt(location, "pane-page-differs", `<SourceLocation>: the button opens ${address}, DefaultSettings ${panePage(root)}.`),
      ];
    });
}
