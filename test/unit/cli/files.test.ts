import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { holdsWork, isSameFile, readBytes, writeBytes, writeFiles } from "../../../src/cli/files";

let folder: string;
const path = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  await writeFile(path("a"), "a");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("reading", () => {
  it("gives the bytes", async () => {
    expect([...(await readBytes(path("a")))]).toEqual([97]);
  });

  it("names a file that is not there as the user did", async () => {
    await expect(readBytes(path("b"))).rejects.toMatchObject({ reason: "file-not-found", subject: path("b"), hostCode: "ENOENT" });
  });

  it("does not read a folder", async () => {
    await expect(readBytes(folder)).rejects.toMatchObject({ reason: "file-unreadable", hostCode: "EISDIR" });
  });
});

describe("somebody's work", () => {
  const written = () => Promise.resolve([new Uint8Array([120]), new Uint8Array([97])]);

  it.each([
    ["a file that is not there", "b", null, false],
    ["an empty file, as made for a temporary name", "b", "", false],
    ["what a call like this one writes", "b", "x", false],
    ["another file", "b", "xy", true],
    ["a folder, of which writing itself will complain", ".", null, false],
  ])("%s", async (_, name, content, expected) => {
    if (content !== null) await writeFile(path(name), content);
    expect(await holdsWork(path(name), written)).toBe(expected);
  });
});

describe("writing", () => {
  it("writes a new file, and replaces an old one", async () => {
    await writeBytes(path("b"), new Uint8Array([98]));
    await writeBytes(path("b"), new Uint8Array([99]));
    expect(await readFile(path("b"), "utf8")).toBe("c");
    expect(await readdir(folder)).toEqual(["a", "b"]);
  });

  it("whole or not at all: a failure leaves nothing behind", async () => {
    await mkdir(path("taken"));
    await writeFile(path("taken/inside"), "");
    await expect(writeBytes(path("taken"), new Uint8Array([1]))).rejects.toMatchObject({ reason: "file-unwritable", subject: path("taken") });
    expect(await readdir(folder)).toEqual(["a", "taken"]);
  });

  it("of two files none appears where one cannot be written", async () => {
    const bytes = new Uint8Array([98]);
    await expect(writeFiles([{ path: path("b"), bytes }, { path: path("no/c"), bytes }])).rejects.toMatchObject({ reason: "file-unwritable", subject: path("no/c") });
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it("into a folder that is not there fails", async () => {
    await expect(writeBytes(path("no/b"), new Uint8Array([1]))).rejects.toMatchObject({ reason: "file-unwritable", hostCode: "ENOENT" });
  });
});

describe("the same file", () => {
  it("by another spelling, or through a link", async () => {
    await symlink(path("a"), path("link"));
    expect(await isSameFile(path("a"), join(folder, ".", "x", "..", "a"))).toBe(true);
    expect(await isSameFile(path("a"), relative(process.cwd(), path("a")))).toBe(true);
    expect(await isSameFile(path("a"), path("link"))).toBe(true);
  });

  it("is not another one, nor one that is not there or cannot be", async () => {
    await writeFile(path("b"), "a");
    expect(await isSameFile(path("a"), path("b"))).toBe(false);
    expect(await isSameFile(path("a"), path("c"))).toBe(false);
    expect(await isSameFile(path("a"), path("a/below a file"))).toBe(false);
  });
});
