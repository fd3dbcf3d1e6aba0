import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { bridgedPage } from "./bridgedPage";
import { contentType } from "./contentType";
import { fileOfAddress, type ServedFile, type ServedFolders } from "./fileOfAddress";

/** Answers one request with a file of the two builds, or 404. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, folders: ServedFolders): Promise<void> {
  const known = request.method === "GET" || request.method === "HEAD";
  const file = known ? fileOfAddress(request.url ?? "", folders) : null;
  const body = file === null ? null : await contentOf(file);
  if (file === null || body === null) {
    response.writeHead(known ? 404 : 405, { "Content-Type": "text/plain; charset=utf-8" }).end("Такой страницы нет.\n");
    return;
  }
  const headers = { "Content-Type": contentType(file.path), "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
}

async function contentOf({ path, isAddin }: ServedFile): Promise<Buffer | string | null> {
  try {
    return isAddin && path.endsWith(".html") ? bridgedPage(await readFile(path, "utf8")) : await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR");
