import type { PixelSize } from "./manifestContext";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_LENGTH = 24;

/** Width and height from the IHDR chunk, which the PNG specification puts first (§11.2.1); null when the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): PixelSize | null {
  const chunkType = String.fromCharCode(...bytes.subarray(12, 16));
  if (bytes.length < HEADER_LENGTH || SIGNATURE.some((byte, index) => bytes[index] !== byte) || chunkType !== "IHDR") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
