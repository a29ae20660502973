import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS, WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { FINDING_NOUNS } from "../../languages/en/source-words.ts";
import { OUTLET_HEADS, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { isAuxiliary, phraseSpan } from "./noun-phrases.ts";
import { headOf, wordsOf } from "./speaker-words.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isWord, type PageView, type SentenceView, spanOf } from "./view.ts";

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
    return phrase === null ? null : phraseSpan(units, { ...phrase, to: Math.min(phrase.headTo, to) });
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
  const about = fitting(view, subject, pronoun);
  const fits = about ?? documentAtStart(view, before, pronoun);
  // "A report by the audit office was published. It said": with whoever made it.
  const at = fits === null ? -1 : before.units.findIndex((unit) => unit.start >= fits.start);
  const noun = headOf(wordsOf(view, fits ?? pronoun)).find(({ lower }) => MESSAGE_NOUNS.has(lower));
  const next = before.units.find(({ start }) => start >= (fits?.end ?? 0))?.lower ?? "";
  const told = noun !== undefined && (about !== null || /^(?:by|from|of|on|into|in)$/.test(next));
  const whole = at < 0 || !told ? null : subjectAfter(view, before, at);
  return whole === null ? fits : phraseSpan(before.units, { ...whole, to: whole.headTo });
}

/** "The army's audit blames nobody. It says": a document that its sentence begins with. */
function documentAtStart(view: PageView, { units }: SentenceView, pronoun: TextSpan): TextSpan | null {
  if (!/^it$/i.test(view.text.slice(pronoun.start, pronoun.end)) || !DETERMINERS.has(units[0]?.lower ?? ""))
    return null;
  const noun = units.findIndex(({ lower, quote }, at) => at > 0 && (quote !== null || isDocument(lower)));
  const one =
    noun > 0 &&
    noun < LONGEST_LEAD &&
    units
      .slice(0, noun)
      .every(
        (unit) => (isWord(unit) && !hasTense(view, unit) && !isAuxiliary(unit.lower)) || /^['’]s?$/.test(unit.text),
      );
  return one && units[noun]?.quote === null ? spanOf(units, 0, noun + 1) : null;
}

const LONGEST_LEAD = 6;

/** A phrase that the pronoun can take up: people for "he", "she" and "they", bodies, outlets and documents for "it". */
function fitting(view: PageView, span: TextSpan | null, pronoun: TextSpan): TextSpan | null {
  if (span === null || span.end > pronoun.start) return null;
  const words = headOf(wordsOf(view, span));
  const cut = words.findIndex(({ lower }, at) => at > 1 && PREPOSITIONS.has(lower) && lower !== "of");
  // "The audit of the fuel account": the noun that the rest tells more of.
  const of = words.findIndex(({ lower }, at) => at > 0 && lower === "of" && isDocument(words[at - 1]?.lower ?? ""));
  const head = of > 0 && (cut < 0 || of < cut) ? words.slice(0, of) : cut < 0 ? words : words.slice(0, cut);
  const last = head.at(-1);
  if (last === undefined) return null;
  const noun = last.lower;
  const word = view.text.slice(pronoun.start, pronoun.end).toLowerCase();
  const plural = UNNAMED_SEVERAL.has(noun) || (/[^s]s$/.test(noun) && isPersonNoun(noun));
  const fits =
    word === "it"
      ? BODY_NOUNS.has(noun) || WORKING_BODIES.has(noun) || OUTLET_HEADS.has(noun) || isDocument(noun)
      : word === "they"
        ? plural
        : /^(?:he|she)$/.test(word) && isPersonNoun(noun) && !plural;
  // "Prosecutors spoke to the Courier. They said": one word, its capital the sentence's.
  if (head.length < 2) return fits && word === "they" && isPersonNoun(noun) ? span : null;
  return fits && /^\p{Ll}/u.test(last.text) ? span : null;
}

/** "The report", "the audit": what says things itself. */
function isDocument(noun: string): boolean {
  return MESSAGE_NOUNS.has(noun) || FINDING_NOUNS.has(noun);
}
