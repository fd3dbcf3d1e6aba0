import { crc32, deflateSync } from "node:zlib";

/** Pixels as red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** So many colours show letters and signs well, and make files small. The most frequent are grounds and edges; of the others, two that are near to each other count as one. */
const COLOURS = 64;
const FREQUENT = 16;
const NEAR = 20;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_COLOURS = 3;

/** A PNG with the most frequent of a picture's distinct colours; any other becomes the nearest of them. */
export function palettePng({ width, height, bytes }: Pixels): Buffer {
  const counts = new Map<number, number>();
  const colourAt = (at: number): number => ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  for (let at = 0; at < bytes.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (palette.length < FREQUENT || (palette.length < COLOURS && palette.every((chosen) => distance(chosen, colour) >= NEAR ** 2))) palette.push(colour);
  }
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) rows[pixel + Math.floor(pixel / width) + 1] = places.get(colourAt(pixel * 4)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE_COLOURS, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** Squared, between red, green and blue. */
function distance(one: number, other: number): number {
  const [red, green, blue] = [(one >> 16) - (other >> 16), ((one >> 8) & 255) - ((other >> 8) & 255), (one & 255) - (other & 255)];
  return red * red + green * green + blue * blue;
}

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce((best, other, place) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? place : best), 0);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
