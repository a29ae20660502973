import { SCHEDULED } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt, objectEffects, verbEffect } from "./effect-tables.ts";
import { type Reality, reality } from "./reality.ts";
import type { Words } from "./status-site.ts";
import { verbReality } from "./verb-reality.ts";
import { isPassive, isVerb } from "./verb-voice.ts";

type Direction = "past" | "future" | null;

const AFTER: ReadonlySet<string> = new Set(["after", "following", "since"]);
const BEFORE: ReadonlySet<string> = new Set(["until", "pending", "till"]);
const DURING: ReadonlySet<string> = new Set(["during", "amid", "amidst", "at", "in", "on", "within", "throughout"]);
const WITHIN: ReadonlySet<string> = new Set(["in", "at", "during"]);
/** What stands after these is there already. */
const GRANTING: ReadonlySet<string> = new Set(
  "over despite because against from by with amid regarding concerning into".split(" "),
);
const TO_COME: ReadonlySet<string> = new Set(["planned", "expected", "proposed"]);
const AIMS: ReadonlySet<string> = new Set(["for", "to", "towards", "toward", "into"]);
const MOTION: ReadonlySet<string> = new Set(
  "fly travel head arrive go come leave depart set prepare ready brace gear arrange hope".split(" "),
);

/** What only a preposition and the clause around tell: "after the call", "ahead of the summit", "flew in for talks". */
export function surroundingReality(
  view: SentenceView,
  head: number,
  preposition: string,
  direction: Direction,
  depth: number,
  case_: number,
  at: number,
): Reality | null {
  const words: Words = { first: case_, last: case_ };
  const leading = lowerAt(view, case_ - 1);
  const tokenVerb = isVerb(view, head);
  if (preposition === "of" && /^(?:ahead|eve)$/.test(leading))
    return reality(direction === "past" ? "held" : "planned", "asserts", [{ first: case_ - 1, last: case_ }]);
  if (BEFORE.has(preposition)) return reality(direction === "past" ? "held" : "planned", "asserts", [words]);
  // "is expected in a message on Monday": what it is to come in is to come.
  const awaited =
    DURING.has(preposition) && isPassive(view, head) ? verbEffect(view, head, objectEffects)?.effect : undefined;
  if (awaited === "planned" || awaited === "expected")
    return reality(awaited, "asserts", [{ first: head, last: case_ }]);
  const clause = clauseAbove(view, head, direction, depth);
  if (clause?.status === "ongoing" && DURING.has(preposition) && !isProgressive(view, head)) return null;
  const ahead = clause !== null && clause.status === "planned" && clause.stance === "asserts";
  if (clause?.status === "alleged") return reality("alleged", "asserts", [words]);
  const isKnown = lowerAt(view, case_ + 1) === "the";
  const comes = clause !== null && TO_COME.has(clause.status) && direction !== "past";
  // "will be taken after the elections", "unlikely to pass before the summit": what has a date, that date is to come.
  if (comes && (preposition === "after" || preposition === "before") && SCHEDULED.has(lemmaAt(view, at)))
    return reality("planned", "asserts", [words]);
  if (AFTER.has(preposition) && isOwned(view, at) && !SCHEDULED.has(lemmaAt(view, at)))
    return { ...reality("held", "asserts", [words]), granted: true };
  const isToFollow =
    ahead && direction !== "past" && (direction === "future" || (hasWill(view, clauseHead(view, head)) && !isKnown));
  if (AFTER.has(preposition)) return { ...reality(isToFollow ? "planned" : "held", "asserts", [words]), granted: true };
  // "told it in a session on Monday": in what was done it was, whatever day the page is of.
  const isDone = clause !== null && clause.status === "held" && clause.stance === "asserts" && isPastVerb(view, head);
  if (direction === "future" && isDone && WITHIN.has(preposition)) return reality("held", "asserts", [words]);
  // "pledged to reach at talks last year"
  if (direction === "past" && DURING.has(preposition) && ahead && isInfinitive(view, head))
    return reality("held", "asserts", [words]);
  if (direction === "future") return reality("planned", "asserts", [words]);
  if (preposition === "before")
    return direction === "past"
      ? reality("held", "asserts", [words])
      : comes
        ? reality("expected", "asserts", [words])
        : null;
  if (AIMS.has(preposition) && tokenVerb && MOTION.has(lemmaAt(view, head)))
    return reality("planned", "asserts", [words]);
  if (DURING.has(preposition)) {
    if (clause === null) return null;
    if (clause.status === "ongoing") return reality("ongoing", "asserts", [words]);
    if (ahead) return reality("planned", "asserts", [words]);
    // "is expected to say so during his visit", "is willing to testify in a trial": no more than the clause is.
    if (comes && !isKnown && clause.stance === "asserts" && SCHEDULED.has(lemmaAt(view, at)))
      return { ...clause, evidence: [...clause.evidence, words] };
    return clause.status === "held"
      ? {
          ...reality("held", "asserts", [words]),
          firm: clause.stance === "asserts" && isPastVerb(view, clauseHead(view, head)),
        }
      : null;
  }
  // "asked them to return into session".
  if (comes && !isKnown && preposition === "into" && SCHEDULED.has(lemmaAt(view, at)))
    return { ...clause, evidence: [...clause.evidence, words] };
  // "promised to dig into the attack", "vowed revenge for Sorland's attack": it was.
  const isDeed = !SCHEDULED.has(lemmaAt(view, at));
  if (
    ahead &&
    AIMS.has(preposition) &&
    !(isDeed && (preposition === "into" || (preposition === "for" && isOwned(view, at))))
  )
    return reality("planned", "asserts", [words]);
  if (isDeed && preposition === "for" && isOwned(view, at))
    return { ...reality("held", "asserts", [words]), granted: true };
  // "asked about his talks with Dorvet".
  if (preposition === "about" && isOwned(view, at)) return { ...reality("held", "asserts", [words]), granted: true };
  return GRANTING.has(preposition) ? { ...reality("held", "asserts", [words]), granted: true } : null;
}

/** The verb of the clause that a word stands in. */
function clauseHead(view: SentenceView, from: number): number {
  let at = from;
  for (let step = 0; step < 6 && at >= 0 && !isVerb(view, at); step++) at = grammarAt(view, at)?.head ?? -1;
  return at;
}

/** The clause that a word stands in. */
export function clauseAbove(view: SentenceView, from: number, direction: Direction, depth: number): Reality | null {
  let at = from;
  for (let step = 0; step < 6 && at >= 0; step++) {
    if (isVerb(view, at)) return verbReality(view, at, direction, depth + 1);
    at = grammarAt(view, at)?.head ?? -1;
  }
  return null;
}

/** "his talks", "Sorland's attack". */
const isOwned = (view: SentenceView, at: number): boolean =>
  (grammarAt(view, at)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "nmod:poss");
/** "will announce it following a visit". */
const hasWill = (view: SentenceView, verb: number): boolean =>
  (grammarAt(view, verb)?.children ?? []).some((child) => /^(?:will|'ll|’ll|shall)$/.test(lowerAt(view, child)));
const isInfinitive = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.xpos === "VB" && lowerAt(view, at - 1) === "to";
const isPastVerb = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.xpos === "VBD";
const isProgressive = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.xpos === "VBG";
