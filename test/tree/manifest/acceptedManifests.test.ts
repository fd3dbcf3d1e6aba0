import { all, cut, swap, type Edit } from "./mistakes/manifestEdits";
import { englishDescription, englishName, paneLabel, paneTip, supportAddress } from "./mistakes/textsOfLength";
import { checkInProject, MANIFEST } from "./projectManifest";

const RESOURCE_ID_OF_32 = "r".repeat(32);

const ACCEPTED: readonly (readonly [name: string, edit: Edit])[] = [
  ["a Version of one number", swap("1.0.0.0", "2")],
  ["a Version of four numbers of five digits", swap("1.0.0.0", "10000.20000.30000.99999")],
  ["a DisplayName of 125 characters", englishName(125)],
  ["a Description of 250 characters", englishDescription(250)],
  ["a label of 125 characters", paneLabel(125)],
  ["a tip of 250 characters", paneTip(250)],
  ["an address of 2048 characters", supportAddress(2048)],
  ["a resource id of 32 characters", (xml) => xml.replaceAll('"Group.Label"', `"${RESOURCE_ID_OF_32}"`)],
  ["the required icon sizes only", (xml) => xml.replace(/<bt:Image [^>]*(size|id)="(Icon\.|Check\.|Pane\.)?(20|24|40|48|64)"[^>]*>/g, "")],
  [
    "a page of another origin that AppDomains lists",
    all(
      swap("https://localhost:3000/commands.html", "https://example.org/commands.html"),
      swap("<Hosts>", "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>"),
    ),
  ],
  [
    "one custom tab",
    all(
      swap('<OfficeTab id="TabHome">', '<CustomTab id="MunicipalReport.Tab">'),
      swap("</OfficeTab>", '<Label resid="Group.Label"/></CustomTab>'),
    ),
  ],
  ["no GetStarted", all(cut("GetStarted"), (xml) => xml.replace(/<bt:String id="GetStarted[^]*?<\/bt:String>/g, ""))],
  ["a later requirement", swap('MinVersion="1.14"/>', 'MinVersion="1.17"/>')],
  ["the default of the sets as the requirement", swap(' MinVersion="1.14"/>', "/>")],
  ["a script in the locale tag", (xml) => xml.replaceAll("en-US", "en-Latn-US")],
];

describe("a manifest is accepted:", () => {
  it.each(ACCEPTED)("%s", (_, edit) => {
    expect(checkInProject(edit(MANIFEST.replace(/>\s+</g, "><")))).toEqual([]);
  });
});
