/**
 * The pane in every state, once through in one opening for each walk: at its two widths, light, dark and under a contrast theme. Where letters come out as on the
 * machine that drew the references, the pictures are compared; everywhere axe finds nothing, nothing is cut or sticks out, at twice the size and with spread letters
 * either, and every control can be seen. `npm run references` draws the pictures anew; look at each one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { violations } from "./axe";
import { ALL_PICTURES } from "./gallery/catalogue";
import { contrastFaults } from "./gallery/contrastFaults";
import { layoutFaults, spreadText } from "./gallery/layoutFaults";
import { atRest, PANELS, pictureOf, setLook, setWidth, WIDTHS } from "./gallery/panel";
import type { Step } from "./gallery/walk";
import { WALKS } from "./gallery/walks";
import { startedHarness } from "./harness";
import { difference, lettersOf, sheetOf } from "./pictures";
import type { WorkbenchPage } from "./workbenchPage";

jest.setTimeout(300_000);
const { inWorkbench } = startedHarness();

const FOLDER = join(__dirname, "references");
const LETTERS = join(FOLDER, "letters.txt");
const isDrawing = process.env.DRAW_REFERENCES === "1";

/** What 320 and 450 pixels leave at 200 %. */
const ENLARGED = [160, 225];

async function ill(opened: WorkbenchPage): Promise<string[]> {
  const found: string[] = [];
  for (const isSpread of [false, true]) {
    await spreadText(opened, isSpread);
    for (const width of [...ENLARGED, ...WIDTHS]) {
      await setWidth(opened, width);
      found.push(...(await layoutFaults(opened)).map((fault) => `at ${width}${isSpread ? ", spread" : ""}: ${fault}`));
    }
  }
  await spreadText(opened, false);
  return found;
}

/** The pictures in the order of the panels, and what is wrong in them. */
async function seen(opened: WorkbenchPage, at: Step["at"]): Promise<{ pictures: Buffer[]; faults: string[] }> {
  const { page } = opened;
  await page.mouse.move(1200, 5);
  await atRest(opened);
  const faults = await ill(opened);
  const pictures: Buffer[] = [];
  for (const [place, { look, width }] of PANELS.entries()) {
    const isNew = PANELS[place - 1]?.look !== look;
    await setWidth(opened, width);
    if (isNew && look !== "light") await setLook(opened, look);
    pictures.push(await pictureOf(opened, width, at));
    if (isNew && look !== "contrast") faults.push(...(await violations(page, look === "light" ? "all" : "colours")).map((violation) => `${look}: ${violation}`));
    if (look === "contrast") faults.push(...(await contrastFaults(opened)).map((fault) => `${look}: ${fault}`));
  }
  await setLook(opened, "light");
  await setWidth(opened, null);
  return { pictures, faults };
}

/** How the pictures differ from the reference. */
async function changes(blank: Page, file: string, pictures: readonly Buffer[]): Promise<string[]> {
  const sheet = readFileSync(file);
  const found: string[] = [];
  let left = 0;
  for (const [place, { look, width }] of PANELS.entries()) {
    const change = await difference(blank, sheet, left, pictures[place] ?? Buffer.alloc(0));
    if (change !== null) found.push(`${look} at ${width} ${change}`);
    left += width;
  }
  return found;
}

test.each(WALKS)("$title", ({ query, steps, trouble }) =>
  inWorkbench(
    query,
    async (opened) => {
      const letters = await lettersOf(opened.page);
      const areSame = existsSync(LETTERS) && readFileSync(LETTERS, "utf8").trim() === letters;
      const blank = await opened.page.context().newPage();
      // A page in the background is hardly ever drawn.
      await opened.page.bringToFront();
      const found: string[] = [];
      for (const [name, { go, at }] of Object.entries(steps)) {
        await go(opened);
        const { pictures, faults } = await seen(opened, at);
        const file = join(FOLDER, `${name}.png`);
        if (isDrawing) {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(file, await sheetOf(blank, pictures));
          writeFileSync(LETTERS, `${letters}\n`);
        } else if (areSame) faults.push(...(await changes(blank, file, pictures)));
        found.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      await blank.close();
      expect(found).toEqual([]);
    },
    trouble,
  ),
);

test("every kind of state has its picture, and every picture its state", () => {
  const shown = WALKS.flatMap(({ steps }) => Object.keys(steps)).sort();
  expect(shown).toEqual(ALL_PICTURES);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
  expect(files.map((name) => name.replace(".png", "")).sort()).toEqual(shown);
});
