/**
 * The pane in every state, at its two widths, light and dark. Where letters come out as on the machine that drew the references, the pictures are compared;
 * everywhere nothing may stick out of the pane, at twice the size either, and axe finds nothing. `npm run references` draws them anew; look at each one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { violations } from "./axe";
import { pictureOfPane, setWidth, WALKS, WIDTHS } from "./gallery";
import { startedHarness } from "./harness";
import { difference, lettersOf } from "./pictures";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(240_000);
const { inWorkbench } = startedHarness();

const FOLDER = join(__dirname, "references");
const LETTERS = join(FOLDER, "letters.txt");
const isDrawing = process.env.DRAW_REFERENCES === "1";
/** The share of a picture that may differ: a caret, an edge. A line that moves is several times as much. */
const TOLERANCE = 0.01;

/** What 320 and 450 pixels leave at 200 %. */
const ENLARGED = [160, 225];

/** What is wider than the pane, at the width it has just now. */
const sticksOut = ({ pane }: WorkbenchPage): Promise<string[]> =>
  pane.locator("html").evaluate((page) => {
    const wide = [...page.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1);
    return page.scrollWidth > page.clientWidth ? wide.map(({ outerHTML }) => outerHTML.slice(0, 120)) : [];
  });

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(WALKS)("states of «$query»", ({ query, walk }) =>
    inWorkbench(`?${query}${theme === "dark" ? "&theme=dark" : ""}`, async (opened) => {
      const { page } = opened;
      const letters = await lettersOf(page);
      const areSame = existsSync(LETTERS) && readFileSync(LETTERS, "utf8").trim() === letters;
      const blank = await page.context().newPage();
      const found: string[] = [];
      await walk(opened, async (name, part = "top") => {
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
        for (const width of [...WIDTHS, ...ENLARGED]) {
          await setWidth(opened, width);
          found.push(...(await sticksOut(opened)).map((element) => `${name} at ${width}: ${element}`));
        }
        await setWidth(opened, null);
        for (const width of WIDTHS) {
          const file = join(FOLDER, `${name}-${theme}-${width}.png`);
          const picture = await pictureOfPane(opened, width, part);
          if (isDrawing) {
            mkdirSync(FOLDER, { recursive: true });
            writeFileSync(file, picture);
            writeFileSync(LETTERS, `${letters}\n`);
          } else if (areSame) {
            const differs = await difference(blank, readFileSync(file), picture);
            if (differs > TOLERANCE) found.push(`${name}-${theme}-${width}: ${(differs * 100).toFixed(1)} % of the picture differs`);
          }
        }
      });
      await blank.close();
      expect(found).toEqual([]);
    }),
  );
});
