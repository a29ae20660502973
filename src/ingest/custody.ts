import { createHash } from "node:crypto";
import type { Capture } from "../core/capture.ts";
import type { Source } from "../core/record.ts";
import { savedPageNote } from "./saved-page.ts";

/** Bytes with where they came from and their SHA-256. For HTML, what a saving tool noted in it gives address and time. */
export function takeCapture(source: Source, bytes: Uint8Array, media: Capture["media"], capturedAt?: string): Capture {
  const note = media === "html" ? savedPageNote(bytes) : {};
  return {
    source: source.url === undefined && note.url !== undefined ? { ...source, url: note.url } : source,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    media,
    capturedAt: capturedAt ?? note.capturedAt ?? null,
  };
}
