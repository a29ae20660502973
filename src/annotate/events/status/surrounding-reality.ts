import { SCHEDULED } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import { type Reality, reality } from "./reality.ts";
import type { Words } from "./status-site.ts";
import { isVerb, verbReality } from "./verb-reality.ts";

type Direction = "past" | "future" | null;

const AFTER: ReadonlySet<string> = new Set(["after", "following", "since"]);
const BEFORE: ReadonlySet<string> = new Set(["until", "pending", "till"]);
const DURING: ReadonlySet<string> = new Set(["during", "amid", "amidst", "at", "in", "on", "within", "throughout"]);
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
  // "left without a deal", "instead of talks".
  if (preposition === "without" || (preposition === "of" && leading === "instead"))
    return reality("held", "denies", [words]);
  const clause = clauseAbove(view, head, direction, depth);
  if (clause?.status === "ongoing" && DURING.has(preposition) && !isProgressive(view, head)) return null;
  const ahead = clause !== null && clause.status === "planned" && clause.stance === "asserts";
  if (clause?.status === "alleged") return reality("alleged", "asserts", [words]);
  const isKnown = lowerAt(view, case_ + 1) === "the";
  const comes = clause !== null && TO_COME.has(clause.status) && direction !== "past";
  // "will be taken after the elections", "unlikely to pass before the summit": what has a date, that date is to come.
  if (comes && (preposition === "after" || preposition === "before") && SCHEDULED.has(lemmaAt(view, at)))
    return reality("planned", "asserts", [words]);
  if (AFTER.has(preposition))
    return { ...reality(ahead && direction === "future" ? "planned" : "held", "asserts", [words]), granted: true };
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
    if (comes && !isKnown && SCHEDULED.has(lemmaAt(view, at)))
      return { ...clause, evidence: [...clause.evidence, words] };
    return clause.status === "held" ? reality("held", "asserts", [words]) : null;
  }
  // "asked them to return into session".
  if (comes && !isKnown && preposition === "into" && SCHEDULED.has(lemmaAt(view, at)))
    return { ...clause, evidence: [...clause.evidence, words] };
  if (ahead && AIMS.has(preposition)) return reality("planned", "asserts", [words]);
  return GRANTING.has(preposition) ? { ...reality("held", "asserts", [words]), granted: true } : null;
}

/** The clause that a word stands in. */
function clauseAbove(view: SentenceView, from: number, direction: Direction, depth: number): Reality | null {
  let at = from;
  for (let step = 0; step < 6 && at >= 0; step++) {
    if (isVerb(view, at)) return verbReality(view, at, direction, depth + 1);
    at = grammarAt(view, at)?.head ?? -1;
  }
  return null;
}

const isProgressive = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.xpos === "VBG";
