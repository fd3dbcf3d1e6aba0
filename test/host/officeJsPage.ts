import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const OFFICE_FILES = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"));

/** Puts the host at `window.external` and evaluates the library's own files from the package, in Jest's or Node's global. */
export function loadOfficeJs(external: object): void {
  forgetFormerLibrary();
  preparePage();
  Object.defineProperty(globalThis, "external", { value: external, configurable: true, writable: true });
  // The library keeps what an earlier start was told.
  (globalThis as { sessionStorage?: Storage }).sessionStorage?.clear();
  evaluate("office.js");
}

/** The library extends what an earlier start left of these, and fails. */
function forgetFormerLibrary(): void {
  for (const name of ["OSF", "OfficeExt", "Office", "OfficeExtension", "OfficeCore", "Excel", "Microsoft", "Strings"])
    Reflect.deleteProperty(globalThis, name);
}

/** Indirect `eval`, so that the library's arrays and errors are the test's own kinds. */
function evaluate(file: string): void {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  (0, eval)(readFileSync(join(OFFICE_FILES, file), "utf8"));
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name)) keepAfterTests(name);
}

/**
 * After a test file Jest takes the properties of new globals away. The library may still be at work then (it releases ranges and looks at timers when it
 * likes), so its globals are marked as Jest's own utilities mark theirs.
 */
function keepAfterTests(name: string): void {
  const value: unknown = Reflect.get(globalThis, name);
  if ((typeof value !== "object" && typeof value !== "function") || value === null || !Object.isExtensible(value)) return;
  Object.defineProperty(value, Symbol.for("$$jest-protect-from-deletion"), { value: [], configurable: true, writable: true });
}

interface LoadedScript {
  src: string;
  onload?: () => void;
}

/** The library adds script elements for its further files; each is evaluated here. */
function load(script: LoadedScript): void {
  setTimeout(() => {
    evaluate(script.src.replace(/^.*\/dist\//, ""));
    script.onload?.();
  }, 0);
}

const ADDRESS = "https://localhost/dist/office.js";

function preparePage(): void {
  const page = globalThis as unknown as Record<string, unknown>;
  if (typeof HTMLScriptElement === "undefined") page.document = documentStub();
  else catchScripts();
  page.window ??= globalThis;
  page.self ??= globalThis;
  page.top ??= globalThis;
  page.location ??= { href: "https://localhost/taskpane.html", search: "", hash: "", protocol: "https:", hostname: "localhost" };
  page.navigator ??= { userAgent: "test host", language: "ru-RU" };
  page.history ??= {};
  page.addEventListener ??= () => undefined;
}

/** Without a page: what the library touches of a document. */
const documentStub = (): object => ({
  readyState: "complete",
  URL: "https://localhost/taskpane.html",
  cookie: "",
  getElementsByTagName: (name: string) => (name === "head" ? [{ appendChild: load }] : [{ src: ADDRESS, getAttribute: () => null }]),
  createElement: () => ({ setAttribute: () => undefined, src: "" }),
  addEventListener: () => undefined,
});

const caught = Symbol("scripts are caught");

/** In jsdom: script elements of the library's own place are evaluated here instead of being fetched. */
function catchScripts(): void {
  const head = document.head as HTMLHeadElement & { [caught]?: true };
  if (head[caught] === true) return;
  head[caught] = true;
  const own = document.createElement("script");
  own.type = "text/plain";
  own.src = ADDRESS;
  head.append(own);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (node instanceof HTMLScriptElement && node.src.includes("/dist/")) load(node as unknown as LoadedScript);
    else append(node);
    return node;
  };
}
