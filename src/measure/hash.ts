/** 32-bit FNV-1a of a string's code units: fast, the same everywhere, not for security. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return mixed(hash);
}

/** A hash of two hashes in their order. */
export function combineHashes(a: number, b: number): number {
  return mixed(Math.imul(a, 0x85ebca6b) ^ b);
}

// The finalizer of MurmurHash3: without it the low bits of similar words are alike, and winnowing picks by size.
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
