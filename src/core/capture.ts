import type { Failure, Source } from "./record.ts";

/** Bytes as they came, with where they came from. Never changed after ingest. */
export type Capture = {
  readonly source: Source;
  /** SHA-256 of `bytes`, 64 hex digits; for a line of a .jsonl file, of that line. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** What the bytes are read as. `record` is one JSON line, `{id?, url?, outlet?, title?, published?, text? | html?}`. */
  readonly media: "html" | "text" | "record";
  /** ISO 8601, only where the source itself states it; a file's own times say nothing about when a page was taken. */
  readonly capturedAt: string | null;
};

/** What reading the sources gave: captures and failures in one stream, so that one bad file never stops the others. */
export type Ingested = { readonly capture: Capture } | { readonly failure: Failure };

/** What a capture's bytes say once decoded: the words, and what the giver stated about them. */
export type Content = {
  readonly media: "html" | "text";
  readonly text: string;
  readonly charset: string;
  /** True when bytes had to be replaced because they are not valid in the page's encoding. */
  readonly damaged: boolean;
  readonly stated: {
    readonly url?: string;
    readonly id?: string;
    readonly outlet?: string;
    readonly title?: string;
    readonly published?: string;
  };
};
