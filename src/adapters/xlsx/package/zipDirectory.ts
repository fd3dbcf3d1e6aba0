import { strFromU8 } from "fflate";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ZIP64_MARK = 0xffffffff;
const UTF8_NAMES = 0x0800;

/** The check sum of every entry by name, from the archive's directory; empty for the Zip64 form, which the check then skips. */
export function readChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) return sums;
  let offset = view.getUint32(end + 16, true);
  if (offset === ZIP64_MARK) return sums;
  while (offset + 46 <= end && view.getUint32(offset, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(offset + 28, true);
    const nameEnd = offset + 46 + nameLength;
    const latin1 = (view.getUint16(offset + 8, true) & UTF8_NAMES) === 0;
    sums.set(strFromU8(bytes.subarray(offset + 46, nameEnd), latin1), view.getUint32(offset + 16, true));
    offset = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return sums;
}
