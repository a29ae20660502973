import type { Ingested } from "../core/capture.ts";
import { systemFailure } from "./failure.ts";
import { locateFiles } from "./locate-files.ts";
import { readPageFile } from "./read-file.ts";
import { readStream } from "./read-stream.ts";

/** Largest page, or line of a .jsonl file, that is read unless the caller says otherwise: 50 MB. */
export const DEFAULT_MAX_PAGE_BYTES = 50_000_000;

export type IngestOptions = {
  /** Read for the source `-`; standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** In bytes; `DEFAULT_MAX_PAGE_BYTES` unless given. */
  readonly maxPageBytes?: number;
  /** Ends the stream early, between two captures. */
  readonly signal?: AbortSignal;
};

async function* asBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

async function* readStandardInput(options: IngestOptions, maxBytes: number): AsyncGenerator<Ingested> {
  try {
    yield* readStream(asBytes(options.stdin ?? process.stdin), { path: "-" }, maxBytes);
  } catch (error) {
    yield systemFailure(error, { path: "-" });
  }
}

/**
 * Reads sources as the command line gives them: files, folders with all below, globs, `-` for standard input. Gives
 * captures and failures as they come, in the order of the sources; a file reached twice is read once. What is wrong
 * with a source is a failure in the stream, never thrown.
 */
export async function* ingest(sources: readonly string[], options: IngestOptions = {}): AsyncGenerator<Ingested> {
  const maxBytes = options.maxPageBytes ?? DEFAULT_MAX_PAGE_BYTES;
  const stopped = (): boolean => options.signal?.aborted === true;
  const done = new Set<string>();
  for (const source of sources) {
    if (stopped()) return;
    if (source === "-") {
      if (done.has("-")) continue;
      done.add("-");
      yield* readStandardInput(options, maxBytes);
      continue;
    }
    for await (const located of locateFiles(source)) {
      if (stopped()) return;
      if (!("path" in located)) {
        yield located;
        continue;
      }
      if (done.has(located.path)) continue;
      done.add(located.path);
      yield* readPageFile(located.path, maxBytes);
    }
  }
}
