import { feature, featurePair, hashPiece, hashText } from "../../models/feature-hash.ts";
import type { MarkupElement } from "./markup-tree.ts";

/** What a hashed feature speaks of; the numbers are the model's. */
const SLOT = { own: 1, above: 2, tagAbove: 3, first: 4, second: 5, third: 6, last: 7, lastTwo: 8, word: 9 } as const;
const MOST_NAMES = 24;
const ANCESTORS = 8;
/** Of lines of so few words every word counts, of longer ones the first and the last. */
const SHORT_LINE = 14;

/** Hashes of the pieces of an element's class and id: letters only, lower case, humps apart. */
function nameHashes(element: MarkupElement): number[] {
  const found: number[] = [hashText(element.tag, 1)];
  const { attributes } = element;
  if (attributes === null) return found;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.role ?? ""} ${attributes.itemprop ?? ""}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase();
  let from = -1;
  for (let index = 0; index <= names.length && found.length < MOST_NAMES; index++) {
    const code = index < names.length ? names.charCodeAt(index) : 32;
    const letter = code >= 97 && code <= 122;
    if (letter && from < 0) from = index;
    if (!letter && from >= 0) {
      if (index - from > 1) found.push(hashPiece(names, from, index, 2));
      from = -1;
    }
  }
  return found;
}

/** The hashed features of elements: of the block's own one and its parent, and of those further up. */
export class NameEvidence {
  readonly #names = new Map<MarkupElement, readonly number[]>();

  #of(element: MarkupElement): readonly number[] {
    let names = this.#names.get(element);
    if (names === undefined) {
      names = nameHashes(element);
      this.#names.set(element, names);
    }
    return names;
  }

  own(element: MarkupElement): Int32Array {
    const found: number[] = [];
    for (const name of this.#of(element)) found.push(feature(SLOT.own, name));
    if (element.parent !== null)
      for (const name of this.#of(element.parent)) found.push(featurePair(SLOT.own, name, 1));
    return Int32Array.from(found);
  }

  above(element: MarkupElement): Int32Array {
    const found = new Set<number>();
    let at = element.parent?.parent ?? null;
    for (let level = 0; at !== null && level < ANCESTORS; at = at.parent, level++)
      for (const name of this.#of(at)) found.add(feature(SLOT.above, name));
    return Int32Array.from(found);
  }
}

/** The hashed features of a line's words; `folded` as in its shape. */
export function textHashes(folded: string): Int32Array {
  const words = (folded.match(/[\p{L}\p{N}@$©]+/gu) ?? []).map((word) => (/^\d+$/.test(word) ? "0" : word));
  const found = new Set<number>();
  const hashes = words.length > 60 ? [...words.slice(0, 3), ...words.slice(-2)].map(hashOf) : words.map(hashOf);
  const count = hashes.length;
  const [first = 0, second = 0, third = 0] = hashes;
  if (count > 0) found.add(feature(SLOT.first, first));
  if (count > 1) found.add(featurePair(SLOT.second, first, second));
  if (count > 2) found.add(featurePair(SLOT.third, featurePair(0, first, second), third));
  const last = hashes[count - 1] ?? 0;
  if (count > 0) found.add(feature(SLOT.last, last));
  if (count > 1) found.add(featurePair(SLOT.lastTwo, hashes[count - 2] ?? 0, last));
  if (count <= SHORT_LINE) for (const hash of hashes) found.add(feature(SLOT.word, hash));
  return Int32Array.from(found);
}

const hashOf = (word: string) => hashText(word, 3);
