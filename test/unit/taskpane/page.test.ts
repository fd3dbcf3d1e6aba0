/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Linter } from "eslint";

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
  interface Page {
    readonly document: Document;
    readonly window: object;
    readonly pass: (seconds: number) => void;
  }
  /** Runs the script in an engine of the test's making, over a fresh copy of the page. */
  function run(engine: object, globals: object = {}): Page {
    const document = new DOMParser().parseFromString(html, "text/html");
    const timers: { readonly action: () => void; readonly after: number }[] = [];
    const setTimeout = (action: () => void, after: number) => void timers.push({ action, after });
    const window = { setTimeout, ...engine };
    runInNewContext(legacy, { document, window, ...globals });
    return { document, window, pass: (seconds) => timers.filter(({ after }) => after <= seconds * 1000).forEach(({ action }) => action()) };
  }
  const grid = { CSS: { supports: () => true } };
  const isShown = (document: Document, id: string) => document.getElementById(id)?.matches("[hidden], .late") === false;
  /** Internet Explorer 11 lacks the first, Safari 16.3 cannot read the second. */
  const IE = { Array: { prototype: {} } };
  const SAFARI = {
    RegExp: class {
      constructor() {
        throw new SyntaxError("invalid group specifier name");
      }
    },
  };

  test.each([
    ["CSS grid is unknown", {}, {}],
    ["CSS grid is not supported", { CSS: { supports: () => false } }, {}],
    ["arrays lack what our code calls", grid, IE],
    ["a regular expression cannot look behind", grid, SAFARI],
  ])("says in both languages that Excel 2021 is needed where %s", (_, engine, globals) => {
    const { document } = run(engine, globals);
    expect(isShown(document, "too-old")).toBe(true);
    expect(document.getElementById("not-loaded")).toBeNull();
    expect(document.getElementById("loading")).toBeNull();
    const words = (document.getElementById("too-old")?.textContent ?? "").replaceAll("\u00a0", " ");
    expect(words).toContain("Нужен Excel 2021 или новее");
    expect(words).toContain("Excel 2021 or later is required");
  });

  test("greets Excel, which would cover the message with one of its own", () => {
    const onReady = jest.fn();
    const { window, pass } = run({});
    // Office.js counts to ten seconds.
    Object.assign(window, { Office: { onReady } });
    pass(9);
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(() => run(grid).pass(9)).not.toThrow();
  });

  test("is silent in a modern engine once the pane is there", () => {
    const { document, pass } = run(grid);
    document.getElementById("container")?.replaceChildren();
    pass(20);
    expect(document.body.textContent).not.toContain("Панель не загрузилась");
  });

  test("says that the pane did not load when nothing has come", () => {
    const { document, pass } = run(grid);
    expect(isShown(document, "not-loaded")).toBe(false);
    pass(20);
    expect(isShown(document, "not-loaded")).toBe(true);
    expect(document.getElementById("too-old")).toBeNull();
  });

  test("says so at once when the server refuses the bundle, and leaves Office's own file to the bundle", () => {
    const { document } = run(grid);
    const [office, bundle] = ["office.js", "taskpane.js"].map((name) => Object.assign(document.body.appendChild(document.createElement("script")), { type: "none", title: name }));
    office?.dispatchEvent(new Event("error"));
    expect(isShown(document, "not-loaded")).toBe(false);
    if (bundle !== undefined) bundle.defer = true;
    bundle?.dispatchEvent(new Event("error"));
    expect(isShown(document, "not-loaded")).toBe(true);
  });

  test("is written in ES5, which Internet Explorer's engine reads", () => {
    const problems = (script: string) => new Linter().verify(script, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
    expect(problems(legacy)).toEqual([]);
    expect(problems("const modern = () => 1;")).toHaveLength(1);
  });
});
