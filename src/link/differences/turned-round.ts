import { itemsIn, textOf } from "../../document/document.ts";
import { oneWithinOther } from "../../document/one-within-other.ts";
import { LATER_WORDS } from "../../languages/en/scope-words.ts";
import { opposites } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { compareDates } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { type Contrast, features, type Ground, leastDice, MOST_SENSES, SAME_TIME } from "./contrast.ts";
import type { Telling } from "./telling.ts";

/** What is turned round by a "not" or an opposite must be more alike than what gives another figure: a share, too. */
const POLARITY_SHARE = 1.1;

/** One says what the other says is not so, by a "not" or by a word's opposite. */
export function polarity(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (ground.days === null || ground.senses.length + Math.min(1, ground.names) < 2 || ground.senses.length === 0)
    return null;
  if (a.senses.size > MOST_SENSES || b.senses.size > MOST_SENSES || placesPart(a, b)) return null;
  const shared = new Set(ground.senses);
  const negates = (telling: Telling) => telling.denies || (telling.negative && turnsRound(telling, shared));
  if ((a.negative && !negates(a)) || (b.negative && !negates(b))) return null;
  const turned = negates(a) !== negates(b);
  const opposed = opposites(a.words, b.words) !== null;
  if (turned === opposed || ground.dice < leastDice(ground) * POLARITY_SHARE) return null;
  const later = ground.days > 0 && b.words.some((word) => LATER_WORDS.has(word));
  if (later)
    return {
      kind: "change",
      why: "one thing in two states at two times",
      a: a.span,
      b: b.span,
      features: features(ground),
    };
  if (Math.abs(ground.days) > SAME_TIME || timesPart(a, b)) return null;
  return {
    kind: "claim",
    why: "one says what the other says is not so",
    a: a.span,
    b: b.span,
    features: features(ground),
  };
}

/** Words behind a "not" of which the next that carries something is turned round. */
const NEGATED = 4;

/** True where a "not" stands before one of these senses, with nothing else that carries something between. */
function turnsRound({ tokens }: Telling, senses: ReadonlySet<string>): boolean {
  return tokens.some(({ word }, at) => {
    if (!NEGATIVE_WORDS.has(word) && !word.endsWith("n't")) return false;
    const next = tokens.slice(at + 1, at + 1 + NEGATED).find(({ sense }) => sense !== null);
    return next?.sense != null && senses.has(next.sense);
  });
}

export function placesPart(a: Telling, b: Telling): boolean {
  return a.places.size > 0 && b.places.size > 0 && sharedCount(a.places, b.places) === 0;
}

/** True where either page says that a place of the one lies in a place of the other: "Tarsel, Norvik Province". */
export function oneInTheOther(a: Telling, b: Telling): boolean {
  return placeNames(a).some((x) => placeNames(b).some((y) => oneWithinOther(x, y, [a.page, b.page])));
}

function placeNames({ page, span }: Telling): string[] {
  const { entities, mentions } = page.layers;
  return itemsIn(mentions.annotations, span).flatMap((mention) =>
    entities.annotations[mention.entity]?.kind === "place" ? [textOf(page.page, mention)] : [],
  );
}

/** True where both name days and none of them is the same. */
export function timesPart(a: Telling, b: Telling): boolean {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  return (
    daysA.length > 0 &&
    daysB.length > 0 &&
    daysA.every((day) => daysB.every((other) => compareDates(day, other) === "conflict"))
  );
}

export function daysOf({ times }: Telling): string[] {
  return times.flatMap(({ type, edtf }) => (type !== "DURATION" && edtf !== null ? [edtf] : []));
}
