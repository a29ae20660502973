import {
  CARRIER_NOUNS,
  CARRYING_PARTICIPLES,
  PASSED_TO_PARTICIPLES,
  REPEATING_PARTICIPLES,
  SHARING_PARTICIPLES,
} from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import { canSpeak, phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { RelayPhrase } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord } from "./view.ts";

/** How far before its participle what is passed on may be named. */
const REACH = 28;
const LEAD = 6;

/**
 * "a dossier compiled by the charity and shared exclusively with the Courier", "which was obtained by Channel Six", "pages
 * of which were leaked to the Post": a participle of passing on and whom it names, wherever in the sentence the thing
 * itself is named.
 */
export function passedOn(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  const word = units[at]?.lower ?? "";
  const carried = CARRYING_PARTICIPLES.has(word) || REPEATING_PARTICIPLES.has(word);
  const shared = SHARING_PARTICIPLES.has(word);
  const given = PASSED_TO_PARTICIPLES.has(word);
  if (!carried && !shared && !given) return null;
  const noun = thingBefore(scene, at);
  if (noun < 0) return null;
  let link = at + 1;
  while (link < at + LEAD && isBetween(scene, link)) link++;
  const preposition = units[link]?.lower ?? "";
  if (!(preposition === "by" ? carried || shared : given && /^(?:to|with)$/.test(preposition))) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, link + 1);
  if (phrase === null) return null;
  const verb = scene.cues.find((cue) => cue.from > link && cue.from < phrase.headTo);
  const to = verb?.from ?? phrase.headTo;
  if (to <= phrase.from) return null;
  const relay = phraseSpan(units, { ...phrase, to });
  const open = preposition === "by" || /^(?:leaked|shared|passed)$/.test(word);
  if (outletLink(scene.view, relay, open) !== null) return { from: at, to, relay, loose: true };
  const somebody = shared && preposition === "by" && canSpeak(scene.view, units, { ...phrase, to, headTo: to });
  return somebody ? { from: at, to, relay, loose: true, person: true } : null;
}

/** The noun for words that are passed on, before the participle; -1 where none is named. */
export function thingBefore(scene: Scene, at: number): number {
  const { units } = scene.sentence;
  for (let place = at - 1; place >= 0 && place >= at - REACH; place--) {
    const unit = units[place];
    if (unit === undefined || unit.quote !== null || /^[;:]$/.test(unit.text)) continue;
    if (CARRIER_NOUNS.has(unit.lower) || MESSAGE_NOUNS.has(unit.lower)) return place;
  }
  return -1;
}

function isBetween(scene: Scene, at: number): boolean {
  const unit = scene.sentence.units[at];
  if (unit === undefined || !isWord(unit)) return false;
  return (
    isAdverb(unit.lower) ||
    /^(?:up|out|on|online|publicly|in|from|there|first|last|this|later|together|anonymously)$/.test(unit.lower) ||
    timeStartingAt(scene.view, unit.start) !== null ||
    timeStartingAt(scene.view, scene.sentence.units[at - 1]?.start ?? -1) !== null
  );
}
