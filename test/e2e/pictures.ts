import type { Page } from "playwright-core";
import { palettePng } from "./gallery/png";

/** Pixels of a block that are averaged: finer differences are a matter of letters, not of layout. */
const BLOCK = 4;
/** So much may a block's brightness differ, of 255. */
const QUIET = 24;
/** Blocks along the side of a spot, the size of a small icon, and the share of them that makes a spot a change. */
const SPOT = 4;
const SPOT_SHARE = 0.4;
/** The share of a picture that may differ: a caret, an edge. A line that moves is several times as much. */
const TOLERANCE = 0.01;

const addressOf = (picture: Buffer): string => `data:image/png;base64,${picture.toString("base64")}`;

/** Pictures of equal height side by side, in few colours. The browser itself decodes them. */
export async function sheetOf(page: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const { width, height, base64 } = await page.evaluate(
    async (sources) => {
      const parts = await Promise.all(sources.map(async (source) => createImageBitmap(await (await fetch(source)).blob())));
      const canvas = new OffscreenCanvas(parts.reduce((sum, part) => sum + part.width, 0), Math.max(...parts.map((part) => part.height)));
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("No canvas");
      let left = 0;
      for (const part of parts) {
        context.drawImage(part, left, 0);
        left += part.width;
      }
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let text = "";
      for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000));
      return { width: canvas.width, height: canvas.height, base64: btoa(text) };
    },
    pictures.map(addressOf),
  );
  return palettePng({ width, height, bytes: Buffer.from(base64, "base64") });
}

/** How a picture differs from the part of a sheet that begins at `left`; null where it does not, but for the odd edge. */
export const difference = (page: Page, sheet: Buffer, left: number, picture: Buffer): Promise<string | null> =>
  page.evaluate(
    async ({ sources: [whole = "", single = ""], from, limits: { block, quiet, spot, spotShare, tolerance } }) => {
      const decoded = async (source: string): Promise<ImageBitmap> => createImageBitmap(await (await fetch(source)).blob());
      const [reference, now] = await Promise.all([decoded(whole), decoded(single)]);
      if (reference.height !== now.height || reference.width < from + now.width) return "is of another size";
      const [columns, rows] = [Math.ceil(now.width / block), Math.ceil(now.height / block)];
      const blocks = (picture: ImageBitmap, start: number): Uint8ClampedArray => {
        // Cut out first: blocks of the whole sheet need not begin where the part does.
        const part = new OffscreenCanvas(now.width, now.height);
        part.getContext("2d")?.drawImage(picture, -start, 0);
        const context = new OffscreenCanvas(columns, rows).getContext("2d");
        if (context === null) throw new Error("No canvas");
        context.imageSmoothingQuality = "high";
        context.drawImage(part, 0, 0, columns, rows);
        return context.getImageData(0, 0, columns, rows).data;
      };
      const [before, after] = [blocks(reference, from), blocks(now, 0)];
      const differs = (row: number, column: number): boolean => {
        const at = (row * columns + column) * 4;
        return [0, 1, 2].some((channel) => Math.abs((before[at + channel] ?? 0) - (after[at + channel] ?? 0)) > quiet);
      };
      let different = 0;
      for (let top = 0; top + spot <= rows; top += spot) {
        for (let start = 0; start + spot <= columns; start += spot) {
          let here = 0;
          for (let place = 0; place < spot * spot; place += 1) if (differs(top + Math.floor(place / spot), start + (place % spot))) here += 1;
          if (here >= spotShare * spot * spot) return `differs at ${start * block}, ${top * block}`;
          different += here;
        }
      }
      const share = different / (columns * rows);
      return share > tolerance ? `differs in ${(share * 100).toFixed(1)} % of its area` : null;
    },
    { sources: [addressOf(sheet), addressOf(picture)], from: left, limits: { block: BLOCK, quiet: QUIET, spot: SPOT, spotShare: SPOT_SHARE, tolerance: TOLERANCE } },
  );

/** What decides how letters look here: the browser, and how wide some words come out in the pane's font. */
export const lettersOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    if (context === null) throw new Error("No canvas");
    const widths = ["400 14px", "600 14px", "400 12px"].map((font) => {
      context.font = `${font} "Segoe UI", sans-serif`;
      return context.measureText("Рассчитать эффективность 100,3 %").width.toFixed(1);
    });
    return `${/Chrom[a-z]*\/\d+/u.exec(navigator.userAgent)?.[0] ?? ""} ${widths.join(" ")}`;
  });
