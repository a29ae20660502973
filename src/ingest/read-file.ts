import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Ingested } from "../core/capture.ts";
import { failure, megabytes, systemFailure } from "./failure.ts";
import { fileKind } from "./file-kind.ts";
import { readLines, unpack } from "./read-lines.ts";
import { pageOf, readStream } from "./read-stream.ts";
import { isGzip } from "./sniff.ts";

/** Where a shell puts the pipe of <(…), which has no size and no ending. */
const OF_THE_SHELL = /^\/(?:dev\/(?:fd\/\d{1,9}|stdin)|proc\/(?:self|\d{1,9})\/fd\/\d{1,9})$/;

async function* opened(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

async function startsAsGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { start: 0, end: 1 })) return isGzip(chunk);
  return false;
}

async function* read(path: string, maxBytes: number): AsyncGenerator<Ingested> {
  const source = { path };
  const found = await stat(path);
  if (!found.isFile()) {
    // A named pipe that nobody writes to, a terminal, a device: none would ever end.
    if (!OF_THE_SHELL.test(path)) {
      yield failure("not-a-file", source, `${path}: ${found.isFIFO() ? "a pipe" : "a device"}, not a file`);
      return;
    }
    yield* readStream(opened(path), source, maxBytes);
    return;
  }
  const kind = fileKind(path);
  if (kind === "unsupported") {
    const ending = path.slice(path.lastIndexOf("."));
    yield failure("unsupported-type", source, `${path}: a ${ending} file`);
    return;
  }
  if (kind === "compressed lines" || kind === "lines") {
    const packed = kind === "compressed lines" || (await startsAsGzip(path));
    yield* readLines(packed ? unpack(opened(path)) : opened(path), source, maxBytes);
    return;
  }
  if (kind === "unknown") {
    yield* readStream(opened(path), source, maxBytes);
    return;
  }
  // Asked before a byte is read: a file of any size is refused at once.
  if (found.size > maxBytes) {
    const most = `more than the ${megabytes(maxBytes)} a page may have`;
    yield failure("too-large", source, `${path}: ${megabytes(found.size)}, ${most}`);
    return;
  }
  yield pageOf(await readFile(path), source, kind);
}

/** What one file gives: a capture, one a line, or failures; never throws for what is wrong with the file. */
export async function* readPageFile(path: string, maxBytes: number): AsyncGenerator<Ingested> {
  try {
    yield* read(path, maxBytes);
  } catch (error) {
    yield systemFailure(error, { path });
  }
}
