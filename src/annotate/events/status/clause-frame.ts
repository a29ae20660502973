import {
  ALLEGING_FRAMES,
  DENYING_FRAMES,
  DOUBTING_FRAMES,
  EXPECTING_FRAMES,
  OPEN_FRAMES,
} from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Reality } from "./reality.ts";

const REACH = 14;
/** Marks that part clauses, words that open one, and words behind which it is another's. */
const PARTING: ReadonlySet<string> = new Set([...';:.?!"“”']);
const OPENERS: ReadonlySet<string> = new Set(
  "because after when while since before although though as who which where and but".split(" "),
);
const ANEW: ReadonlySet<string> = new Set("after because since that said says told while when but".split(" "));
const WHETHER_REACH = 28;

/** What opens the clause of a verb and bears on all of it: "if", "whether", "no sign that", "Had they met, …". */
export function clauseFrame(view: SentenceView, at: number, first: number, told: Reality): Reality {
  const with_ = (index: number) => [...told.evidence, { first: index, last: index }];
  const inverted = invertedCondition(view, at);
  if (inverted === "had") return { status: "held", stance: "denies", evidence: with_(0) };
  if (inverted !== null) return { status: "unclear", stance: "asserts", evidence: with_(0) };
  const open = whetherBefore(view, first);
  if (open !== null) {
    // "whether to lift it": what is weighed.
    const weighed = lowerAt(view, open + 1) === "to" && open + 1 >= first - 2;
    return { status: weighed ? "proposed" : "unclear", stance: "asserts", evidence: with_(open) };
  }
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const lower = lowerAt(view, index);
    if (PARTING.has(lower)) return told;
    // A comma closes a clause, but not one that is only inserted before the verb.
    if (lower === ",") {
      if (first - index > 2 || index < 3) return told;
      continue;
    }
    if (
      lower === "unless" ||
      lower === "lest" ||
      ((lower === "provided" || lower === "providing") &&
        index > 0 &&
        index < first - 1 &&
        lowerAt(view, index - 1) === ",") ||
      (lower === "if" && lowerAt(view, index - 1) !== "even")
    )
      return { status: "unclear", stance: "asserts", evidence: with_(index) };
    if (lower === "until" || lower === "once")
      return isPresent(view, at) || index === at - 1 || told.status === "planned"
        ? { status: "planned", stance: told.stance, evidence: with_(index) }
        : told;
    if (lower === "that" || lower === "of" || lower === "in" || lower === "deny") {
      const framed = frameAt(view, index, told);
      if (framed !== null) return framed;
      if (lower === "that") return told;
    }
    if (OPENERS.has(lower)) return told;
    if (index < first - 1 && isFullVerb(view, index)) return told;
  }
  return told;
}

const isFullVerb = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.upos === "VERB" &&
  grammarAt(view, at)?.xpos !== "VBG" &&
  grammarAt(view, at)?.relation !== "amod";
const isPresent = (view: SentenceView, at: number): boolean => /^VB[ZP]$/.test(grammarAt(view, at)?.xpos ?? "");

/** "whether" before the verb, over commas and what is coordinated. */
function whetherBefore(view: SentenceView, first: number): number | null {
  for (let index = first - 1; index >= Math.max(0, first - WHETHER_REACH); index--) {
    const lower = lowerAt(view, index);
    if (PARTING.has(lower) || ANEW.has(lower)) return null;
    if (lower === "whether") return index;
  }
  return null;
}

function frameAt(view: SentenceView, index: number, told: Reality): Reality | null {
  const two = `${lowerAt(view, index - 1)} ${lowerAt(view, index)}`;
  const three = `${lowerAt(view, index - 2)} ${two}`;
  const evidence = [...told.evidence, { first: Math.max(0, index - 2), last: index }];
  const four = `${lowerAt(view, index - 3)} ${three}`;
  const isIn = (frames: readonly string[]): boolean =>
    frames.includes(two) || frames.includes(three) || frames.includes(four);
  if (isIn(OPEN_FRAMES)) return { status: "unclear", stance: "asserts", evidence };
  if (isIn(DENYING_FRAMES))
    return told.stance === "denies" ? told : { status: told.status, stance: "denies", evidence };
  if (isIn(ALLEGING_FRAMES)) return { status: "alleged", stance: told.stance, evidence };
  if (isIn(EXPECTING_FRAMES))
    return {
      status: told.status === "held" ? "held" : "expected",
      stance: told.status === "held" ? "hedges" : told.stance,
      evidence,
    };
  // "confirmed reports that": they are true.
  if (isIn(DOUBTING_FRAMES) && /^(?:confirm|verif|corroborat)/.test(lowerAt(view, index - 2))) return null;
  if (isIn(DOUBTING_FRAMES))
    return told.stance === "asserts" && told.status !== "expected"
      ? { status: told.status, stance: "hedges", evidence }
      : told;
  return null;
}

/** "Had they met, …", "Should the talks fail, …", "Were it to pass, …" at the head of a sentence that asks nothing. */
function invertedCondition(view: SentenceView, at: number): "had" | "should" | null {
  if (view.question) return null;
  let opener = 0;
  while (/^["“‘]$/.test(lowerAt(view, opener))) opener++;
  const lower = lowerAt(view, opener);
  if (lower !== "had" && lower !== "should" && lower !== "were") return null;
  for (let index = opener + 1; index < at; index++) if (lowerAt(view, index) === ",") return null;
  // "Had a long talk with Dorvet," leaves out who had it.
  if (lower === "had" && /^(?:an?|no|some)$/.test(lowerAt(view, opener + 1)) && !hasParticiple(view, opener, at))
    return null;
  return lower === "had" ? "had" : "should";
}

/** "Had a deal been signed, …" */
function hasParticiple(view: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (grammarAt(view, at)?.xpos === "VBN") return true;
  return false;
}
