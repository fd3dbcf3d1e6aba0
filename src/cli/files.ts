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

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes each file whole or not at all, and none where one cannot be written: all first beside their places, then moved there. */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const moves = files.map(({ path, bytes }) => ({ path, bytes, temporary: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) }));
  let current = "";
  try {
    for (const { path, bytes, temporary } of moves) {
      current = path;
      await writeFile(temporary, bytes);
    }
    for (const { path, temporary } of moves) {
      current = path;
      await rename(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of moves) await rm(temporary, { force: true });
    throw new WorkbookFailure("file-unwritable", current, errorCode(error));
  }
}

export const writeBytes = (path: string, bytes: Uint8Array): Promise<void> => writeFiles([{ path, bytes }]);

/** Whether writing there would destroy somebody's work: the file is there, is not empty, and is none of the files that a call like this one writes. */
export async function holdsWork(path: string, written: () => Promise<readonly Uint8Array[]>): Promise<boolean> {
  const content = await contentOf(path);
  return content.length > 0 && !(await written()).some((bytes) => content.equals(bytes));
}

/** Nothing where there is no file; where one cannot be read, writing will say what is wrong. */
const contentOf = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch {
    return Buffer.alloc(0);
  }
};

/** Whether two paths name the same file, also through links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await placeOf(one)) === (await placeOf(other));
}

/** A path that leads nowhere yet, or to nothing we may see, is compared as it is written; reading or writing it will say what is wrong. */
const placeOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
};

const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
