import { displayLanguage, isReadOnly, themeColours, whenReady } from "../../../../src/adapters/officejs/officeHost";
import { startHost } from "../../../host/startHost";

afterEach(() => jest.restoreAllMocks());

describe("officeHost", () => {
  it("finds Excel, its language and its colours", async () => {
    await startHost({ displayLanguage: "ru-RU", dark: true });
    expect(await whenReady(1000)).toEqual({ kind: "excel" });
    expect(displayLanguage()).toBe("ru-RU");
    expect(isReadOnly()).toBe(false);
    const white = expect.stringMatching(/^#ffffff$/i) as string;
    expect(themeColours()).toMatchObject({ bodyBackground: "#262626", bodyText: white, controlBackground: "#444444", controlText: white });
  });

  it("does without colours where Office tells none", async () => {
    await startHost();
    const page: { Office: unknown } = globalThis;
    jest.replaceProperty(page, "Office", { context: { officeTheme: undefined } });
    expect(themeColours()).toBeNull();
  });

  it("sees a read-only workbook", async () => {
    await startHost({ readOnly: true });
    expect(isReadOnly()).toBe(true);
  });

  it("tells an Excel that is too old", async () => {
    await startHost({ excelApi: "1.13" });
    expect(await whenReady(1000)).toEqual({ kind: "too-old" });
  });

  it.each([
    [null, "not-in-office"],
    ["Word", "other-host"],
  ])("takes the host %p for «%s»", async (host, kind) => {
    const { Office: office } = await startHost();
    jest.spyOn(office, "onReady").mockResolvedValue({ host: host as unknown as Office.HostType, platform: office.PlatformType.PC });
    expect(await whenReady(1000)).toEqual({ kind });
  });

  it("does not wait for ever when Office keeps silent", async () => {
    const { Office: office } = await startHost();
    jest.spyOn(office, "onReady").mockReturnValue(new Promise(() => undefined));
    const start = Date.now();
    expect(await whenReady(30)).toEqual({ kind: "no-answer" });
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it("says so when the library was not loaded", async () => {
    await startHost();
    const { Office: office } = globalThis as unknown as { Office: unknown };
    Reflect.deleteProperty(globalThis, "Office");
    try {
      expect(await whenReady(30)).toEqual({ kind: "no-library" });
    } finally {
      Object.assign(globalThis, { Office: office });
    }
  });
});
