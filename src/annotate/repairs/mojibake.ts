import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import type { FoundRepair } from "./found-repair.ts";

/** The characters that Windows-1252 shows for bytes 0x80–0x9f, in order; empty where it has none. */
const UPPER = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
const BYTE = new Map<string, number>(UPPER.map((character, index) => [character, 0x80 + index]));
const RUN = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${UPPER.slice(0, -1).join("")}Ÿ]{1,3}`, "gu");
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Finds UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe); the reading is what the bytes mean. */
export function findMojibake(page: Page, block: TextSpan): FoundRepair[] {
  const found: FoundRepair[] = [];
  for (const match of page.text.slice(block.start, block.end).matchAll(RUN)) {
    const bytes = [...match[0]].map((character) => BYTE.get(character) ?? character.charCodeAt(0));
    const lead = bytes[0] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (bytes.length < length) continue;
    try {
      const reading = UTF8.decode(Uint8Array.from(bytes.slice(0, length)));
      const start = block.start + match.index;
      found.push({ start, end: start + length, kind: "encoding", reading, uncertain: false });
    } catch {
      // Not UTF-8 after all: the letters mean themselves.
    }
  }
  return found;
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;

/** Finds soft hyphens and zero-width spaces, which split words for a machine and not for a reader. */
export function findInvisible(page: Page, block: TextSpan): FoundRepair[] {
  return [...page.text.slice(block.start, block.end).matchAll(INVISIBLE)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + 1,
    kind: "encoding",
    reading: "",
    uncertain: false,
  }));
}
