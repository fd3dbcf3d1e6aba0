import { zipSync } from "fflate";
import { DamagedFile } from "../../../../../src/adapters/xlsx/damagedFile";
import { crc32 } from "../../../../../src/adapters/xlsx/package/crc32";
import { unzip, zip } from "../../../../../src/adapters/xlsx/package/zip";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("archive", () => {
  it("gives back what was put in, content types first", () => {
    const parts = new Map([
      ["xl/книга.xml", bytesOf("<a/>")],
      ["[Content_Types].xml", bytesOf("<Types/>")],
    ]);
    const packed = zip(parts);
    expect([...unzip(packed).keys()]).toEqual(["[Content_Types].xml", "xl/книга.xml"]);
    expect(unzip(packed)).toEqual(parts);
  });

  it("is the same at every time", () => {
    const parts = new Map([["a.xml", bytesOf("<a/>")]]);
    jest.useFakeTimers({ now: new Date(2022, 2, 1) });
    const before = zip(parts);
    jest.setSystemTime(new Date(2031, 2, 1));
    expect(zip(parts)).toEqual(before);
    jest.useRealTimers();
  });

  it("takes the check value of the CRC-32 definition", () => expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926));

  it("notices a single changed digit, which unpacking alone does not", () => {
    const packed = zipSync({ "a.xml": [bytesOf("<v>100</v>"), { level: 0 }] });
    const at = packed.findIndex((byte, index) => byte === 0x31 && packed[index + 1] === 0x30 && packed[index + 2] === 0x30);
    packed[at] = 0x37;
    expect(() => unzip(packed)).toThrow(DamagedFile);
  });

  it("leaves out folders and reads backslashes as some programs write them", () => {
    const packed = zipSync({ "xl/": new Uint8Array(), "xl\\workbook.xml": bytesOf("<w/>") });
    expect([...unzip(packed).keys()]).toEqual(["xl/workbook.xml"]);
  });
});
