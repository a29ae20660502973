import { createRequire } from "node:module";
import { utf16Order } from "./sniff.ts";

const SAMPLE = 65_536;

/** A label as the Encoding Standard names it, or null where TextDecoder does not know it. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The encoding that an HTML page's first bytes declare, `<meta charset>` or its http-equiv form. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", 0, 8_192);
  const match = /<meta\s[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i.exec(head);
  const encoding = known(match?.[1]);
  // A page that could be read so far is not in UTF-16, whatever it declares (Encoding Standard).
  return encoding?.startsWith("utf-16") === true ? "utf-8" : encoding;
}

/** How the bytes fare as UTF-8: whether all are ASCII, sequences of several bytes that are valid, bytes that are not. */
export function surveyUtf8(bytes: Uint8Array): { ascii: boolean; sequences: number; invalid: number } {
  let sequences = 0;
  let invalid = 0;
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    let valid = length > 0;
    for (let next = 1; next < length && valid; next++) valid = ((bytes[index + next] ?? 0) & 0xc0) === 0x80;
    if (valid) sequences++;
    else invalid++;
    index += valid ? length : 1;
  }
  return { ascii: sequences === 0 && invalid === 0, sequences, invalid };
}

const requireHere = createRequire(import.meta.url);

function guessed(bytes: Uint8Array, invalid: number): string {
  // Where one byte in twenty is not ASCII, or fewer, the script is Latin: a dash, a quote mark, an accent.
  if (invalid < bytes.length / 20) return "windows-1252";
  // Loaded only here: nearly every page is in UTF-8.
  const { detect }: typeof import("jschardet") = requireHere("jschardet");
  const guess = detect(Buffer.from(bytes.subarray(0, SAMPLE)));
  const encoding = guess.confidence >= 0.5 ? known(guess.encoding ?? undefined) : null;
  return encoding === null || encoding === "utf-8" ? "windows-1252" : encoding;
}

/**
 * The encoding of a page's bytes: byte order mark; valid UTF-8 that is not mere ASCII, whatever the page declares,
 * since pages are often saved anew under their old declaration; what HTML declares; UTF-8 with damage; a guess.
 */
export function charsetOf(bytes: Uint8Array, media: "html" | "text"): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return utf16;
  const { ascii, sequences, invalid } = surveyUtf8(bytes);
  if (sequences > 0 && invalid === 0) return "utf-8";
  // A few broken bytes among many good sequences are damage, not another encoding.
  if (sequences > invalid) return "utf-8";
  const declared = media === "html" ? declaredCharset(bytes) : null;
  if (declared !== null && (declared !== "utf-8" || ascii)) return declared;
  return ascii ? "utf-8" : guessed(bytes, invalid);
}
