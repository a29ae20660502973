import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

/** How far into a content a dateline or a label may reach. */
const LONGEST = 90;
/** "SELM, June 9 (Northwire) - ": a place, perhaps a day, and an agency in brackets before a dash. */
const DATELINE =
  /^\p{Lu}[\p{L}'’. -]{1,30}(?:, [\p{L}.]{2,9} \d{1,2}(?:, \d{4})?)? \([\p{L}][\p{L}. ]{1,30}\)\s?[-–—:]{1,2}\s/u;
/** "SELM: ": a word or two in capitals and a colon. */
const LABEL = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}:\s/u;

/** The drafts without the dateline or the label with which the block of a content begins: nobody said it. */
export function behindDatelines(view: PageView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const contents = draft.contents.map((content) => behind(view, content));
    return contents.every((content, at) => content === draft.contents[at]) ? draft : { ...draft, contents };
  });
}

function behind(view: PageView, content: TextSpan): TextSpan {
  const before = view.text.charAt(content.start - 1);
  if (before !== "" && before !== "\n") return content;
  const words = view.text.slice(content.start, Math.min(content.end, content.start + LONGEST));
  const found = (DATELINE.exec(words) ?? LABEL.exec(words))?.[0].length ?? 0;
  return found > 0 && content.start + found < content.end
    ? { start: content.start + found, end: content.end }
    : content;
}
