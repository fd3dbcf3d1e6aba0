/** What the comparison of pictures lets pass and what it refuses. */
import { paneFrame } from "./axe";
import { pictureOf, setWidth } from "./gallery/panel";
import { startedHarness } from "./harness";
import { difference, sheetOf } from "./pictures";

jest.setTimeout(120_000);
const { inWorkbench } = startedHarness();

/** A change to the pane's second button, the one without a colour of its own. */
type Change = Readonly<Partial<Record<"transform" | "backgroundColor" | "visibility", string>>>;

test("a shifted, a recoloured or a missing button is refused; the same picture is not", () =>
  inWorkbench("", async (opened) => {
    const { page, pane } = opened;
    await pane.getByRole("heading", { name: "где вы сейчас" }).waitFor();
    const blank = await page.context().newPage();
    await page.bringToFront();
    await setWidth(opened, 320);
    const before = await pictureOf(opened, 320, "top");
    const sheet = await sheetOf(blank, [before, before]);
    const after = async (change: Change): Promise<string | null> => {
      await paneFrame(page).evaluate((style) => {
        const button = document.querySelectorAll<HTMLElement>("header button")[1];
        button?.removeAttribute("style");
        Object.assign(button?.style ?? {}, { transition: "none", ...style });
      }, change);
      return difference(blank, sheet, 320, await pictureOf(opened, 320, "top"));
    };
    expect(await after({})).toBeNull();
    expect(await after({ transform: "translateY(6px)" })).toMatch(/^differs/u);
    expect(await after({ transform: "translateX(8px)" })).toMatch(/^differs/u);
    expect(await after({ backgroundColor: "#c4314b" })).toMatch(/^differs/u);
    expect(await after({ backgroundColor: "#d0d0d0" })).toMatch(/^differs/u);
    expect(await after({ visibility: "hidden" })).toMatch(/^differs/u);
    expect(await difference(blank, await sheetOf(blank, [before]), 320, before)).toBe("is of another size");
    await blank.close();
  }));
