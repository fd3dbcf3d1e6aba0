/** The real client in a real browser, with the host in this process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { connectPage } from "./browserPage";
import { Workbook } from "./model/workbook";
import { createTestExcel } from "./testExcel";

describe("office.js in Chromium over the host", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test("becomes ready, reads and writes, and runs a ribbon command", async () => {
    const workbook = new Workbook();
    workbook.addSheet("Данные").setCell(0, 0, { value: 2.5 });
    const excel = createTestExcel(workbook);
    const page = await browser.newPage();
    const connected = await connectPage(page, excel);
    await page.route("https://addin.test/**", (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === "/") return route.fulfill({ contentType: "text/html", body: '<script src="/office/office.js"></script>' });
      return route.fulfill({
        contentType: "text/javascript",
        body: readFileSync(join("node_modules/@microsoft/office-js/dist", path.replace("/office/", ""))),
      });
    });
    await page.goto("https://addin.test/");
    const answer = await page.evaluate(`Office.onReady().then(({ host }) => Excel.run(async (context) => {
      Office.actions.associate("mark", (event) => Excel.run(async (inner) => {
        inner.workbook.worksheets.getItem("Данные").getRange("C1").values = [["нажато"]];
        await inner.sync();
        event.completed();
      }));
      const sheet = context.workbook.worksheets.getItem("Данные");
      sheet.getRange("B1").formulas = [["=A1*2"]];
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return { host, values: range.values, language: Office.context.displayLanguage };
    }))`);
    expect(answer).toEqual({ host: "Excel", values: [[2.5, 5]], language: "ru-RU" });
    await connected.invokeCommand("mark");
    expect(workbook.sheet("Данные")?.cell(0, 2).value).toBe("нажато");
    await excel.host.idle();
    expect(excel.host.gaps).toEqual([]);
    await page.close();
  }, 60_000);
});
