/** Draws the pictures of the README: `tsx test/e2e/screenshots.ts`, after both builds. */
import { join, resolve } from "node:path";
import { serveWorkbench } from "../workbench/serve";
import { launchBrowser } from "./browser";
import { calculate, goTo, openWorkbench } from "./workbenchPage";

const ASSETS = resolve(__dirname, "../../assets");

async function main(): Promise<void> {
  const server = await serveWorkbench(0);
  const browser = await launchBrowser(true);
  const { page, pane } = await openWorkbench(browser, server.address);
  const picture = async (name: string): Promise<void> => {
    // What follows the mouse has no place in a picture.
    await page.mouse.move(720, 2);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(ASSETS, name) });
  };
  await goTo(page, "Показатели!H2");
  await picture("screen-before.png");
  await calculate(pane);
  await picture("screen-after.png");
  await browser.close();
  await server.close();
}

void main();
