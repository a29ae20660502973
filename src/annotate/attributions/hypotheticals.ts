import { UNREAL_MODALS } from "../../languages/en/source-words.ts";
import {
  BIDDING_VERBS,
  MUTE_SUBJECTS,
  SUPPOSING_MODALS,
  SUPPOSING_PHRASES,
  UTTERING_VERBS,
} from "../../languages/en/supposed-words.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { isWord, type PageView, type Unit } from "./view.ts";

/**
 * Words that nobody said: predicted ("will be the first to leave, claiming “…”"), supposed ("if Kell says"). The modal
 * of the clause that a participle hangs on, or an "if" before the verb's subject, makes them so.
 */
export function isHypothetical(scene: Scene, cue: Cue, draft: Draft): boolean {
  // "the pilot can be heard saying": he said it.
  const heard = cue.shape === "passive" && cue.verb.lemma === "hear";
  if (draft.hypothetical || (cue.unreal && !heard)) return true;
  const { units } = scene.sentence;
  const source = draft.sources[0];
  if (cue.shape === "participle") {
    const governing = scene.cues.filter((other) => other.to <= cue.from && other.shape !== "participle");
    const from = governing[governing.length - 1];
    // Another said verb in between governs the participle: "said he would go, adding that …".
    if (from !== undefined && !from.unreal && from.verb.kind === "speech") return false;
    for (let at = cue.from - 1; at >= 0; at--) {
      const unit = units[at];
      if (unit === undefined || unit.quote !== null) continue;
      if (source !== undefined && unit.end <= source.end && unit.end <= source.start) break;
      if (UNREAL_MODALS.has(unit.lower)) return true;
      if (unit.lower === "going" && units[at + 1]?.lower === "to") return true;
    }
    return false;
  }
  const start = units.findIndex((unit) => source !== undefined && unit.start >= source.start);
  const before = units[start - 1]?.lower ?? "";
  return source !== undefined && source.start < (draft.cues[0]?.start ?? 0) && /^(?:if|unless|whether)$/.test(before);
}

const NOBODY = /^(?:no|nobody|no-one|none|neither|not one|never a|anyone|anybody|whoever)(?:\s|$)/i;

/** How many words before a quotation may make it a supposed one. */
const BEFORE_QUOTE = 14;

/**
 * Whether the words of a statement are a quotation that the page supposes: "as if to say “…”", "Imagine the headline:
 * “…”", "a customer might say, “…”", "His silence said “…”". What a real verb of saying introduces in between is said.
 */
export function isSupposed(view: PageView, draft: Draft): boolean {
  const first = draft.contents.find((span) => isQuoted(view, span)) ?? draft.contents[0];
  const sentence = view.sentences[draft.sentence];
  if (first === undefined || sentence === undefined) return false;
  const { units } = sentence;
  const source = draft.sources[0];
  // "No minister has stood up and said": nobody.
  // "advised him to say “Q”": bidden, and not said.
  const [whole] = draft.contents;
  if (
    whole !== undefined &&
    /^to (?:say|reply|answer|write|declare|shout|cry|scream|ask|retort|tell \p{L}+)[,:]? ["“‘]/u.test(
      view.text.slice(whole.start, whole.start + 30),
    )
  )
    return true;
  const nobody = source !== undefined && NOBODY.test(view.text.slice(source.start, source.end));
  if (nobody && (draft.kind === "speech" || isQuoted(view, first))) return true;
  // “Q,” one imagines him saying.
  if (/^(?:imagine|picture|fancy|suppose)s?$/.test(draft.lemma) && isQuoted(view, first)) return true;
  const own = units.findIndex((unit) => unit.quote !== null && unit.start <= first.start && first.start < unit.end);
  // "said it all: “Q”": the quotation behind the colon.
  const behind = units.findIndex(
    (unit, place) =>
      unit.quote !== null && unit.start > first.start && unit.start < first.end && units[place - 1]?.text === ":",
  );
  const at = own < 0 && source !== undefined && source.start < first.start ? behind : own;
  if (at < 0) return saysOfSupposed(view, draft);
  const before: Unit[] = [];
  for (let place = at - 1; place >= 0 && before.length < BEFORE_QUOTE; place--) {
    const unit = units[place];
    if (unit === undefined || unit.quote !== null || /^[;.!?]$/.test(unit.text)) break;
    before.unshift(unit);
  }
  return before.length > 0 ? supposes(before) : false;
}

function isQuoted(view: PageView, { start }: { readonly start: number }): boolean {
  return /^["“‘'«„]/.test(view.text.slice(start, start + 1));
}

function supposes(before: readonly Unit[]): boolean {
  const words = before.filter(isWord).map(({ lower }) => lower);
  const text = ` ${words.join(" ")} `;
  // "would only say", "could say no more than": it was said.
  if (
    / (?:(?:only|merely|simply|repeatedly|often|always) (?:say|answer|reply)|(?:say|answer|reply) (?:only|merely|simply)) (?:that )?$/.test(
      text,
    )
  )
    return false;
  const last = SUPPOSING_PHRASES.filter((phrase) => text.includes(` ${phrase} `)).map(
    (phrase) => text.lastIndexOf(` ${phrase} `) + phrase.length,
  );
  const said = / (?:said|says|told|added|replied|wrote|asked|shouted|answered|explained|recalled) (?:\S+ ){0,3}$/.exec(
    text,
  );
  if (/^(?:imagine|suppose|picture)$/.test(words[0] ?? "") || text.includes(" if only ")) return true;
  // What a character says, nobody said.
  if (/ in (?:the|a) (?:film|novel|play|sketch|cartoon|dream) | a joke (?:in|about) /.test(text)) return true;
  if (last.some((end) => said === null || end > said.index)) return true;
  // "should have stood up and said": the modal governs the second verb too.
  if (
    said !== null &&
    / (?:should|would|could|might) (?:\S+ )?have (?:(?!he |she |they |it |but |who |the )\S+ ){0,5}and said /.test(text)
  )
    return true;
  // "His reply will be the usual one: “Q”"
  if (before.at(-1)?.text === ":" && / (?:will|would|should|might|could) (?:\S+ )?be (?:\S+ ){0,5}$/.test(text))
    return true;
  if (said === null && modalUtters(words)) return true;
  if (biddenToSay(words)) return true;
  return muteSpeaks(words);
}

/** "want the minister to stand up and say", "need somebody who says": bidden or wished for, and not said. */
function biddenToSay(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => UTTERING_VERBS.has(word) || /^(?:says|telling|saying)$/.test(word));
  if (verb < 2 || words.length - verb > 3) return false;
  const to = words.findLastIndex((word, at) => at < verb && at > verb - 7 && /^(?:to|who|telling)$/.test(word));
  const link = to < 0 && words[verb] === "telling" ? verb : to;
  if (link < 1 || words.slice(link, verb).some((word) => /^(?:said|told|was|were|has|had)$/.test(word))) return false;
  for (let at = link - 1; at >= 0 && at > link - 8; at--) {
    if (words[at] === "to" && words[link] === "to") return false;
    if (BIDDING_VERBS.has(words[at] ?? ""))
      return words[link] === "to" || /^(?:need|want|wish|hope)/.test(words[at] ?? "");
  }
  return false;
}

const EXPECTED: ReadonlySet<string> = new Set(
  "going expected due set likely about ready bound sure scheduled tempted".split(" "),
);

/** "will say", "might well be heard to claim": a modal, and the verb of saying close behind it and close to the quotation. */
function modalUtters(words: readonly string[]): boolean {
  const verb = words.findLastIndex((word) => UTTERING_VERBS.has(word));
  if (verb < 0 || words.length - verb > 5) return false;
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    if (SUPPOSING_MODALS.has(words[at] ?? "")) return true;
    if (words[at + 1] === "to" && EXPECTED.has(words[at] ?? "")) return true;
  }
  return false;
}

/** "his silence said", "the message of the parade was plain": the subject of the words before the quotation has no voice. */
function muteSpeaks(words: readonly string[]): boolean {
  const at = words.findIndex((word) => MUTE_SUBJECTS.has(word));
  if (at < 0 || at > 4) return false;
  const rest = words.slice(at + 1);
  return rest.some((word) => /^(?:said|says|was|is|seemed|seems|told|tells|read|reads|asked)$/.test(word));
}

/** What an outer clause tells of words that are supposed is that clause's; the words alone are nobody's. */
function saysOfSupposed(view: PageView, draft: Draft): boolean {
  const first = draft.contents[0];
  const cue = draft.cues[0];
  // “Q,” a customer might say: only where the words are quoted does the modal make them nobody's.
  return (
    first !== undefined &&
    cue !== undefined &&
    /^["“‘'«„]/.test(view.text.slice(first.start, first.start + 1)) &&
    /^(?:might|may|should|will) (?:\p{L}+ )?(?:say|answer|reply|claim|ask)$/iu.test(view.text.slice(cue.start, cue.end))
  );
}
