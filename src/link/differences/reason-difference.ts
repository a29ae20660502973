import type { EventFinding } from "../../core/findings.ts";
import { contains } from "../../core/span.ts";
import { BE_FORMS, HAVE_FORMS, MODALS } from "../../languages/en/function-words.ts";
import { IRREGULAR_PASTS } from "../../languages/en/irregular-forms.ts";
import {
  CITED_SOURCES,
  MADE_STOP,
  MADE_STOP_AROUND,
  MAYBE_REASON,
  REASON_CLAUSE,
  REASON_MARKERS,
  REASON_OF_SILENCE,
} from "../../languages/en/reason-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { kinness, type Word, wordOf } from "../../models/relation/meaning.ts";
import type { AccountView } from "./account-view.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import type { Side } from "./sides.ts";
import {
  daysApart,
  indexOfWords,
  sentencesOf,
  sideOfSentences,
  statementAt,
  type ToldSentence,
} from "./told-sentences.ts";

/** Pages further apart tell of two things. Days. */
const LONGEST_APART = 30;
/** Accounts of one event that are looked at, in their order. */
const MOST_VIEWS = 60;
/** Words between what was stopped and what tells the reason, and words of a reason. */
const REACH = 12;
const LONGEST_REASON = 14;
/** A comma ends a reason of so many words. */
const SHORTEST_REASON = 3;
/** From here on words of two reasons are of one thing. */
const ONE_THING = 0.55;
/** Words between the two words of a verb. */
const AROUND = 4;

/** Why something was stopped, as one voice gives it. */
type Told = {
  readonly sentence: ToldSentence;
  readonly at: number;
  readonly reason: readonly Word[];
  /** False where it may only tell when: "called off after a letter came". */
  readonly sure: boolean;
};

/** Two reasons that are given for one thing's being put off or called off. */
export const reasonDifference: Detector = {
  name: "reasons",
  find: (ground) =>
    ground.events.flatMap((event) => {
      const views = ground
        .viewsOf(event)
        .filter(({ phase, denies }) => phase === "off" && !denies)
        .slice(0, MOST_VIEWS);
      if (views.length === 0) return [];
      const told = views.flatMap((view) => reasonsFor(view, ground));
      const further = told.flatMap((one) => nextVoice(one, ground));
      return differenceOf(event, [...told, ...further]) ?? [];
    }),
};

function differenceOf(event: EventFinding, told: readonly Told[]): Found | null {
  const [first, second] = told.flatMap((one) => {
    const other = told.find((two) => two !== one && parts(one, two));
    return other === undefined ? [] : [[one, other] as const];
  })[0] ?? [undefined, undefined];
  if (first === undefined || second === undefined) return null;
  const [some, others] = [
    told.filter((one) => one === first || (parts(one, second) && !parts(one, first))),
    told.filter((one) => one === second || (parts(one, first) && !parts(one, second))),
  ];
  return {
    kind: "cause",
    about: { event: event.id },
    sides: [sideOf(some, first), sideOf(others, second)],
    common: [],
    confidence: 0.6,
    why: "two reasons are given for one thing's being stopped",
    features: { told: told.length },
  };
}

/** A side by its reason's words, in the sentences that give it. */
function sideOf(told: readonly Told[], { sentence, at, sure }: Told): Side {
  const side = sideOfSentences(told, "asserts");
  const words = reasonBehind(sentence, at, Number.POSITIVE_INFINITY);
  const [first, last] = [words[0], words.at(-1)];
  return !sure || first === undefined || last === undefined || words.length < SHORTEST_REASON
    ? side
    : { ...side, value: sentence.page.page.text.slice(first.start, last.end) };
}

/** Two voices whose reasons have nothing in common. */
function parts(one: Told, other: Told): boolean {
  if (daysApart(one.sentence, other.sentence) > LONGEST_APART) return false;
  const ofOnePage = one.sentence.page === other.sentence.page;
  if (!ofOnePage && !(one.sure && other.sure)) return false;
  if (ofOnePage && statementAt(one.sentence, one.at) === statementAt(other.sentence, other.at)) return false;
  return !one.reason.some((word) => other.reason.some((fellow) => kinness(word, fellow) >= ONE_THING));
}

function reasonsFor(view: AccountView, ground: Ground): Told[] {
  const sentence = sentencesOf([view.page.page.id], ground).find(({ span }) => contains(span, view.span));
  if (sentence === undefined || sentence.asks) return [];
  const { words } = sentence;
  const shown = [view.span, ...view.evidence].filter((span) => contains(sentence.span, span));
  const last = words.findLastIndex((word) => shown.some((span) => contains(span, word)));
  const before = markerAt(sentence, 0, 1, REASON_MARKERS);
  // "Because of the storm, the match was called off."
  if (before !== null) return toldOf(sentence, before, true);
  const reach = last + 1 + REACH;
  const sure = markerAt(sentence, last + 1, reach, REASON_MARKERS) ?? clauseAt(sentence, last + 1, reach);
  const behind = sure ?? markerAt(sentence, last + 1, reach, MAYBE_REASON);
  if (behind === null || words.slice(last, behind).some(({ word }) => REASON_OF_SILENCE.has(word))) return [];
  return toldOf(sentence, behind, sure !== null);
}

function toldOf(sentence: ToldSentence, from: number, sure: boolean): Told[] {
  const behind = reasonBehind(sentence, from);
  if (!sure && behind.some(({ word }) => CITED_SOURCES.has(word))) return [];
  const reason = tellingWords(sentence, behind);
  return reason.length === 0 ? [] : [{ sentence, at: from, reason, sure }];
}

/** Where what one of some markers tells begins: of the first that stands at a place from `from` up to `to`. */
function markerAt(sentence: ToldSentence, from: number, to: number, markers: readonly string[]): number | null {
  const found = markers
    .map((marker) => ({ at: indexOfWords(sentence, marker, from), length: marker.split(" ").length }))
    .filter(({ at }) => at >= from && at < to)
    .sort((x, y) => x.at - y.at || y.length - x.length)[0];
  return found === undefined ? null : found.at + found.length;
}

/** ", as the two failed to agree": a clause behind a comma. */
function clauseAt(sentence: ToldSentence, from: number, to: number): number | null {
  const { page, words } = sentence;
  const found = words.findIndex(
    ({ word, start }, at) =>
      at >= from &&
      at < to &&
      word === REASON_CLAUSE &&
      page.page.text.slice(words[at - 1]?.end ?? start, start).includes(",") &&
      reasonBehind(sentence, at + 1)
        .slice(1)
        .some((next) => mayBeVerb(next.word)),
  );
  return found < 0 ? null : found + 1;
}

function mayBeVerb(word: string): boolean {
  return (
    BE_FORMS.has(word) || HAVE_FORMS.has(word) || MODALS.has(word) || IRREGULAR_PASTS.has(word) || /..ed$/.test(word)
  );
}

/** The words of a reason, up to the next mark. */
function reasonBehind({ page, words }: ToldSentence, start: number, longest = LONGEST_REASON): ToldSentence["words"] {
  let end = start;
  for (; end < words.length && end < start + longest; end++) {
    const [before, next] = [words[end - 1], words[end]];
    const between = before === undefined || next === undefined ? "" : page.page.text.slice(before.end, next.start);
    if (end > start && (/[.;:]/u.test(between) || (between.includes(",") && end - start >= SHORTEST_REASON))) break;
  }
  return words.slice(start, end);
}

/** Those of them that carry something, names aside. */
function tellingWords({ page }: ToldSentence, words: ToldSentence["words"]): Word[] {
  return words.flatMap(({ word, start }) =>
    isEmptyWord(word) || /\p{Lu}/u.test(page.page.text[start] ?? "") ? [] : [wordOf(word.replace(/'s?$/, ""))],
  );
}

/** "A source said the call had put the palace off": right behind another voice's reason, of somebody whom that names too. */
function nextVoice(told: Told, ground: Ground): Told[] {
  const sentences = sentencesOf([told.sentence.page.page.id], ground);
  const next = sentences[sentences.indexOf(told.sentence) + 1];
  if (next === undefined || next.span.block !== told.sentence.span.block || next.asks) return [];
  const { words, page } = next;
  const verb = words.findIndex(({ word }, at) => MADE_STOP.has(word) || madeStopAround(next, at) !== null);
  if (verb < 1 || statementAt(next, verb) === null || statementAt(next, verb) === statementAt(told.sentence, told.at))
    return [];
  const whom = words
    .slice(verb + 1, verb + 1 + AROUND)
    .filter(({ start }) => /\p{Lu}/u.test(page.page.text[start] ?? ""));
  const named = new Set(told.sentence.words.map(({ word }) => word));
  if (!whom.some(({ word }) => named.has(word))) return [];
  const reason = tellingWords(next, words.slice(Math.max(0, verb - LONGEST_REASON), verb));
  return reason.length === 0 ? [] : [{ sentence: next, at: verb, reason, sure: false }];
}

function madeStopAround({ words }: ToldSentence, at: number): number | null {
  const [, second] = MADE_STOP_AROUND.find(([first]) => words[at]?.word === first) ?? [];
  const found = words.findIndex(({ word }, index) => index > at && index <= at + AROUND && word === second);
  return second === undefined || found < 0 ? null : found;
}
