import type { TextSpan } from "../../core/span.ts";
import { CONNECTIVES, FRONTED_CLAUSES, FRONTING_WORDS } from "../../languages/en/discourse-words.ts";
import type { Draft } from "./draft.ts";
import { hasTense, type PageView } from "./view.ts";

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
  return drafts.flatMap((draft) => {
    const [first, ...others] = draft.contents;
    if (first === undefined || !standsBefore(first, draft)) return draft;
    const leads = (others.length > 0 && leadsIn(view, first)) || (goesOnAtOnce(view, draft) && isFronted(view, first));
    if (!leads) return draft;
    return others.length > 0 ? { ...draft, contents: others } : [];
  });
}

/** "In a note, Kell explained from noon no buses would run": more stands behind the verb, and no comma parts it off. */
function goesOnAtOnce(view: PageView, { cues, sources }: Draft): boolean {
  const end = Math.max(...cues.map((cue) => cue.end), ...sources.map((source) => source.end));
  return /^[ \u00a0][\p{L}\p{N}“"‘$£€]/u.test(view.text.slice(end, end + 2));
}

/** "After the film was shown, [police added charges]": what is set in front of a sentence, with no clause of its own behind it. */
function isFronted(view: PageView, { start, end }: TextSpan): boolean {
  const words = view.text.slice(start, end);
  const opening = OPENING.exec(words);
  const word = opening?.[2]?.toLowerCase() ?? "";
  if (opening === null || /["“”‘]/.test(words)) return false;
  if (FRONTED_CLAUSES.has(word)) {
    const last = words.lastIndexOf(", ");
    const from = last < opening[0].length ? end : start + last + 2;
    if (from === end || !hasTense(view, { start: from, end })) return true;
  }
  return (FRONTING_WORDS.has(word) || MORE_FRONTING.has(word)) && !hasTense(view, { start, end });
}

const OPENING = /^((?:\p{L}+, )?)(\p{L}+)\s/u;
const MORE_FRONTING: ReadonlySet<string> = new Set(
  "under over among amid near behind beyond within outside inside against".split(" "),
);

function standsBefore(first: TextSpan, { sources, cues }: Draft): boolean {
  return [...sources, ...cues].every(({ start }) => start >= first.end);
}

function leadsIn(view: PageView, { start, end }: TextSpan): boolean {
  const words = view.text.slice(start, Math.min(end, start + 2 * LONGEST));
  if (end - start <= LONGEST && CONNECTIVES.has(words.replace(/[\s,]+$/u, "").toLowerCase())) return true;
  return ASKED.test(words);
}
