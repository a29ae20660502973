import type { EventAnnotation, Time } from "../../../core/layers.ts";
import type { EventType } from "../../../core/vocabulary.ts";
import { SIDE_NOUNS } from "../../../languages/en/contact-words.ts";
import { PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { chargeAfter, sentenceAfter } from "./court-details.ts";

type Detail = EventAnnotation["details"][number];

/** Where in the sentence details of an event may stand. Words, `to` exclusive. */
export type DetailRange = {
  readonly from: number;
  readonly to: number;
  readonly phraseFirst: number;
  readonly last: number;
};
type DetailFinder = (
  text: string,
  view: SentenceView,
  range: DetailRange,
  type: EventType,
  mode: string | null,
) => Detail[];

const NUMBERED: ReadonlySet<EventType> = new Set([
  "LAW",
  "SANCTION",
  "ASSAULT",
  "DISASTER",
  "AID",
  "COMPANY",
  "COERCE",
  "PROTEST",
  "MOBILIZE",
]);

/** All details of an event, in the order in which they stand. */
export function findDetails(
  text: string,
  view: SentenceView,
  range: DetailRange,
  type: EventType,
  mode: string | null = null,
): Detail[] {
  return FINDERS.flatMap((find) => find(text, view, range, type, mode)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function detail(text: string, view: SentenceView, field: string, first: number, last: number): Detail[] {
  const start = wordAt(view, first)?.start;
  const end = wordAt(view, last)?.end;
  if (start === undefined || end === undefined || end <= start) return [];
  const span = { start, end };
  return [{ field, value: text.slice(start, end), span }];
}

/** "the 50-minute meeting", "lasted two hours". */
const duration: DetailFinder = (text, view, range) => {
  for (let at = range.phraseFirst; at < range.last; at++) {
    if (/^(?:\d{1,4}|[a-z]{3,9})-(?:minute|hour|day|week)s?$|^(?:hour|day|week)s?-long$/.test(lowerAt(view, at)))
      return detail(text, view, "duration", at, at);
  }
  for (let at = range.last; at < Math.min(range.to, range.last + 20); at++) {
    if (!/^(?:lasted|lasts|lasting|for)$/.test(lowerAt(view, at))) continue;
    const time = timeAt(view, at + 1) ?? timeAt(view, at + 2);
    if (time?.type === "DURATION")
      return [
        { field: "duration", value: text.slice(time.start, time.end), span: { start: time.start, end: time.end } },
      ];
  }
  return [];
};

function timeAt(view: SentenceView, at: number): Time | null {
  const id = wordAt(view, at)?.time ?? -1;
  return id === -1 ? null : (view.times.find((each) => each.id === id) ?? null);
}

/** "on the sidelines of the forum". */
const occasion: DetailFinder = (text, view, range) => {
  for (let at = range.last; at < range.to; at++) {
    const lower = lowerAt(view, at);
    if ((lower !== "sidelines" && lower !== "margins") || lowerAt(view, at + 1) !== "of") continue;
    let last = at + 1;
    for (let next = at + 2; next < Math.min(view.words.length, at + 14); next++) {
      const word = lowerAt(view, next);
      if (!/^[\p{L}\p{N}'’-]/u.test(word) || (PREPOSITIONS.has(word) && word !== "of")) break;
      last = next;
    }
    return last > at + 1 ? detail(text, view, "occasion", at + 2, last) : [];
  }
  return [];
};

/** "at the initiative of Marvania", "at Norvik's request". */
const initiator: DetailFinder = (text, view, range) => {
  for (let at = range.last; at < range.to; at++) {
    const lower = lowerAt(view, at);
    if (lower !== "initiative" && lower !== "request" && lower !== "invitation") continue;
    if (lowerAt(view, at + 1) === "of") {
      let last = at + 1;
      for (let next = at + 2; next < Math.min(view.words.length, at + 10); next++) {
        const word = wordAt(view, next);
        if (word === undefined || (word.full === -1 && word.lower !== "the")) break;
        last = next;
      }
      // "The Marvanian side": an article alone names nobody.
      if (lowerAt(view, last) === "the" || SIDE_NOUNS.has(lowerAt(view, last + 1)))
        last = [1, 2, 3].map((step) => last + step).find((next) => SIDE_NOUNS.has(lowerAt(view, next))) ?? last;
      const isNamed = last > at + 1 && lowerAt(view, last) !== "the";
      return isNamed ? detail(text, view, "initiator", at + 2, last) : [];
    }
    if (lowerAt(view, at - 1) === "'s" && (wordAt(view, at - 2)?.mention ?? -1) !== -1) {
      let first = at - 2;
      while (wordAt(view, first - 1)?.mention === wordAt(view, at - 2)?.mention) first--;
      return detail(text, view, "initiator", first, at - 2);
    }
  }
  return [];
};

/** "500% tariffs", "killed 12 people", "at least 85 senators": a number with what it counts. */
const numbers: DetailFinder = (text, view, range, type) => {
  if (!NUMBERED.has(type)) return [];
  const found: Detail[] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = wordAt(view, at);
    if (word === undefined || word.time !== -1 || word.mention !== -1 || !/^\d[\d.,]{0,15}$/.test(word.lower)) continue;
    let first = at;
    if (/^[$€£]$/.test(lowerAt(view, at - 1))) first = at - 1;
    let last = at;
    while (/^(?:%|percent|per|cent|million|billion|trillion|thousand|hundred)$/.test(lowerAt(view, last + 1))) last++;
    const unit = lowerAt(view, last + 1);
    if (
      /^[a-z][a-z-]{2,}$/.test(unit) &&
      !PREPOSITIONS.has(unit) &&
      wordAt(view, last + 1)?.mention === -1 &&
      unit !== "and" &&
      unit !== "that"
    )
      last++;
    if (last === at && first === at) continue;
    found.push(...detail(text, view, "number", first, last));
    at = last;
  }
  return found.slice(0, 4);
};

/** What somebody is charged with or convicted of, and what he is sentenced to. */
const court: DetailFinder = (text, view, range, type, mode) => {
  if (type !== "COURT") return [];
  if (mode === "charge") return chargeAfter(text, view, range.last);
  if (mode !== "verdict" && mode !== "sentence") return [];
  const sentence = /^(?:sentence|jail|imprison)/.test(lowerAt(view, range.last));
  return sentence ? sentenceAfter(text, view, range.last) : chargeAfter(text, view, range.last);
};

const FINDERS: readonly DetailFinder[] = [duration, occasion, initiator, numbers, court];
