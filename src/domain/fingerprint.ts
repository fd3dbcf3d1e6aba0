const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number that two texts share only by rare accident: FNV-1a, 32 bits. */
export function fingerprint(text: string): number {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) >>> 0;
  return hash;
}
