import type { TextSpan } from "../../core/span.ts";
import { CONNECTIVES } from "../../languages/en/discourse-words.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

/** The longest connective, in letters. */
const LONGEST = 24;
/** "When he was asked whether he would go, ": a question somebody answers is not what he says. */
const ASKED =
  /^(?:when |after (?:being )?|upon (?:being )?)?(?:(?:\p{L}+ ){1,3}(?:was|were|is) (?:\p{Ll}+ly )?)?(?:asked|pressed|questioned|quizzed)\b/iu;

/**
 * The drafts without what stands before who speaks and only leads in: "However, Kell also said, “A”", "Asked whether she
 * would go, Kell said: “A”". Of 201 statements of news whose sentence begins so, 190 have the connective left out by
 * those who marked them (PolNeAR's training and development sets).
 */
export function behindConnectives(view: PageView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [first, second] = draft.contents;
    if (first === undefined || second === undefined || !standsBefore(first, draft)) return draft;
    return leadsIn(view, first) ? { ...draft, contents: draft.contents.slice(1) } : draft;
  });
}

function standsBefore(first: TextSpan, { sources, cues }: Draft): boolean {
  return [...sources, ...cues].every(({ start }) => start >= first.end);
}

function leadsIn(view: PageView, { start, end }: TextSpan): boolean {
  const words = view.text.slice(start, Math.min(end, start + 2 * LONGEST));
  if (end - start <= LONGEST && CONNECTIVES.has(words.replace(/[\s,]+$/u, "").toLowerCase())) return true;
  return ASKED.test(words);
}
