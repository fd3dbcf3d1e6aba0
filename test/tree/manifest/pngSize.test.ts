import { pngSize } from "./pngSize";

/** Signature, chunk length 13, IHDR, width, height: the first 24 bytes of the PNG specification's layout. */
const HEADER = "89504e470d0a1a0a" + "0000000d" + "49484452" + "00000050" + "00000111";

describe("pngSize", () => {
  it("reads width and height of the header", () => {
    // 0x50 = 80, 0x111 = 273
    expect(pngSize(Buffer.from(HEADER, "hex"))).toEqual({ width: 80, height: 273 });
  });

  it.each([
    ["an empty file", ""],
    ["another signature", HEADER.replace("89504e47", "47494638")],
    ["another first chunk", HEADER.replace("49484452", "49444154")],
    ["a file cut off inside the header", HEADER.slice(0, -2)],
  ])("finds no size in %s", (_, hex) => {
    expect(pngSize(Buffer.from(hex, "hex"))).toBeNull();
  });
});
