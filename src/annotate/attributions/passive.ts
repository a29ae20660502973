import type { TextSpan } from "../../core/span.ts";
import { TELLING_VERBS } from "../../languages/en/cue-words.ts";
import { MEDIA_NOUNS } from "../../languages/en/relay-words.ts";
import { SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import { IMPERSONAL_VERBS, SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { contentEnd, contentsOver, trimmedContent, wordsIn } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import { type Phrase, phraseSpan } from "./noun-phrases.ts";
import { claimBefore } from "./nouns.ts";
import { outletLink } from "./outlets-in-text.ts";
import { heardSaying, quotedAs } from "./quoted-as.ts";
import { reportedToHaveSaid } from "./reported-to-have-said.ts";
import { learntFrom } from "./said-before.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { orderAt, toldBy } from "./told-by.ts";
import { toldTag } from "./told-tags.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isWord, spanOf, type Unit } from "./view.ts";

/** It is reported that A. · A is said to B. · A was described by X as B. · X was quoted as saying A. */
export const passive: CueRecogniser = {
  name: "passive",
  find(scene, cue) {
    if (cue.shape !== "passive") return null;
    return (
      quotedAs(passive.name, scene, cue) ??
      reportedToHaveSaid(passive.name, scene, cue) ??
      heardSaying(passive.name, scene, cue) ??
      toldBy(scene, cue) ??
      toldTag(passive.name, scene, cue) ??
      byAgent(scene, cue) ??
      impersonal(scene, cue)
    );
  },
};

/** "The plan was described by Kell as a mistake", "— this was reported by the Courier". */
function byAgent(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (cue.unreal || cue.negated || hearsOnly(scene, cue)) return null;
  const by = units[cue.to];
  if (by?.lower !== "by") return null;
  let start = cue.to + 1;
  // "by media such as the Norvik Courier": the one named speaks.
  for (let at = start; at < start + 4; at++)
    if (units[at]?.lower === "such" && units[at + 1]?.lower === "as") start = at + 2;
  const whole = subjectAfter(scene.view, scene.sentence, start);
  // "is believed by investigators [to have left]"
  const order = orderAt(scene, start + 1);
  const heard = order > 0 ? null : heardBy(scene, start);
  // "was accused by Kell [of lying]"
  const charge = cue.verb.lemma === "accuse" ? units.findIndex(({ lower }, at) => at > start && lower === "of") : -1;
  const cut = heard?.at ?? (charge > 0 ? charge : order);
  const agent = whole !== null && cut > 0 && cut < whole.to ? { ...whole, to: cut, headTo: cut } : whole;
  // "had been told by telephone": by what means.
  if (agent === null || (agent.headTo === start + 1 && MEDIA_NOUNS.has(units[start]?.lower ?? ""))) return null;
  const contents: TextSpan[] = [];
  const subject = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  // "a clerk who was cited by the Courier": through whom his words came.
  if (/^(?:cite|quote)$/.test(cue.verb.lemma) && units[cue.from - 1]?.lower === "who") return null;
  const pointer =
    subject !== null &&
    subject.to - subject.from === 1 &&
    /^(?:this|that|which|it)$/.test(units[subject.from]?.lower ?? "");
  if (subject === null && !pointing(scene, cue) && claimBefore(scene, cue.from) < 0) return null;
  const told = subject === null ? null : newsBefore(scene, subject, cue);
  const claim = claimBefore(scene, cue.from);
  if (told !== null) contents.push(told);
  else if (claim >= 0) contents.push(spanOf(units, claim, cue.from));
  else if (pointer || pointing(scene, cue)) {
    const before = (subject?.from ?? cue.from - 1) - 1;
    const clause = clauseBefore(scene, before);
    if (clause === null) return null;
    contents.push(clause);
  } else if (subject !== null) contents.push(phraseSpan(units, subject));
  const rest = heard?.at === agent.to ? null : trimmedContent(units, agent.to, contentEnd(scene, cue, agent.to));
  if (rest !== null && !pointer && /^(?:as|for|of|to|that)$/.test(units[agent.to]?.lower ?? "")) contents.push(rest);
  return draftOfCue(passive.name, scene, cue, {
    sources: [phraseSpan(units, agent)],
    contents,
    relays: heard?.at === agent.to ? [heard.outlet] : [],
    confidence: 0.8,
  });
}

/** "They were told by the operator", "Growers have been warned by the league": who is told is no statement. */
function hearsOnly(scene: Scene, cue: Cue): boolean {
  const noun = scene.sentence.units[cue.from - 1];
  if (!TELLING_VERBS.has(cue.verb.lemma) || noun === undefined || noun.quote !== null) return false;
  return SOURCE_PRONOUNS.has(noun.lower)
    ? !/^(?:it|that|this|which)$/.test(noun.lower)
    : isPersonNoun(noun.lower) || UNNAMED_SEVERAL.has(noun.lower) || SPEAKING_HEADS.has(noun.lower);
}

/** "denied by the general [to the Courier]": the outlet that it was told to, and where it begins. */
function heardBy(scene: Scene, from: number): { at: number; outlet: TextSpan } | null {
  const { units } = scene.sentence;
  const to = units.findIndex(({ lower }, at) => at > from && at < from + REACH && lower === "to");
  const phrase = to < 0 ? null : subjectAfter(scene.view, scene.sentence, to + 1);
  const outlet = phrase === null ? null : phraseSpan(units, { ...phrase, to: phrase.headTo });
  return outlet === null || outletLink(scene.view, outlet) === null ? null : { at: to, outlet };
}

/** "The news was first reported by X": what the sentence before tells, in the same block. */
function newsBefore(scene: Scene, subject: Phrase, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  const before = scene.view.sentences[scene.sentence.index - 1];
  const words = units.slice(subject.from, subject.to).map(({ lower }) => lower);
  const news = /^(?:the )?(?:news|story|this|it|information|development)$/.test(words.join(" "));
  if (!news || subject.from > 1 || before === undefined || before.block !== scene.sentence.block) return null;
  if (!/^(?:report|reveal|disclose|announce|confirm)$/.test(cue.verb.lemma)) return null;
  // What is somebody's statement already stays theirs.
  if (scene.earlier.some((draft) => draft.sentence === before.index)) return null;
  return trimmedContent(before.units, 0, before.units.length);
}

function pointing(scene: Scene, cue: Cue): boolean {
  return /^(?:this|that|which|it)$/.test(scene.sentence.units[cue.from - 1]?.lower ?? "");
}

/** The clause before "— this was reported by": from the sentence's start or its last that-clause. */
function clauseBefore(scene: Scene, to: number): TextSpan | null {
  const { units } = scene.sentence;
  let from = 0;
  for (let at = to - 1; at > 0; at--) {
    if (units[at]?.lower === "that" && scene.cues.some((cue) => cue.to === at)) {
      from = at;
      break;
    }
  }
  return to > from ? trimmedContent(units, from, to) : null;
}

/**
 * "It is widely reported, if by nobody in particular, that", "was reported in the Gulf press on Sunday that": where "that"
 * stands behind an aside or an adjunct; `at` where none does.
 */
function afterAside(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== ",") {
    const that = units.findIndex((unit, place) => place > at && place < at + LONGEST_ADJUNCT && unit.lower === "that");
    return that > at && units.slice(at, that).every(isWord) ? that : at;
  }
  const close = units.findIndex((unit, place) => place > at + 1 && place < at + REACH && unit.lower === ",");
  return close > 0 && units[close + 1]?.lower === "that" ? close + 1 : at;
}

const REACH = 16;
const LONGEST_ADJUNCT = 9;

/** "in the Gulf press", "by local radio": through whom it is told, where the words behind the verb name an outlet. */
function toldIn(scene: Scene, from: number, to: number): TextSpan[] {
  const { units } = scene.sentence;
  if (!/^(?:in|by|on)$/.test(units[from]?.lower ?? "") || to <= from + 1) return [];
  const phrase = subjectAfter(scene.view, scene.sentence, from + 1);
  if (phrase === null || phrase.headTo > to) return [];
  const span = phraseSpan(units, { ...phrase, to: phrase.headTo });
  return outletLink(scene.view, span) === null ? [] : [span];
}

/** "A, it is said." · "A, it is widely reported on both coasts." · "A: so it was reported." — the clause before. */
function saidOfAll(scene: Scene, cue: Cue): TextSpan[] {
  const { units } = scene.sentence;
  const so = units[cue.from - 2]?.lower === "so" ? 1 : 0;
  const or = so === 1 && units[cue.from - 3]?.lower === "or" ? 1 : 0;
  const mark = cue.from - 2 - so - or;
  const rest = units.slice(cue.to);
  const closes = rest.every((unit, at) => isWord(unit) || at === rest.length - 1) && rest.length <= LONGEST_ADJUNCT;
  if (!/^[,:—–]$/.test(units[mark]?.text ?? "") || !closes) return [];
  if (rest.length > 1 && !/^(?:on|in|at|by|across|around|here|there|last|this|from)$/.test(rest[0]?.lower ?? ""))
    return [];
  const content = wordsIn(units, 0, mark) < 3 ? null : trimmedContent(units, 0, mark);
  return content === null || !hasTense(scene.view, content) ? [] : [content];
}

/** "It is reported that A", "A is said to B": nobody is stated. */
function impersonal(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (!IMPERSONAL_VERBS.has(cue.verb.lemma) || cue.unreal || cue.negated) return null;
  const next = units[cue.to];
  const subject = units[cue.from - 1];
  const contents: TextSpan[] = subject?.lower === "it" ? saidOfAll(scene, cue) : [];
  if ((next === undefined && contents.length === 0) || subject === undefined) return null;
  if (/^(?:if|whether|unless)$/.test(units[cue.from - 2]?.lower ?? "")) return null;
  const that = afterAside(units, cue.to);
  if (contents.length > 0 || next === undefined) {
    // What stands before is what is said.
  } else if (subject.lower === "it" && that > cue.to)
    contents.push(...contentsOver(units, that, contentEnd(scene, cue, that)));
  else if (subject.lower === "it" && (next.lower === "that" || /^(?:he|she|they|the)$/.test(next.lower))) {
    contents.push(...contentsOver(units, cue.to, contentEnd(scene, cue, cue.to)));
  } else if (
    next.lower === "to" &&
    isWord(units[cue.to + 1]) &&
    /^(?:say|report|allege|believe|think|claim|rumor|understand)$/.test(cue.verb.lemma)
  ) {
    const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
    const rest = trimmedContent(units, cue.to, contentEnd(scene, cue, cue.to));
    if (phrase === null || rest === null) return null;
    // "reported to the police" tells where a report went; "who is said to" has its subject elsewhere.
    if (cue.verb.lemma === "report" && !/^(?:have|be)$/.test(units[cue.to + 1]?.lower ?? "")) return null;
    // "Kell, who is said to have slept there": its subject stands elsewhere.
    if (/^(?:that|which|who)$/.test(units[phrase.to - 1]?.lower ?? "")) contents.push(rest);
    else contents.push(phraseSpan(units, phrase), rest);
  } else return null;
  if (contents.length === 0) return null;
  // "It was learned on Monday from two officials that A": they say it.
  const learnt = subject.lower === "it" ? learntFrom(scene, cue) : [];
  const from = subject.lower === "it" ? cue.from - 1 : cue.from;
  return draftOfCue(passive.name, scene, cue, {
    sources: learnt.length > 0 ? learnt : toldIn(scene, cue.to, that),
    cues: [spanOf(units, from, cue.to)],
    contents,
    // "is reported to have", "is said to": the page itself does not say that it is so.
    stance: subject.lower !== "it" && cue.verb.stance === "asserts" ? "hedges" : cue.verb.stance,
    confidence: 0.8,
  });
}
