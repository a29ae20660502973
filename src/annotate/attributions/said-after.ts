import type { TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { CLOSING_THOUGHT } from "../../languages/en/cue-words.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import { CONTENT_OPENERS, FRONTING_WORDS } from "../../languages/en/source-words.ts";
import { canBeCited } from "./cited-sources.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { goesOn } from "./goes-on.ts";
import { canSpeak, isAuxiliary, type Phrase, phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { parenthetical } from "./parentheses.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { adjunctOnly, closesClause, closesSentence, LONGEST_AUDIENCE } from "./tag-ends.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, type Unit } from "./view.ts";
import { isFirstOfCompound } from "./walk-left.ts";

/** “Q,” X said. · “Q,” said X. · A, X said. · A, X said, B. — what was said stands before the verb. */
export const saidAfter: CueRecogniser = {
  name: "said after",
  find(scene, cue) {
    if (cue.shape !== "finite" || cue.negated || quotesBehind(scene, cue)) return null;
    if (cue.verb.frames.has("quote"))
      return parenthetical(saidAfter.name, scene, cue) ?? inverted(scene, cue) ?? postposed(scene, cue);
    const tag = closesAsTag(scene, cue) || closesAsThought(scene, cue) ? postposed(scene, cue) : null;
    return tag ?? (HELD.test(cue.verb.lemma) && !cue.unreal ? inverted(scene, cue) : null);
  },
};

/** "The coach saw Dorvet, who told him, “Q”": what a relative clause tells stands in quote marks behind it. */
function quotesBehind({ sentence: { units } }: Scene, cue: Cue): boolean {
  if (units[cue.from - 1]?.lower !== "who" || units[cue.from - 2]?.lower !== ",") return false;
  const at = units.findIndex(({ quote }, index) => quote !== null && index < cue.from);
  if (at >= 0) return false;
  for (let next = cue.to; next < units.length && next <= cue.to + LONGEST_AUDIENCE; next++)
    if (units[next]?.quote != null) return /^[,:]$/.test(units[next - 1]?.text ?? "");
  return false;
}

const THINKING = /^(?:expect|suspect|fear|hope|predict|believe|think|reckon)$/;
/** "The warning came too late, believes Ada Kell.": verbs of thinking that stand before who thinks it. */
const HELD = /^(?:suspect|fear|hope|believe|think|reckon)$/;

/** "according to X", "her spokesman told the Courier": another tag, and nothing else. */
function isTagAt(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  if (units[from]?.lower === "according") return true;
  return scene.cues.some(
    (cue) => cue.from > from && cue.from < from + 9 && cue.shape === "finite" && cue.verb.kind === "speech",
  );
}

/** "A, court papers show." · "A, the Courier has learned.": verbs that take no quotation, as the last words of the sentence. */
function closesAsTag(scene: Scene, cue: Cue): boolean {
  const next = scene.sentence.units[cue.to];
  // "A, the auditor found in a report tabled on Thursday."
  const adjunct = /^(?:find|conclude)$/.test(cue.verb.lemma) && /^(?:in|after|last|on)$/.test(next?.lower ?? "");
  // "A, the minister expects, according to an aide"
  const tagged = next?.text === "," && THINKING.test(cue.verb.lemma) && isTagAt(scene, cue.to + 1);
  if (next !== undefined && next.text !== "." && !tagged && !(adjunct && adjunctOnly(scene, cue.to))) return false;
  if (THINKING.test(cue.verb.lemma) && !cue.unreal) return true;
  return (
    /^(?:show|find|conclude|indicate|suggest|reveal|learn|understand|believe|think)$/.test(cue.verb.lemma) &&
    !cue.unreal
  );
}

/** "Repairs would take a year, the engineer estimated.": a verb of a clause behind somebody, and nothing but when or where. */
function closesAsThought(scene: Scene, cue: Cue): boolean {
  const { units } = scene.sentence;
  if (!CLOSING_THOUGHT.has(cue.verb.lemma) || cue.unreal || cue.verb.particles.length > 0) return false;
  const next = units[cue.to];
  if (next !== undefined && !/^[.;]$/.test(next.text) && !(closesSentence(scene, cue) && hasTimeOrPlace(next)))
    return false;
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (phrase === null || units[phrase.from - 1]?.lower !== "," || !canSpeak(scene.view, units, phrase)) return false;
  return tenseFrom(scene, 0, phrase.from - 1);
}

function hasTimeOrPlace({ lower }: Unit): boolean {
  return /^(?:in|on|at|last|this|earlier|late|early)$/.test(lower);
}

function inverted(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  const previous = units[cue.from - 1];
  if (previous === undefined || cue.from < 1) return null;
  const afterQuote = previous.quote !== null || (/^[,—–]$/.test(previous.text) && units[cue.from - 2]?.quote != null);
  if (!afterQuote && previous.lower !== ",") return null;
  // "The Courier, quoting “a friend”, says he left": whose words are cited, and none of the statement.
  if (afterQuote && /^(?:quoting|citing)$/.test(units[cue.from - (previous.quote === null ? 3 : 2)]?.lower ?? ""))
    return null;
  const next = units[cue.to];
  if (next === undefined || next.quote !== null || !isWord(next) || CONTENT_OPENERS.has(next.lower)) return null;
  // "Kell, who lives there, told the Courier": what follows a verb of telling is who was told.
  if (/^(?:tell|inform|remind|assure|reassure|notify|brief|advise)$/.test(cue.verb.lemma)) return null;
  // "Dorvet, a clerk said, had warned allies that A": nobody who stands behind the verb.
  if (!afterQuote && /^(?:has|have|had)$/.test(units[cue.from]?.lower ?? "")) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, cue.to);
  if (phrase === null) return null;
  // "said her lawyer" against "told her".
  if (/^(?:him|them|us|me)$/.test(next.lower) || (next.lower === "her" && phrase.headTo < cue.to + 2)) return null;
  if (timeStartingAt(scene.view, next.start) !== null && !isCapital(units[cue.to + 1])) return null;
  if (!afterQuote) {
    // Without a quotation the clause must be long, and the phrase must look like somebody and end the clause.
    // "Northwire, citing an aide, said Dorvet admitted": a clause, and no subject.
    if (holdsClause(scene, phrase) || countsThings(scene, phrase)) return null;
    const after = units[phrase.to];
    const words = wordsIn(units, scene.drafts.length === 0 ? 0 : leftLimit(scene, cue), cue.from);
    const parting = partsClause(scene, cue, phrase);
    const short = words < 4 && !parting && !isShortTag(scene, cue, phrase) && !isWholeClause(scene, cue, after);
    if (short || !(canBeCited(units, phrase) || canSpeak(scene.view, units, phrase))) return null;
    if (after?.lower === ":" || after?.quote != null) return null;
    if (
      after !== undefined &&
      isWord(after) &&
      !tellsMore(scene, after) &&
      !/^(?:in|on|at|during|after|when|as|last|via|through|who|that|which|whose|with|close|familiar|briefed|speaking)$/.test(
        after.lower,
      )
    )
      return null;
    if (!parting && hasOwnSubject(scene, cue)) return null;
  } else if (!/[,?!—–-]["”’'»]*$/.test(textBefore(scene, previous)) && !canSpeak(scene.view, units, phrase))
    return null;
  // "The bridge will, says the mayor, open in May": what follows an auxiliary is no apposition.
  const parted = !afterQuote && isAuxiliary(units[cue.from - 2]?.lower ?? "");
  const source = parted ? { ...phrase, to: phrase.headTo } : phrase;
  return close(scene, cue, source, cue.from, Math.max(cue.to, source.to));
}

/** "The bridge, says the mayor, will open in May.": between commas, behind a subject or an adjunct, and the clause goes on. */
function partsClause(scene: Scene, cue: Cue, phrase: Phrase): boolean {
  const { units } = scene.sentence;
  const [first] = units;
  const last = units[cue.from - 2];
  if (first === undefined || last === undefined || scene.cues[0] !== cue || units[phrase.to]?.lower !== ",")
    return false;
  // "Kell, the secretary, said the mayor, Ilan Dorvet, was ill": behind two commas it is what Kell said.
  if (units.slice(0, cue.from - 1).some((unit) => unit.quote !== null || !isWord(unit))) return false;
  const opening = PREPOSITIONS.has(first.lower) || FRONTING_WORDS.has(first.lower);
  if (opening) return PLAIN_TAG.test(cue.verb.lemma) && tenseFrom(scene, phrase.to + 1, units.length);
  if (isAuxiliary(last.lower)) return true;
  if (hasTense(scene.view, { start: first.start, end: last.end })) return false;
  let next = phrase.to + 1;
  while (next < units.length && isAdverb(units[next]?.lower ?? "")) next++;
  return isAuxiliary(units[next]?.lower ?? "") || tenseFrom(scene, next, next + 1);
}

const PLAIN_TAG = /^(?:say|explain|recall|believe|think|reckon|argue|insist|claim|admit|add|remember|warn)$/;

function tenseFrom(scene: Scene, from: number, to: number): boolean {
  const first = scene.sentence.units[from];
  const last = scene.sentence.units[Math.min(to, scene.sentence.units.length) - 1];
  return first !== undefined && last !== undefined && hasTense(scene.view, { start: first.start, end: last.end });
}

/** "many of the examples": a number of things, and nobody. */
function countsThings({ sentence: { units } }: Scene, phrase: Phrase): boolean {
  if (units[phrase.from + 1]?.lower !== "of") return false;
  const noun = units.slice(phrase.from + 2, phrase.headTo).findLast(isWord);
  return noun !== undefined && !isCapital(noun) && !isPersonNoun(noun.lower) && !SPEAKING_HEADS.has(noun.lower);
}

/** A verb with a tense that no relative pronoun opens. */
function holdsClause({ view, sentence: { units } }: Scene, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.headTo; at++) {
    const unit = units[at];
    if (unit === undefined || /^(?:who|that|which|whose|where|when)$/.test(unit.lower)) return false;
    if (unit.quote === null && hasTense(view, unit) && !isFirstOfCompound(view, units, at + 1)) return true;
  }
  return false;
}

/** "said a worker leaving the site": a participle right behind who speaks. */
function tellsMore({ view }: Scene, unit: Unit): boolean {
  return itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => xpos === "VBG");
}

/** "Crew safe, says owner", "Not true, said the harbour authority.": few words, and a tag that ends the sentence. */
function isShortTag(scene: Scene, cue: Cue, phrase: Phrase): boolean {
  const { units } = scene.sentence;
  const first = units[0]?.lower ?? "";
  const after = units[phrase.to];
  return (
    PLAIN_TAG.test(cue.verb.lemma) &&
    units[cue.from - 1]?.lower === "," &&
    scene.cues[0] === cue &&
    wordsIn(units, 0, cue.from) > 1 &&
    !units.slice(0, cue.from - 1).some(({ text }) => text === ",") &&
    !PREPOSITIONS.has(first) &&
    !FRONTING_WORDS.has(first) &&
    // "Ilan Dorvet, said the minister.": a name is no statement.
    !units.slice(0, cue.from - 1).every(isCapital) &&
    (after === undefined || /^[.;]$/.test(after.text))
  );
}

/** "Nobody was hurt, says the fire chief, and the school will open": three words with a tense, and a clause joined behind the tag. */
function isWholeClause(scene: Scene, cue: Cue, after: Unit | undefined): boolean {
  const { units } = scene.sentence;
  const [first] = units;
  const last = units[cue.from - 2];
  const joined = /^(?:and|but)$/.test(units[after === undefined ? -1 : units.indexOf(after) + 1]?.lower ?? "");
  if (first === undefined || last === undefined || scene.cues[0] !== cue || after?.lower !== "," || !joined)
    return false;
  return (
    wordsIn(units, 0, cue.from) === 3 &&
    !PREPOSITIONS.has(first.lower) &&
    !units.slice(0, cue.from - 1).some(({ text }) => text === ",") &&
    hasTense(scene.view, { start: first.start, end: last.end })
  );
}

/** "Kell, the secretary, said the talks": the comma before the verb closes an apposition of its subject. */
function hasOwnSubject(scene: Scene, cue: Cue): boolean {
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  return phrase !== null && canSpeak(scene.view, scene.sentence.units, phrase) && phrase.from === 0;
}

function textBefore(scene: Scene, unit: Unit): string {
  return scene.view.text.slice(Math.max(0, unit.end - 6), unit.end);
}

function postposed(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (phrase === null || phrase.from < 1) return null;
  // "Kell, who admitted it, is to be tried": a clause about her, and no tag.
  const relative = phrase.to - phrase.from === 1 && /^(?:who|which)$/.test(units[phrase.from]?.lower ?? "");
  if (
    relative &&
    cue.verb.lemma !== "tell" &&
    units[phrase.from - 1]?.quote == null &&
    units[phrase.from - 2]?.quote == null
  )
    return null;
  let before = phrase.from - 1;
  while (before > 0 && /^(?:as|later|then|and)$/.test(units[before]?.lower ?? "")) before--;
  const mark = units[before];
  if (mark === undefined) return null;
  const afterQuote = mark.quote !== null || (/^[,—–-]$/.test(mark.text) && units[before - 1]?.quote != null);
  if (!afterQuote && mark.lower !== "," && !/^[—–]$/.test(mark.text)) return null;
  // “We won.” Kell said: a full stop inside the marks, but the tag is a sentence of nothing else.
  const closes = units[cue.to] === undefined || /^[.]$/.test(units[cue.to]?.text ?? "");
  if (mark.quote !== null && !closes && /\.["”’'»]*$/.test(textBefore(scene, mark))) return null;
  let limit = leftLimit(scene, cue);
  // A verb inside what was said ("Parents have been told, she added") does not end it.
  if (closedBefore(scene, limit, before) || scene.drafts.length === 0) limit = 0;
  if (before < limit || wordsIn(units, limit, before + 1) < 1) return null;
  // A verb inside what was said ("Marvania had offered to pay, X told Y") does not begin it.
  // What somebody is told to think or say there ("Kell expects to stay, her spokesman told a briefing") is part of it.
  const within = scene.drafts.every((draft) => /^(?:said before|evaluation|passive|relayed source)$/.test(draft.by));
  const start = scene.drafts.length === 0 || (within && closesSentence(scene, cue)) ? 0 : limit;
  if (!afterQuote && !closesClause(scene, cue, limit, before) && !closesClause(scene, cue, start, before)) return null;
  if (afterQuote && isTitle(scene, cue, mark.quote !== null ? before : before - 1)) return null;
  return close(scene, cue, phrase, mark.quote !== null ? before + 1 : before, cue.to);
}

/** "A, X said, Y reported" · "A, a guard told detectives, police said": all that stands before is what the second one tells. */
function closedBefore(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  const last = scene.drafts.findLast((draft) => draft.by === saidAfter.name);
  if (last === undefined) return false;
  const words = wordsIn(units, from, to);
  if (words === 0) return true;
  const told =
    /^(?:tell|inform|assure)$/.test(last.lemma) && units.slice(from, to).every((unit) => unit.quote === null);
  return (
    told &&
    words <= LONGEST_AUDIENCE &&
    last.contents.length === 1 &&
    !units.slice(from, to).some(({ lower }) => isAuxiliary(lower) || CONTENT_OPENERS.has(lower))
  );
}

/**
 * A quotation that opens its sentence is what was said. In "On the broadcast of “Norvik Tonight,” X said that A" it is a
 * title: words stand before it and a clause follows the verb.
 */
function isTitle(scene: Scene, cue: Cue, quote: number): boolean {
  const { units } = scene.sentence;
  const first = units[0];
  if (quote <= 1 || first === undefined || !PREPOSITIONS.has(first.lower) || quote > 12) return false;
  const next = units[cue.to];
  return next !== undefined && isWord(next) && !adjunctOnly(scene, cue.to);
}

/** Builds the draft: what stands before, what a comma parts off after the verb, and further quotations of the sentence. */
function close(scene: Scene, cue: Cue, phrase: Phrase, contentTo: number, after: number) {
  const { units } = scene.sentence;
  const contents: TextSpan[] = [];
  const opening = contentStart(scene, contentTo);
  // “Q,” X said, Y reported: what stands before is all of it what Y reports.
  const from = wordsIn(units, opening, contentTo) === 0 || closedBefore(scene, opening, contentTo) ? 0 : opening;
  const first = trimmedLead(units, from, contentTo);
  if (first === null) return null;
  contents.push(first);
  contents.push(...goesOn(scene, from, contentTo, after));
  const direct = units.slice(from, contentTo).some((unit) => unit.quote !== null);
  return draftOfCue(saidAfter.name, scene, cue, {
    sources: [phraseSpan(units, phrase)],
    contents,
    hypothetical: cue.unreal,
    confidence: direct ? 0.95 : 0.9,
  });
}

/** Content before the verb begins with the sentence, or after an attribution of the sentence that closed before it. */
function contentStart(scene: Scene, to: number): number {
  const { units } = scene.sentence;
  let from = 0;
  for (const draft of scene.drafts) {
    if (draft.by !== saidAfter.name) continue;
    const end = Math.max(...draft.cues.map((span) => span.end), ...draft.sources.map((span) => span.end));
    const at = units.findIndex((unit) => unit.start >= end);
    if (at > from && at < to) from = at;
  }
  // "She went further: he was, she said, “a thief”": what she said begins behind the colon.
  for (let at = to - 2; at > from; at--) {
    if (!/^[:;]$/.test(units[at]?.text ?? "") || units[at + 1]?.quote != null || wordsIn(units, from, at) < 2) continue;
    if (isWord(units[at + 1])) from = at + 1;
    break;
  }
  while (from < to && !isWord(units[from]) && units[from]?.quote == null) from++;
  return from;
}

function trimmedLead(units: readonly Unit[], from: number, to: number): TextSpan | null {
  let start = from;
  // "But “…,” he said": the word that joins the sentence to the one before is the page's.
  if (/^(?:but|and|so|yet|however|still|meanwhile)$/.test(units[start]?.lower ?? "") && to - start > 1) start++;
  return trimmedContent(units, start, to);
}
