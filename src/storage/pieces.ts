import { createHash } from "node:crypto";
import { HearsayError } from "../core/errors.ts";
import { compress, decompress, unpackInSteps, unpackParts } from "./pack.ts";
import type { InPieces, Packed } from "./store.ts";

/**
 * An object of lists kept in pieces, each under a hash of what it holds, and an index that says which pieces there are.
 * Two states of a record share the pieces that they have in common: what keeping one costs is what has changed.
 */
type Piece = { readonly hash: string; readonly items: number };
type Part =
  | { readonly key: string; readonly value: unknown }
  | { readonly key: string; readonly pieces: readonly Piece[] };

/** Begins an index; what begins otherwise an earlier version packed whole. */
const INDEXED = Buffer.from("HRI1", "latin1");
/** Longer pieces are cut, in code units of JSON. */
const LONGEST = 4_000_000;
/** Of lists by name, about how many items a piece is to hold: some ten thousand bytes of them. */
const ITEMS: { readonly [key: string]: number } = { pages: 2, claims: 12, entities: 16, timeline: 128, joins: 48 };
const OTHER_ITEMS = 24;
/** A run that does not come to an end by itself ends after so many times as many items. */
const LONG_RUN = 8;
/** Pieces that are asked for and read at once. */
const READ_AT_ONCE = 64;

/** Items of what was packed whole that are checked at once. */
const CHECKED_AT_ONCE = 500;

type Run = { readonly items: readonly unknown[]; readonly pieces: readonly Piece[] };

/** Cuts objects of lists in pieces. It remembers what it cut: a stretch of the very same items is not read again. */
export class PieceWriter {
  readonly #runs = new WeakMap<object, Run>();

  /** `kept` are hashes of pieces that need not be given again. */
  write(parts: object, kept: ReadonlySet<string> = new Set()): InPieces {
    const pieces = new Map<string, Packed>();
    const index = Object.entries(parts).map(([key, value]): Part => {
      if (!Array.isArray(value)) return { key, value };
      const cut: Piece[] = [];
      for (const [from, to] of runsOf(key, value)) {
        const first: unknown = value[from];
        const known = isObject(first) ? this.#runs.get(first) : undefined;
        const same =
          known !== undefined && isRun(known, value, from, to) && known.pieces.every(({ hash }) => kept.has(hash));
        const run = same ? known : cutRun(key, value.slice(from, to), kept, pieces);
        if (!same && isObject(first)) this.#runs.set(first, run);
        for (const piece of run.pieces) cut.push(piece);
      }
      return { key, pieces: cut };
    });
    return { index: Buffer.concat([INDEXED, compress(Buffer.from(JSON.stringify(index), "utf8"))]), pieces };
  }
}

function isRun({ items }: Run, list: readonly unknown[], from: number, to: number): boolean {
  if (items.length !== to - from) return false;
  for (let at = from; at < to; at++) if (items[at - from] !== list[at]) return false;
  return true;
}

function cutRun(key: string, items: readonly unknown[], kept: ReadonlySet<string>, into: Map<string, Packed>): Run {
  const pieces: Piece[] = [];
  let texts: string[] = [];
  let length = 0;
  const end = (): void => {
    if (texts.length === 0) return;
    const bytes = bytesOf(`[${texts.join(",")}]`);
    const hash = createHash("sha256").update(`${key}\n`).update(bytes).digest("base64url");
    pieces.push({ hash, items: texts.length });
    if (!kept.has(hash) && !into.has(hash)) into.set(hash, compress(bytes));
    texts = [];
    length = 0;
  };
  for (const item of items) {
    const text = JSON.stringify(item);
    if (length + text.length > LONGEST) end();
    texts.push(text);
    length += text.length;
  }
  end();
  return { items, pieces };
}

/** Texts of so many code units are written into one place, which the next is written over. */
const SHORT = 1 << 17;
const scratch = Buffer.allocUnsafeSlow(3 * SHORT);

/** The bytes of a text, good until the next call: a record's would be garbage as large as the record. */
function bytesOf(text: string): Buffer {
  return text.length > SHORT ? Buffer.from(text, "utf8") : scratch.subarray(0, scratch.write(text, 0, "utf8"));
}

/**
 * Stretches of a list, from and to: one ends where the next item's name says so, whatever stands before, so that an item
 * more changes its own stretch alone.
 */
function* runsOf(key: string, list: readonly unknown[]): Generator<readonly [number, number]> {
  const items = ITEMS[key] ?? OTHER_ITEMS;
  let [from, last] = [0, ""];
  for (let at = 0; at < list.length; at++) {
    const name = nameOf(list[at]);
    if (at > from && ((name !== last && hashOf(name) % items === 0) || at - from >= items * LONG_RUN)) {
      yield [from, at];
      from = at;
    }
    last = name;
  }
  if (from < list.length) yield [from, list.length];
}

/** What an item of a list is told from others by. */
const NAMES = ["id", "subject", "event", "attribution", "page", "entity"] as const;

function nameOf(item: unknown): string {
  if (!isObject(item)) return String(item);
  const fields = item as { readonly [name: string]: unknown };
  for (const name of NAMES) {
    const value = fields[name];
    if (typeof value === "string") return value;
  }
  // A copy: its first stretch.
  const [first] = Array.isArray(fields.a) ? (fields.a as readonly unknown[]) : [];
  return isObject(first) ? nameOf(first) : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** FNV-1a, the lower bits mixed with the upper ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The index that bytes are; null for what was packed whole. Throws dossier-damaged. */
function indexIn(packed: Packed): readonly Part[] | null {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (!bytes.subarray(0, INDEXED.length).equals(INDEXED)) return null;
  try {
    return JSON.parse(decompress(bytes.subarray(INDEXED.length)).toString("utf8")) as readonly Part[];
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw new HearsayError("dossier-damaged", "An index of the dossier is not the JSON that was stored.", { cause });
  }
}

/** Hashes of the pieces that an index names; none where there is none, or what was kept was packed whole. */
export function hashesIn(packed: Packed | null | undefined): Set<string> {
  const index = packed == null ? null : indexIn(packed);
  return new Set((index ?? []).flatMap((part) => ("pieces" in part ? part.pieces.map(({ hash }) => hash) : [])));
}

/** True where what is kept under an index, or was packed whole by an earlier version, is what another index names. */
export function sameKept(kept: Packed, index: Packed): boolean {
  const own = indexIn(kept) === null ? new PieceWriter().write(unpackParts(kept)).index : kept;
  return Buffer.compare(own, index) === 0 || JSON.stringify(indexIn(own)) === JSON.stringify(indexIn(index));
}

/** Items that were read, by the hash of their piece. */
export type ReadPieces = ReadonlyMap<string, readonly unknown[]>;

export type PieceReading = {
  /** Gives the pieces with these hashes; one that is not there is left out. */
  readonly fetch: (hashes: readonly string[]) => Promise<ReadonlyMap<string, Packed>>;
  /** That part alone. */
  readonly only?: string;
  /** Called again and again, to give way to others. */
  readonly turn?: () => Promise<void>;
  /** What was read before and is not read again. */
  readonly before?: ReadPieces;
  /** Takes all that the value is made of, to be given as `before` the next time. */
  readonly read?: Map<string, readonly unknown[]>;
  /** Checks items of a part when they are read for the first time. */
  readonly check?: (key: string, items: readonly unknown[]) => void;
};

/** The object that was kept in pieces, or packed whole by an earlier version; throws dossier-damaged where it is not all there. */
export async function readKept(packed: Packed, reading: PieceReading): Promise<{ [key: string]: unknown }> {
  const { only, turn = async () => {}, before, read, check } = reading;
  const index = indexIn(packed);
  if (index === null) {
    const steps = unpackInSteps(packed, only);
    for (;;) {
      const step = steps.next();
      if (step.done !== true) {
        await turn();
        continue;
      }
      for (const [key, items] of Object.entries(step.value)) {
        if (!Array.isArray(items)) continue;
        for (let from = 0; from < items.length; from += CHECKED_AT_ONCE) {
          check?.(key, items.slice(from, from + CHECKED_AT_ONCE));
          await turn();
        }
      }
      return step.value;
    }
  }
  const parts: { [key: string]: unknown } = {};
  for (const part of index) {
    if (only !== undefined && part.key !== only) continue;
    if (!("pieces" in part)) {
      parts[part.key] = part.value;
      continue;
    }
    const list: unknown[] = [];
    for (let from = 0; from < part.pieces.length; from += READ_AT_ONCE) {
      const some = part.pieces.slice(from, from + READ_AT_ONCE);
      const unread = some.flatMap(({ hash }) => (before?.has(hash) === true ? [] : [hash]));
      const found = unread.length === 0 ? new Map<string, Packed>() : await reading.fetch(unread);
      for (const piece of some) {
        const known = before?.get(piece.hash);
        const items = known ?? itemsOf(found.get(piece.hash), piece);
        if (known === undefined) check?.(part.key, items);
        read?.set(piece.hash, items);
        for (const item of items) list.push(item);
      }
      if (unread.length > 0) await turn();
    }
    parts[part.key] = list;
  }
  return parts;
}

function itemsOf(packed: Packed | undefined, { items: count }: Piece): readonly unknown[] {
  if (packed === undefined) throw new HearsayError("dossier-damaged", "A part of the dossier is missing.");
  const bytes = decompress(packed);
  try {
    const items: unknown = JSON.parse(bytes.toString("utf8"));
    if (Array.isArray(items) && items.length === count) return items;
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier is not the JSON that was stored.", { cause });
  }
  throw new HearsayError("dossier-damaged", "A part of the dossier is not the list that was stored.");
}
