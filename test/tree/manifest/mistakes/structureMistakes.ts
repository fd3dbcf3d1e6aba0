import { all, cut, move, swap, type Mistake } from "./manifestEdits";

/** Not well-formed XML. */
export const XML_MISTAKES: readonly Mistake[] = [
  ["a closing tag is missing", swap("</Hosts>", ""), ["xml-malformed"], "Hosts"],
  ["an ampersand is not escaped", swap("Municipal programme", "Reports & programmes"), ["xml-malformed"], "&"],
  ["a prefix is not declared", swap("xmlns:bt=", "xmlns:basic="), ["xml-malformed"], "bt:"],
];

/** Elements and attributes against the schema. */
export const ELEMENT_MISTAKES: readonly Mistake[] = [
  ["Version before Id", move("Id", "</Version>"), ["element-order"], "Id"],
  ["Hosts after DefaultSettings", move("Hosts", "</DefaultSettings>"), ["element-order"], "Hosts"],
  [
    "Requirements after Hosts in VersionOverrides",
    move("Requirements", "</DesktopFormFactor></Host></Hosts>"),
    ["element-order"],
    "Requirements",
  ],
  ["FunctionFile before GetStarted", move("FunctionFile", "<DesktopFormFactor>"), ["element-order"], "GetStarted"],
  ["the group's icon before its label", move("Label", "</Icon>"), ["element-order"], "Label"],
  ["the control's action before its icon", move("Action", "</Supertip>"), ["element-order"], "Icon"],
  ["Urls before Images in Resources", move("bt:Images", "</bt:Urls>"), ["element-order"], "Images"],
  ["no ProviderName", cut("ProviderName"), ["element-missing"], "ProviderName"],
  ["no SupportUrl", cut("SupportUrl"), ["element-missing"], "SupportUrl"],
  ["a button without a supertip", cut("Supertip"), ["element-missing", "resource-unused"], "Supertip"],
  ["a function button without a function", cut("FunctionName"), ["element-missing"], "FunctionName"],
  ["a first message without its link", cut("LearnMoreUrl"), ["element-missing"], "LearnMoreUrl"],
  ["an English text that is empty", swap('Value="Open pane"', 'Value=""'), ["attribute-missing"], "Value"],
  ["two Versions", swap("</Version>", "</Version><Version>1.0.0.1</Version>"), ["element-repeated"], "Version"],
  ["an empty ProviderName", swap("Муниципальная отчётность", " "), ["element-empty"], "ProviderName"],
  ["a shared runtime", swap("<DesktopFormFactor>", "<Runtimes/><DesktopFormFactor>"), ["element-unknown"], "Runtimes"],
  ["another root element", all(swap("<OfficeApp ", "<AddIn "), swap("</OfficeApp>", "</AddIn>")), ["element-unknown"], "AddIn"],
  ["text between elements", swap("<Hosts>", "<Hosts>Excel"), ["text-unexpected"], "Excel"],
  ["resources without the bt prefix", all(swap("<bt:Urls>", "<Urls>"), swap("</bt:Urls>", "</Urls>")), ["namespace-wrong"], "Urls"],
  [
    "VersionOverrides in the base namespace",
    swap(' xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"', ""),
    ["namespace-wrong"],
    "VersionOverrides",
  ],
  [
    "a picture without a size",
    swap(' size="16"', ""),
    ["attribute-missing", "icon-size-missing", "icon-size-unknown", "icon-pixels-wrong"],
    "size",
  ],
  [
    "an attribute in the wrong case",
    swap('DefaultMinVersion="1.14"', 'defaultMinVersion="1.14"'),
    ["attribute-unknown"],
    "defaultMinVersion",
  ],
  ["a content add-in", swap('"TaskPaneApp"', '"ContentApp"'), ["kind-unknown"], "ContentApp"],
  ["an unknown action", swap('"ShowTaskpane"', '"OpenTaskpane"'), ["kind-unknown"], "OpenTaskpane"],
];
