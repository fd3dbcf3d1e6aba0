import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { WorkbookFailure } from "../workbook/workbookFailure";

/** The bytes of a file; a failure names the file as the user did. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new WorkbookFailure(errorCode(error) === "ENOENT" ? "file-not-found" : "file-unreadable", path, errorCode(error));
  }
}

/** Writes a file whole or not at all: first beside its place, then moved there. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new WorkbookFailure("file-unwritable", path, errorCode(error));
  }
}

/** Whether two paths name the same file, also through links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await placeOf(one)) === (await placeOf(other));
}

const placeOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    return resolve(path);
  }
};

const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
