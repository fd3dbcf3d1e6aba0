import { all, cut, swap, type Mistake } from "./manifestEdits";

const EXCEL_API = '<bt:Set Name="ExcelApi" MinVersion="1.14"/>';
const LABELLED_TAB = '<Label resid="Group.Label"/></CustomTab>';

/** Tabs, buttons, functions, the pane. */
export const RIBBON_MISTAKES: readonly Mistake[] = [
  [
    "two custom tabs",
    all((xml) => xml.replace(/<OfficeTab[^]*<\/OfficeTab>/, (tab) => `${customTab(tab, "One")}${customTab(tab, "Two")}`)),
    ["custom-tab-repeated", "ribbon-id-repeated", "ribbon-id-repeated", "ribbon-id-repeated", "ribbon-id-repeated"],
    "CustomTab",
  ],
  ["a tab of Word", swap('"TabHome"', '"TabReviewWord"'), ["office-tab-unknown"], "TabReviewWord"],
  [
    "two controls of one id",
    swap("MunicipalReport.OpenPane", "MunicipalReport.Calculate"),
    ["ribbon-id-repeated"],
    "MunicipalReport.Calculate",
  ],
  [
    "a function that is not associated",
    swap("calculateEffectiveness", "calculateEfficacy"),
    ["function-not-associated"],
    "calculateEfficacy",
  ],
  ["a function without a function file", cut("FunctionFile"), ["function-file-missing", "resource-unused"], "FunctionFile"],
  [
    "a button that opens another page than DefaultSettings",
    swap('<SourceLocation resid="Pane.Url"/>', '<SourceLocation resid="Commands.Url"/>'),
    ["pane-page-differs"],
    "commands.html",
  ],
];

/** The version of Excel that is asked for. */
export const REQUIREMENT_MISTAKES: readonly Mistake[] = [
  ["no requirement set", cut("Requirements"), ["requirement-missing"], "1.14"],
  ["another API than Excel's", swap('"ExcelApi"', '"DialogApi"'), ["requirement-missing"], "ExcelApi"],
  ["ExcelApi 1.9, which is earlier than 1.14", swap(EXCEL_API, EXCEL_API.replace("1.14", "1.9")), ["requirement-too-low"], "1.9"],
  [
    "a low default for a set without its own version",
    all(swap('DefaultMinVersion="1.14"', 'DefaultMinVersion="1.7"'), swap(' MinVersion="1.14"', "")),
    ["requirement-too-low"],
    "1.7",
  ],
  [
    "the requirement in the main body",
    swap("<DefaultSettings>", '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements><DefaultSettings>'),
    ["requirement-hides-add-in"],
    "VersionOverrides",
  ],
];

function customTab(officeTab: string, id: string): string {
  return officeTab.replace('<OfficeTab id="TabHome">', `<CustomTab id="${id}">`).replace("</OfficeTab>", LABELLED_TAB);
}
