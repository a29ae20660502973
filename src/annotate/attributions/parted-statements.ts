import { hull, type TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { FRONTED_CLAUSES } from "../../languages/en/discourse-words.ts";
import type { Draft } from "./draft.ts";
import { hasTense, type PageView } from "./view.ts";

/** How many drafts before and after one are looked at: keeps the comparison linear. */
const NEAR = 12;
/** What opens a clause that is the page's own again. */
const CONTRAST =
  /(?:[;—–]|,)\s(?:but|while|whereas|although|though|yet|even as|even though)(?:\s|,\s)[^;]{0,90}$|;\s[^;]{0,90}$/u;
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
      if (source === undefined || cue === undefined || !alike(own, tenseOf(view, other))) continue;
      const core = hull([source, cue]);
      if (
        core.start < (draft.cues[0]?.start ?? 0) ||
        /^(?:he|she|they|it)$/i.test(view.text.slice(source.start, source.end))
      )
        continue;
      contents = contents.flatMap((content) => cutBefore(view, content, core, isSetInFront(view, draft)));
    }
    return contents === draft.contents || contents.length === 0 ? draft : { ...draft, contents };
  });
}

/** The same tense; what somebody is quoted "as saying" has none, and ends before any. */
function alike(own: Tense, other: Tense): boolean {
  return own === "none" ? other === "past" || other === "present" : own !== null && own === other;
}

/** "said that A and Kell said B": with no comma only where who speaks next has a name. */
const PLAIN_AND = /(?<!\b(?:between|both)\b[^,;]{0,60})\sand\s$/u;

function isNamed(view: PageView, core: TextSpan): boolean {
  return view.mentions.some((mention) => mention.by === "name" && mention.full.start === core.start);
}

/** "and witnesses told them that": whom they told is who tells of it. */
function hearsOuter(view: PageView, core: TextSpan): boolean {
  return /^\s(?:him|her|them|it)\b/.test(view.text.slice(core.end, core.end + 6));
}

/** "A month after ministers announced A, the port said B": a clause that is set in front ends where the sentence's own begins. */
function isSetInFront(view: PageView, { sources }: Draft): boolean {
  const start = sources[0]?.start ?? 0;
  const word = /(\p{L}+)\s(?:the\s)?$/u.exec(view.text.slice(Math.max(0, start - BACK), start))?.[1]?.toLowerCase();
  return word !== undefined && FRONTED_CLAUSES.has(word);
}

const BACK = 16;

/** The part of a content before the contrast that another's speaker and verb stand behind; all of it where none does. */
function cutBefore(view: PageView, content: TextSpan, core: TextSpan, isFronted: boolean): TextSpan[] {
  if (core.start <= content.start || core.start >= content.end) return [content];
  const from = Math.max(content.start, core.start - LONGEST_OPENING);
  const before = view.text.slice(from, core.start);
  const joined = hearsOuter(view, core)
    ? null
    : (JOINED.exec(before) ??
      (isNamed(view, core) && hasTense(view, { start: from, end: core.start }) ? PLAIN_AND.exec(before) : null));
  const contrast = CONTRAST.exec(before) ?? joined ?? (isFronted ? /,\s$/.exec(before) : null);
  if (
    contrast === null ||
    itemsIn(view.layers.quotes.annotations, { start: from + contrast.index, end: core.start }).length > 0
  )
    return [content];
  const end = from + contrast.index;
  return end - content.start > 3 ? [{ start: content.start, end }] : [content];
}

type Tense = "past" | "present" | "none" | null;

/** The tag of the verb that has the tense, its auxiliary first: "told" VBD, "says" VBZ, "had said" none. */
function tenseOf(view: PageView, { cues }: Draft): Tense {
  const cue = cues.at(-1);
  if (cue === undefined) return null;
  const tags = itemsIn(view.layers.tags.annotations, cue);
  const verbs = tags.filter(({ xpos }) => /^(?:VB|MD)/.test(xpos));
  if (verbs.length !== 1) return null;
  const [only] = verbs;
  if (only?.xpos === "VBG" && /^as /.test(view.text.slice(cue.start - 3, cue.start))) return "none";
  return only?.xpos === "VBD" ? "past" : /^VB[ZP]$/.test(only?.xpos ?? "") ? "present" : null;
}
