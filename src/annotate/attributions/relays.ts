import type { TextSpan } from "../../core/span.ts";
import { CARRIER_NOUNS } from "../../languages/en/relay-words.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { RELAYED_PARTICIPLES } from "../../languages/en/source-words.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";
import { canBeCited } from "./cited-sources.ts";
import { contentEnd, contentsOver, trimmedContent } from "./content.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { type Draft, newDraft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { canSpeak, phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { withNameBeside } from "./relay-outlets.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit, sourceFor } from "./subjects.ts";
import { isCapital, isWord, spanOf, type Unit } from "./view.ts";

/** Verbs whose hearer stands behind "to": "confirmed to the Courier that A". */
const TOLD_TO: ReadonlySet<string> = new Set(
  "confirm acknowledge admit reveal disclose explain describe say deny insist complain confess suggest".split(" "),
);

/** How many units may stand between a verb of saying and "to". */
const LEAD = 5;
/** How many units an introduction of the one cited may take. */
const REACH = 18;

/** CNN quoted sources saying A · the paper cited a source as suggesting that A: the one cited speaks, the citer relays. */
export const relayedSources: CueRecogniser = {
  name: "relayed source",
  find(scene, cue) {
    if (!/^(?:quote|cite)$/.test(cue.verb.lemma) || cue.shape === "passive" || cue.unreal || cue.negated) return null;
    const said = sayingAfter(scene, cue) ?? quotedBefore(scene, cue);
    if (said === null) return null;
    const { units } = scene.sentence;
    const relay =
      quotingNoun(scene, cue) ?? withoutAside(scene, sourceFor(scene, cue)?.span) ?? pronounBefore(scene, cue);
    const parts = citedParts(scene, cue, said.sourceTo);
    const source = parts.at(-1);
    if (relay === null || source === undefined) return null;
    const saying = units[said.at]?.lower ?? "";
    const telling = TELLING.test(saying) || (saying === "told" && units[said.at - 1]?.lower === "having");
    // "as telling reporters in Brax that A": behind whom was told.
    const that = telling
      ? units.findIndex(({ lower, quote }, at) => at >= said.from && (lower === "that" || quote !== null))
      : -1;
    const from = that < 0 ? said.from : that;
    let contents = from < units.length ? contentsOver(units, from, contentEnd(scene, cue, from)) : [];
    // “Q,” the agency quoted him as saying.
    const quote = units.slice(0, cue.from).find((unit) => unit.quote !== null);
    if (telling && that < 0) contents = [];
    if (contents.length === 0 && quote !== undefined) contents = [{ start: quote.start, end: quote.end }];
    // A, the agency cited the ministry as saying on Monday.
    if (isOnlyTime(scene, from)) {
      contents = clauseBefore(scene, relay);
      endBefore(scene, contents[0], relay);
    }
    if (contents.length === 0 && (telling || said.from >= units.length - 1)) contents = clauseBefore(scene, relay);
    if (contents.length === 0) return null;
    const citer = cue.shape === "finite" ? citerOf(scene, cue) : null;
    return newDraft(relayedSources.name, scene.sentence.index, {
      sources: [source],
      cues: [spanOf(units, said.at, said.at + 1)],
      contents,
      kind: "speech",
      lemma: "say",
      stance: /^(?:suggesting|indicating)$/.test(units[said.at]?.lower ?? "") ? "hedges" : "asserts",
      via: [...(citer === null ? [] : [citer]), relay, ...parts.slice(0, -1)],
      hedges: [...cue.hedges],
      confidence: 0.9,
    });
  },
};

/** "The commission's report, a draft of which was seen by Northwire, quotes": the noun that quotes. */
function withoutAside({ view }: Scene, span: TextSpan | undefined): TextSpan | null {
  if (span === undefined) return null;
  const aside = /, (?:an? [\p{Ll}]+ of )?which (?:was|were|is|has|have) /u.exec(view.text.slice(span.start, span.end));
  return aside === null || aside.index === 0 ? span : { start: span.start, end: span.start + aside.index };
}

/** "cited [Northwire], which in turn cited [two clerks], as saying": all who are cited, the last of them the one who speaks. */
function citedParts(scene: Scene, cue: Cue, to: number): TextSpan[] {
  const { units } = scene.sentence;
  const parts: (TextSpan | null)[] = [];
  let from = cue.to;
  for (const other of scene.cues) {
    if (other.from <= from || other.to >= to || !/^(?:cite|quote)$/.test(other.verb.lemma)) continue;
    const which = units.findLastIndex(({ lower }, at) => at < other.head && at > from && /^(?:which|who)$/.test(lower));
    if (which < 0 || other.head - which > 4) continue;
    parts.push(trimmedContent(units, from, which));
    from = other.to;
  }
  parts.push(trimmedContent(units, from, to));
  return parts.filter((part) => part !== null);
}

const TELLING = /^(?:telling|informing|assuring|reminding)$/;

/** "Kell has assured them that A, the Courier quoted a clerk as saying": what the clause before tells ends where it does. */
function endBefore({ drafts, sentence }: Scene, clause: TextSpan | undefined, relay: TextSpan): void {
  if (clause === undefined) return;
  for (const draft of drafts)
    if (draft.sentence === sentence.index)
      draft.contents = draft.contents.map(({ start, end }) =>
        start < clause.end && end > relay.start ? { start, end: clause.end } : { start, end },
      );
}

/** Nothing but a time stands from unit `from` to the end. */
function isOnlyTime({ view, sentence }: Scene, from: number): boolean {
  const { units } = sentence;
  const at = /^(?:on|in|at|late|early)$/.test(units[from]?.lower ?? "") ? from + 1 : from;
  const time = timeStartingAt(view, units[at]?.start ?? -1);
  return time !== null && units.every((unit) => unit.start < time.end || !isWord(unit));
}

/** The clause that a comma parts from the one who cites. */
function clauseBefore(scene: Scene, relay: TextSpan): TextSpan[] {
  const { units } = scene.sentence;
  const at = units.findIndex((unit) => unit.start >= relay.start);
  if (at < 4 || units[at - 1]?.lower !== ",") return [];
  const clause = trimmedContent(units, 0, at - 1);
  return clause === null ? [] : [clause];
}

/** “Q,” the agency cited the ministry.: the object of the verb, where a quotation that a comma closes stands before it. */
function quotedBefore(scene: Scene, cue: Cue): { at: number; sourceTo: number; from: number } | null {
  const { units } = scene.sentence;
  const quote = units[0]?.quote;
  if (quote == null || cue.shape !== "finite" || cue.from > REACH / 2) return null;
  if (!/,\s*$/.test(scene.view.text.slice(quote.inner.start, quote.inner.end))) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, cue.to);
  if (phrase === null || !canBeCited(units, phrase) || !/^[.,]$/.test(units[phrase.headTo]?.text ?? ".")) return null;
  return { at: cue.head, sourceTo: phrase.headTo, from: units.length };
}

/** "It quotes a corporal as saying": the outlet that was just named. */
function pronounBefore(scene: Scene, cue: Cue): TextSpan | null {
  const unit = scene.sentence.units[cue.from - 1];
  return unit !== undefined && unit.lower === "it" ? { start: unit.start, end: unit.end } : null;
}

/** "an Amery Post report that quoted": the noun that the relative clause belongs to. */
function quotingNoun(scene: Scene, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  if (!/^(?:that|which|who)$/.test(units[cue.from - 1]?.lower ?? "")) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from - 1);
  return phrase === null || !canSpeak(scene.view, units, phrase) ? null : phraseSpan(units, phrase);
}

/** Where the cited one's words begin: after "as saying", "who said", or a colon before a quotation. */
function sayingAfter(scene: Scene, cue: Cue): { at: number; sourceTo: number; from: number } | null {
  const { units } = scene.sentence;
  for (let at = cue.to + 1; at < units.length && at < cue.to + REACH; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return null;
    if (unit.lower === ":") {
      // "cited examples, including: “Q”": things, and nobody who speaks.
      const phrase = subjectAfter(scene.view, scene.sentence, cue.to);
      const speaks = phrase !== null && canBeCited(units, phrase) && units[at - 1]?.lower !== "including";
      return speaks && units[at + 1]?.quote != null ? { at: cue.head, sourceTo: at, from: at + 1 } : null;
    }
    const before = units[at - 1]?.lower ?? "";
    const saying = RELAYED_PARTICIPLES.has(unit.lower) || (before === "as" && isReporting(unit.lower));
    const said = /^(?:who|that|which)$/.test(before) && /^(?:said|say|says|claimed|told)$/.test(unit.lower);
    // A comma goes with an apposition before "as saying"; before a participle alone it ends the phrase.
    if (saying && before === ",") return null;
    // "as having told him that".
    if (before === "as" && unit.lower === "having" && isWord(units[at + 1]))
      return { at: at + 1, sourceTo: at - 1, from: afterHearer(units, at + 2) };
    if (saying || said) return { at, sourceTo: /^(?:as|who|that|which)$/.test(before) ? at - 1 : at, from: at + 1 };
    if (/^[.;!?—–]$/.test(unit.text)) return null;
  }
  return null;
}

/** "as recalling", "as believing": any verb of saying or thinking. */
function isReporting(word: string): boolean {
  return word.endsWith("ing") && (REPORTING_FORMS.get(word)?.some(({ forms }) => forms.has("ing")) ?? false);
}

/** "as protesting", "as admitting": any verb of speech. */
export function isSpeaking(word: string): boolean {
  return (
    word.endsWith("ing") &&
    (REPORTING_FORMS.get(word)?.some(({ verb, forms }) => forms.has("ing") && verb.kind === "speech") ?? false)
  );
}

/** Past "him" in "as having told him that". */
function afterHearer(units: readonly Unit[], at: number): number {
  return /^(?:him|her|them|it|us|me|reporters|journalists)$/.test(units[at]?.lower ?? "") ? at + 1 : at;
}

/** "X reported, citing a Y report that quoted Z as saying": X, who cites the one that quotes. */
function citerOf(scene: Scene, cue: Cue): TextSpan | null {
  for (const other of scene.cues) {
    if (other.to > cue.from || cue.from - other.to > REACH) continue;
    if (other.shape === "participle" && /^(?:cite|quote)$/.test(other.verb.lemma))
      return mainSubject(scene.view, scene.sentence.units, other.from);
  }
  return null;
}

/** Words right after "told" that name who was told: "told [the state news agency Norvik-Inform]". */
export function toldWhom(scene: Scene, draft: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const cueEnd = draft.cues[0]?.end ?? -1;
  let at = units.findIndex((unit) => unit.start >= cueEnd);
  if (at < 0) return null;
  const content = draft.contents.find((span) => span.start >= cueEnd)?.start ?? Number.POSITIVE_INFINITY;
  const to = toWhom(scene, draft, at);
  if (to < 0 && !/^(?:tell|inform|assure|remind|warn)$/.test(draft.lemma)) return null;
  if (to >= 0 && !TOLD_TO.has(draft.lemma)) return knownOutletAt(scene, to + 1);
  if (to >= 0) at = to + 1;
  const from = at;
  while (at < units.length && at - from < 10) {
    const unit = units[at];
    if (
      unit === undefined ||
      unit.start >= content ||
      unit.quote !== null ||
      (!isWord(unit) && !/^[&.]$/.test(unit.text))
    )
      break;
    // "told the Sunday Herald", "told the Marvanian daily Posten"
    const named = isCapital(units[at + 1]) && (units[at - 1]?.lower === "the" || OUTLET_HEADS.has(unit.lower));
    if (timeStartingAt(scene.view, unit.start) !== null && at > from && !named) break;
    if (
      /^(?:that|in|on|at|during|after|before|about|whether|if|how|why|he|she|they|it|there|when|while|by|last|this|earlier|to|from)$/.test(
        unit.lower,
      )
    )
      break;
    at++;
  }
  if (units[at - 1]?.text === "." && at === units.length) at--;
  const span = at > from ? withNameBeside(scene, spanOf(units, from, at)) : null;
  // Somebody is assured, warned or reminded; only who is told may be an outlet of an unknown name.
  const person = to < 0 && draft.lemma !== "tell";
  return span !== null && person && outletLink(scene.view, span) === null ? null : span;
}

/** Where "to" stands behind a verb of saying: "remarked on Monday to", "put it more plainly to"; -1 where it does not. */
function toWhom(scene: Scene, draft: Draft, from: number): number {
  const { units } = scene.sentence;
  if (units[from]?.lower === "to") return from;
  if (draft.kind !== "speech") return -1;
  for (let at = from; at < from + LEAD; at++) {
    const unit = units[at];
    if (unit?.lower === "to") return at;
    const skipped =
      isAdverb(unit?.lower ?? "") ||
      /^(?:it|on|in|more|less|most|later|by|via|phone|telephone|email)$/.test(unit?.lower ?? "") ||
      timeStartingAt(scene.view, unit?.start ?? -1) !== null;
    if (!skipped) return -1;
  }
  return -1;
}

/** The outlet that begins at unit `at`, by a name that is known or sounds like one; null for anybody else. */
function knownOutletAt(scene: Scene, at: number): TextSpan | null {
  const phrase = subjectAfter(scene.view, scene.sentence, at);
  if (phrase === null) return null;
  const { units } = scene.sentence;
  // "in comments to the Courier": what carries words, and an outlet behind it.
  if (units.slice(phrase.from, phrase.headTo).some(({ text }) => CARRIER_NOUNS.has(text))) return null;
  const span = phraseSpan(units, { ...phrase, to: phrase.headTo });
  return outletLink(scene.view, span) === null ? null : span;
}

/**
 * “Q,” grumbled the deputy afterwards to [the Courier]. · “Q,” wrote Kell in [the Courier].: an outlet behind a speaker who
 * stands behind the verb, and no part of whom it names.
 */
export function saidTo(scene: Scene, draft: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const source = draft.sources[0];
  if (draft.by !== "said after" || source === undefined || source.start < (draft.cues[0]?.start ?? 0)) return null;
  const within = units.findIndex(
    ({ lower, start, end }) => start > source.start && end < source.end && /^(?:on|in)$/.test(lower),
  );
  const inside = within < 0 ? null : knownOutletAt(scene, within + 1);
  const last = units[within - 1];
  if (inside !== null && last !== undefined && inside.end >= source.end - 1) {
    draft.sources = [{ start: source.start, end: last.end }];
    return inside;
  }
  let at = units.findIndex((unit) => unit.start >= source.end);
  if (at < 0) return null;
  while (
    units[at]?.lower === "," ||
    /^(?:later|afterwards?|then|today|yesterday)$/.test(units[at]?.lower ?? "") ||
    isAdverb(units[at]?.lower ?? "")
  )
    at++;
  if (/^(?:on|in)$/.test(units[at]?.lower ?? "")) {
    const dated = /^['’]s$/.test(units[at + 2]?.lower ?? "") && timeStartingAt(scene.view, units[at + 1]?.start ?? -1);
    return knownOutletAt(scene, dated ? at + 3 : at + 1);
  }
  if (units[at]?.lower !== "to") return null;
  const phrase = subjectAfter(scene.view, scene.sentence, at + 1);
  if (phrase === null) return null;
  const span = phraseSpan(units, { ...phrase, to: phrase.headTo });
  return outletLink(scene.view, span) === null ? null : span;
}
