/** Told from the first bytes of what cannot be told by name. */

const SAMPLE = 65_536;

const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\xd0\xcf\x11\xe0", "an office document"],
  ["SQLite format 3\0", "a database"],
  ["{\\rtf", "a rich-text document"],
  ["7z\xbc\xaf", "an archive"],
  ["\x28\xb5\x2f\xfd", "a compressed file"],
  ["BZh", "a compressed file"],
  ["\xfd7zXZ", "a compressed file"],
];

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** UTF-16 by byte order mark, or, without one, by every second byte being zero as it is in Western text. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.05) return "utf-16be";
  return null;
}

/** What the bytes are where they are no text: "a PDF", "not text"; null for text in any encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = latin(bytes, 0, 16);
  for (const [magic, name] of MAGIC) if (head.startsWith(magic)) return name;
  if (isGzip(bytes)) return "a compressed file";
  if (utf16Order(bytes) !== null) return null;
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    // Tab to carriage return and escape (ISO-2022, terminal logs) do occur in text.
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control++;
  }
  return control > length * 0.02 ? "not text" : null;
}

/** True when there is nothing but white space, byte order marks and zero bytes. */
export function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    const blank = byte <= 0x20 && (byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
    if (!blank && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xff && byte !== 0xfe) return false;
  }
  return true;
}

/** HTML when it opens as a document does or is dense in tags; else text. `lean` is what the name promises. */
export function pageMedia(bytes: Uint8Array, lean: "html" | "text" | null): "html" | "text" {
  const start = latin(bytes, 0, SAMPLE)
    .replaceAll("\0", "")
    .replace(/^[\s\xef\xbb\xbf\xff\xfe]+/, "");
  const opening = start.slice(0, 512).toLowerCase();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/.test(opening)) return "html";
  if (lean === "html") return /<[a-zA-Z!/]/.test(start) ? "html" : "text";
  if (lean === "text") return "text";
  if (opening.startsWith("<!--") && /<(?:html|head|body|div|p)[\s>]/i.test(start)) return "html";
  const tags = start.match(/<\/?(?:p|div|span|a|h[1-6]|ul|li|br|article|section|table)[\s>/]/gi)?.length ?? 0;
  return /^<[a-zA-Z!]/.test(opening) && tags >= 2 ? "html" : "text";
}

/** True when the first thing there is a JSON object that goes on as one: one page a line. */
export function looksLikeLines(bytes: Uint8Array): boolean {
  return /^[\s\xef\xbb\xbf]*\{[ \t]*"/.test(latin(bytes, 0, 4096));
}
