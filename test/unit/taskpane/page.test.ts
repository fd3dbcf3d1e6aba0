/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const folder = join(__dirname, "../../../src/taskpane");
const html = readFileSync(join(folder, "taskpane.html"), "utf8");
const legacy = readFileSync(join(folder, "legacy.js"), "utf8");
const page = new DOMParser().parseFromString(html, "text/html");

describe("taskpane.html", () => {
  test("keeps to its own content security policy: no inline script, style or handler", () => {
    expect([...page.querySelectorAll("script:not([src])")]).toEqual([]);
    expect([...page.querySelectorAll("style, [style]")]).toEqual([]);
    const handlers = [...page.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  test("allows empty style elements only, by their hash, and nothing foreign", () => {
    const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test("leaves the office.js address and the script sources to the build", () => {
    expect(html).toContain('<script src="<%= htmlWebpackPlugin.options.officeJs %>">');
    expect(html).toContain("script-src <%= htmlWebpackPlugin.options.scriptSources %>;");
  });

  test("is Russian, and runs the check for old engines first", () => {
    expect(page.documentElement.lang).toBe("ru");
    expect(page.querySelector("script")?.getAttribute("src")).toBe("legacy.js");
    expect(page.getElementById("loading")?.textContent).toBe("Загружаем панель…");
  });
});

describe("legacy.js", () => {
  /** Runs the script in an engine of the test's making, over a fresh copy of the page. */
  function run(engine: object): { readonly document: Document; readonly pass: () => void } {
    const document = new DOMParser().parseFromString(html, "text/html");
    let pass = (): void => undefined;
    const setTimeout = (action: () => void) => void (pass = action);
    runInNewContext(legacy, { document, window: { setTimeout, ...engine } });
    return { document, pass: () => pass() };
  }
  const grid = { CSS: { supports: () => true } };
  const isShown = (document: Document, id: string) => document.getElementById(id)?.hasAttribute("hidden") === false;

  test("says in both languages that Excel 2021 is needed where CSS grid is unknown", () => {
    const { document } = run({});
    expect(isShown(document, "too-old")).toBe(true);
    expect(document.getElementById("loading")).toBeNull();
    const words = (document.getElementById("too-old")?.textContent ?? "").replaceAll("\u00a0", " ");
    expect(words).toContain("Нужен Excel 2021 или новее");
    expect(words).toContain("Excel 2021 or later is required");
  });

  test("is silent in a modern engine once the pane is there", () => {
    const { document, pass } = run(grid);
    document.getElementById("container")?.replaceChildren();
    pass();
    expect(isShown(document, "too-old")).toBe(false);
    expect(isShown(document, "not-loaded")).toBe(false);
  });

  test("says that the pane did not load when nothing has come", () => {
    const { document, pass } = run(grid);
    expect(isShown(document, "not-loaded")).toBe(false);
    pass();
    expect(isShown(document, "not-loaded")).toBe(true);
  });

  test("is written in ES5", () => {
    expect(legacy).not.toMatch(/=>|\b(let|const|class)\s|`/);
  });
});
