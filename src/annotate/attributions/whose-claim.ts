import type { TextSpan } from "../../core/span.ts";
import { BE_FORMS } from "../../languages/en/function-words.ts";
import { CARRYING_PARTICIPLES, PASSED_ON_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { RAISING_PARTICIPLES, RISING_WORDS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";

const LONGEST_ASIDE = 16;

/** Who made the claim of "claims that A [came from the union]", "concerns that A [were raised by the union]", from its verb on. */
export function claimant(scene: Scene, verb: number): TextSpan | null {
  const { units } = scene.sentence;
  let at = verb;
  const skip = () => {
    while (isAdverb(units[at]?.lower ?? "") || /^(?:first|has|have|had|been)$/.test(units[at]?.lower ?? "")) at++;
  };
  skip();
  if (/^(?:came|come|comes|emerged|originated|stemmed|emanated)$/.test(units[at]?.lower ?? "")) {
    at++;
    skip();
    return units[at]?.lower === "from" ? sourceAt(scene, at + 1) : null;
  }
  if (!BE_FORMS.has(units[at]?.lower ?? "") && units[at - 1]?.lower !== "been") return null;
  if (BE_FORMS.has(units[at]?.lower ?? "")) at++;
  skip();
  const word = units[at]?.lower ?? "";
  const told = RAISING_PARTICIPLES.has(word) || /^(?:published|carried|reported|broadcast|aired|posted)$/.test(word);
  return told && units[at + 1]?.lower === "by" ? sourceAt(scene, at + 2) : null;
}

/** ", made by Kell on Channel Six,", ", first carried by the Courier,": who made a claim or carried it, and where the aside ends. */
export function asideBy(scene: Scene, comma: number): { by: TextSpan; made: boolean; to: number } | null {
  const { units } = scene.sentence;
  if (units[comma]?.lower !== ",") return null;
  let at = comma + 1;
  while (isAdverb(units[at]?.lower ?? "") || units[at]?.lower === "first") at++;
  const word = units[at]?.lower ?? "";
  const made = RAISING_PARTICIPLES.has(word);
  if (!(made || CARRYING_PARTICIPLES.has(word) || PASSED_ON_PARTICIPLES.has(word)) || units[at + 1]?.lower !== "by")
    return null;
  const by = sourceAt(scene, at + 2);
  const to = units.findIndex(({ lower }, place) => place > at + 2 && place < comma + LONGEST_ASIDE && lower === ",");
  if (by === null || to < 0 || (!made && outletLink(scene.view, by) === null)) return null;
  return { by, made, to };
}

/** "Fears [are growing] that A": where the words behind the noun end; the noun's own end where none stand there. */
export function pastRising(scene: Scene, noun: number): number {
  const { units } = scene.sentence;
  let at = noun + 1;
  if (!BE_FORMS.has(units[at]?.lower ?? "")) return noun + 1;
  at++;
  while (isAdverb(units[at]?.lower ?? "")) at++;
  return RISING_WORDS.has(units[at]?.lower ?? "") && units[at + 1]?.lower === "that" ? at + 1 : noun + 1;
}

function sourceAt(scene: Scene, at: number): TextSpan | null {
  const { units } = scene.sentence;
  const phrase = subjectAfter(scene.view, scene.sentence, at);
  if (phrase === null) return null;
  // "by the owner to the Courier", "by Kell on Channel Six": where it was made is another's name.
  const cut = units.findIndex(
    ({ lower }, place) => place > at && place < phrase.headTo && /^(?:to|on|in)$/.test(lower),
  );
  return phraseSpan(units, { ...phrase, to: cut > 0 ? cut : phrase.headTo });
}
