import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Ingested } from "../core/capture.ts";
import type { Source } from "../core/record.ts";
import { captureTime } from "./capture-time.ts";
import { takeCapture } from "./custody.ts";
import { failure, megabytes } from "./failure.ts";
import { parsePageLine, wordsOf } from "./page-line.ts";
import { isBlank, utf16Order } from "./sniff.ts";
import { type Line, splitLines } from "./split-lines.ts";

/** The bytes of a gzip stream unpacked as they come; its error is thrown where the damage is reached. */
export function unpack(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const gunzip = createGunzip();
  source.once("error", (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

/** So many lines from the start of which none is a page, and the file holds something else. */
const HOPELESS = 100;

/** True for what zlib throws where a stream is damaged or ends too early. */
export function isGzipError(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(?:Z_|ERR__ERROR_FORMAT)/.test(String(error.code));
}

function readLine(line: Line, source: Source, maxBytes: number): Ingested | null {
  const at = { ...source, line: line.number };
  const name = `${source.path ?? "standard input"}, line ${line.number}`;
  if (line.bytes === null) {
    return failure("too-large", at, `${name}: longer than ${megabytes(maxBytes)}`);
  }
  const marked = line.number === 1 && line.bytes[0] === 0xef && line.bytes[1] === 0xbb && line.bytes[2] === 0xbf;
  const bytes = marked ? line.bytes.subarray(3) : line.bytes;
  if (isBlank(bytes)) return null;
  const parsed = parsePageLine(new TextDecoder().decode(bytes));
  if ("wrong" in parsed) return failure("bad-json-line", at, `${name} ${parsed.wrong}`);
  const { url, id, capturedAt } = parsed.value;
  if (wordsOf(parsed.value).text.trim() === "") return failure("empty", at, `${name}: its text is empty`);
  return {
    capture: takeCapture(
      { ...at, ...(url === undefined ? {} : { url }), ...(id === undefined ? {} : { id }) },
      bytes,
      "record",
      captureTime(capturedAt ?? "") ?? undefined,
    ),
  };
}

/**
 * One capture a line. A broken line is a failure that names it; the lines after it go on. Bytes are held for one line
 * at a time. Throws only what reading the stream throws, damage of a gzip stream aside, which is a failure.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  maxBytes: number,
): AsyncGenerator<Ingested> {
  let any = false;
  // Failures before the first page are held back: where no page comes, one failure says more than a million.
  const held: Ingested[] = [];
  try {
    for await (const line of splitLines(chunks, maxBytes)) {
      if (line.number === 1 && line.bytes !== null && utf16Order(line.bytes) !== null) {
        yield failure("binary", source, `${source.path ?? "standard input"}: lines of JSON must be in UTF-8`);
        return;
      }
      const read = readLine(line, source, maxBytes);
      if (read === null) continue;
      if (!any && "failure" in read && read.failure.code === "bad-json-line") {
        held.push(read);
        if (held.length < HOPELESS) continue;
        const name = source.path ?? "standard input";
        yield failure("bad-json-line", source, `${name}: none of its first ${HOPELESS} lines is a page`);
        return;
      }
      yield* held.splice(0);
      any = true;
      yield read;
    }
  } catch (error) {
    yield* held.splice(0);
    if (!isGzipError(error)) throw error;
    yield failure("bad-gzip", source, `${source.path ?? "standard input"}: damaged or cut off`);
    return;
  }
  yield* held;
  if (!any && held.length === 0)
    yield failure("empty", source, `${source.path ?? "standard input"}: no line with a page`);
}
