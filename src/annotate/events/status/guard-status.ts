import type { AttributionAnnotation } from "../../../core/layers.ts";
import type { Stance, Status } from "../../../core/vocabulary.ts";
import { OPENING_A_TOLL, TOLL_WORDS } from "../../../languages/en/accusation-words.ts";
import { NEGATIONS } from "../../../languages/en/function-words.ts";
import { MOMENTARY, RESULTS } from "../../../languages/en/harm-words.ts";
import { WORDS_OF_LASTING } from "../../../languages/en/lasting-words.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { isAccusedOf, isSaidToHave } from "./accused-of.ts";
import { lemmaAt } from "./effect-tables.ts";

export type Standing = { readonly status: Status; readonly stance: Stance };

const YET_TO_COME: ReadonlySet<Status> = new Set<Status>(["planned", "expected", "proposed", "ongoing", "unclear"]);
/** What is taken off or put off. */
const OFF: ReadonlySet<Status> = new Set<Status>(["postponed", "suspended", "cancelled"]);
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
const THINKING: ReadonlySet<string> = new Set(["think", "imagine", "dream", "believe", "guess", "suspect"]);
/** How far above an event the verb may stand that takes it off. */
const DEPTH = 4;
/** Where a number may stand before "killed": "17 fishermen killed". */
const REACH = 3;

/**
 * What no reading may undo, be it by rules or learned: that what somebody is accused of is a fact, and that a plain count of
 * the dead is none. Gives the same standing where nothing stands against it. `at` is the event's word, `holding` the
 * statements that hold it.
 */
export function guardStatus<T extends Standing>(
  view: SentenceView,
  at: number,
  told: T,
  holding: readonly AttributionAnnotation[],
): T {
  const { status, stance } = told;
  if (OFF.has(status) && stance !== "denies" && isOnCondition(view, at))
    return { ...told, status: "planned", stance: "asserts" };
  if (stance !== "asserts") return told;
  if (status === "held" || status === "ongoing") {
    if (isAccusedOf(view, at, holding)) return { ...told, status: "alleged" };
    if (status === "ongoing" && (isResult(view, at) || isMomentary(view, at))) return { ...told, status: "held" };
    return status === "held" && isSaidToHave(view, at) ? { ...told, stance: "hedges" } : told;
  }
  if (!YET_TO_COME.has(status)) return told;
  if (isUnthoughtOf(view, at)) return { ...told, status: "unclear" };
  if (isToll(view, at) || (isResult(view, at) && isOfPast(view))) return { ...told, status: "held" };
  return isAttempted(view, at) ? { ...told, status: "unclear" } : told;
}

/** "if the board reschedules the meeting", "unless the summit is called off": it stands as it was until then. */
function isOnCondition(view: SentenceView, at: number): boolean {
  let word = at;
  for (let step = 0; step < DEPTH && word !== -1; step++) {
    const { children = [], relation = "", head = -1 } = grammarAt(view, word) ?? {};
    const marks = children.filter((child) => child < word && grammarAt(view, child)?.relation === "mark");
    if (marks.some((mark) => CONDITIONS.has(lowerAt(view, mark)) && lowerAt(view, mark - 1) !== "even")) return true;
    // Another clause's condition says nothing of this one.
    if (relation === "ccomp" || relation === "acl:relcl" || relation === "root") return false;
    word = head;
  }
  return false;
}

/** "never thought that he would kill anybody": no plan, and whether he did is not said. */
function isUnthoughtOf(view: SentenceView, at: number): boolean {
  const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
  return (
    relation === "ccomp" &&
    THINKING.has(lemmaAt(view, head)) &&
    (grammarAt(view, head)?.children ?? []).some((child) => lowerAt(view, child) === "never")
  );
}

/** "rammed a car into the wall, killing four": what a deed led to is no deed that goes on. */
function isResult(view: SentenceView, at: number): boolean {
  const { xpos = "", relation = "", children = [] } = grammarAt(view, at) ?? {};
  if (xpos !== "VBG" || !RESULTS.has(lemmaAt(view, at))) return false;
  if (!/^(?:advcl|conj)$/.test(relation) && (view.kind === "body" || relation !== "acl")) return false;
  if (children.some((child) => (grammarAt(view, child)?.relation ?? "").startsWith("aux"))) return false;
  const first = relation === "conj" ? (grammarAt(view, at)?.head ?? at) : at;
  const opening = grammarAt(view, first)?.children ?? [];
  return (
    grammarAt(view, first)?.xpos === "VBG" &&
    (grammarAt(view, first)?.head ?? at) < first &&
    !opening.some((child) => /^(?:mark|case|aux)/.test(grammarAt(view, child)?.relation ?? ""))
  );
}

/** "a mass shooting at a concert", "after the raid": what is over in a moment, with no word of its going on. */
function isMomentary(view: SentenceView, at: number): boolean {
  const { upos = "", head = -1, relation = "", children = [] } = grammarAt(view, at) ?? {};
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  const isAfter =
    children.some((child) => /^(?:after|following)$/.test(lowerAt(view, child))) ||
    (relation === "obj" && lowerAt(view, head) === "following");
  if (isAfter) return true;
  return MOMENTARY.has(lemmaAt(view, at)) && view.words.every(({ lower }) => !WORDS_OF_LASTING.has(lower));
}
/** True where a sentence tells of the past alone. */
const isOfPast = (view: SentenceView): boolean =>
  view.grammar.some(({ xpos, relation }) => xpos === "VBD" && relation === "root") &&
  view.grammar.every(({ xpos }) => xpos !== "MD");

/** "tried to seize the port": whether it came to that the words leave open, but it is no plan. */
function isAttempted(view: SentenceView, at: number): boolean {
  const { head = -1, relation = "", xpos = "" } = grammarAt(view, at) ?? {};
  if (relation !== "xcomp" || xpos !== "VB" || !/^(?:try|attempt)$/.test(lemmaAt(view, head))) return false;
  const { xpos: tense = "", children = [] } = grammarAt(view, head) ?? {};
  const isOver = tense === "VBD" || (tense === "VBN" && children.some((child) => lemmaAt(view, child) === "have"));
  return isOver && !children.some((child) => NEGATIONS.has(lowerAt(view, child)));
}

/** "17 dead", "at least nine fishermen killed": a number, those it counts, and no auxiliary. */
function isToll(view: SentenceView, at: number): boolean {
  if (!TOLL_WORDS.has(lowerAt(view, at))) return false;
  let number = at - 1;
  while (number > at - REACH && /^(?:NOUN|ADJ)$/.test(grammarAt(view, number)?.upos ?? "")) number--;
  if (grammarAt(view, number)?.upos !== "NUM" && !/^(?:dozens|scores|hundreds|thousands)$/.test(lowerAt(view, number)))
    return false;
  return view.words.every(({ lower }) => !OPENING_A_TOLL.has(lower)) && !view.question;
}
