import type { Stance, Status } from "../../src/core/vocabulary.ts";
import { placeOf, sameName } from "../attribution/score-chains.ts";

/** What a sentence says of one event's standing, as labelled (`eval/unseen/statuses-guidelines.md`). */
export type LabelledStatus = {
  readonly words: string;
  readonly occurrence?: number;
  readonly status: Status;
  readonly stance: Stance;
  readonly holder: string;
  readonly when?: string;
};
export type LabelledSentence = {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly LabelledStatus[];
};

/** A mention as it was found; `holder` is the last link of its chain, "page" without one, "unnamed" where nobody is stated. */
export type FoundStatus = {
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  readonly stance: Stance;
  readonly holder: string;
};

/** How one labelled event was met: `found` is the place in the list of found mentions, -1 where none touches its words. */
export type StatusVerdict = {
  readonly found: number;
  readonly status: boolean;
  readonly stance: boolean;
  readonly holder: boolean;
};

/**
 * Scores the events of one sentence. A mention meets a labelled event when its trigger touches the words; the one that
 * agrees most is taken, and labels of the same words take one mention each.
 */
export function scoreStatuses(sentence: LabelledSentence, found: readonly FoundStatus[]): StatusVerdict[] {
  const taken = new Set<string>();
  return sentence.events.map((gold): StatusVerdict => {
    const start = placeOf(sentence.text, gold.words, gold.occurrence);
    const end = start + gold.words.length;
    let best: StatusVerdict = { found: -1, status: false, stance: false, holder: false };
    if (start < 0) return best;
    found.forEach((one, index) => {
      if (one.end <= start || end <= one.start || taken.has(`${start} ${index}`)) return;
      const verdict = {
        found: index,
        status: one.status === gold.status,
        stance: one.stance === gold.stance,
        holder: sameHolder(gold.holder, one.holder),
      };
      if (best.found === -1 || agreement(verdict) > agreement(best)) best = verdict;
    });
    taken.add(`${start} ${best.found}`);
    return best;
  });
}

const agreement = ({ status, stance, holder }: StatusVerdict): number =>
  (status ? 4 : 0) + (stance ? 2 : 0) + (holder ? 1 : 0);

const UNSTATED: ReadonlySet<string> = new Set(["page", "unnamed"]);

export function sameHolder(gold: string, found: string): boolean {
  if (UNSTATED.has(gold) || UNSTATED.has(found)) return gold === found;
  if (sameName(gold, found)) return true;
  // "a spokesman for the rebels" is the sentence's "spokesman", "the mediator, Sheikh Tarik al-Amin" its "Tarik al-Amin".
  const words = new Set(wordsOf(found));
  return wordsOf(gold).every((word) => words.has(word));
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|an?|his|her|its|their|s)$/.test(word));

/** True where the label says that the event is to come, off, open or denied: showing it as held would mislead. */
export const isNotHeld = ({ status, stance }: LabelledStatus): boolean =>
  stance === "denies" || (status !== "held" && status !== "ongoing" && status !== "alleged");

/** True where a mention says that the event happened. */
export const saysHeld = ({ status, stance }: FoundStatus): boolean => status === "held" && stance === "asserts";
