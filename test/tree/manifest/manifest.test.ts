import { OfficeAddinManifest } from "office-addin-manifest";
import { checkManifest } from "./manifestRules";
import { filesUnder } from "./filesUnder";
import { checkInProject, KNOWN_PARTS, MANIFEST, MANIFEST_PATH } from "./projectManifest";
import { descendantsNamed } from "./xml/xmlElement";
import { readXml } from "./xml/readXml";

const BASE = "https://localhost:3000";

describe("the manifest of the add-in", () => {
  it("has no problems", () => {
    expect(checkInProject(MANIFEST)).toEqual([]);
  });

  it("writes every address with the base that the build replaces", () => {
    const written = MANIFEST.match(/https?:\/\/[^"<\s]+/g) ?? [];
    const foreign = written.filter(
      (address) => !address.startsWith(`${BASE}/`) && !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
    );
    expect(foreign).toEqual([]);
    // IconUrl, HighResolutionIconUrl, SupportUrl, SourceLocation; 8 sizes of three icons; two pages.
    expect(written.filter((address) => address.startsWith(BASE))).toHaveLength(4 + 3 * 8 + 2);
  });

  it("stays good when the build puts another base with a folder in its place", () => {
    const moved = MANIFEST.replaceAll(BASE, "https://reports.example.org/addin");
    expect(checkInProject(moved)).toEqual([]);
  });

  it("misses its icons when they are not beside the pages", () => {
    const codes = checkManifest(MANIFEST, filesUnder(__dirname), KNOWN_PARTS).map(({ code }) => code);
    // IconUrl, HighResolutionIconUrl and 8 pictures in each of the four icons.
    expect(codes).toEqual(Array(2 + 4 * 8).fill("icon-file-missing"));
  });

  it("offers the three commands in Russian and in English", () => {
    const texts = new Map(
      descendantsNamed(readXml(MANIFEST), "String").map(({ attributes, children }) => [
        attributes.get("id"),
        [attributes.get("DefaultValue"), children[0]?.attributes.get("Locale"), children[0]?.attributes.get("Value")],
      ]),
    );
    expect(texts.get("Group.Label")).toEqual(["Муниципальная программа", "en-US", "Municipal programme"]);
    expect(texts.get("Calculate.Label")).toEqual(["Рассчитать эффективность", "en-US", "Calculate effectiveness"]);
    expect(texts.get("Check.Label")).toEqual(["Проверить данные", "en-US", "Check data"]);
    expect(texts.get("OpenPane.Label")).toEqual(["Открыть панель", "en-US", "Open pane"]);
  });

  it("is read by Microsoft's manifest library", async () => {
    const info = await OfficeAddinManifest.readManifestFile(MANIFEST_PATH);
    expect(info).toMatchObject({
      id: "e952092f-2715-4489-aae9-d96b56c9dbbb",
      version: "1.0.0.0",
      providerName: "Муниципальная отчётность",
      displayName: "Отчёт о муниципальной программе",
      defaultLocale: "ru-RU",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      iconUrl: `${BASE}/assets/icon-32.png`,
      highResolutionIconUrl: `${BASE}/assets/icon-64.png`,
      defaultSettings: { sourceLocation: `${BASE}/taskpane.html` },
    });
  });
});
