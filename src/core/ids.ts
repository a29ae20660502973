import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Kinds of things that have an id in the record, with the prefix that shows in it. */
const PREFIX = {
  page: "p",
  entity: "e",
  attribution: "a",
  origin: "o",
  event: "v",
  claim: "c",
  difference: "d",
  unknown: "u",
  matter: "m",
  correction: "k",
} as const;
export type IdKind = keyof typeof PREFIX;

/**
 * A stable id: a prefix and 12 hexadecimal digits of the SHA-256 of the kind and its parts.
 * Parts are joined with a character that no part may hold, so that ("ab","c") and ("a","bc") differ.
 */
export function mintId(kind: IdKind, ...parts: readonly (string | number)[]): string {
  const digest = sha256(utf8ToBytes([kind, ...parts].join("\u0000")));
  return `${PREFIX[kind]}-${bytesToHex(digest).slice(0, 12)}`;
}

/** A page's id: its bytes' SHA-256 (64 hex digits) with its URL or given id, nothing else; so a file keeps its id when it moves. */
export function pageId(sha256OfBytes: string, source: { url?: string | undefined; id?: string | undefined }): string {
  return mintId("page", sha256OfBytes, source.url ?? source.id ?? "");
}
