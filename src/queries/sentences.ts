import type { TextSpan } from "../core/span.ts";

/** A sentence is no longer than this, in code units: a page without full stops is cut at white space. */
const LONGEST = 800;
/** The two letters, digits or closing marks before a full stop tell it from the stops of "U.S." and "Mr.". */
const BEFORE_STOP = /[\p{Ll}\d”"’)\]%]$/u;
const AFTER_STOP = /^["“„«‘(]?[\p{Lu}\d]/u;

function isEnd(text: string, stop: number, next: number, end: number): boolean {
  const before = text.slice(Math.max(0, stop - 2), stop);
  if (before.length < 2 || !BEFORE_STOP.test(before) || /\p{Lu}/u.test(before)) return false;
  return next >= end || AFTER_STOP.test(text.slice(next, next + 3));
}

function cutLong(text: string, from: number, to: number): TextSpan[] {
  const pieces: TextSpan[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    pieces.push({ start, end });
    start = end;
    while (start < to && text[start] === " ") start++;
  }
  if (start < to) pieces.push({ start, end: to });
  return pieces;
}

/**
 * The sentences of a block of text, as far as full stops and line breaks show them; for showing what stands around
 * words and for searching. Offsets are UTF-16 code units into `text`.
 */
export function sentencesIn(text: string, block: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  const add = (from: number, to: number): void => {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    if (start < end) found.push(...cutLong(text, start, end));
  };
  let begun = block.start;
  for (let at = block.start; at < block.end; at++) {
    const letter = text.charAt(at);
    if (letter === "\n") {
      add(begun, at);
      begun = at + 1;
      continue;
    }
    if (letter !== "." && letter !== "!" && letter !== "?" && letter !== "…") continue;
    let end = at + 1;
    while (end < block.end && /["”’»)\]]/.test(text.charAt(end))) end++;
    let next = end;
    while (next < block.end && /[^\S\n]/.test(text.charAt(next))) next++;
    if (next === end && next < block.end) continue;
    if (!isEnd(text, at, next, block.end)) continue;
    add(begun, end);
    begun = next;
    at = next - 1;
  }
  add(begun, block.end);
  return found;
}

/** The sentence that the beginning of a stretch stands in, stretched to hold all of it; the stretch itself where there is none. */
export function sentenceAround(text: string, blocks: readonly TextSpan[], span: TextSpan): TextSpan {
  const block = blocks.find((one) => one.start <= span.start && span.start < one.end);
  if (block === undefined) return span;
  // In a long block only what stands near is looked at.
  const near = {
    start: Math.max(block.start, span.start - 2 * LONGEST),
    end: Math.min(block.end, span.end + 2 * LONGEST),
  };
  const sentence = sentencesIn(text, near).find((one) => one.start <= span.start && span.start < one.end);
  return sentence === undefined ? span : { start: sentence.start, end: Math.max(sentence.end, span.end) };
}
