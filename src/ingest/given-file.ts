import type { Ingested } from "../core/capture.ts";
import { failure, megabytes, systemFailure } from "./failure.ts";
import { fileKind } from "./file-kind.ts";
import { readLines, unpack } from "./read-lines.ts";
import { pageOf, readStream } from "./read-stream.ts";

/** Bytes that somebody handed over under a name. The name is only told, nothing is opened by it. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

const LONGEST_NAME = 200;

/** The last part of a name, without what could not stand in a line; `page` where nothing is left. */
export function givenName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  return plain.slice(-LONGEST_NAME).toWellFormed() || "page";
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* read({ name, bytes }: GivenFile, maxBytes: number): AsyncGenerator<Ingested> {
  const path = givenName(name);
  const source = { path };
  const kind = fileKind(path);
  if (kind === "unsupported") {
    yield failure("unsupported-type", source, `${path}: a ${path.slice(path.lastIndexOf("."))} file`);
  } else if (kind === "lines" || kind === "compressed lines") {
    yield* readLines(kind === "lines" ? once(bytes) : unpack(once(bytes)), source, maxBytes);
  } else if (kind === "unknown") {
    yield* readStream(once(bytes), source, maxBytes);
  } else if (bytes.length > maxBytes) {
    yield failure(
      "too-large",
      source,
      `${path}: ${megabytes(bytes.length)}, more than the ${megabytes(maxBytes)} a page may have`,
    );
  } else yield pageOf(bytes, source, kind);
}

/** What files handed over give: captures and failures, as from files on disk; never throws for what is wrong with one. */
export async function* readGivenFiles(files: Iterable<GivenFile>, maxBytes: number): AsyncGenerator<Ingested> {
  for (const file of files) {
    try {
      yield* read(file, maxBytes);
    } catch (error) {
      yield systemFailure(error, { path: givenName(file.name) });
    }
  }
}
