import type { ManifestProblemCode } from "../manifestProblem";
import { swap, type Mistake } from "./manifestEdits";
import { englishDescription, englishName, paneLabel, paneTip, supportAddress } from "./textsOfLength";

const ENGLISH_NAME = '<Override Locale="en-US" Value="Municipal Programme Report"/>';
const ENGLISH_GROUP = '<bt:Override Locale="en-US" Value="Municipal programme"/>';

/** Who the add-in is, where it runs, what it may do. */
export const IDENTITY_MISTAKES: readonly Mistake[] = [
  ["an Id that is not a GUID", swap("e952092f-", "e952092-"), ["id-not-guid"], "Id"],
  ["a Version with a letter", swap("1.0.0.0", "1.0.0-beta"), ["version-malformed"], "1.0.0-beta"],
  ["a Version of five numbers", swap("1.0.0.0", "1.0.0.0.1"), ["version-malformed"], "1.0.0.0.1"],
  ["a Version number of six digits", swap("1.0.0.0", "1.0.202601"), ["version-malformed"], "202601"],
  ["Word as the host", swap('Name="Workbook"', 'Name="Document"'), ["host-wrong"], "Document"],
  ["permission to read only", swap("ReadWriteDocument", "ReadDocument"), ["permission-wrong"], "ReadDocument"],
];

/** Texts, ids and addresses that are too long. */
export const LENGTH_MISTAKES: readonly Mistake[] = [
  ["a DisplayName of 126 characters", englishName(126), ["text-too-long"], "126"],
  ["a Description of 251 characters", englishDescription(251), ["text-too-long"], "<Description>: 251"],
  ["a label of 126 characters", paneLabel(126), ["text-too-long"], "OpenPane.Label"],
  ["a tip of 251 characters", paneTip(251), ["text-too-long"], "«OpenPane.Tip»: 251"],
  ["a resource id of 33 characters", (xml) => xml.replaceAll('"Group.Label"', `"${"g".repeat(33)}"`), ["id-too-long", "id-too-long"], "33"],
  ["an address of 2049 characters", supportAddress(2049), ["address-too-long"], "<SupportUrl>: 2049"],
];

/** Addresses that Office would not open. */
export const ADDRESS_MISTAKES: readonly Mistake[] = [
  [
    "an icon over http",
    swap("https://localhost:3000/assets/icon-32.png", "http://localhost:3000/assets/icon-32.png"),
    ["address-not-https", "address-of-unlisted-origin", "icon-file-missing"],
    "IconUrl",
  ],
  [
    "a support address without a scheme",
    swap('SupportUrl DefaultValue="https://', 'SupportUrl DefaultValue="'),
    ["address-not-https"],
    "SupportUrl",
  ],
  [
    "a function file from another origin",
    swap("https://localhost:3000/commands.html", "https://example.org/commands.html"),
    ["address-of-unlisted-origin"],
    "AppDomains",
  ],
  ["a page the build does not make", swap("/commands.html", "/functions.html"), ["page-unknown"], "functions.html"],
];

/** Languages. */
export const LOCALE_MISTAKES: readonly Mistake[] = [
  ["a bare language as DefaultLocale", swap("ru-RU", "ru"), ["locale-incomplete"], "DefaultLocale"],
  [
    "a bare language in every override",
    (xml) => xml.replaceAll("en-US", "en"),
    Array<ManifestProblemCode>(11).fill("locale-incomplete"),
    "en",
  ],
  [
    "an override for the default locale",
    swap(ENGLISH_NAME, `${ENGLISH_NAME}<Override Locale="ru-RU" Value="Отчёт"/>`),
    ["override-of-default-language"],
    "ru-RU",
  ],
  [
    "two overrides for English",
    swap(ENGLISH_NAME, `${ENGLISH_NAME}<Override Locale="en-GB" Value="Report"/>`),
    ["override-repeated"],
    "en",
  ],
  ["a label without its English text", swap(ENGLISH_GROUP, ""), ["translation-missing"], "Group.Label"],
];
