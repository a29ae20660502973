import { CONTENT_OPENERS } from "../../languages/en/source-words.ts";
import type { Cue } from "./cues.ts";
import type { Scene } from "./scene.ts";
import { isWord } from "./view.ts";

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
    return at;
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
