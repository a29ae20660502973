import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { NOBODYS_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { ADDITION_OPENERS, CONTENT_OPENERS } from "../../languages/en/source-words.ts";
import type { Cue } from "./cues.ts";
import type { Scene } from "./scene.ts";
import { hasTense, isCapital, isWord } from "./view.ts";

const LEAST = 3;

/** An object ends at a comma that goes on with something else: "praised the plan, which", "denied the claim, a day after". */
export function beforeAside(scene: Scene, cue: Cue, from: number, to: number): number {
  const { units } = scene.sentence;
  const { frames, kind, particles } = cue.verb;
  const object = frames.has("object") && (!frames.has("clause") || kind === "attitude" || particles.length > 0);
  if (!object || CONTENT_OPENERS.has(units[from]?.lower ?? "")) return to;
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
    // "thanked the envoy, Ruben Sadovich, for his work": a name between commas, and the object goes on.
    const close = units.findIndex((unit, place) => place > at && unit.lower === ",");
    if (close > at + 1 && close < at + 6 && close < to - 1 && units.slice(at + 1, close).every(isCapital)) {
      if (PREPOSITIONS.has(units[close + 1]?.lower ?? "")) {
        at = close;
        continue;
      }
    }
    return at;
  }
  return to;
}

/**
 * "dismissed speculation that A [after talks had stalled]": when a claim that is nobody's own was denied is told of the
 * denial, and is the page's.
 */
export function beforeOccasion(scene: Scene, cue: Cue, from: number, to: number): number {
  const { units } = scene.sentence;
  const noun = units.findIndex(({ lower }, at) => at >= from && at < from + LEAST && NOBODYS_NOUNS.has(lower));
  if (cue.verb.stance !== "denies" || noun < 0 || units[noun + 1]?.lower !== "that") return to;
  const after = units.findIndex(({ lower }, at) => at > noun + LEAST && at < to && lower === "after");
  const [first, last] = [units[after + 1], units[to - 1]];
  if (after < 0 || first === undefined || last === undefined || after + 2 >= to) return to;
  const clause = hasTense(scene.view, { start: units[noun + 2]?.start ?? 0, end: units[after]?.start ?? 0 });
  return clause && hasTense(scene.view, { start: first.start, end: last.end }) ? after : to;
}

/**
 * "said that A, which the page explains": a relative clause after the comma is mostly the page's own, as is a clause
 * with "while" or "though"; where words in quote marks follow, the speaker goes on.
 */
export function beforeAddition(scene: Scene, from: number, to: number): number {
  const { units } = scene.sentence;
  for (let at = from + LEAST; at < to - 1; at++) {
    if (units[at]?.lower !== "," || !ADDITION_OPENERS.has(units[at + 1]?.lower ?? "")) continue;
    if (units.slice(at, to).some((unit) => unit.quote !== null)) return to;
    // ", which A, B": the clause goes on after it.
    const closed = units.findIndex((unit, place) => place > at + 1 && place < to - 2 && unit.lower === ",");
    return closed < 0 ? at : to;
  }
  return to;
}

/** “A” and “B,” but …: where the content is quoted, a clause after its last comma is the page's own. */
export function beforeOwnVoice(scene: Scene, from: number, to: number): number {
  const { units } = scene.sentence;
  for (let at = from; at + 1 < to; at++) {
    const quote = units[at]?.quote;
    // “A,” the deal is dead: a comma inside the marks closes what was said, unless another part follows.
    const alone =
      at === from && isWord(units[at + 1]) && !/^(?:and|or|but|that|as|of)$/.test(units[at + 1]?.lower ?? "");
    if (quote != null && alone && /,\s*$/.test(scene.view.text.slice(quote.inner.start, quote.inner.end)))
      return at + 1;
    if (quote == null || !/^(?:but|although|though|while|whereas|yet)$/.test(units[at + 1]?.lower ?? "")) continue;
    if (/,\s*$/.test(scene.view.text.slice(quote.inner.start, quote.inner.end))) return at + 1;
  }
  return to;
}
