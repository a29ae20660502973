import type { EventAnnotation } from "../../core/layers.ts";
import { COORDINATORS } from "../../languages/en/function-words.ts";
import { type Cast, kindOf, type Party, partyOf } from "./participants/party.ts";
import { lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";

/** An event as the stage builds it; ids come when all are sorted. */
export type Draft = Omit<EventAnnotation, "id" | "takesUp" | "after"> & {
  readonly sentence: number;
  /** True where the rules know how it stands better than what is learned. */
  readonly certain?: true;
  /** The draft that it goes on about. */
  readonly earlier?: Draft;
};

/** Kinds of event that one noun may take up from another: "their conversation … the call". */
const KIN: { readonly [noun: string]: string } = {
  "phone call": "call",
  conversation: "call",
  meeting: "meeting",
  talks: "meeting",
  visit: "visit",
  summit: "summit",
  bill: "bill",
  vote: "bill",
};
export const kinOf = (noun: string): string => KIN[noun] ?? noun;

const CHAIN_REACH = 6;

/** The events of the last `reach` sentences, the latest first. */
export function recent(drafts: readonly Draft[], sentence: number, reach: number): Draft[] {
  let from = drafts.length;
  while (from > 0 && sentence - (drafts[from - 1]?.sentence ?? 0) <= reach) from--;
  return drafts.slice(from).reverse();
}

/**
 * The earlier event that a bare "the meeting" goes on about: the last one of the same noun within a few sentences, if no
 * other of that noun with other people stands there too.
 */
export function antecedentOf(drafts: readonly Draft[], noun: string, sentence: number): Draft | null {
  let found: Draft | null = null;
  for (const draft of recent(drafts, sentence, CHAIN_REACH)) {
    if (kinOf(draft.noun) !== kinOf(noun) || draft.participants.length === 0) continue;
    // "The talks" may take up a meeting; "the meeting" takes up talks only right after them.
    if (draft.noun === "talks" && noun !== "talks" && sentence - draft.sentence > 1) continue;
    if (found === null) found = draft;
    else if (!samePeople(found, draft)) return draft.sentence < sentence - 2 ? found : null;
  }
  return found;
}

/** The event that "pressing the pause button" is about: one that the page just said was suspended, else one that could be. */
export function suspendedEvent(drafts: readonly Draft[], sentence: number): Draft | null {
  const found = recent(drafts, sentence, 4).find((draft) => draft.status === "suspended");
  return found ?? pendingEvent(drafts, sentence, 2);
}

/** The last encounter or law within reach that the page said was put off or called off: what "the postponement" means. */
export function stoppedEvent(drafts: readonly Draft[], sentence: number, reach: number): Draft | null {
  const stopped = recent(drafts, sentence, reach).find(
    ({ type, status, stance, participants }) =>
      (type === "CONSULT" || type === "LAW") && STOPPED.has(status) && stance !== "denies" && participants.length > 0,
  );
  return stopped ?? null;
}
const STOPPED: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);

/** The last event within a few sentences that could be put off: not one that took place. */
export function pendingEvent(drafts: readonly Draft[], sentence: number, reach: number): Draft | null {
  let fallback: Draft | null = null;
  for (const draft of recent(drafts, sentence, reach)) {
    if ((draft.type !== "CONSULT" && draft.type !== "LAW") || draft.status === "held" || draft.status === "ongoing")
      continue;
    if (draft.participants.length >= 2) return draft;
    fallback ??= draft;
  }
  return fallback;
}

function samePeople(a: Draft, b: Draft): boolean {
  const of = (draft: Draft): string =>
    draft.participants
      .map((each) => each.entity ?? -1)
      .sort((x, y) => x - y)
      .join();
  return of(a) === of(b);
}

/** Pairs of persons joined by "and" in a sentence, in order, with where they stand. */
export function pairsIn(view: SentenceView, cast: Cast): { at: number; pair: readonly Party[] }[] {
  const pairs: { at: number; pair: readonly Party[] }[] = [];
  for (let at = 1; at < view.words.length - 1; at++) {
    const lower = lowerAt(view, at);
    if (!COORDINATORS.has(lower) && !/^[–‑-]$/.test(lower)) continue;
    const left = wordAt(view, at - 1)?.full ?? -1;
    if (left === -1) continue;
    let next = at + 1;
    while (
      next < at + 5 &&
      (wordAt(view, next)?.full ?? -1) === -1 &&
      /^[\p{L}.]+$/u.test(wordAt(view, next)?.text ?? "")
    )
      next++;
    const right = wordAt(view, next)?.full ?? -1;
    if (right === -1) continue;
    const a = partyOf(cast, left);
    const b = partyOf(cast, right);
    if (a === null || b === null || a.entity === b.entity) continue;
    if (kindOf(cast, a) !== "person" || kindOf(cast, b) !== "person") continue;
    pairs.push({ at, pair: [a, b] });
  }
  return pairs;
}
