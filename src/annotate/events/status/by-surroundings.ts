import { lowerAt, wordAt } from "../sentence-view.ts";
import { sentenceIsPast } from "./assess-chain.ts";
import { lemmaAt } from "./effect-tables.ts";
import { nounReality } from "./noun-reality.ts";
import type { StatusRecogniser, StatusSite } from "./status-site.ts";

const WHILE_OR_AFTER: ReadonlySet<string> = new Set(["after", "following", "during", "since", "at", "in"]);
const NOT_YET: ReadonlySet<string> = new Set([
  "will",
  "would",
  "until",
  "if",
  "only",
  "before",
  "unless",
  "can",
  "may",
  "might",
  "could",
  "should",
]);

/** "after the call, officials concluded": what was followed by something has been. */
export const byTemporalPreposition: StatusRecogniser = (site) => {
  const preposition = site.noun?.preposition ?? null;
  if (preposition === null || !WHILE_OR_AFTER.has(preposition.word)) return null;
  for (let at = preposition.at - 1; at >= Math.max(0, preposition.at - 6); at--) {
    if (NOT_YET.has(lowerAt(site.view, at))) return null;
  }
  if (!sentenceIsPast(site.view) || isToCome(site)) return null;
  const definite = /^(?:the|this|that|their|his|her|yesterday|a|an|its)$/.test(site.noun?.determiner ?? "");
  // "in talks" and "at meetings" say little; a definite noun, or one with a day, was a meeting that took place.
  if (!definite && site.direction !== "past" && !/^(?:after|following|during)$/.test(preposition.word)) return null;
  return {
    status: "held",
    stance: "asserts",
    evidence: [{ first: preposition.at, last: preposition.at }],
    generic: false,
  };
};

/** "was expected to speak during his visit": by the tree the clause is of what is to come. */
function isToCome({ view, noun, first, last, direction }: StatusSite): boolean {
  if (noun === null || (view.grammar[first]?.upos ?? "") === "" || BARGAINS.has(lemmaAt(view, last))) return false;
  const told = nounReality(view, first, last, direction, noun.first);
  return told !== null && TO_COME.has(told.status);
}
/** "agreed to sell it in a deal": the deal is what was agreed. */
const BARGAINS: ReadonlySet<string> = new Set(["deal", "agreement", "accord", "contract", "pact"]);
const TO_COME: ReadonlySet<string> = new Set(["planned", "expected", "proposed"]);

/** "until after the meeting", "ahead of the summit": still to come as the sentence sees it. */
export const byAnticipation: StatusRecogniser = (site) => {
  const preposition = site.noun?.preposition ?? null;
  if (preposition === null || site.direction === "past") return null;
  const before = lowerAt(site.view, preposition.at - 1);
  const until = preposition.word === "until" || before === "until";
  const ahead = preposition.word === "of" && before === "ahead";
  if (!until && !ahead) return null;
  return {
    status: "expected",
    stance: "asserts",
    evidence: [{ first: preposition.at - (before === "until" || ahead ? 1 : 0), last: preposition.at }],
    generic: false,
  };
};

const DURATION =
  /^\d{1,4}-(?:minute|hour|day)$|^(?:one|two|three|four|five|six|seven|eight|nine|ten)-(?:hour|day)$|^hour-long$|^hours-long$|^day-long$/;

/** "the 50-minute meeting": only what took place has been timed. */
export const byDuration: StatusRecogniser = (site) => {
  if (site.noun === null || !sentenceIsPast(site.view)) return null;
  for (let at = site.noun.first; at < site.first; at++) {
    if (DURATION.test(lowerAt(site.view, at))) {
      return { status: "held", stance: "asserts", evidence: [{ first: at, last: at }], generic: false };
    }
  }
  return null;
};

const DESCRIBED: ReadonlySet<string> = new Set(
  "described characterized characterised called dubbed hailed praised labelled labeled condemned denounced deplored mourned".split(
    " ",
  ),
);

/** "described the meeting as frank": nobody describes how a meeting went that did not. */
export const byDescription: StatusRecogniser = (site) => {
  if (site.noun === null) return null;
  let at = site.noun.first - 1;
  while (at > 0 && /^["“”]$/.test(lowerAt(site.view, at))) at--;
  if (!DESCRIBED.has(lowerAt(site.view, at))) return null;
  return { status: "held", stance: "asserts", evidence: [{ first: at, last: at }], generic: false };
};

/** "yesterday's call": a day that has been, in the phrase itself. */
export const byPastDay: StatusRecogniser = (site) => {
  if (site.noun === null || site.direction !== "past") return null;
  for (let at = site.noun.first; at < site.first; at++) {
    if ((wordAt(site.view, at)?.time ?? -1) !== -1 && lowerAt(site.view, at + 1) === "'s") {
      return { status: "held", stance: "asserts", evidence: [{ first: at, last: at }], generic: false };
    }
  }
  return null;
};

const TRAVELLING: ReadonlySet<string> = new Set(
  "heading travelling traveling flying going due head travel fly".split(" "),
);

/** "officials are heading to Norvik for talks": what one is on the way to is planned. */
export const byPurpose: StatusRecogniser = (site) => {
  const preposition = site.noun?.preposition ?? null;
  if (preposition?.word !== "for") return null;
  for (let at = preposition.at - 1; at >= Math.max(0, preposition.at - 8); at--) {
    const lower = lowerAt(site.view, at);
    if (/^[,;:]$/.test(lower)) return null;
    if (TRAVELLING.has(lower) && /^(?:are|is|will|to|be|were|was|due)$/.test(lowerAt(site.view, at - 1))) {
      return {
        status: "planned",
        stance: "asserts",
        evidence: [{ first: at - 1, last: preposition.at }],
        generic: false,
      };
    }
  }
  return null;
};

const CALLS: ReadonlySet<string> = new Set(["call", "conversation"]);

/** "Kell's conversation with Dorvet had put him off": a talk that did something took place. */
export const byOutcome: StatusRecogniser = (site) => {
  const { noun, view } = site;
  if (noun === null || noun.predicate !== null || noun.governor !== null || noun.preposition !== null) return null;
  if (!CALLS.has(lowerAt(view, site.last))) return null;
  for (let at = site.last + 1; at < Math.min(view.words.length, site.last + 10); at++) {
    const lower = lowerAt(view, at);
    if (/^(?:[,;:.?]|that|which|who)$/.test(lower)) return null;
    if (lower !== "had" && lower !== "has") continue;
    const next = lowerAt(view, at + 1);
    if (/^(?:not|n't|never|been|yet|to|no)$/.test(next)) return null;
    return { status: "held", stance: "asserts", evidence: [{ first: at, last: at + 1 }], generic: false };
  }
  return null;
};
