import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Nothing that a browser would ask of the Internet on its own. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  // Letters in grey: coloured edges differ from one screen to another.
  "--disable-lcd-text",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium: the one that CHROME_PATH names, the system's own, or the one from npm. Playwright hides scroll bars unless told otherwise. */
export async function launchBrowser(showScrollBars = false): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: QUIET,
    ignoreDefaultArgs: showScrollBars ? ["--hide-scrollbars"] : [],
  });
}

async function executable(): Promise<string> {
  const installed = [process.env.CHROME_PATH, "/usr/bin/chromium"].find((path) => path !== undefined && path !== "" && existsSync(path));
  if (installed !== undefined) return installed;
  // Makes the package unpack its own copies of libraries that a small system lacks; it looks at this when it is imported.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
