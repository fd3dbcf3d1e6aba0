import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { Workbook } from "./model/workbook";
import { createTestExcel, type TestExcel } from "./testExcel";
import type { HostOptions } from "./hostOptions";

/** A started Excel with the real client over it. */
export interface StartedHost extends TestExcel {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

/** Options of `startHost`. */
export interface StartOptions extends HostOptions {
  /** Default: a new workbook with one empty sheet. */
  readonly workbook?: Workbook;
  /** Makes the client refuse API above `excelApi` with ApiNotFound, as an old Excel would; default true. */
  readonly strictApi?: boolean;
}

const OFFICE_FILES = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"));

/**
 * Starts the unmodified office.js against the test host, in Jest (node or jsdom environment) or plain Node: puts the host at `window.external`, lets the
 * library load its files from the package and waits until `Office.onReady` answers. Several hosts may be started one after another in one process; the
 * library's globals belong to the last.
 */
export async function startHost(options: StartOptions = {}): Promise<StartedHost> {
  const workbook = options.workbook ?? newWorkbook();
  const excel = createTestExcel(workbook, options);
  preparePage(excel.external);
  evaluate("office.js");
  const globals = globalThis as unknown as { Office: typeof Office; Excel: typeof Excel; OfficeExtension: ClientSwitches };
  await globals.Office.onReady();
  await excel.host.idle();
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.strictApi ?? true;
  return { ...excel, Office: globals.Office, Excel: globals.Excel };
}

interface ClientSwitches {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet();
  return workbook;
}

/** Indirect `eval`, so that the library's arrays and errors are the test's own kinds. */
function evaluate(file: string): void {
  (0, eval)(readFileSync(join(OFFICE_FILES, file), "utf8"));
}

interface LoadedScript {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** What office.js needs of a page. In jsdom only the loading of scripts is ours; elsewhere the whole page is this stub. */
function preparePage(external: object): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const load = (script: LoadedScript): void => {
    setTimeout(() => {
      evaluate(script.src.replace(/^.*\/dist\//, ""));
      script.onload?.();
    }, 0);
  };
  if (typeof document === "undefined") page.document = documentStub(load);
  else catchScripts(load);
  page.window = page.window ?? globalThis;
  page.location = page.location ?? { href: "https://localhost/taskpane.html", search: "", hash: "", protocol: "https:", hostname: "localhost" };
  page.navigator = page.navigator ?? { userAgent: "test host", language: "ru-RU" };
  page.history = page.history ?? {};
  page.self = page.self ?? globalThis;
  page.top = page.top ?? globalThis;
  page.addEventListener = page.addEventListener ?? (() => undefined);
  Object.defineProperty(globalThis, "external", { value: external, configurable: true, writable: true });
  globalThis.sessionStorage?.clear();
}

function documentStub(load: (script: LoadedScript) => void): object {
  const head = { appendChild: load };
  const office = { src: "https://localhost/dist/office.js", getAttribute: () => null };
  return {
    readyState: "complete",
    URL: "https://localhost/taskpane.html",
    cookie: "",
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [office]),
    createElement: () => ({ setAttribute: () => undefined, src: "" }),
    addEventListener: () => undefined,
  };
}

/** In jsdom: a script element of the library's own place is evaluated here instead of being fetched. */
function catchScripts(load: (script: LoadedScript) => void): void {
  document.head.innerHTML = '<script src="https://localhost/dist/office.js" type="text/plain"></script>';
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as LoadedScript;
    if (typeof script.src === "string" && script.src.includes("/dist/")) load(script);
    else append(node);
    return node;
  };
}
