import type { Ingested } from "../core/capture.ts";
import type { Source } from "../core/record.ts";
import { takeCapture } from "./custody.ts";
import { failure, megabytes } from "./failure.ts";
import { isGzipError, readLines, unpack } from "./read-lines.ts";
import { binaryKind, isBlank, isGzip, looksLikeLines, pageMedia } from "./sniff.ts";

/** A stream with its first bytes looked at: at least one that is not white space, where there is one. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: () => AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 1_048_576 && (head.length < 16 || isBlank(head))) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, all };
}

/** Standard input, a pipe: HTML, text or one page a line, packed or not, told by content. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  maxBytes: number,
): AsyncGenerator<Ingested> {
  const name = source.path === "-" || source.path === undefined ? "standard input" : source.path;
  try {
    const given = await peek(chunks);
    const { head, all } = isGzip(given.head) ? await peek(unpack(given.all())) : given;
    if (looksLikeLines(head)) {
      yield* readLines(all(), source, maxBytes);
      return;
    }
    const parts: Uint8Array[] = [];
    let held = 0;
    for await (const chunk of all()) {
      held += chunk.length;
      if (held > maxBytes) {
        yield failure("too-large", source, `${name}: larger than ${megabytes(maxBytes)}`);
        return;
      }
      parts.push(chunk);
    }
    yield pageOf(Buffer.concat(parts), source, null);
  } catch (error) {
    if (!isGzipError(error)) throw error;
    yield failure("bad-gzip", source, `${name}: damaged or cut off`);
  }
}

/** One page's bytes as a capture, or why they are none. */
export function pageOf(bytes: Uint8Array, source: Source, lean: "html" | "text" | null): Ingested {
  const name = source.path === "-" || source.path === undefined ? "standard input" : source.path;
  if (isBlank(bytes)) return failure("empty", source, `${name}: empty`);
  const binary = binaryKind(bytes);
  if (binary !== null) return failure("binary", source, `${name}: ${binary}`);
  return { capture: takeCapture(source, bytes, pageMedia(bytes, lean)) };
}
