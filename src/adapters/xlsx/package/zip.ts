import { unzipSync, zipSync, type ZipOptions } from "fflate";
import { WorkbookFailure } from "../../../workbook/workbookFailure";
import { DamagedFile } from "../damagedFile";
import { crc32 } from "./crc32";
import { CONTENT_TYPES, type Parts } from "./parts";
import { readChecksums } from "./zipDirectory";

/** Unpacked size above which a file is refused rather than allowed to fill the memory. */
const MOST_BYTES = 1024 ** 3;

/** Unpacks and checks an archive. fflate does not compare check sums, and a changed digit in a report must not pass unnoticed. */
export function unzip(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  const checksums = readChecksums(bytes);
  for (const [name, content] of Object.entries(inflate(bytes))) {
    const expected = checksums.get(name);
    if (expected !== undefined && crc32(content) !== expected) throw new DamagedFile(`check sum of ${name}`);
    if (!name.endsWith("/")) parts.set(name.replaceAll("\\", "/"), content);
  }
  return parts;
}

function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_BYTES) throw new WorkbookFailure("too-large");
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof WorkbookFailure) throw cause;
    throw new DamagedFile("archive", { cause });
  }
}

/** Packs the parts, always in the same way: the content types first, and no clock. */
export function zip(parts: Parts): Uint8Array {
  const options: ZipOptions = { level: 6, mtime: new Date(1980, 0, 1) };
  const ordered = [...parts].sort(([one], [other]) => Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES));
  return zipSync(Object.fromEntries(ordered.map(([name, content]) => [name, [content, options]])));
}
