import { MONTHS } from "../../../languages/en/calendar.ts";
import { PROPOSALS } from "../../../languages/en/standing-verbs.ts";
import { formsOf } from "../../../languages/en/verb-forms.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import type { Link } from "../verb-chain.ts";
import { lemmaAt } from "./effect-tables.ts";
import { type Reality, reality } from "./reality.ts";
import type { Direction } from "./verb-reality.ts";

/** "We play on Sunday", "opens on 3 March": the present with a day names what is to be. */
function isOnDay(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--)
    if (/^(?:after|when|since|because|while)$/.test(lowerAt(view, index))) return false;
  for (let index = at + 1; index < Math.min(view.words.length, at + 6); index++)
    if (
      lowerAt(view, index) === "on" &&
      (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(view, index + 1)) ||
        (MONTHS.has(lowerAt(view, index + 1)) && DAY.test(lowerAt(view, index + 2))) ||
        (DAY.test(lowerAt(view, index + 1)) && MONTHS.has(lowerAt(view, index + 2))))
    )
      return true;
  return false;
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** Blocks whose present tells what has just been. */
const HEADLINES: ReadonlySet<string> = new Set(["title", "heading", "standfirst", "caption"]);

/** A title, or a line that ends without a stop. */
export function isHeadline(view: SentenceView): boolean {
  if (HEADLINES.has(view.kind)) return true;
  const last = wordAt(view, view.words.length - 1)?.lower ?? "";
  return view.words.length < 20 && /^[\p{L}\p{N}]/u.test(last) && wordAt(view, 0)?.start === view.sentence.start;
}
const MUST: ReadonlySet<string> = new Set(["must", "should", "ought"]);
const MAY: ReadonlySet<string> = new Set(["may", "might", "could", "can", "ca", "cannot"]);

/** A verb by its own auxiliaries. */
export function groupReality(view: SentenceView, at: number, link: Link, direction: Direction): Reality {
  const no = link.negation !== null;
  const stance = no ? "denies" : "asserts";
  if (link.modal !== null) {
    const modal = lowerAt(view, link.modal);
    if (link.perfect) {
      if (modal === "will") return reality("expected", stance);
      // "should never have been charged": he was.
      if (no && /^(?:should|ought)$/.test(modal)) return reality("held", "asserts");
      return MAY.has(modal) && !no ? reality("held", "hedges") : reality("held", "denies");
    }
    if (modal === "could" && no) return reality("held", "denies");
    if (MAY.has(modal)) return reality("expected", stance);
    if (MUST.has(modal)) return reality("proposed", stance);
    if (/^(?:would|'d)$/.test(modal) && isOfProposal(view, at)) return reality("proposed", stance);
    return reality("planned", stance);
  }
  if (link.infinitive) return reality(link.perfect ? "held" : "planned", stance);
  if (link.progressive) {
    if (direction === "future") return reality("planned", stance);
    return reality(link.finite === "past" && direction === "past" ? "held" : "ongoing", stance);
  }
  if (link.finite === "past" || link.perfect) return reality("held", stance);
  if (link.finite === "present") {
    if (direction !== "future" && isSameInPast(lowerAt(view, at)) && (direction === "past" || isOnDay(view, at)))
      return reality("held", stance);
    if (direction === "future" || isOnDay(view, at)) return reality("planned", stance);
    return reality(isHeadline(view) ? "held" : "ongoing", stance);
  }
  // "ordered that he be released": asked for, whether or not it was done.
  if (link.passive && link.finite === "none" && isBare(view, at, link)) return reality("proposed", stance);
  if (link.passive) return reality("held", stance);
  const xpos = grammarAt(view, at)?.xpos;
  if (xpos === "VBN") return reality("held", stance);
  const unreal = `${lowerAt(view, link.first - 2)} ${lowerAt(view, link.first - 1)}`;
  if (unreal === "instead of" || unreal === "rather than") return reality("held", "denies");
  if (xpos === "VBG")
    return reality(
      lowerAt(view, link.first - 1) === "without" ? "held" : "ongoing",
      lowerAt(view, link.first - 1) === "without" ? "denies" : stance,
    );
  return reality("planned", stance);
}

/** "he be tried": no auxiliary but "be", and a subject before it. */
function isBare(view: SentenceView, at: number, link: Link): boolean {
  const { children = [] } = grammarAt(view, at) ?? {};
  const auxiliaries = children.filter((child) => (grammarAt(view, child)?.relation ?? "").startsWith("aux"));
  return (
    auxiliaries.every((child) => lowerAt(view, child) === "be") &&
    lowerAt(view, at - 1) === "be" &&
    (/^(?:NOUN|PROPN|PRON)$/.test(grammarAt(view, at - 2)?.upos ?? "") ||
      children.some((child) => child < link.first && (grammarAt(view, child)?.relation ?? "").startsWith("nsubj")))
  );
}

/** "Police beat protesters on Monday": the form of the past is that of the present, and no plan is told so. */
function isSameInPast(word: string): boolean {
  return formsOf(word).get(word)?.has("past") === true;
}

/** "a bill that would ban": what the words of a proposal are to bring. */
function isOfProposal(view: SentenceView, at: number): boolean {
  const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
  if (relation.startsWith("acl") && head !== -1) return PROPOSALS.has(lemmaAt(view, head));
  for (let index = at - 1; index >= Math.max(0, at - 5); index--)
    if (/^(?:that|which|under)$/.test(lowerAt(view, index))) return PROPOSALS.has(lemmaAt(view, index - 1));
  return false;
}
