import type { TextSpan } from "../../core/span.ts";
import {
  ADDRESSING_PARTICIPLES,
  APPEARING_VERBS,
  CARRIER_NOUNS,
  CARRYING_PARTICIPLES,
  CARRYING_VERBS,
  CONFIRMING_PARTICIPLES,
  MEDIA_NOUNS,
  PASSED_TO_PARTICIPLES,
  PASSING_VERBS,
  REPEATING_PARTICIPLES,
  SHARING_PARTICIPLES,
} from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS, SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import { canSpeak, phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { passedOn, thingBefore } from "./passed-on.ts";
import { inWhich, whichSaw } from "./relay-clauses.ts";
import { openingOf, outletAt } from "./relay-outlets.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, spanOf, type Unit } from "./view.ts";

/** Words that name who passes a statement on, in units [from, to): "in an interview with [the Amery Post]". */
export type RelayPhrase = {
  readonly from: number;
  readonly to: number;
  readonly relay: TextSpan;
  /** Somebody, not an outlet: "a post shared by [the minister]". */
  readonly person?: true;
  /** Found by what passes on and whom it names alone: hangs on the statement next to it. */
  readonly loose?: true;
};

/** How many units may stand between a verb and a relay phrase after it, and before "in an interview" its noun's words. */
const REACH = 10;
const LEAD = 5;
/** And between a noun and the verb of a clause about it: "a post by a clerk, Ada Kell, which the mayor, Bo Lint, later shared". */
const CLAUSE_REACH = 18;

/** Words at which one of the forms below is found; most words are none of them. */
const ANCHORS: ReadonlySet<string> = new Set([
  ...CARRYING_PARTICIPLES,
  ...APPEARING_VERBS,
  ...["air", "appear", "run"],
  ...SHARING_PARTICIPLES,
  ...CARRIER_NOUNS,
  ...ADDRESSING_PARTICIPLES,
  ...["on", "in"],
  ...CONFIRMING_PARTICIPLES,
  ...CARRYING_VERBS,
  ...PASSING_VERBS,
  ...["interview", "interviews", "documentary", "podcast"],
  ...REPEATING_PARTICIPLES,
  ...PASSED_TO_PARTICIPLES,
  ...["which", "that", "whose"],
  ...["answering", "responding", "replying"],
]);

/** Every relay phrase of the sentence, left to right. */
export function relayPhrases(scene: Scene): RelayPhrase[] {
  const { units } = scene.sentence;
  const found: RelayPhrase[] = [];
  for (let at = 0; at < units.length - 1; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || !ANCHORS.has(unit.lower)) continue;
    const phrase =
      carriedBy(scene, at) ??
      confirmedTo(scene, at) ??
      sharedBy(scene, at) ??
      interviewWith(scene, at) ??
      speakingTo(scene, at) ??
      onAir(scene, at) ??
      inWhich(scene, at) ??
      inOutletsInterview(scene, at) ??
      passedOn(scene, at) ??
      whichSaw(scene, at);
    if (phrase === null) continue;
    // What is carried is named in the sentence: the phrase need not stand beside the statement.
    const named = CARRYING_PARTICIPLES.has(unit.lower) && thingBefore(scene, at) >= 0;
    found.push(named ? { ...phrase, loose: true } : phrase);
  }
  return found;
}

/** "remarks carried by X", "as quoted by X", "a memo seen by X". */
function carriedBy(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  const participle = units[at]?.lower ?? "";
  const aloud = participle === "read" && /^(?:out|aloud)$/.test(units[at + 1]?.lower ?? "");
  const appears =
    APPEARING_VERBS.has(participle) || (/^(?:air|appear|run)$/.test(participle) && units[at - 1]?.lower === "to");
  if (!CARRYING_PARTICIPLES.has(participle) && !appears && !aloud) return null;
  const by = bearerAt(scene, aloud ? at + 2 : at + 1);
  const given =
    /^(?:leaked|shared|shown)$/.test(units[at]?.lower ?? "") && /^(?:to|with)$/.test(units[by]?.lower ?? "");
  const as = /^(?:as|first)$/.test(units[at - 1]?.lower ?? "");
  // "the owner, quoted in the Amery Post,"
  const quotedIn =
    /^(?:quoted|cited)$/.test(units[at]?.lower ?? "") &&
    units[at - 1]?.lower === "," &&
    /^(?:in|on)$/.test(units[by]?.lower ?? "");
  const onAir = /^(?:in|on|at)$/.test(units[by]?.lower ?? "") ? carriedNoun(units, at) : -1;
  if (onAir >= 0) return outletAt(scene, openingOf(units, onAir), by + 1, false);
  if (units[by]?.lower !== "by" && !given && !quotedIn && !(as && units[by]?.lower === "in")) return null;
  const noun = CARRIER_NOUNS.has(units[at - 1]?.lower ?? "");
  const before = units[at - 1]?.lower ?? "";
  // "was seen by", "Dorvet, quoted by": only words that carry are carried; what was obtained or seen is a document.
  const held =
    /^(?:seen|obtained|reviewed|viewed|published|leaked)$/.test(units[at]?.lower ?? "") &&
    (units
      .slice(Math.max(0, at - REACH), at)
      .some(({ lower }) => CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower)) ||
      isAccordingTo(units, at));
  // "a message posted on its website and carried by X"
  const second =
    before === "and" &&
    units.slice(Math.max(0, at - REACH), at).some(({ lower }) => CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower));
  // "Quoted by the Courier, the mayor …", "a clerk who was cited by the Courier".
  const spoken = /^(?:quoted|cited)$/.test(participle);
  const relative = spoken && /^(?:was|is|were|are)$/.test(before) && /^(?:who|which)$/.test(units[at - 2]?.lower ?? "");
  // "an official quoted by Kan radio"
  const somebody = spoken && (SPEAKING_HEADS.has(before) || isPersonNoun(before));
  const stands = noun || as || held || second || relative || somebody || /^(?:,|of)$/.test(before);
  if (!stands && !(spoken && at === 0)) return null;
  return outletAt(scene, noun ? openingOf(units, at - 1) : as ? at - 1 : at, by + 1, true);
}

/** "The arrests were confirmed to the Courier by an official, who said": whom the one who goes on told it. */
function confirmedTo(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!CONFIRMING_PARTICIPLES.has(units[at]?.lower ?? "") || units[at + 1]?.lower !== "to") return null;
  if (!/^(?:was|were|been|is|are)$/.test(units[at - 1]?.lower ?? "")) return null;
  const phrase = outletAt(scene, at, at + 2, false);
  return phrase !== null && units[phrase.to]?.lower === "by" ? { ...phrase, loose: true } : null;
}

/** "according to an internal schedule obtained by": whatever it is, it tells something. */
function isAccordingTo(units: readonly Unit[], at: number): boolean {
  const to = units.findLastIndex(({ lower }, place) => place < at && place > at - LEAD - 2 && lower === "to");
  return units[to - 1]?.lower === "according" && units.slice(to + 1, at).every(isWord);
}

/** "a post shared by the minister", "a statement read out by the coroner": people pass words on too. */
function sharedBy(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!SHARING_PARTICIPLES.has(units[at]?.lower ?? "")) return null;
  let by = at + 1;
  while (
    by < at + LEAD &&
    /^(?:out|aloud|on|online|publicly|widely|in|to|court|later|also)$/.test(units[by]?.lower ?? "")
  )
    by++;
  const noun = units.findLastIndex(
    ({ lower }, place) => place < at && place >= at - CLAUSE_REACH && CARRIER_NOUNS.has(lower),
  );
  if (noun < 0) return null;
  const forward = units[by]?.lower === "by" ? subjectAfter(scene.view, scene.sentence, by + 1) : null;
  // "a post that the minister later shared"
  const relative = units.findIndex(({ lower }, place) => place > noun && place < at && /^(?:that|which)$/.test(lower));
  const backward =
    forward === null && relative > 0 && relative + 1 < at
      ? subjectBefore(scene.view, scene.sentence, relative + 1, at)
      : null;
  const phrase = at - noun > LEAD ? backward : (forward ?? backward);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  const to = forward === null ? at + 1 : phrase.headTo;
  const from = openingOf(units, noun);
  if (forward !== null) return { from, to, relay: phraseSpan(units, { ...phrase, to: phrase.headTo }), person: true };
  // "that the minister, Orla Kemp, later shared": by the name beside what she is.
  const beside =
    phrase.to > phrase.headTo + 1 && isCapital(units[phrase.headTo + 1]) && isCapital(units[phrase.to - 2]);
  const bearer = beside
    ? spanOf(units, phrase.headTo + 1, phrase.to - 1)
    : phraseSpan(units, { ...phrase, to: phrase.headTo });
  return { from, to, relay: bearer, person: true, loose: true };
}

/** The noun of "an interview [to be] broadcast", "extracts [of which] appeared"; -1 where none stands close before. */
function carriedNoun(units: readonly Unit[], at: number): number {
  for (let place = at - 1; place >= 0 && place >= at - LEAD; place--) {
    const word = units[place]?.lower ?? "";
    if (CARRIER_NOUNS.has(word)) return place;
    if (!/^(?:to|be|been|due|set|scheduled|being|that|which|of|was|were|is|are|has|have|had|first|,)$/.test(word))
      break;
  }
  return -1;
}

/** Past an adverb or a time, or the languages between "translated" and "by": "translated from Marvanian by". */
function bearerAt(scene: Scene, at: number): number {
  const { units } = scene.sentence;
  if (isAdverb(units[at]?.lower ?? "")) return at + 1;
  const time = timeStartingAt(scene.view, units[at]?.start ?? -1);
  if (time !== null) {
    const after = units.findIndex((unit) => unit.start >= time.end);
    if (after > at) return after;
  }
  if (!/^(?:from|into|in|on)$/.test(units[at]?.lower ?? "")) return at;
  for (let place = at + 2; place <= at + 3; place++) if (units[place]?.lower === "by") return place;
  return at;
}

/** "in an interview with X", "in a statement to X", "in remarks to X". */
function interviewWith(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!CARRIER_NOUNS.has(units[at]?.lower ?? "")) return null;
  // "in remarks [made] to the Courier"
  const behind = /^(?:made|given|sent|delivered|granted)$/.test(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const link = units[behind]?.lower ?? "";
  const interview = /^(?:interviews?|sit-down|conversations?)$/.test(units[at]?.lower ?? "");
  if (!/^(?:to|with|for)$/.test(link) && !(link === "on" && interview)) return null;
  return outletAt(scene, openingOf(units, at), behind + 1, interview || behind > at + 1);
}

/** "in a BBC interview", "in a Northwire interview": the outlet before the noun. */
function inOutletsInterview(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!/^(?:interviews?|documentary|podcast)$/.test(units[at]?.lower ?? "")) return null;
  let from = at;
  while (from > 0 && at - from < 4 && isCapital(units[from - 1])) from--;
  const first = units[from];
  const last = units[at - 1];
  if (from === at || first === undefined || last === undefined) return null;
  const relay = { start: first.start, end: last.end };
  if (outletLink(scene.view, relay) === null) return null;
  return { from: openingOf(units, from), to: at + 1, relay };
}

/** "speaking to X", "writing in X", "appearing on X". */
function speakingTo(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  // "Answering a question from the Courier"
  if (/^(?:answering|responding|replying)$/.test(units[at]?.lower ?? "")) {
    const from = units.findIndex(({ lower }, place) => place > at && place < at + 6 && /^(?:from|by)$/.test(lower));
    const asked = units
      .slice(at, from)
      .some(({ lower }) => /^(?:questions?|quer(?:y|ies)|inquir(?:y|ies))$/.test(lower));
    return from > at && asked ? outletAt(scene, at, from + 1, true) : null;
  }
  if (!ADDRESSING_PARTICIPLES.has(units[at]?.lower ?? "")) return null;
  // "reached by telephone by the Courier"
  if (units[at + 1]?.lower === "by" && MEDIA_NOUNS.has(units[at + 2]?.lower ?? "") && units[at + 3]?.lower === "by")
    return outletAt(scene, at, at + 4, true);
  if (!/^(?:to|with|on|in|for|by)$/.test(units[at + 1]?.lower ?? "")) return null;
  // "Asked on the programme Open Line whether": whatever its name, the noun before it says that it is on the air.
  const onProgramme = units[at + 2]?.lower === "the" && PROGRAMMES.test(units[at + 3]?.lower ?? "");
  const open = onProgramme || (units[at]?.lower === "speaking" && units[at + 1]?.lower === "to");
  const phrase = outletAt(scene, at, at + 2, open);
  return phrase === null ? null : withoutMatter(units, at + 2, phrase);
}

const PROGRAMMES = /^(?:programme|program|podcast|show)$/;

/** "asked by state radio [about the delay]": what somebody was asked about is none of the outlet's name. */
function withoutMatter(units: readonly Unit[], from: number, phrase: RelayPhrase): RelayPhrase {
  const about = units.findIndex(
    ({ lower }, at) => at > from && at < phrase.to && /^(?:about|on|over|whether|if|why|how)$/.test(lower),
  );
  const last = units[about - 1];
  return about < 0 || last === undefined ? phrase : { ...phrase, relay: { start: phrase.relay.start, end: last.end } };
}

const ON_THE_AIR =
  /^(?:the )?(?:(?:national|live|public|breakfast|morning|daytime|late-night|prime-time) )?(?:television|tv|radio)$/i;

/** "On Channel Six, …", "wrote in the Amery Post", "said on Radio Marvan": only outlets that are known as such. */
function onAir(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!/^(?:on|in)$/.test(units[at]?.lower ?? "")) return null;
  const afterCue = scene.cues.some((cue) => cue.to === at && cue.verb.frames.has("quote"));
  if (at !== 0 && !afterCue) return null;
  // "said on its website": the speaker's own.
  if (/^(?:its|his|her|their)$/.test(units[at + 1]?.lower ?? "")) return null;
  // "in Monday's Al-Mizan": the paper of that day.
  const dated =
    /^['’]s$/.test(units[at + 2]?.lower ?? "") && timeStartingAt(scene.view, units[at + 1]?.start ?? -1) !== null;
  const phrase = outletAt(scene, at, dated ? at + 3 : at + 1, dated);
  // "said on national television": where, and through nobody.
  if (phrase !== null && ON_THE_AIR.test(scene.view.text.slice(phrase.relay.start, phrase.relay.end))) return null;
  if (phrase === null || units.slice(at + 1, phrase.to).some(({ text }) => CARRIER_NOUNS.has(text))) return null;
  return afterCue || units[phrase.to]?.lower === "," ? phrase : null;
}
