import type { TextSpan } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { itemsIn } from "../../document/document.ts";
import { TELLING_VERBS } from "../../languages/en/cue-words.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CONTENT_OPENERS } from "../../languages/en/source-words.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import { type Phrase, phraseSpan } from "./noun-phrases.ts";
import { soundsLikeOutlet } from "./outlet-names.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { hasTense, isCapital, isWord, mentionsIn, spanOf } from "./view.ts";

/** The recogniser whose form this is. */
const NAME = "passive";
const REACH = 16;

/** What brings words and says none: "was told by text message that". */
const MEDIA =
  /^(?:a |an |the )?(?:text|text message|message|e-?mail|letter|phone|telephone|post|loudspeaker|radio|fax|notice)$/i;

/** "Residents were told by the council that A", "had been assured by the bank, which is state-owned, that A": the agent speaks. */
export function toldBy(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (cue.unreal || cue.negated || !TELLING_VERBS.has(cue.verb.lemma)) return null;
  if (units[cue.to]?.lower !== "by") return toldThat(scene, cue);
  const agent = subjectAfter(scene.view, scene.sentence, cue.to + 1);
  if (agent === null) return null;
  const order = orderAt(scene, cue.to + 2);
  if (order > 0 && order <= agent.headTo)
    return passedOn(scene, cue, { ...agent, to: order, headTo: order }, order, "demands");
  const clause = clauseBehindName(scene, agent);
  if (clause !== null) return passedOn(scene, cue, { ...agent, to: clause, headTo: clause }, clause, cue.verb.stance);
  let that = agent.headTo;
  // A relative clause between commas may stand before "that".
  if (units[that]?.lower === "," && units[that + 1]?.lower !== "that") {
    const close = units.findIndex((unit, at) => at > that + 1 && at < that + REACH && unit.lower === ",");
    that = close;
  }
  if (that > 0 && units[that]?.lower === ",") that++;
  const bare = that === agent.headTo && opensBareClause(scene, that);
  if (units[that]?.lower !== "that" && !bare) return null;
  // "by the operator, Ferrin Ropeways, that A": with its name.
  const named = agent.to < that && isCapital(units[agent.headTo + 1]) && isCapital(units[agent.to - 1]);
  return passedOn(scene, cue, { ...agent, to: named ? agent.to : agent.headTo }, that, cue.verb.stance);
}

/** "told by driver Ada Kell [the plant would close]": where a clause begins within what was taken for the agent; null where none does. */
function clauseBehindName(scene: Scene, agent: Phrase): number | null {
  const { units } = scene.sentence;
  const span = spanOf(units, agent.from, agent.headTo);
  const name = mentionsIn(scene.view, span).find(({ by }) => by === "name");
  const end = name === undefined ? -1 : units.findIndex((unit) => unit.start >= Math.max(name.end, name.full.end));
  const first = units[end];
  if (end <= agent.from || end >= agent.headTo || first === undefined || !isWord(first)) return null;
  if (PREPOSITIONS.has(first.lower) || CONTENT_OPENERS.has(first.lower)) return null;
  const mark = units.findIndex((unit, at) => at > end && !isWord(unit));
  return hasTense(scene.view, spanOf(units, end, mark < 0 ? units.length : mark)) ? end : null;
}

/** "told by managers [the plant would close]": a determiner or a pronoun with a verb in a tense behind. */
function opensBareClause(scene: Scene, at: number): boolean {
  const { units } = scene.sentence;
  if (!/^(?:the|his|her|its|their|there|he|she|they|it)$/.test(units[at]?.lower ?? "")) return false;
  const end = units.findIndex((unit, place) => place > at && (!isWord(unit) || CONTENT_OPENERS.has(unit.lower)));
  return hasTense(scene.view, spanOf(units, at, end < 0 ? units.length : end));
}

/** "by the desk [to “go fishing”]", "by police [to leave]": where an order begins behind who gave it; -1 where none does. */
export function orderAt(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  return units.findIndex((unit, at) => {
    if (at < from || at > from + REACH || unit.lower !== "to") return false;
    const next = units[at + 1];
    return (
      next !== undefined &&
      (next.quote !== null || itemsIn(scene.view.layers.tags.annotations, next).some(({ xpos }) => xpos === "VB"))
    );
  });
}

function passedOn(scene: Scene, cue: Cue, agent: Phrase, from: number, stance: Stance) {
  const { units } = scene.sentence;
  const contents = contentsOver(units, from, contentEnd(scene, cue, from));
  if (contents.length === 0) return null;
  const source = phraseSpan(units, agent);
  // "The Courier was told by two clerks that A"
  const hearer = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  const outlet = hearer === null ? null : phraseSpan(units, { ...hearer, to: hearer.headTo });
  const medium = MEDIA.test(scene.view.text.slice(source.start, source.end));
  return draftOfCue(NAME, scene, cue, {
    sources: medium ? [] : [source],
    contents,
    stance,
    relays: outlet !== null && namesOutlet(scene, outlet) ? [outlet] : [],
    confidence: 0.85,
  });
}

function namesOutlet({ view }: Scene, span: TextSpan): boolean {
  return outletLink(view, span, soundsLikeOutlet(view.text.slice(span.start, span.end))) !== null;
}

/** "Reporters were told on Tuesday that A": by somebody whom the page leaves out. */
function toldThat(scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  const that = units.findIndex((unit, at) => at >= cue.to && at < cue.to + 4 && unit.lower === "that");
  if (cue.verb.lemma !== "tell" || that < 0 || units.slice(cue.to, that).some((unit) => !isWord(unit))) return null;
  // "has been told that" of the speaker himself ("I was told that") tells what he knows.
  if (/^(?:i|we|he|she|they|and)$/.test(units[cue.from - 1]?.lower ?? "")) return null;
  const contents = contentsOver(units, that, contentEnd(scene, cue, that));
  if (contents.length === 0) return null;
  return draftOfCue(NAME, scene, cue, {
    sources: [],
    contents,
    confidence: 0.75,
  });
}
