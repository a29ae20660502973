import { NEGATIONS } from "../../languages/en/function-words.ts";
import { STATUS_NOUNS, SUSPENDING_IDIOMS } from "../../languages/en/status-words.ts";
import { type Draft, pendingEvent, recent, stoppedEvent, suspendedEvent } from "./discourse.ts";
import { PhraseTable } from "./phrase-table.ts";
import { predicateFrom } from "./predicate.ts";
import type { Reader } from "./reader.ts";
import { lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";

type Interruption = "postponed" | "cancelled" | "suspended";
const words = new PhraseTable<Interruption>();
for (const status of ["postponed", "cancelled"] as const)
  for (const noun of STATUS_NOUNS[status]) words.add(noun, status);
const idioms = new PhraseTable<Interruption>();
for (const idiom of SUSPENDING_IDIOMS) idioms.add(idiom, "suspended");

const REACH = 8;
/** What a page said was put off stays what its "postponement" means for longer. */
const STOPPED_REACH = 16;

/**
 * Words that say how an event stands without naming it: "there is no question of 'postponement'", "the cancellation",
 * "we are pressing the pause button". They speak of the last event of the page that had not taken place.
 */
export function findAnaphora(view: SentenceView, reader: Reader): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < view.words.length; at++) {
    const idiom = idioms.at(view, at);
    const noun = idiom === undefined ? words.at(view, at) : undefined;
    const match = idiom ?? noun;
    if (match === undefined) continue;
    if (noun !== undefined && !standsAlone(view, at)) continue;
    const span = { start: wordAt(view, at)?.start ?? 0, end: wordAt(view, at + match.length - 1)?.end ?? 0 };
    if (
      recent(reader.drafts, view.sentence.id, 0).some((draft) =>
        draft.statusEvidence.some((each) => each.start <= span.start && span.end <= each.end),
      )
    )
      continue;
    const negation = noun === undefined ? null : negationBefore(view, at);
    const event =
      noun === undefined
        ? suspendedEvent(reader.drafts, view.sentence.id)
        : (stoppedEvent(reader.drafts, view.sentence.id, STOPPED_REACH) ??
          pendingEvent(reader.drafts, view.sentence.id, REACH));
    const holding = reader.attributed.holding(span);
    if (event === null || holding.some((each) => reader.attributed.isHypothetical(each))) continue;
    const evidence = [span];
    const negated = wordAt(view, negation ?? -1);
    if (negated !== undefined) evidence.unshift({ start: negated.start, end: negated.end });
    found.push({
      ...event,
      ...span,
      earlier: event,
      sentence: view.sentence.id,
      when: null,
      where: null,
      status: match.value,
      stance: negation === null ? "asserts" : "denies",
      asOf: holding[0]?.said?.value ?? reader.page.published?.value ?? null,
      statusEvidence: evidence,
      attribution: holding[0]?.id ?? null,
      details: [],
    });
  }
  return found;
}

/** "Asked about the talks, Kell said they had been put off": the event that the words before named, and what stops it. */
export function findPronounStatus(view: SentenceView, reader: Reader): Draft[] {
  const found: Draft[] = [];
  for (let at = 2; at < view.words.length; at++) {
    const pronoun = lowerAt(view, at);
    if (pronoun !== "it" && pronoun !== "they") continue;
    const said = predicateFrom(view, at, "clause");
    if (said === null || said.first !== at + 1 || !INTERRUPTIONS.has(said.status ?? "")) continue;
    const named = reader.named[0];
    const earlier =
      recent(reader.drafts, view.sentence.id, 0)[0] ?? (named?.sentence === view.sentence.id ? named : null);
    const start = wordAt(view, at)?.start ?? 0;
    if (earlier === null || earlier === undefined || earlier.type !== "CONSULT" || earlier.start > start) continue;
    const [first, last] = [wordAt(view, said.first), wordAt(view, said.last)];
    if (first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const holding = reader.attributed.holding(span);
    if (holding.some((each) => reader.attributed.isHypothetical(each))) continue;
    const { earlier: _earlier, ...event } = earlier;
    found.push({
      ...event,
      ...span,
      ...(earlier === named ? {} : { earlier }),
      status: said.status as Interruption,
      stance: said.chain.some(({ negation }) => negation !== null) ? "denies" : "asserts",
      asOf: holding[0]?.said?.value ?? reader.page.published?.value ?? null,
      statusEvidence: [span],
      attribution: holding[0]?.id ?? null,
      details: [],
    });
  }
  return found;
}
const INTERRUPTIONS: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);

/** True where no event is named beside the word, and it is definite, quoted or denied. */
function standsAlone(view: SentenceView, at: number): boolean {
  if (/^(?:of|in)$/.test(lowerAt(view, at + 1))) return false;
  const before = lowerAt(view, at - 1);
  if (/^["“”‘’']$/.test(before)) return true;
  if ((before === "the" || before === "this") && lowerAt(view, at) !== "delay") return true;
  return negationBefore(view, at) !== null;
}

function negationBefore(view: SentenceView, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const lower = lowerAt(view, index);
    if (lower === "no" || lower === "nothing" || lower === "cannot" || NEGATIONS.has(lower))
      return isOfKnowing(view, index) ? null : index;
    if (/^[;:?!]$/.test(lower)) return null;
  }
  return null;
}

/** "It was not clear what the delay would mean": what is negated is that somebody knows. */
function isOfKnowing(view: SentenceView, negation: number): boolean {
  return [1, 2, 3].some((step) => /^(?:clear|known|certain|sure|know|say|yet)$/.test(lowerAt(view, negation + step)));
}
