/**
 * 32-bit hashes of features. A feature is a number of its own kind (`slot`) and one or two hashed parts; the linear
 * models take the lowest bits as the row. Training and reading must use the very same functions: a change here needs
 * every model trained again, and `FORMAT` in model-file.ts raised.
 */

/** Hash of a text, over its UTF-16 code units. `seed` tells apart what the text is used for. */
export function hashText(text: string, seed = 0): number {
  let hash = seed ^ 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return finish(hash);
}

/** The same as `hashText(text.slice(from, to), seed)`, without making the piece. */
export function hashPiece(text: string, from: number, to: number, seed = 0): number {
  let hash = seed ^ 0x9747b28c;
  for (let index = from < 0 ? 0 : from; index < to && index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return finish(hash);
}

/** `hashText` letter by letter: begins with `beginHash`, takes each code unit with `stepHash`, and is read with `readHash`. */
export function beginHash(seed = 0): number {
  return seed ^ 0x9747b28c;
}

export function stepHash(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x01000193);
  return next ^ (next >>> 15);
}

/** The hash of what was taken so far. */
export function readHash(hash: number): number {
  return finish(hash);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return (mixed ^ (mixed >>> 15)) | 0;
}

/** Hash of a feature with one part. */
export function feature(slot: number, part: number): number {
  let hash = Math.imul(part ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Hash of a feature with two parts, whose order counts. */
export function featurePair(slot: number, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ second, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
