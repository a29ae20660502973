import { CARDINALS } from "../../languages/en/number-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { PUTTING_FORMS } from "../../languages/en/statement-signs.ts";
import { trimmedContent } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, type Phrase, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { putTo } from "./put-to.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isWord, spanOf, type Unit } from "./view.ts";

const LONGEST = 10;

/** The council put the damage at two million. · Two studies put the odds at one in three. — a figure that somebody gives; else what is put to somebody. */
export const figuresPut: SentenceRecogniser = {
  name: "figure put",
  words: PUTTING_FORMS,
  find(scene) {
    const { units, index } = scene.sentence;
    for (let verb = 1; verb < units.length - 3; verb++) {
      const unit = units[verb];
      if (unit === undefined || !PUTTING_FORMS.has(unit.lower)) continue;
      const at = units.findIndex((other, place) => place > verb + 1 && place <= verb + LONGEST && other.lower === "at");
      if (
        at < 0 ||
        !(isFigure(units, at + 1) || isQuotedFigure(scene, at + 1)) ||
        !units.slice(verb + 1, at).every(isWord)
      )
        continue;
      const auxiliary = /^(?:has|have|had|also)$/.test(units[verb - 1]?.lower ?? "") ? verb - 1 : verb;
      const phrase = holderBefore(scene, subjectBefore(scene.view, scene.sentence, 0, auxiliary));
      if (phrase === null) continue;
      const outlet = outletLink(scene.view, phraseSpan(units, { ...phrase, to: phrase.headTo })) !== null;
      // "their bulletin", "whose survey"
      const paper = MESSAGE_NOUNS.has(units[phrase.headTo - 1]?.lower ?? "");
      if (!outlet && !paper && !canSpeak(scene.view, units, phrase)) continue;
      const content = trimmedContent(units, verb + 1, figureEnd(units, at + 1));
      if (content === null) continue;
      return [
        newDraft(figuresPut.name, index, {
          sources: [phraseSpan(units, phrase)],
          cues: [spanOf(units, auxiliary, verb + 1)],
          contents: [content],
          kind: "speech",
          lemma: "put",
          stance: "asserts",
          confidence: 0.8,
        }),
      ];
    }
    return putTo(scene);
  },
};

/** "the union, [whose survey] put": the one whose paper gives it; nobody where "whose" asks. */
function holderBefore({ view, sentence }: Scene, phrase: Phrase | null): Phrase | null {
  if (phrase === null || sentence.units[phrase.from - 1]?.lower !== "whose") return phrase;
  const comma = sentence.units[phrase.from - 2]?.lower === "," ? phrase.from - 2 : phrase.from - 1;
  return comma < 1 ? null : subjectBefore(view, sentence, 0, comma);
}

/** at “eleven tonnes, not a bag more” */
function isQuotedFigure({ view, sentence }: Scene, at: number): boolean {
  const quote = sentence.units[at]?.quote;
  const [first = ""] =
    quote == null ? [] : view.text.slice(quote.inner.start, quote.inner.end).toLowerCase().split(/[\s-]/);
  return /^[\p{N}$€£]/u.test(first) || CARDINALS.has(first) || /^(?:about|some|nearly|over)$/.test(first);
}

const NUMBER_WORD = /^(?:hundreds?|thousands?|millions?|dozens?|zero|half|a)$/;

/** Digits, a sign of money or a number word, behind "about", "more than", "at least". */
function isFigure(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (
      /^[\p{N}$€£¥]/u.test(unit.text) ||
      CARDINALS.has(unit.lower) ||
      CARDINALS.has(unit.lower.split("-")[0] ?? "") ||
      (NUMBER_WORD.test(unit.lower) && unit.lower !== "a")
    )
      return true;
    if (
      !/^(?:about|around|nearly|almost|over|under|roughly|some|more|less|fewer|than|at|least|most|up|to|a|only|just|between|closer|nearer|well|no|above|below)$/.test(
        unit.lower,
      )
    )
      return false;
  }
  return false;
}

/** Up to the next mark or clause. */
function figureEnd(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length) {
    const unit = units[at];
    if (unit === undefined || (unit.quote !== null && at > from) || /^[,;.:!?()—–]$/.test(unit.text)) break;
    if (
      /^(?:but|while|which|who|and|though|although|after|when)$/.test(unit.lower) &&
      !/^\p{N}/u.test(units[at + 1]?.text ?? "")
    )
      break;
    at++;
  }
  return at;
}
