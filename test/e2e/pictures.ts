import type { Page } from "playwright-core";

/** Pixels of a block that are averaged: finer differences are a matter of letters, not of layout. */
const BLOCK = 4;
/** So much may a block's brightness differ, of 255. */
const QUIET = 24;

/** How much two pictures differ: the share of blocks that do, 1 for pictures of different sizes. The browser itself decodes them. */
export const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ({ sources, block, quiet }) => {
      const blocks = async (source: string) => {
        const picture = await createImageBitmap(await (await fetch(source)).blob());
        const [width, height] = [Math.ceil(picture.width / block), Math.ceil(picture.height / block)];
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("No canvas");
        context.imageSmoothingQuality = "high";
        context.drawImage(picture, 0, 0, width, height);
        return { width, height, bytes: context.getImageData(0, 0, width, height).data };
      };
      const [a, b] = await Promise.all(sources.map(blocks));
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.bytes.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((a.bytes[at + channel] ?? 0) - (b.bytes[at + channel] ?? 0)) > quiet)) different += 1;
      }
      return different / (a.width * a.height);
    },
    { sources: [one, other].map((picture) => `data:image/png;base64,${picture.toString("base64")}`), block: BLOCK, quiet: QUIET },
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
