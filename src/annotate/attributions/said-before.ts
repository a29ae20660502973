import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { contentEnd, sharesSubject, splitAtThat, trimmedContent, wordsIn } from "./content.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan, subjectBefore, timeStartingAt } from "./noun-phrases.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { leftLimit, sharedSource } from "./subjects.ts";
import { isCapital, isWord, spanOf, type Unit } from "./view.ts";

const CLAUSE_OPENERS = new Set("that whether if how why what who where when which".split(" "));
const SUBJECTS = new Set(
  "he she they it we i you there this these those his her their its no nobody nothing".split(" "),
);
/** Subjects that are nobody in particular. */
const GENERIC = new Set("one you someone somebody anyone anybody nobody none i everyone everybody".split(" "));
const ADJUNCT_OPENERS = new Set(
  "in on at during after before to by from with through via as while when for last this earlier late early about of against among over under".split(
    " ",
  ),
);

/** X said (that) A. · X told Y that A. · X said, “Q.” · X vowed to A. — what was said follows the verb. */
export const saidBefore: CueRecogniser = {
  name: "said before",
  find(scene, cue) {
    if (cue.shape === "passive" || cue.verb.frames.has("naming") || cue.verb.frames.has("as")) return null;
    // What someone did not say, nobody said; what they do not believe or back, they hold.
    if (cue.negated && cue.verb.kind === "speech") return null;
    const source = sourceFor(scene, cue);
    if (source === null) return null;
    const content = contentAfter(scene, cue);
    if (content === null) return null;
    if (cue.unreal && !content.strong) return null;
    return newDraft(saidBefore.name, scene.sentence.index, {
      sources: [source.span],
      cues: [spanOf(scene.sentence.units, cue.from, cue.to)],
      contents: content.spans,
      kind: cue.verb.kind,
      lemma: cue.verb.lemma,
      stance: cue.negated ? "denies" : toldTo(scene, cue, content.spans) ? "demands" : cue.verb.stance,
      hypothetical: cue.unreal,
      hedges: [...cue.hedges],
      confidence: source.own ? 0.9 : 0.8,
    });
  },
};

/** "told them to leave": what is told with an infinitive is an order. */
function toldTo(scene: Scene, cue: Cue, spans: readonly TextSpan[]): boolean {
  const first = spans[0];
  if (first === undefined || !/^(?:tell|advise|warn|ask|remind)$/.test(cue.verb.lemma)) return false;
  return /^(?:not )?to /.test(scene.view.text.slice(first.start, first.start + 8));
}

export function sourceFor(scene: Scene, cue: Cue): { span: TextSpan; own: boolean } | null {
  const { units } = scene.sentence;
  if (sharesSubject(units, cue)) {
    const span = sharedSource(scene, cue);
    if (span === null) return null;
    if (cue.shape === "participle" && !hangsOnClause(units, cue)) return null;
    return { span, own: false };
  }
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (phrase === null) return null;
  const only = units[phrase.from];
  if (phrase.headTo - phrase.from === 1 && only !== undefined && GENERIC.has(only.lower)) return null;
  const plainSpeech = cue.verb.kind === "speech" && cue.verb.frames.has("clause") && !cue.verb.frames.has("object");
  if (!canSpeak(scene.view, units, phrase)) {
    const pronoun = units[phrase.from];
    const it =
      phrase.headTo - phrase.from === 1 && pronoun !== undefined && /^(?:it|you|that|this)$/.test(pronoun.lower);
    if (it && (pronoun.lower !== "it" || !plainSpeech)) return null;
    if (!plainSpeech && !isClauseNext(units, cue.to)) return null;
  }
  return { span: phraseSpan(units, phrase), own: true };
}

function isClauseNext(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && (unit.lower === "that" || unit.quote !== null);
}

/** A participle speaks for the clause before it only where a mark or "while", "by", "before" joins it on. */
function hangsOnClause(units: readonly Unit[], cue: Cue): boolean {
  const before = units[cue.from - 1];
  if (before === undefined) return false;
  return (
    /^(?:,|—|–|\(|-)$/.test(before.text) ||
    /^(?:while|before|by|after|in|even|also|and|to)$/.test(before.lower) ||
    before.quote !== null
  );
}

/** After an infinitive's "to" comes a verb: no determiner, name or quotation. */
function beginsVerb(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.quote === null &&
    /^\p{Ll}/u.test(unit.text) &&
    !DETERMINERS.has(unit.lower) &&
    !SUBJECTS.has(unit.lower)
  );
}

type Content = { spans: TextSpan[]; strong: boolean };

/** The content after the verb, by the frames that the verb takes. `strong`: a quotation or a that-clause shows it. */
export function contentAfter(scene: Scene, cue: Cue): Content | null {
  const { units } = scene.sentence;
  const { frames } = cue.verb;
  let at = skipAdverbs(scene, cue.to);
  const first = units[at];
  if (first === undefined) return null;
  if (first.lower === ":" || first.lower === ",") {
    const next = units[at + 1];
    if (next?.quote != null && (frames.has("quote") || cue.shape === "participle")) return quoted(scene, cue, at + 1);
    if (first.lower === ",") {
      const close = closingComma(units, at);
      if (close === null) return null;
      at = close;
    } else {
      if (!frames.has("quote") || next === undefined) return null;
      const rest = trimmedContent(units, at + 1, contentEnd(scene, cue, at + 1));
      return rest === null ? null : { spans: [rest], strong: true };
    }
  }
  if (frames.has("addressee")) {
    const after = afterAddressee(scene, cue, at);
    if (after !== null) return take(scene, cue, after.at, after.clear);
    if (!frames.has("clause") && !frames.has("object")) return null;
    if (cue.verb.lemma === "tell" || frames.has("infinitive")) return null;
  }
  const opener = units[at];
  if (opener === undefined) return null;
  if (opener.lower === "to") {
    if (frames.has("infinitive")) return beginsVerb(units[at + 1]) ? take(scene, cue, at, false) : null;
    const clause = clauseWithin(units, at, 12);
    return clause === null || !frames.has("clause") ? null : take(scene, cue, clause, true);
  }
  if (CLAUSE_OPENERS.has(opener.lower)) {
    if (frames.has("that")) return opener.lower === "that" ? take(scene, cue, at, true) : null;
    if (!frames.has("clause")) return frames.has("object") ? take(scene, cue, at, false) : null;
    return take(scene, cue, at, opener.lower === "that");
  }
  if (opener.quote !== null) return take(scene, cue, at, true);
  const time = timeStartingAt(scene.view, opener.start);
  if (ADJUNCT_OPENERS.has(opener.lower) || time !== null) {
    if (cue.verb.particles.length > 0) return take(scene, cue, at, false);
    if (opener.lower === "about" && /^\p{N}/u.test(units[at + 1]?.text ?? "")) return take(scene, cue, at, false);
    const clause = clauseWithin(units, at, 26);
    if (clause !== null && frames.has("clause")) return take(scene, cue, clause, true);
    const afterTime = skipTime(scene, at);
    if (afterTime > at && frames.has("clause") && beginsClause(units, afterTime))
      return take(scene, cue, afterTime, false);
    // "In all, …" after a verb of saying: only a clause that goes on past a comma would count.
    return null;
  }
  const { kind } = cue.verb;
  if (kind === "finding" && !reportsFinding(scene, cue, opener)) return null;
  if (kind === "finding" && /^(?:it|him|her|them|me|us|himself|herself|themselves|itself)$/.test(opener.lower))
    return null;
  if (!isWord(opener) && !/^[$£€@#]$/.test(opener.text)) return null;
  if (frames.has("clause") || frames.has("object") || frames.has("naming") || frames.has("as"))
    return take(scene, cue, at, false);
  return null;
}

/** "the poll showed Kell ahead" against "she showed courage": without "that" only a document or a figure finds. */
function reportsFinding(scene: Scene, cue: Cue, opener: Unit): boolean {
  if (opener.lower === "that" || opener.quote !== null) return true;
  const { units } = scene.sentence;
  for (let at = Math.max(0, cue.from - 14); at < cue.from; at++) {
    if (
      MESSAGE_NOUNS.has(units[at]?.lower ?? "") ||
      /^(?:data|percent|analysis|analyses|average|figures|statistics|research|model|map|chart|photo|image|images|photos|footage|investigation|inquiry|audit|census)$/.test(
        units[at]?.lower ?? "",
      )
    )
      return true;
  }
  return false;
}

function take(scene: Scene, cue: Cue, from: number, strong: boolean): Content | null {
  const { units } = scene.sentence;
  const to = beforeOwnVoice(scene, from, contentEnd(scene, cue, from));
  if (wordsIn(units, from, to) < (cue.verb.frames.has("object") || cue.verb.particles.length > 0 ? 1 : 2)) return null;
  const spans = splitAtThat(units, from, beforeAside(scene, cue, from, to));
  if (spans.length === 0) return null;
  return { spans, strong: strong || units.slice(from, to).some((unit) => unit.quote !== null) };
}

/** An object ends at a comma that goes on with something else: "praised the plan, which", "denied the claim, a day after". */
function beforeAside(scene: Scene, cue: Cue, from: number, to: number): number {
  const { units } = scene.sentence;
  const { frames, kind, particles } = cue.verb;
  const object = frames.has("object") && (!frames.has("clause") || kind === "attitude" || particles.length > 0);
  if (!object || CLAUSE_OPENERS.has(units[from]?.lower ?? "")) return to;
  for (let at = from + 1; at < to - 1; at++) {
    if (units[at]?.lower !== ",") continue;
    const next = units[at + 1];
    if (next === undefined || /^(?:including|especially|particularly|like|as|not)$/.test(next.lower)) continue;
    // A list goes on to its "and": "criticised Kell, Dorvet and their aides".
    const list = units
      .slice(at + 1, Math.min(to, at + 8))
      .findIndex((unit) => unit.lower === "and" || unit.lower === "or");
    const stop = units
      .slice(at + 1, Math.min(to, at + 8))
      .findIndex((unit) =>
        /^(?:which|who|that|saying|a|an|the|where|when|with|in|on|he|she|they|it)$/.test(unit.lower),
      );
    if (list >= 0 && (stop < 0 || list < stop)) continue;
    return at;
  }
  return to;
}

/** “A” and “B,” but …: where the content is quoted, a clause after its last comma is the page's own. */
export function beforeOwnVoice(scene: Scene, from: number, to: number): number {
  const { units } = scene.sentence;
  for (let at = from; at + 1 < to; at++) {
    const quote = units[at]?.quote;
    if (quote == null || !/^(?:but|although|though|while|whereas|yet)$/.test(units[at + 1]?.lower ?? "")) continue;
    if (/,\s*$/.test(scene.view.text.slice(quote.inner.start, quote.inner.end))) return at + 1;
  }
  return to;
}

/** A quotation right after ":" or ",": it is the content, with others that only marks or "and" part from it. */
function quoted(scene: Scene, cue: Cue, from: number): Content {
  const { units } = scene.sentence;
  const spans: TextSpan[] = [];
  const end = contentEnd(scene, cue, from);
  for (let at = from; at < end; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.quote !== null) spans.push({ start: unit.start, end: unit.end });
    else if (isWord(unit) && !/^(?:and|but|then)$/.test(unit.lower)) break;
  }
  return { spans, strong: true };
}

export function skipAdverbs(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  while (at < units.length && isAdverb(units[at]?.lower ?? "") && !SUBJECTS.has(units[at]?.lower ?? "")) at++;
  const opener = units[at];
  if (opener !== undefined && timeStartingAt(scene.view, opener.start) !== null) {
    const after = skipTime(scene, at);
    const next = units[after];
    if (
      next !== undefined &&
      (CLAUSE_OPENERS.has(next.lower) || next.quote !== null || /^[:,]$/.test(next.text) || beginsClause(units, after))
    )
      return after;
  }
  return at;
}

function skipTime(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  if (/^(?:on|in|at|late|early|last)$/.test(units[at]?.lower ?? "")) {
    const next = units[at + 1];
    if (next === undefined || timeStartingAt(scene.view, next.start) === null) return from;
    at++;
  }
  const time = timeStartingAt(scene.view, units[at]?.start ?? -1);
  if (time === null) return from;
  while (at < units.length && (units[at]?.start ?? 0) < time.end) at++;
  return at;
}

function beginsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    (SUBJECTS.has(unit.lower) ||
      DETERMINERS.has(unit.lower) ||
      CLAUSE_OPENERS.has(unit.lower) ||
      isCapital(unit) ||
      unit.quote !== null)
  );
}

/** After "said, however, " or "told X, the host, ": the unit past the second comma; null when the comma ends the clause. */
function closingComma(units: readonly Unit[], comma: number): number | null {
  for (let at = comma + 1; at < units.length && at < comma + 10; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return null;
    if (unit.lower === ",") {
      const next = units[at + 1];
      return next !== undefined && (next.lower === "that" || next.quote !== null || at - comma === 2) ? at + 1 : null;
    }
    if (unit.lower === "that") return null;
  }
  return null;
}

/** "said in a statement on the talks that …": where the clause or the quotation opens, before any comma but one. */
function clauseWithin(units: readonly Unit[], from: number, reach: number): number | null {
  for (let at = from; at < units.length && at < from + reach; at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quote !== null) {
      const before = units[at - 1];
      // A quotation inside the adjunct is a title; one after a mark is what was said.
      if (before !== undefined && /^[,:]$/.test(before.text)) return at;
      continue;
    }
    if (
      unit.lower === "that" &&
      at > from &&
      !/^(?:at|on|in|during|after|before|of|for|to|with)$/.test(units[at - 1]?.lower ?? "")
    )
      return at;
    if (unit.lower === ":" && units[at + 1]?.quote != null) return at + 1;
    if (/^[.;!?:—]$/.test(unit.text)) return null;
  }
  return null;
}

/** Where the content begins after the person told: "told the council on Monday [that …]", "urged them [to …]". */
function afterAddressee(scene: Scene, cue: Cue, from: number): { at: number; clear: boolean } | null {
  const { units } = scene.sentence;
  const infinitive = cue.verb.frames.has("infinitive");
  for (let at = from; at < units.length && at < from + 24; at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    const inside = at > from;
    if (unit.quote !== null) {
      if (!inside && !cue.verb.frames.has("quote")) return null;
      const mark = units[at - 1];
      if (!inside || (mark !== undefined && !isWord(mark))) return { at, clear: true };
      continue;
    }
    if (/^[.;!?—]$/.test(unit.text)) return null;
    if (unit.lower === ":") return units[at + 1] === undefined ? null : { at: at + 1, clear: true };
    if (unit.lower === "that" && !/^(?:at|on|in|during|after|before|of)$/.test(units[at - 1]?.lower ?? ""))
      return { at, clear: true };
    if (/^(?:whether|how|why|what|if)$/.test(unit.lower)) return { at, clear: true };
    if (infinitive && unit.lower === "to" && inside && units[at + 1]?.quote == null) return { at, clear: true };
    if (infinitive && unit.lower === "not" && units[at + 1]?.lower === "to") return { at, clear: true };
    if (inside && /^(?:he|she|they|it|we|i|there)$/.test(unit.lower) && cue.verb.frames.has("clause"))
      return { at, clear: false };
    if (
      inside &&
      /^(?:about|of)$/.test(unit.lower) &&
      /^(?:warn|tell|ask|inform|remind|advise)$/.test(cue.verb.lemma) &&
      !isCapital(units[at - 1])
    )
      return { at, clear: false };
    if (inside && cue.verb.frames.has("clause") && !infinitive && startsBareClause(units, from, at))
      return { at, clear: false };
  }
  return null;
}

/** "told reporters the plan …", "told Kell Dorvet …": a determiner after a whole noun phrase begins the clause. */
function startsBareClause(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || !isWord(before)) return false;
  if (/^(?:the|his|her|their|its|no|some|any|a|an)$/.test(unit.lower)) {
    return at > from && !ADJUNCT_OPENERS.has(before.lower) && !DETERMINERS.has(before.lower) && before.lower !== "and";
  }
  return (
    isCapital(unit) &&
    /^(?:reporters|journalists|lawmakers|supporters|voters|viewers|them|him|us|me)$/.test(before.lower)
  );
}
