import type { Capture, Content } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import { charsetOf } from "./charset.ts";
import { parsePageLine, wordsOf } from "./page-line.ts";

/** Text without halves of surrogate pairs, which no encoding can carry and JSON may hold. */
function wellFormed(text: string): { text: string; damaged: boolean } {
  return text.isWellFormed() ? { text, damaged: false } : { text: text.toWellFormed(), damaged: true };
}

function decodeLine(capture: Capture): Content {
  const line = new TextDecoder().decode(capture.bytes);
  const parsed = parsePageLine(line);
  if ("wrong" in parsed) throw new HearsayError("bad-json-line", `the line ${parsed.wrong}`);
  const { media, text } = wordsOf(parsed.value);
  const clean = wellFormed(text);
  const { url, id, outlet, title, published } = parsed.value;
  return {
    media,
    text: clean.text,
    charset: "utf-8",
    damaged: clean.damaged || brokenUtf8(capture.bytes, line),
    stated: {
      ...(url === undefined ? {} : { url }),
      ...(id === undefined ? {} : { id }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

/** What bytes 0x80 to 0x9f mean in windows-1252; the five it leaves open stay control characters. */
const UPPER_CONTROLS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By a table of our own: several releases of Node decode windows-1252 as ISO 8859-1 and lose its quote marks. */
function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}

function brokenUtf8(bytes: Uint8Array, decoded: string): boolean {
  if (!decoded.includes("\ufffd")) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

/**
 * A capture's words, with what its giver stated. Bytes that are not valid in the page's encoding become U+FFFD and set
 * `damaged`; a byte order mark is left out; nothing else is changed. Throws `bad-json-line` for a record that is none,
 * which ingest never gives.
 */
export function decode(capture: Capture): Content {
  if (capture.media === "record") return decodeLine(capture);
  const charset = charsetOf(capture.bytes, capture.media);
  const text =
    charset === "windows-1252" ? fromWindows1252(capture.bytes) : new TextDecoder(charset).decode(capture.bytes);
  const damaged = charset === "utf-8" ? brokenUtf8(capture.bytes, text) : text.includes("\ufffd");
  const { url, id } = capture.source;
  return {
    media: capture.media,
    text: wellFormed(text).text,
    charset,
    damaged,
    stated: { ...(url === undefined ? {} : { url }), ...(id === undefined ? {} : { id }) },
  };
}
