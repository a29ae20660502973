import { CAUSE_WORDS } from "../../languages/en/scope-words.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { type Contrast, features, type Ground } from "./contrast.ts";
import type { Telling } from "./telling.ts";
import { placesPart } from "./turned-round.ts";

/** Pages further apart than this tell of two things. Days. */
const LONGEST_APART = 14;

/** Two causes of one thing. */
export function causes(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (ground.days === null || Math.abs(ground.days) > LONGEST_APART) return null;
  const [one, other] = [causeOf(a), causeOf(b)];
  if (one === null || other === null) return null;
  const effects = [...one.effect].filter((sense) => other.effect.has(sense));
  if (effects.length + Math.min(1, ground.names) < 2 && effects.length < Math.min(one.effect.size, other.effect.size))
    return null;
  if (one.cause.size === 0 || other.cause.size === 0 || sharedCount(one.cause, other.cause) > 0) return null;
  if (effects.length === 0 || placesPart(a, b)) return null;
  return { kind: "cause", why: "two causes of one thing", a: a.span, b: b.span, features: features(ground) };
}

type Cause = { readonly cause: ReadonlySet<string>; readonly effect: ReadonlySet<string> };

/** A telling is set against many others, and looked through for a cause once. */
const CAUSES = new WeakMap<Telling, { readonly cause: Cause | null }>();

function causeOf(telling: Telling): Cause | null {
  const known = CAUSES.get(telling);
  if (known !== undefined) return known.cause;
  const cause = causeIn(telling);
  CAUSES.set(telling, { cause });
  return cause;
}

function causeIn({ line, senses }: Telling): Cause | null {
  for (const marker of CAUSE_WORDS) {
    const at = ` ${line} `.indexOf(` ${marker} `);
    if (at < 0) continue;
    const told = (part: string) =>
      new Set(
        part
          .split(" ")
          .filter((word) => !isEmptyWord(word))
          .map(senseOf)
          .filter((sense) => senses.has(sense)),
      );
    const cause = told(line.slice(at + marker.length));
    const effect = told(line.slice(0, at));
    effect.delete(senseOf("caused"));
    return { cause, effect };
  }
  return null;
}
