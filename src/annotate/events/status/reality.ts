import type { Stance, Status } from "../../../core/vocabulary.ts";
import type { Effect } from "../../../languages/en/standing-verbs.ts";
import type { Words } from "./status-site.ts";

/** How real a clause or an event is as its words have it. */
export type Reality = {
  readonly status: Status;
  readonly stance: Stance;
  readonly evidence: readonly Words[];
  /** True where the words take the event for granted ("condemned the attack", "after the strike"). */
  readonly granted?: boolean;
  /** True where the words leave no doubt of it, so that no model knows better: "was forced to", "instead of", "in response to". */
  readonly firm?: boolean;
  /** True where only what stands around tells, and any other words know better. */
  readonly weak?: boolean;
};

export const reality = (status: Status, stance: Stance = "asserts", evidence: readonly Words[] = []): Reality => ({
  status,
  stance,
  evidence,
});

const STOPPED: ReadonlySet<string> = new Set(["postponed", "suspended", "cancelled"]);
/** What each effect is where the clause that has it tells of something done, and where it is denied. */
const EFFECTS: {
  readonly [effect in Effect]: readonly [done: readonly [Status, Stance], denied: readonly [Status, Stance]];
} = {
  done: [
    ["held", "asserts"],
    ["held", "denies"],
  ],
  ended: [
    ["held", "asserts"],
    ["ongoing", "asserts"],
  ],
  ongoing: [
    ["ongoing", "asserts"],
    ["ongoing", "denies"],
  ],
  begun: [
    ["ongoing", "asserts"],
    ["held", "denies"],
  ],
  planned: [
    ["planned", "asserts"],
    ["planned", "denies"],
  ],
  expected: [
    ["expected", "asserts"],
    ["expected", "denies"],
  ],
  proposed: [
    ["proposed", "asserts"],
    ["proposed", "denies"],
  ],
  postponed: [
    ["postponed", "asserts"],
    ["postponed", "denies"],
  ],
  suspended: [
    ["suspended", "asserts"],
    ["suspended", "denies"],
  ],
  cancelled: [
    ["cancelled", "asserts"],
    ["cancelled", "denies"],
  ],
  averted: [
    ["cancelled", "asserts"],
    ["held", "asserts"],
  ],
  reported: [
    ["held", "hedges"],
    ["held", "denies"],
  ],
  alleged: [
    ["alleged", "asserts"],
    ["alleged", "denies"],
  ],
  cleared: [
    ["alleged", "denies"],
    ["alleged", "asserts"],
  ],
  unclear: [
    ["unclear", "asserts"],
    ["held", "asserts"],
  ],
  granted: [
    ["held", "asserts"],
    ["held", "asserts"],
  ],
  refused: [
    ["proposed", "denies"],
    ["proposed", "asserts"],
  ],
  excluded: [
    ["planned", "denies"],
    ["expected", "asserts"],
  ],
  denied: [
    ["held", "denies"],
    ["held", "hedges"],
  ],
  failed: [
    ["held", "denies"],
    ["held", "asserts"],
  ],
  made: [
    ["held", "asserts"],
    ["unclear", "asserts"],
  ],
  kept: [
    ["held", "denies"],
    ["unclear", "asserts"],
  ],
};

/**
 * What becomes of an event by an effect, given how real the clause is that has the effect: "was called off", "may be
 * called off", "has not been called off".
 */
export function underEffect(effect: Effect, clause: Reality): Reality {
  const [done, denied] = EFFECTS[effect];
  const { status, stance, evidence } = clause;
  const told = (value: readonly [Status, Stance], weaker: Stance | null = null): Reality => ({
    status: value[0],
    stance: weaker !== null && value[1] === "asserts" ? weaker : value[1],
    evidence,
  });
  // What somebody is accused of having ordered is a part of the charge.
  if (status === "alleged" && effect !== "cleared" && !STOPPED.has(done[0])) return clause;
  if (effect === "done" || effect === "made" || effect === "begun") {
    if (status === "held" && stance === "asserts") return told(done);
    if (effect === "made" && stance === "denies" && status === "held") return told(denied);
    return effect === "begun" && stance === "denies" && status === "held" ? told(denied) : clause;
  }
  if (effect === "granted") return { ...told(done), granted: true };
  // What is to be ended goes on.
  if (effect === "ended") return status === "held" && stance !== "denies" ? told(done) : told(denied);
  if (effect === "averted" && status !== "held") return { ...told(done), status: "expected" };
  if (stance === "denies") return told(denied);
  // Who is asked to refrain from something, or will, has not done it yet: "will avoid meeting".
  if ((effect === "failed" || effect === "kept") && /^(?:planned|expected|proposed)$/.test(status))
    return { ...clause, stance: "denies" };
  const weaker = stance === "asserts" ? null : stance;
  if (status === "held" || status === "ongoing" || status === "planned" || status === "alleged")
    return told(done, weaker);
  // "may be postponed", "is expected to be postponed".
  if (STOPPED.has(done[0]))
    return status === "unclear" || status === "proposed" ? { ...clause, status: "unclear" } : told(done, "hedges");
  if (status === "unclear") return clause;
  if (STOPPED.has(status)) return clause;
  // "could agree to talks", "urged them to agree to talks": as open as the clause.
  if (done[0] === "planned" || done[0] === "expected") return done[1] === "denies" ? told(done, "hedges") : clause;
  return told(done, weaker);
}

/** The same event with "no" before it. */
export function negated({ status, stance, evidence }: Reality): Reality {
  if (stance === "denies") return { status, stance: "denies", evidence };
  return { status: status === "unclear" ? "held" : status, stance: "denies", evidence };
}
