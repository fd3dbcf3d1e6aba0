import type { DraftRow } from "../../../../src/report/draft/draft";
import { text } from "../../../../src/report/draft/cells";
import { landscape } from "../../../../src/report/draft/pages";
import { PageFill } from "../../../../src/report/draft/pageFill";
import { STYLES } from "../../../../src/report/style/styles";

/** A page of 17 cm between the margins, a sheet not wider than it: 17 / 2,54 × 72 points, of which 97 % are filled. */
const ROOM = (17 / 2.54) * 72 * 0.97;
const HEADER = 60;
const page = (): PageFill => new PageFill({ columnWidths: [100], page: landscape(null) }, HEADER);
const row = (height: number, style = STYLES.text): DraftRow => ({ height, cells: [text("текст", style)] });

it("knows what is left of the page", () => {
  const fill = page();
  fill.add(row(100), row(200));
  expect(fill.left).toBeCloseTo(ROOM - 300);
  expect(fill.whole).toBeCloseTo(ROOM - HEADER);
});

it("begins the next page below its header when a row does not fit", () => {
  const fill = page();
  fill.add(row(300), row(300));
  expect(fill.left).toBeCloseTo(ROOM - HEADER - 300);
});

it("takes a title along to the page of the row below it", () => {
  const fill = page();
  fill.add(row(300), row(20, STYLES.band));
  expect(fill.left).toBeCloseTo(ROOM - 320);
  fill.place(200);
  expect(fill.left).toBeCloseTo(ROOM - HEADER - 20 - 200);
});
