/** What the workbench's server gives out; the two builds are made before the tests. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { serveWorkbench, type RunningWorkbench } from "./serve";
import { bridgedPage } from "./server/bridgedPage";
import { fileOfAddress } from "./server/fileOfAddress";

const dist = (name: string): string => readFileSync(resolve(__dirname, "../../dist", name), "utf8");

describe("a running server", () => {
  let server: RunningWorkbench;
  beforeAll(async () => {
    server = await serveWorkbench(0);
  });
  afterAll(() => server.close());
  const get = (path: string): Promise<Response> => fetch(new URL(path, server.address));

  test("serves the page at the root and the add-in's files as they were built", async () => {
    const page = await get("/");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toMatch(/id="?workbench"?/);
    const office = await get("/addin/office-js/office.js");
    expect(office.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await office.text()).toBe(dist("office-js/office.js"));
  });

  test("puts one script in front of the others of the add-in's pages and changes nothing else", async () => {
    const html = await (await get("/addin/taskpane.html")).text();
    const built = dist("taskpane.html");
    expect(html.replace(/<script src="\/bridge\.js"><\/script>\s*/, "")).toBe(built);
    expect(html.indexOf("/bridge.js")).toBeLessThan(html.indexOf("office-js/office.js"));
    expect(html.indexOf("/bridge.js")).toBeGreaterThan(html.indexOf("Content-Security-Policy"));
  });

  test("answers 404 and 405 in place of a stack trace", async () => {
    expect((await get("/addin/missing.js")).status).toBe(404);
    expect((await get("/addin/assets")).status).toBe(404);
    expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
  });

  test("takes another port when the wanted one is taken", async () => {
    const port = Number(new URL(server.address).port);
    const second = await serveWorkbench(port);
    expect(second.address).not.toBe(server.address);
    await second.close();
  });
});

describe("addresses", () => {
  const folders = { workbench: "/served/workbench", addin: "/served/addin" };

  test.each([
    ["/", { path: "/served/workbench/index.html", isAddin: false }],
    ["/?book=empty", { path: "/served/workbench/index.html", isAddin: false }],
    ["/addin/taskpane.html?et=", { path: "/served/addin/taskpane.html", isAddin: true }],
    ["/addin/a/../taskpane.html", { path: "/served/addin/taskpane.html", isAddin: true }],
  ])("%s is a file", (address, file) => {
    expect(fileOfAddress(address, folders)).toEqual(file);
  });

  test.each([
    "/../secret",
    "/%2e%2e/secret",
    "/addin/../../secret",
    "/addin/..%2f..%2fsecret",
    "/addin/%2e%2e/workbench/index.html",
    "/%",
    "/a%00b",
    "relative",
  ])("%s leads nowhere", (address) => {
    expect(fileOfAddress(address, folders)).toBeNull();
  });
});

test("a page without scripts is served as it is", () => {
  expect(bridgedPage("<!doctype html><p>Текст</p>")).toBe("<!doctype html><p>Текст</p>");
});
