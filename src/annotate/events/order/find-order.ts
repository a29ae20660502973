import type { TextSpan } from "../../../core/span.ts";
import { AFTER_PHRASES, AFTER_WORDS, BEFORE_PHRASES, BEFORE_WORDS } from "../../../languages/en/order-words.ts";
import type { Draft } from "../discourse.ts";
import { grammarAt, lowerAt, type SentenceView, spanOf } from "../sentence-view.ts";

/** Two events of a sentence of which words say that one came after the other. */
export type Order = { readonly later: Draft; readonly earlier: Draft; readonly span: TextSpan };

type Signal = {
  readonly order: "after" | "before";
  readonly first: number;
  readonly last: number;
  readonly head: number;
};

const STOPPED: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);
const AHEAD: ReadonlySet<string> = new Set(["planned", "expected", "proposed"]);

/**
 * What the words of a sentence say of the order of its events: "after the call", "ahead of the summit", "before they
 * met". The words must hang on the other event, or on the verb that tells it; without that nothing is ordered.
 */
export function findOrder(view: SentenceView, drafts: readonly Draft[]): Order[] {
  if (drafts.length < 2 || (grammarAt(view, 0)?.upos ?? "") === "") return [];
  return drafts.flatMap((named): Order[] => {
    if (named.stance === "denies" || STOPPED.has(named.status)) return [];
    const signal = signalOf(view, named);
    if (signal === null) return [];
    const others = drafts.filter((draft) => draft !== named);
    const other =
      others.find((draft) => isOrdered(view, draft, signal)) ??
      besideSignal(
        view,
        others.filter(({ attribution }) => attribution === named.attribution),
        signal,
        lastWordOf(view, named),
      );
    if (other === undefined) return [];
    const span = spanOf(view, signal.first, signal.last);
    return [signal.order === "after" ? { later: other, earlier: named, span } : { later: named, earlier: other, span }];
  });
}

/** The words before an event that set it in time against another, and the word that they hang on. */
function signalOf(view: SentenceView, named: Draft): Signal | null {
  const last = lastWordOf(view, named);
  const marked = [last, firstWordOf(view, named), ...evidenceWords(view, named)].map((at) => clauseSignal(view, at));
  return (
    nounSignal(view, last) ?? marked.find((signal) => signal !== null) ?? openerBefore(view, firstWordOf(view, named))
  );
}

/** "after the call": the preposition of the noun's phrase. */
function nounSignal(view: SentenceView, noun: number): Signal | null {
  const { children = [], head = -1, upos } = grammarAt(view, noun) ?? {};
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const case_ = children.find((child) => child < noun && grammarAt(view, child)?.relation === "case");
  if (case_ === undefined || head === -1) return null;
  const lower = lowerAt(view, case_);
  // "until after the vote": the later of the two words counts.
  const order = wordOrder(lowerAt(view, case_ + 1)) ?? wordOrder(lower);
  if (order !== null) return { order, first: case_, last: case_, head: overTimes(view, head) };
  if (lower !== "of" && lower !== "to") return null;
  const phrase = lowerAt(view, case_ - 1);
  const long = AFTER_PHRASES.has(phrase) ? "after" : BEFORE_PHRASES.has(phrase) ? "before" : null;
  if (long === null) return null;
  const above = head === case_ - 1 ? (grammarAt(view, head)?.head ?? -1) : head;
  return above === -1 ? null : { order: long, first: case_ - 1, last: case_, head: overTimes(view, above) };
}

/** "after they met": what opens the clause of the verb. */
function clauseSignal(view: SentenceView, verb: number): Signal | null {
  const { children = [], head = -1, relation = "" } = grammarAt(view, verb) ?? {};
  if (!relation.startsWith("advcl") || head === -1) return null;
  const opener = children.find(
    (child) =>
      child < verb &&
      /^(?:mark|advmod|case)$/.test(grammarAt(view, child)?.relation ?? "") &&
      wordOrder(lowerAt(view, child)) !== null,
  );
  if (opener === undefined) return null;
  const order = wordOrder(lowerAt(view, opener));
  return order === null ? null : { order, first: opener, last: opener, head: overTimes(view, head) };
}

/** "after Dorvet and Kell spoke", where the parser lost the clause: the opener before the verb's subject. */
function openerBefore(view: SentenceView, verb: number): Signal | null {
  if (!/^VB[DZP]$/.test(grammarAt(view, verb)?.xpos ?? "")) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - 9); at--) {
    const order = wordOrder(lowerAt(view, at));
    if (order !== null) return { order, first: at, last: at, head: -1 };
    if (/^[,;:]$/.test(lowerAt(view, at)) || /^(?:VB|MD)/.test(grammarAt(view, at)?.xpos ?? "")) return null;
  }
  return null;
}

/**
 * The event beside the words, where grammar does not tell what they hang on: the one right before them in the same
 * clause, or, where they open the sentence, the first one after the comma.
 */
function besideSignal(view: SentenceView, drafts: readonly Draft[], signal: Signal, last: number): Draft | undefined {
  const fits = (draft: Draft): boolean => draft.stance !== "denies" && !STOPPED.has(draft.status);
  if (signal.first <= 1) {
    let comma = last + 1;
    while (comma < view.words.length && lowerAt(view, comma) !== ",") comma++;
    const after = drafts.filter((draft) => firstWordOf(view, draft) > last);
    const [next] = after;
    if (next === undefined || !fits(next) || firstWordOf(view, next) <= comma) return undefined;
    // "After the call, officials concluded that they met": what came after is the concluding.
    for (let at = comma + 1; at < firstWordOf(view, next); at++)
      if (/^(?:that|whether|if|who|which|before|after|;|:)$/.test(lowerAt(view, at))) return undefined;
    return next;
  }
  for (let at = signal.first - 1; at >= 0; at--) {
    if (/^(?:[,;:.?!]|and|but|or|that|which|who|because|when|while|if)$/.test(lowerAt(view, at))) return undefined;
    const draft = drafts.find((one) => firstWordOf(view, one) <= at && at <= lastWordOf(view, one));
    if (draft !== undefined) return fits(draft) ? draft : undefined;
  }
  return undefined;
}

const wordOrder = (lower: string): Signal["order"] | null =>
  AFTER_WORDS.has(lower) ? "after" : BEFORE_WORDS.has(lower) ? "before" : null;

/** "hours after the call": over the measure to what it measures. */
function overTimes(view: SentenceView, at: number): number {
  const timed = /^(?:hours?|days?|weeks?|months?|minutes?|years?|shortly|soon|just|immediately)$/.test(
    lowerAt(view, at),
  );
  const above = grammarAt(view, at)?.head ?? -1;
  return timed && above !== -1 ? above : at;
}

/** Whether the words hang on this event, and say something of the event rather than of how it stands. */
function isOrdered(view: SentenceView, draft: Draft, signal: Signal): boolean {
  if (draft.stance === "denies") return false;
  // "put off until after the summit" gives the event's own new place.
  if (lowerAt(view, signal.first) === "until" && signal.order === "after")
    return signal.head === lastWordOf(view, draft) || evidenceWords(view, draft).includes(signal.head);
  const trigger = firstWordOf(view, draft) <= signal.head && signal.head <= lastWordOf(view, draft);
  if (trigger) return !STOPPED.has(draft.status);
  if (!evidenceWords(view, draft).includes(signal.head)) return false;
  // "was put off after the attack" and "agreed before the summit to meet" order the putting off and the agreeing.
  if (STOPPED.has(draft.status)) return false;
  return signal.order === "after" || !AHEAD.has(draft.status);
}

const wordAt = (view: SentenceView, offset: number): number =>
  view.words.findIndex((word) => word.start <= offset && offset < word.end);
const firstWordOf = (view: SentenceView, draft: Draft): number => wordAt(view, draft.start);
const lastWordOf = (view: SentenceView, draft: Draft): number => wordAt(view, draft.end - 1);

function evidenceWords(view: SentenceView, draft: Draft): number[] {
  return view.words.flatMap((word, at) =>
    draft.statusEvidence.some((span) => span.start <= word.start && word.end <= span.end) ? [at] : [],
  );
}
