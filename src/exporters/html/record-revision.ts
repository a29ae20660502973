import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { HearsayRecord } from "../../core/record.ts";

/** What tells one record from another: a hash over all of it, piece by piece, 32 hexadecimal digits. */
export function recordRevision(record: HearsayRecord): string {
  const hash = sha256.create();
  // Piece by piece: a record of many pages is longer than a string can be.
  for (const [key, part] of Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    for (const one of Array.isArray(part) ? part : [part]) hash.update(utf8ToBytes(`${key} ${JSON.stringify(one)}\n`));
  return bytesToHex(hash.digest()).slice(0, 32);
}
