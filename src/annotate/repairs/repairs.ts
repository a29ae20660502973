import type { Page } from "../../core/page.ts";
import { bySpan, type TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { Reading } from "../../document/reading.ts";
import type { FoundRepair, PossibleSpace } from "./found-repair.ts";
import { findGluedAfterPunctuation } from "./glued-after-punctuation.ts";
import { findGluedLetters } from "./glued-letters.ts";
import { findGluedOtherwise } from "./glued-otherwise.ts";
import { findEscaped, findInvisible, findLostBytes } from "./lost-bytes.ts";
import { findMarks } from "./lost-marks.ts";
import { findLostParagraphs } from "./lost-paragraphs.ts";
import { findMisread } from "./mojibake.ts";
import { outOfBalance } from "./taken-page.ts";
import { type SplitModel, splitModel } from "./word-table.ts";

const NAME = "repairs";
const VERSION = "21";
/** Without one of these no letter was read wrongly: leads of misread ones, controls, what shows as nothing, references. */
const MAY_BE_MISREAD = /[\u0080-\u009f\u00ad\u00c2-\u00f4\u200b-\u200f\u2060\u221a\ufeff\ufffd&]/;

/** Says where a page's text is damaged and how to read it; the text stays as it is. */
export const repairsStage: PageStage<never, "repairs"> = {
  name: NAME,
  version: VERSION,
  needs: [],
  gives: ["repairs"],
  annotate(page) {
    const blocks = page.blocks.filter(({ kind }) => ARTICLE_KINDS.has(kind));
    const found = repairsOf(page, blocks);
    found.sort(bySpan);
    return {
      repairs: { by: { name: NAME, version: VERSION }, annotations: found.map((repair, id) => ({ id, ...repair })) },
    };
  },
};

/**
 * Letters first: everything else is sought in the text as it reads then. Lost spaces before lost quotes, whose ends they
 * show.
 */
function repairsOf(page: Page, blocks: readonly TextSpan[]): FoundRepair[] {
  const letters = blocks.map((block) => lettersOf(page.text, block));
  // Words are known, and quotation marks used, in the way of one language: another's would be mended into nonsense.
  if (!/^en\b/i.test(page.language ?? "en")) return letters.flat();
  const model = splitModel();
  const readings = blocks.map((block, index) => new Reading(page.text, block, letters[index] ?? []));
  const lines = readings.map(({ text }) => text);
  const possible = spacesOf(lines, model);
  if (possible === null) return letters.flat();
  const marks = findMarks(lines, possible, model.table);
  const spaces = possible.map((inLine) => inLine.filter(({ weak }) => !weak).map(({ weak: _, ...repair }) => repair));
  const breaks = findLostParagraphs(lines, spaces, marks);
  return readings.flatMap((reading, index) => [
    ...(letters[index] ?? []),
    ...[...(spaces[index] ?? []), ...(marks[index] ?? []), ...(breaks[index] ?? [])].map((repair) =>
      reading.span(repair),
    ),
  ]);
}

/**
 * Lost spaces of each line, and where one may have been lost, sorted; null where nothing on the page shows that a space or
 * a quotation mark was lost.
 */
export function spacesOf(lines: readonly string[], model: SplitModel): PossibleSpace[][] | null {
  const afterMarks = lines.map((line) => findGluedAfterPunctuation(line, model.table));
  const damage = afterMarks.reduce((sum, inLine) => sum + inLine.length, 0);
  const damaged = damage > 0 || lines.some(outOfBalance);
  const inWords = findGluedLetters(lines, model, damage, damaged);
  if (!damaged && inWords.every((inLine) => inLine.every(({ weak }) => weak))) return null;
  return lines.map((line, index) => {
    const found = [...(afterMarks[index] ?? []).map((space) => ({ ...space, weak: false })), ...(inWords[index] ?? [])];
    const others = findGluedOtherwise(line, model.table);
    if (others.length === 0) return found.sort(bySpan);
    const taken = new Set(found.map(({ end }) => end));
    const isFree = ({ end }: PossibleSpace) => !taken.has(end - 1) && !taken.has(end) && !taken.has(end + 1);
    return [...found, ...others.filter(isFree)].sort(bySpan);
  });
}

/** Letters read wrongly in a block, in the page's offsets, sorted, none over another. */
export function lettersOf(text: string, block: TextSpan): FoundRepair[] {
  const line = text.slice(block.start, block.end);
  if (isPlain(line) || !MAY_BE_MISREAD.test(line)) return [];
  const misread = findMisread(line);
  const taken = new Set(
    misread.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const all = [...misread, ...findLostBytes(line, taken), ...findEscaped(line), ...findInvisible(line)].sort(bySpan);
  let end = 0;
  return all.flatMap((repair) => {
    if (repair.start < end) return [];
    end = repair.end;
    return [{ ...repair, start: repair.start + block.start, end: repair.end + block.start }];
  });
}

/** True for ASCII without a reference; far cheaper than the pattern. */
function isPlain(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x80 || code === AMPERSAND) return false;
  }
  return true;
}

const AMPERSAND = 0x26;
