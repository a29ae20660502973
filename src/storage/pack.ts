import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { HearsayError } from "../core/errors.ts";
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

/** Code units that are written at once: a line each would cost more than what stands in it. */
const AT_ONCE = 1_000_000;

/**
 * An object of lists, packed item by item: a record of many pages is longer than any one string can be. A line of JSON
 * for each of its parts, and after a list's line one for each item.
 */
export function packParts(parts: object): Packed {
  const written: Buffer[] = [];
  let lines: string[] = [];
  let length = 0;
  const write = (): void => {
    written.push(Buffer.from(lines.join(""), "utf8"));
    lines = [];
    length = 0;
  };
  const add = (value: unknown): void => {
    const line = `${JSON.stringify(value)}\n`;
    lines.push(line);
    length += line.length;
    if (length > AT_ONCE) write();
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
  return compress(Buffer.concat(written));
}

/** The object that `packParts` was given; throws dossier-damaged where the bytes are not what it gave. */
export function unpackParts(packed: Packed): { [key: string]: unknown } {
  const bytes = decompress(packed);
  const parts: { [key: string]: unknown } = {};
  let at = 0;
  const next = (): unknown => {
    const end = bytes.indexOf(0x0a, at);
    const line = bytes.toString("utf8", at, end === -1 ? at : end);
    at = end + 1;
    return JSON.parse(line);
  };
  try {
    while (at < bytes.length) {
      const { key, value, items } = next() as { key: string; value?: unknown; items?: number };
      parts[key] = items === undefined ? value : Array.from({ length: items }, next);
    }
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier is not the JSON that was stored.", { cause });
  }
  return parts;
}

/** Bytes, compressed. */
export function compress(bytes: Uint8Array): Packed {
  return zstdCompressSync(bytes, OPTIONS);
}

/** The bytes that were compressed; throws dossier-damaged where they cannot be had, or are more than `limit`. */
export function decompress(packed: Packed, limit?: number): Buffer {
  try {
    return zstdDecompressSync(packed, limit === undefined ? {} : { maxOutputLength: Math.max(1, limit) });
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier cannot be uncompressed.", { cause });
  }
}

/** True when two packed values are the same, whichever release of zstd packed them. */
export function samePacked(a: Packed, b: Packed): boolean {
  return Buffer.compare(a, b) === 0 || decompress(a).equals(decompress(b));
}
