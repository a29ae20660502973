import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import type { FoundRepair } from "./found-repair.ts";

/** A stop or comma with letters on both sides: "meaningless.He", "stating,We". */
const GLUED = /(?<=\p{Ll}{2})([.!?,;:])(\p{L})(?=[\p{L}’'\s])/gu;
const WEB = /(?:https?:|www\.|@)[^\s]*$|[\w-]\.[a-z]{2,4}$/i;

/**
 * Finds lost spaces after punctuation. The span covers the mark and the letter after it; the reading puts a space between.
 * A stop glues only before a capital ("example.com" is none); a comma or semicolon before any letter.
 */
export function findGlued(page: Page, block: TextSpan): FoundRepair[] {
  const found: FoundRepair[] = [];
  const text = page.text.slice(block.start, block.end);
  for (const match of text.matchAll(GLUED)) {
    const [, mark = "", letter = ""] = match;
    const capital = letter !== letter.toLowerCase();
    if (!capital && !/[,;]/.test(mark)) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const after = text.slice(match.index + 1, match.index + 12);
    if (WEB.test(before) || (/^[a-z]{2,4}(?:\/|\b)/.test(after) && mark === ".")) continue;
    const start = block.start + match.index;
    found.push({ start, end: start + 2, kind: "glued", reading: `${mark} ${letter}`, uncertain: false });
  }
  return found;
}
