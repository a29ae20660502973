import { contains, hull, type TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

/** How many drafts before and after one are looked at: keeps the comparison linear. */
const NEAR = 12;
/** What opens a clause that is the page's own again. */
const CONTRAST = /(?:[;—–]|,)\s(?:but|while|whereas|although|though|yet)(?:\s|,\s)[^;]{0,90}$|;\s[^;]{0,90}$/u;
/** "said that A, and its director conceded B": another subject right behind the joint. */
const JOINED = /,\sand\s$/u;
const LONGEST_OPENING = 120;

/**
 * "X told the Courier that A, but Y said that B": behind a contrast another speaks for himself. What X said ends there,
 * unless the tense shows that X tells what Y said ("but Y had said").
 */
export function withoutNextStatements(view: PageView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const own = tenseOf(view, draft);
    let contents = draft.contents;
    for (let at = Math.max(0, index - NEAR); at < Math.min(drafts.length, index + NEAR); at++) {
      const other = drafts[at];
      const source = other?.sources[0];
      const cue = other?.cues[0];
      if (other === undefined || other === draft || other.sentence !== draft.sentence) continue;
      if (source === undefined || cue === undefined || own === null || tenseOf(view, other) !== own) continue;
      const core = hull([source, cue]);
      if (
        core.start < (draft.cues[0]?.start ?? 0) ||
        /^(?:he|she|they|it)$/i.test(view.text.slice(source.start, source.end))
      )
        continue;
      contents = contents.flatMap((content) => cutBefore(view, content, core));
    }
    return contents === draft.contents || contents.length === 0 ? draft : { ...draft, contents };
  });
}

/** "and witnesses told them that": whom they told is who tells of it. */
function hearsOuter(view: PageView, core: TextSpan): boolean {
  return /^\s(?:him|her|them|it)\b/.test(view.text.slice(core.end, core.end + 6));
}

/** The part of a content before the contrast that another's speaker and verb stand behind; all of it where none does. */
function cutBefore(view: PageView, content: TextSpan, core: TextSpan): TextSpan[] {
  if (!contains(content, core)) return [content];
  const from = Math.max(content.start, core.start - LONGEST_OPENING);
  const before = view.text.slice(from, core.start);
  const contrast = CONTRAST.exec(before) ?? (hearsOuter(view, core) ? null : JOINED.exec(before));
  if (
    contrast === null ||
    itemsIn(view.layers.quotes.annotations, { start: from + contrast.index, end: core.start }).length > 0
  )
    return [content];
  const end = from + contrast.index;
  return end - content.start > 3 ? [{ start: content.start, end }] : [content];
}

/** The tag of the verb that has the tense, its auxiliary first: "told" VBD, "says" VBZ, "had said" none. */
function tenseOf(view: PageView, { cues }: Draft): "past" | "present" | null {
  const [cue] = cues;
  if (cue === undefined) return null;
  const tags = itemsIn(view.layers.tags.annotations, cue);
  const verbs = tags.filter(({ xpos }) => /^(?:VB|MD)/.test(xpos));
  if (verbs.length !== 1) return null;
  const [only] = verbs;
  return only?.xpos === "VBD" ? "past" : /^VB[ZP]$/.test(only?.xpos ?? "") ? "present" : null;
}
