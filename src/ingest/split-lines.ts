/** One line of a stream: its bytes without the line end, or only its number where it was longer than allowed. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  let bytes = parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
  if (bytes.at(-1) === 0x0d) bytes = bytes.subarray(0, -1);
  return bytes;
}

/**
 * Splits a stream of bytes into lines, numbered from 1, holding at most one line and one chunk in memory: a line over
 * `maxBytes` is passed over and given with `bytes: null`. A last line that a failing stream cut off is not given; the
 * stream's error is thrown after the lines before it.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let held = 0;
  let over = false;
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const end = chunk.indexOf(LINE_FEED, from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      held += piece.length;
      if (held > maxBytes) {
        over = true;
        parts = [];
      } else parts.push(piece);
      if (end === -1) break;
      yield { number, bytes: over ? null : joined(parts) };
      number++;
      parts = [];
      held = 0;
      over = false;
      from = end + 1;
    }
  }
  if (held > 0) yield { number, bytes: over ? null : joined(parts) };
}
