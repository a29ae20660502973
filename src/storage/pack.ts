import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { HearsayError } from "../core/errors.ts";
import { collectYoung } from "./collect.ts";
import type { Packed } from "./store.ts";

/** zstd with a checksum in every frame, so that a damaged blob is noticed and not misread. */
const OPTIONS = { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 3 } };

/** A JSON value, compressed. The same value always gives the same bytes. */
export function pack(value: unknown): Packed {
  return compress(Buffer.from(JSON.stringify(value), "utf8"));
}

/** The value that was packed; throws dossier-damaged where the bytes are not what `pack` gave. */
export function unpack(packed: Packed): unknown {
  const bytes = decompress(packed);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier is not the JSON that was stored.", { cause });
  }
}

/** Code units that are compressed at once. */
const CHUNK = 4_000_000;
/** Begins what is packed in chunks: these bytes and the number of chunks, then each with its length before it. */
const CHUNKED = Buffer.from("HRP1", "latin1");
const NUMBER = 4;

/**
 * An object of lists, packed item by item and some of them at a time: a record of many pages is longer than any one
 * string can be, and than what should be held twice. A line of JSON for each of its parts, and after a list's line one
 * for each item.
 */
export function packParts(parts: object): Packed {
  const chunks: Uint8Array[] = [];
  let lines: string[] = [];
  let length = 0;
  const write = (): void => {
    if (lines.length > 0) chunks.push(compress(Buffer.from(lines.join(""), "utf8")));
    lines = [];
    length = 0;
  };
  const add = (value: unknown): void => {
    const line = `${JSON.stringify(value)}\n`;
    lines.push(line);
    length += line.length;
    if (length >= CHUNK) write();
  };
  for (const [key, value] of Object.entries(parts)) {
    if (!Array.isArray(value)) {
      add({ key, value });
      continue;
    }
    add({ key, items: value.length });
    for (const item of value) add(item);
  }
  write();
  return Buffer.concat([CHUNKED, number(chunks.length), ...chunks.flatMap((chunk) => [number(chunk.length), chunk])]);
}

/** The object that `packParts` was given; throws dossier-damaged where the bytes are not what it gave. */
export function unpackParts(packed: Packed): { [key: string]: unknown } {
  const steps = unpackInSteps(packed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some milliseconds, after each of which it gives way; with `only`, that part alone. */
export function* unpackInSteps(packed: Packed, only?: string): Generator<void, { [key: string]: unknown }> {
  const parts: { [key: string]: unknown } = {};
  let list: unknown[] | undefined;
  let left = 0;
  const read = (line: string): void => {
    if (left > 0) {
      left--;
      list?.push(JSON.parse(line));
      return;
    }
    const part = JSON.parse(line) as { key: string; value?: unknown; items?: number };
    left = part.items ?? 0;
    const wanted = only === undefined || part.key === only;
    list = part.items === undefined || !wanted ? undefined : [];
    if (wanted) parts[part.key] = part.items === undefined ? part.value : list;
  };
  try {
    for (const packedChunk of chunksOf(packed)) {
      const chunk = decompress(packedChunk);
      for (let at = 0; at < chunk.length; ) {
        const end = chunk.indexOf(0x0a, at);
        // Chunks end where lines end.
        read(chunk.toString("utf8", at, end === -1 ? at : end));
        at = end + 1;
      }
      yield;
    }
    if (left > 0) throw new RangeError(`${left} items are missing`);
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw new HearsayError("dossier-damaged", "A part of the dossier is not the JSON that was stored.", { cause });
  }
  return parts;
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(NUMBER);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The chunks of a packed value; what was packed whole is one. Throws dossier-damaged where one is not all there. */
function chunksOf(packed: Packed): Packed[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (!bytes.subarray(0, CHUNKED.length).equals(CHUNKED)) return [packed];
  const chunks: Packed[] = [];
  try {
    const count = bytes.readUInt32LE(CHUNKED.length);
    let at = CHUNKED.length + NUMBER;
    for (let chunk = 0; chunk < count; chunk++) {
      const end = at + NUMBER + bytes.readUInt32LE(at);
      if (end > bytes.length) throw new RangeError(`chunk ${chunk} ends at ${end}`);
      chunks.push(bytes.subarray(at + NUMBER, end));
      at = end;
    }
    if (at !== bytes.length) throw new RangeError(`the last chunk ends at ${at}`);
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier is cut off.", { cause });
  }
  return chunks;
}

/** Bytes that zstd is given room for at a time. */
const LEAST_CHUNK = 1_024;
const LARGEST_CHUNK = 65_536;

/** Calls of zstd after which what they left is collected. */
const MOST_LEFT = 32;
let left = 0;

/**
 * To be called after every call of zstd: Node gives back what a call took, some hundred kilobytes outside the heap, only
 * when its handle is collected, and V8, which does not see them, lets hundreds of them lie.
 */
function handleLeft(): void {
  if (++left < MOST_LEFT) return;
  left = 0;
  collectYoung();
}

/** Bytes, compressed. */
export function compress(bytes: Uint8Array): Packed {
  // What knows how much is to come makes a smaller table for it; and JSON comes to a quarter, mostly.
  const chunkSize = Math.min(LARGEST_CHUNK, Math.max(LEAST_CHUNK, bytes.length >> 2));
  const packed = zstdCompressSync(bytes, { ...OPTIONS, pledgedSrcSize: bytes.length, chunkSize });
  handleLeft();
  // What comes back lies in a much larger buffer, which would be held as long as it is.
  return packed.buffer.byteLength > 2 * packed.length ? Uint8Array.from(packed) : packed;
}

/** The bytes that were compressed; throws dossier-damaged where they cannot be had, or are more than `limit`. */
export function decompress(packed: Packed, limit?: number): Buffer {
  try {
    return zstdDecompressSync(packed, limit === undefined ? {} : { maxOutputLength: Math.max(1, limit) });
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier cannot be uncompressed.", { cause });
  } finally {
    handleLeft();
  }
}

/** True when two packed values are the same, whichever release of zstd packed them. */
export function samePacked(a: Packed, b: Packed): boolean {
  if (Buffer.compare(a, b) === 0) return true;
  const [left, right] = [chunksOf(a), chunksOf(b)];
  // One of them was packed whole, by an earlier version.
  if (left.length !== right.length && Math.min(left.length, right.length) === 1) return digest(left) === digest(right);
  return (
    left.length === right.length &&
    left.every((chunk, index) => {
      const other = right[index];
      return other !== undefined && (Buffer.compare(chunk, other) === 0 || decompress(chunk).equals(decompress(other)));
    })
  );
}

function digest(chunks: readonly Packed[]): string {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(decompress(chunk));
  return hash.digest("hex");
}
