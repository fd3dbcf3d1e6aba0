import { any, one, optional, some, typesIn, type ElementType } from "./elementType";
import { ICON, OVERRIDES_REQUIREMENTS, RESOURCES } from "./resourcesGrammar";

const overrides = typesIn("overrides");
const reference = overrides.sequence([], { resid: "required" });

const supertip = overrides.sequence([one("Title", reference), one("Description", reference)]);

const action = overrides.kinds({
  ExecuteFunction: [one("FunctionName", overrides.text())],
  ShowTaskpane: [optional("TaskpaneId", overrides.text()), one("SourceLocation", reference), optional("Title", reference)],
});

const control = overrides.kinds(
  {
    Button: [
      one("Label", reference),
      one("Supertip", supertip),
      one("Icon", ICON),
      one("Action", action),
      optional("Enabled", overrides.text()),
    ],
  },
  { id: "required" },
);

const group = overrides.sequence([one("Label", reference), one("Icon", ICON), some("Control", control)], { id: "required" });

const extensionPoint = overrides.kinds({
  PrimaryCommandSurface: [
    any("OfficeTab", overrides.sequence([some("Group", group)], { id: "required" })),
    any("CustomTab", overrides.sequence([some("Group", group), one("Label", reference)], { id: "required" })),
  ],
});

const desktopFormFactor = overrides.sequence([
  optional("GetStarted", overrides.sequence([one("Title", reference), one("Description", reference), one("LearnMoreUrl", reference)])),
  optional("FunctionFile", reference),
  some("ExtensionPoint", extensionPoint),
]);

/**
 * VersionOverrides of a task-pane add-in (TaskPaneAppVersionOverridesV1_0.xsd and «How to find the proper order of manifest elements»),
 * as far as this product uses it: no shared runtime, no menus, no context menus, no custom functions.
 */
export const VERSION_OVERRIDES: ElementType = overrides.kinds({
  VersionOverridesV1_0: [
    optional("Description", reference),
    optional("Requirements", OVERRIDES_REQUIREMENTS),
    one("Hosts", overrides.sequence([some("Host", overrides.kinds({ Workbook: [one("DesktopFormFactor", desktopFormFactor)] }))])),
    one("Resources", RESOURCES),
  ],
});
