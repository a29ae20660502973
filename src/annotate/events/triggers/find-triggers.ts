import { isHappening } from "../happening-types.ts";
import type { SentenceView, Word } from "../sentence-view.ts";
import { Fact } from "../spelling.ts";
import { HAPPENING_OPENERS, happeningNounOpeners, happeningNounsAt, NOUN_OPENERS, nounAt } from "./find-nouns.ts";
import { VERB_OPENERS, verbsAt, type Wanted, WIDE_VERB_OPENERS, wideVerbOpeners } from "./find-verbs.ts";
import type { Trigger } from "./trigger.ts";

const plainOpeners: ReadonlySet<string> = new Set([...VERB_OPENERS, ...NOUN_OPENERS]);
const wideOpeners: ReadonlySet<string> = new Set([...WIDE_VERB_OPENERS, ...HAPPENING_OPENERS]);
const happeningOpeners: ReadonlySet<string> = new Set([
  ...wideVerbOpeners(isHappening),
  ...happeningNounOpeners(isHappening),
]);
const PLAIN = 1;
const WIDE = 2;
const HAPPENING = 4;

/** Which triggers a word may begin: most begin none. */
const openings = new Fact(
  ({ lower }) =>
    (plainOpeners.has(lower) ? PLAIN : 0) |
    (wideOpeners.has(lower) ? WIDE : 0) |
    (happeningOpeners.has(lower) ? HAPPENING : 0),
);
const opens = ({ words }: SentenceView, at: number, what: number): boolean =>
  (openings.of((words[at] as Word).spelling) & what) !== 0;

/** All words of a sentence that may name an event, in order, none inside another. */
export function findTriggers(view: SentenceView): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < view.words.length; at++) {
    if (!opens(view, at, PLAIN)) continue;
    const noun = nounAt(view, at);
    const verb = verbsAt(view, at)[0];
    // A word that reads as a noun here is one; only a progressive makes a verb of "meeting".
    const trigger = noun ?? verb;
    if (trigger === undefined || trigger === null) continue;
    found.push(trigger);
    at = trigger.last;
  }
  return found.filter((trigger) => trigger.sort === "verb" || !isObjectOfTrigger(trigger, found));
}

/** Words of many uses that may name an event, in order, the likeliest reading of each first. */
export function wideTriggers(view: SentenceView, isWanted: Wanted): (readonly Trigger[])[] {
  const found: (readonly Trigger[])[] = [];
  for (let at = 0; at < view.words.length; at++) {
    if (!opens(view, at, WIDE)) continue;
    const verbs = verbsAt(view, at, isWanted);
    const nouns = happeningNounsAt(view, at, isWanted);
    if (verbs.length + nouns.length > 0) found.push([...verbs, ...nouns]);
  }
  return found;
}

/** True where some word of many uses may tell of a disaster, a court, a company or a strike. */
export function holdsHappening(view: SentenceView): boolean {
  for (let at = 0; at < view.words.length; at++) {
    if (!opens(view, at, HAPPENING)) continue;
    if (verbsAt(view, at, isHappening).length + happeningNounsAt(view, at, isHappening).length > 0) return true;
  }
  return false;
}

/** "signed a deal", "imposed sanctions": one event, told by the verb that asks for the noun. */
function isObjectOfTrigger(noun: Extract<Trigger, { sort: "noun" }>, all: readonly Trigger[]): boolean {
  return all.some((other) => other.sort === "verb" && other.object >= noun.first && other.object <= noun.last);
}
