import { contains, hull, type TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";

/**
 * For each draft the index of the innermost other one whose content holds its cue and source: that one relays it.
 * Null where the page itself tells it. Drafts are sorted by their extent.
 */
export function parentsOf(drafts: readonly Draft[], text = ""): (number | null)[] {
  const cores = drafts.map(coreOf);
  return drafts.map((draft, index) => {
    const core = cores[index] ?? null;
    if (core === null) return null;
    let parent: number | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, index - 30); at < Math.min(drafts.length, index + 30); at++) {
      const other = drafts[at];
      if (other === undefined || at === index || other.hypothetical) continue;
      const theirs = cores[at] ?? null;
      // "denied a Northwire report that A": who denies a report does not pass it on.
      if (other.stance === "denies" && draft.by === "reporting noun") continue;
      // "She stressed that it won't close, as some reports claimed": who is contradicted passes nothing on.
      if (isContradicted(text, draft, other)) continue;
      // Most others' contents lie apart from both.
      if (!other.contents.some((content) => content.start <= core.end && core.start <= content.end)) continue;
      const whole = other.contents.some((content) => contains(content, core));
      for (const content of other.contents) {
        const parted = !whole && isParted(draft, other);
        const length = parted ? core.end - core.start : content.end - content.start;
        if (
          (parted || contains(content, core)) &&
          length < size &&
          !(theirs !== null && draft.contents.some((own) => contains(own, theirs)))
        ) {
          parent = at;
          size = length;
        }
      }
    }
    return parent;
  });
}

/** "… won't be fenced off, as some reports claimed": said of what does not hold. */
function isContradicted(text: string, draft: Draft, other: Draft): boolean {
  const source = other.sources[0];
  if (source === undefined || !/^(?:claim|allege|suggest|assert|maintain)$/.test(other.lemma)) return false;
  if (!/\bas $/.test(text.slice(Math.max(0, source.start - 3), source.start))) return false;
  return (
    draft.stance === "denies" ||
    draft.contents.some(({ start, end }) => /n['’]t\b|\b(?:not|never|no|nobody|nothing)\b/.test(text.slice(start, end)))
  );
}

/** "The union, a spokesman said, believes": speaker and verb in two parts of what another says. */
function isParted({ sources, cues }: Draft, other: Draft): boolean {
  const inside = (span: TextSpan) => other.contents.some((content) => contains(content, span));
  return other.contents.length > 1 && sources.length > 0 && cues.length > 0 && [...sources, ...cues].every(inside);
}

/** Who says it and with what word; the content itself where neither is stated. */
function coreOf({ sources, cues, contents }: Draft): TextSpan | null {
  const spans = sources.length + cues.length > 0 ? [...sources, ...cues] : contents;
  return spans.length === 0 ? null : hull(spans);
}
