import type { TextSpan } from "../../core/span.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS, WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { OUTLET_HEADS, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { headOf, wordsOf } from "./speaker-words.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import type { PageView, SentenceView } from "./view.ts";

const LEAST_BEFORE = 3;

/** "The treasury took another line: it said": the subject of what stands before a pronoun in its sentence, where it fits. */
export function subjectOfSentence(view: PageView, draft: Draft, pronoun: TextSpan): TextSpan | null {
  const sentence = view.sentences[draft.sentence];
  const at = sentence?.units.findIndex((unit) => unit.start >= pronoun.start) ?? -1;
  if (sentence === undefined || at < LEAST_BEFORE) return null;
  // Only where a clause of its own stands before: a colon, a semicolon or "in which" ends it.
  const mark = sentence.units.findLastIndex(
    (unit, place) =>
      place < at && (/^[:;]$/.test(unit.text) || (unit.lower === "in" && sentence.units[place + 1]?.lower === "which")),
  );
  if (mark < LEAST_BEFORE) return null;
  const maker = sentence.units[mark]?.lower === "in" ? makerBefore(view, sentence, mark) : null;
  if (maker !== null) return maker;
  return fitting(view, mainSubject(view, sentence.units, mark), pronoun);
}

/** "a statement by the governor of Norvik in which he said": who made the words that the clause tells. */
function makerBefore(view: PageView, sentence: SentenceView, to: number): TextSpan | null {
  const { units } = sentence;
  for (let at = to - 2; at > 0 && at > to - LONGEST; at--) {
    if (!/^(?:by|from)$/.test(units[at]?.lower ?? "") || !MESSAGE_NOUNS.has(units[at - 1]?.lower ?? "")) continue;
    const phrase = subjectAfter(view, sentence, at + 1);
    return phrase === null || phrase.headTo > to ? null : phraseSpan(units, { ...phrase, to: phrase.headTo });
  }
  return null;
}

const LONGEST = 14;

/** "The bishop kept silent. He said": the subject of the sentence before, in the same block, where it fits the pronoun. */
export function subjectOfLast(view: PageView, draft: Draft, pronoun: TextSpan): TextSpan | null {
  const before = view.sentences[draft.sentence - 1];
  const here = view.sentences[draft.sentence];
  if (before === undefined || here === undefined || before.block !== here.block) return null;
  const subject = mainSubject(view, before.units, before.units.length);
  const fits = fitting(view, subject, pronoun);
  // "A report by the audit office was published. It said": with whoever made it.
  const at = fits === null ? -1 : before.units.findIndex((unit) => unit.start >= fits.start);
  const noun = headOf(wordsOf(view, fits ?? pronoun)).find(({ lower }) => MESSAGE_NOUNS.has(lower));
  const whole = at < 0 || noun === undefined ? null : subjectAfter(view, before, at);
  return whole === null ? fits : phraseSpan(before.units, { ...whole, to: whole.headTo });
}

/** A phrase that the pronoun can take up: people for "he", "she" and "they", bodies, outlets and documents for "it". */
function fitting(view: PageView, span: TextSpan | null, pronoun: TextSpan): TextSpan | null {
  if (span === null || span.end > pronoun.start) return null;
  const words = headOf(wordsOf(view, span));
  const cut = words.findIndex(({ lower }, at) => at > 1 && PREPOSITIONS.has(lower) && lower !== "of");
  const head = cut < 0 ? words : words.slice(0, cut);
  const last = head.at(-1);
  if (last === undefined) return null;
  const noun = last.lower;
  const word = view.text.slice(pronoun.start, pronoun.end).toLowerCase();
  const plural = UNNAMED_SEVERAL.has(noun) || (/[^s]s$/.test(noun) && isPersonNoun(noun));
  const fits =
    word === "it"
      ? BODY_NOUNS.has(noun) || WORKING_BODIES.has(noun) || OUTLET_HEADS.has(noun) || MESSAGE_NOUNS.has(noun)
      : word === "they"
        ? plural
        : /^(?:he|she)$/.test(word) && isPersonNoun(noun) && !plural;
  // "Prosecutors spoke to the Courier. They said": one word, its capital the sentence's.
  if (head.length < 2) return fits && word === "they" && isPersonNoun(noun) ? span : null;
  return fits && /^\p{Ll}/u.test(last.text) ? span : null;
}
