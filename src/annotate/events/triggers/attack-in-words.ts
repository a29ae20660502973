import type { Page } from "../../../core/page.ts";
import {
  ATTACKING,
  OF_CAMPAIGNS,
  OF_FORCE,
  OPEN_TOPICS,
  SPOKEN,
  TOPICS,
} from "../../../languages/en/attacks-in-words.ts";
import { wordsNear } from "../field-near.ts";
import { type Cast, kindOf, partyOf } from "../participants/party.ts";
import { objectWord, obliqueWords } from "../participants/plain-phrases.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";

const ON: ReadonlySet<string> = new Set(["on", "against"]);
const ABOUT: ReadonlySet<string> = new Set(["on", "over", "about", "in", "via", "for"]);

/**
 * True where the attack that the word at `at` tells is one of words: "attacked her in early-morning tweets", "hit him hard on
 * his record", "attacks on her character", "attacked him for dodging the draft"; or on a person, beside words of a campaign
 * and none of force.
 */
export function isAttackInWords(page: Page, view: SentenceView, at: number, cast: Cast): boolean {
  if (!ATTACKING.has(lemmaAt(view, at))) return false;
  const isVerb = grammarAt(view, at)?.upos === "VERB";
  const children = grammarAt(view, at)?.children ?? [];
  const patient = isVerb ? patientOf(view, at) : (obliqueWords(view, at, ON)[0] ?? -1);
  const about = obliqueWords(view, at, ABOUT).filter((word) => !isInSupport(view, word));
  const subjects = [patient, ...about].map((word) => lowerAt(view, word));
  if (subjects.some((word) => TOPICS.has(word))) return true;
  if (isVerb && children.some((child) => isReason(view, child))) return true;
  const near = wordsNear(page, view);
  if (!isVerb && children.some((child) => SPOKEN.has(lowerAt(view, child))) && !near.has(OF_FORCE)) return true;
  if (near.has(OF_FORCE)) return false;
  if (subjects.some((word) => OPEN_TOPICS.has(word))) return true;
  const full = wordAt(view, patient)?.full ?? -1;
  const party = full === -1 ? null : partyOf(cast, full);
  if (party === null || kindOf(cast, party) !== "person") return false;
  return near.has(OF_CAMPAIGNS);
}

/** "strikes in support of troops" are no words on somebody's support. */
const isInSupport = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === "in" && /^(?:of|to)$/.test(lowerAt(view, at + 1));

/** "for dodging the draft" */
const isReason = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.xpos === "VBG" &&
  (grammarAt(view, at)?.children ?? []).some((child) => child < at && lowerAt(view, child) === "for");

function patientOf(view: SentenceView, at: number): number {
  const passive = (grammarAt(view, at)?.children ?? []).find(
    (child) => grammarAt(view, child)?.relation === "nsubj:pass",
  );
  return passive ?? objectWord(view, at);
}
