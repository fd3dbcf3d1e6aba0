import { any, one, optional, some, typesIn, type ElementType } from "./elementType";
import { VERSION_OVERRIDES } from "./overridesGrammar";

const app = typesIn("app");

const override = app.sequence([], { Locale: "required", Value: "required" });
const localised = app.sequence([any("Override", override)], { DefaultValue: "required" });
const requirementSets = app.sequence([some("Set", app.sequence([], { Name: "required", MinVersion: "optional" }))], {
  DefaultMinVersion: "optional",
});

/** The root element of a task-pane manifest (OfficeAppManifestV1_1.xsd); the icon and support addresses are required by us. */
export const OFFICE_APP: ElementType = app.kinds({
  TaskPaneApp: [
    one("Id", app.text()),
    optional("AlternateId", app.text()),
    one("Version", app.text()),
    one("ProviderName", app.text()),
    one("DefaultLocale", app.text()),
    one("DisplayName", localised),
    one("Description", localised),
    one("IconUrl", localised),
    one("HighResolutionIconUrl", localised),
    one("SupportUrl", localised),
    optional("AppDomains", app.sequence([some("AppDomain", app.text())])),
    one("Hosts", app.sequence([some("Host", app.sequence([], { Name: "required" }))])),
    optional("Requirements", app.sequence([one("Sets", requirementSets)])),
    one("DefaultSettings", app.sequence([one("SourceLocation", localised)])),
    one("Permissions", app.text()),
    one("VersionOverrides", VERSION_OVERRIDES),
  ],
});
