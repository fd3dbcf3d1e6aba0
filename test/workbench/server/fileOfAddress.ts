import { join, normalize, resolve, sep } from "node:path";

/** Where the two builds lie. */
export interface ServedFolders {
  readonly workbench: string;
  readonly addin: string;
}

/** A served file, and whether it belongs to the add-in. */
export interface ServedFile {
  readonly path: string;
  readonly isAddin: boolean;
}

const ADDIN = "/addin/";

/** The file that an address means, or null when the address is malformed or leads out of the two folders. */
export function fileOfAddress(address: string, { workbench, addin }: ServedFolders): ServedFile | null {
  const plain = decoded(address.split(/[?#]/)[0] ?? "");
  if (plain === null || !plain.startsWith("/") || plain.includes("\0")) return null;
  const isAddin = plain.startsWith(ADDIN);
  const root = resolve(isAddin ? addin : workbench);
  const asked = isAddin ? plain.slice(ADDIN.length) : plain.slice(1);
  const path = normalize(join(root, asked === "" ? "index.html" : asked));
  return path.startsWith(root + sep) ? { path, isAddin } : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
