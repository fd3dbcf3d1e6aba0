import { any, one, optional, some, typesIn, type ElementType } from "./elementType";

const basic = typesIn("basic");

const override = basic.sequence([], { Locale: "required", Value: "required" });
const resource = basic.sequence([any("Override", override)], { id: "required", DefaultValue: "required" });

/** The `Resources` of VersionOverrides (OfficeAppBasicTypesV1_0.xsd): pictures, addresses, short and long texts. */
export const RESOURCES: ElementType = typesIn("overrides").sequence([
  optional("Images", basic.sequence([some("Image", resource)])),
  optional("Urls", basic.sequence([some("Url", resource)])),
  optional("ShortStrings", basic.sequence([some("String", resource)])),
  optional("LongStrings", basic.sequence([some("String", resource)])),
]);

/** A list of pictures of one icon, one for each size. */
export const ICON: ElementType = typesIn("overrides").sequence([
  some("Image", basic.sequence([], { size: "required", resid: "required" })),
]);

/** The requirement sets inside VersionOverrides. */
export const OVERRIDES_REQUIREMENTS: ElementType = typesIn("overrides").sequence([
  one(
    "Sets",
    basic.sequence([some("Set", basic.sequence([], { Name: "required", MinVersion: "optional" }))], { DefaultMinVersion: "optional" }),
  ),
]);
