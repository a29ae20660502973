import { contains, hull, type TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

/** How many drafts before and after one may tag it: keeps the comparison linear. */
const NEAR = 12;

/**
 * "A expects that B, an aide said", "A told her, she writes, that B": two statements of which each seems to hold the
 * other. The one whose speaker and verb stand between commas is the outer one, and none of its words are the inner
 * one's: the inner content ends, or is parted, where the tag begins.
 */
export function withoutTags(view: PageView, drafts: readonly Draft[]): Draft[] {
  const cores = drafts.map(coreOf);
  return drafts.map((own, index) => {
    const draft = withoutTagInSource(view, drafts, cores, own, index);
    const core = draft === own ? (cores[index] ?? null) : coreOf(draft);
    if (core === null) return draft;
    for (let at = Math.max(0, index - NEAR); at < Math.min(drafts.length, index + NEAR); at++) {
      const tag = drafts[at];
      if (tag === undefined || tag === own || tag.sentence !== draft.sentence) continue;
      const theirs = cores[at] ?? null;
      if (theirs === null || theirs.start < core.end || !isTag(view, theirs)) continue;
      if (!tag.contents.some((content) => contains(content, core))) continue;
      if (!draft.contents.some((content) => content.start < theirs.end && theirs.start < content.end)) continue;
      const contents = draft.contents.flatMap((mine) => tag.contents.flatMap((content) => shared(view, mine, content)));
      if (contents.length > 0) return { ...draft, contents };
    }
    return draft;
  });
}

/** "The union, a spokesman said, believes A": the union believes it. */
function withoutTagInSource(
  view: PageView,
  drafts: readonly Draft[],
  cores: readonly (TextSpan | null)[],
  draft: Draft,
  index: number,
): Draft {
  const source = draft.sources[0];
  if (source === undefined) return draft;
  for (let at = Math.max(0, index - NEAR); at < Math.min(drafts.length, index + NEAR); at++) {
    const tag = drafts[at];
    const theirs = tag === undefined || tag === draft ? null : (cores[at] ?? null);
    if (theirs === null || !contains(source, theirs) || theirs.start <= source.start || !isTag(view, theirs)) continue;
    const first = shared(view, source, { start: source.start, end: theirs.start });
    if (first.length > 0) return { ...draft, sources: first };
  }
  return draft;
}

function coreOf({ sources, cues }: Draft): TextSpan | null {
  return sources.length === 0 || cues.length === 0 ? null : hull([...sources, ...cues]);
}

/** A comma, or a quotation that a comma closes, stands right before speaker and verb. */
function isTag(view: PageView, core: TextSpan): boolean {
  return /[,—–]["”’'»]?\s*$/.test(view.text.slice(Math.max(0, core.start - 4), core.start));
}

function shared(view: PageView, one: TextSpan, other: TextSpan): TextSpan[] {
  const start = Math.max(one.start, other.start);
  let end = Math.min(one.end, other.end);
  while (end > start && /[\s,;:—–-]/.test(view.text.charAt(end - 1))) end--;
  return end > start ? [{ start, end }] : [];
}
