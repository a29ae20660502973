import type { Quantity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { textOf } from "../../document/document.ts";
import {
  AS_YET_WORDS,
  COUNTED_PEOPLE,
  LATER_WORDS,
  PLAN_WORDS,
  REST_WORDS,
  SCOPE_WORDS,
  SINGLE_ACTS,
} from "../../languages/en/scope-words.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { compareDates, isDayDate } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { type Contrast, features, type Ground, leastDice, MOST_SENSES, SAME_TIME } from "./contrast.ts";
import { agree, compatible } from "./figures.ts";
import type { Telling } from "./telling.ts";
import { oneInTheOther, placesPart, polarity, timesPart } from "./turned-round.ts";
import { causes } from "./two-causes.ts";

/** Counts of people killed or injured are told in few words that are always the same: a share of the threshold. */
const HARM_SHARE = 0.6;
/** A telling of more figures is a list of things. */
const MOST_FIGURES = 2;
/** What a page plans, another one tells of within so many days, else it is another. */
const LONGEST_PLAN = 120;
/** Words of a telling that tells one thing. */
const MOST_WORDS = 16;
/** A plan and what is done are told in other tenses, and must be the more alike in the rest: a share of the threshold. */
const PLAN_SHARE = 1.4;
/** The first of these that applies: figures say most, a word's opposite least. The pair is given with the earlier page first. */
export function setAgainst(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (a.line === b.line) return null;
  const told = figures(a, b, ground) ?? causes(a, b, ground);
  // How far an event has got that several pages tell of, its day and its place are told by its own accounts.
  if (told !== null || a.ofSharedEvent || b.ofSharedEvent) return told;
  // A long sentence tells several things, and what is turned round or dated in it may be another than what is shared.
  if (a.words.length > MOST_WORDS || b.words.length > MOST_WORDS) return null;
  return plans(a, b, ground) ?? days(a, b, ground) ?? places(a, b, ground) ?? polarity(a, b, ground);
}

/** Two figures of one thing. */
function figures(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (ground.senses.length === 0 || ground.dice < leastDice(ground) * HARM_SHARE) return null;
  if (a.quantities.length > MOST_FIGURES || b.quantities.length > MOST_FIGURES) return null;
  // What one person did for five years and another for fifteen is no difference.
  if (a.people.size > 0 && b.people.size > 0 && sharedCount(a.people, b.people) === 0) return null;
  for (const one of a.quantities) {
    for (const other of b.quantities) {
      if (
        isLoose(one) ||
        isLoose(other) ||
        one.unit !== other.unit ||
        agree(one, other) ||
        isOfTheRest(a, one) !== isOfTheRest(b, other) ||
        (MOMENTARY.test(one.unit) && (tellsTheHour(a) || tellsTheHour(b))) ||
        !ofOneThing(a, one, b, other)
      )
        continue;
      // A page that gives both tells of two things.
      if (a.quantities.some((further) => agree(further, other) && further.unit === other.unit)) continue;
      if (b.quantities.some((further) => agree(further, one) && further.unit === one.unit)) continue;
      const near = nearFigures(a, one, b, other, ground);
      const kind = near === null ? null : kindOfFigures(a, one, b, other, near, ground);
      if (kind === null || near === null) continue;
      if (ground.dice < leastDice(ground) * (near.ofHarm ? HARM_SHARE : 1)) continue;
      // One word in common is enough where the one says that its figure is as yet, and the other that it has changed.
      if (near.shared < 2 && !(kind === "change" && isAsYet(a, one) && isLater(b))) continue;
      return {
        kind,
        why: WHY_OF_FIGURES[kind] ?? "",
        a: one,
        b: other,
        features: { ...features(ground), near: near.shared },
      };
    }
  }
  return null;
}

/** "Dozens", and "one", which is mostly no count. */
function isLoose({ qualifier, value }: Quantity): boolean {
  return qualifier === "vague" || value === 1;
}

/** "128 other politicians", "another 20": what is counted beside others is not the whole. */
function isOfTheRest({ words, tokens }: Telling, { start, end }: Quantity): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const near = [words[first - 1], words[first], words[behind - 1], words[behind]];
  return near.some((word) => word !== undefined && REST_WORDS.has(word)) || words[behind] === "more";
}

/** Prices and how they move: at another hour they are others. An ISO 4217 code is money. */
const MOMENTARY = /^(?:percent|percentage point|[A-Z]{3})$/;

function tellsTheHour({ times }: Telling): boolean {
  return times.some(({ type }) => type === "TIME");
}

type Near = {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
  readonly shared: number;
  /** Both count people killed, or people injured. */
  readonly ofHarm: boolean;
  readonly harmsPart: boolean;
};

/** Words on each side of a figure that say what it is of. */
const REACH = 7;
const KILLED = senseOf("killed");
const INJURED = senseOf("injured");

/** The words around two figures, and how much they have in common; null where they tell of two kinds of harm. */
function nearFigures(a: Telling, one: Quantity, b: Telling, other: Quantity, ground: Ground): Near | null {
  const [nearA, nearB] = [around(a, one), around(b, other)];
  const harm = ({ senses }: Around) => [KILLED, INJURED].filter((sense) => senses.has(sense));
  const [harmA, harmB] = [harm(nearA), harm(nearB)];
  const both = harmA.filter((sense) => harmB.includes(sense)).length;
  if (harmA.length + harmB.length > 0 && both === 0) return null;
  // Of two tolls in one sentence the words do not say surely which is whose.
  const tolls = (telling: Telling) => telling.quantities.filter(({ unit }) => unit === one.unit).length;
  if (both > 0 && (tolls(a) > 1 || tolls(b) > 1)) return null;
  const told = new Set(ground.senses);
  const shared = [...nearA.senses].filter(
    (sense) => nearB.senses.has(sense) && told.has(sense) && !PEOPLE.has(sense),
  ).length;
  return {
    a: nearA.words,
    b: nearB.words,
    shared: shared + Math.min(1, ground.names),
    ofHarm: both > 0,
    harmsPart: harmA.length !== harmB.length,
  };
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "person", "number", "total", "toll"].map(senseOf));

type Around = { readonly words: ReadonlySet<string>; readonly senses: ReadonlySet<string> };

/** The words near a figure, as far as the next figure of its kind. */
function around({ tokens, quantities }: Telling, figure: Quantity): Around {
  const first = tokens.findIndex(({ start }) => start >= figure.start);
  const others = quantities.filter((one) => one !== figure && one.unit === figure.unit);
  const near: Telling["tokens"][number][] = [];
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? first - 1 : first, taken = 0; taken < REACH; at += step, taken++) {
      const token = tokens[at];
      if (token === undefined || others.some(({ start, end }) => start <= token.start && token.start < end)) break;
      near.push(token);
    }
  }
  return {
    words: new Set(near.map(({ word }) => word)),
    senses: new Set(near.flatMap(({ sense }) => sense ?? [])),
  };
}

const WHY_OF_FIGURES: { readonly [kind: string]: string } = {
  scope: "two figures that are not of the same whole",
  change: "one figure at two times",
  number: "two figures for one thing at one time",
};

function kindOfFigures(a: Telling, one: Quantity, b: Telling, other: Quantity, near: Near, { days: apart }: Ground) {
  if (apart === null || timesPart(a, b)) return null;
  if (apart !== 0 && !placesPart(a, b) && (isLater(b) || isAsYet(a, one))) return "change" as const;
  if (near.harmsPart || scopesPart(a, near.a, b, near.b)) return "scope" as const;
  if (placesPart(a, b)) return null;
  return Math.abs(apart) > SAME_TIME ? ("change" as const) : compatible(one, other) ? null : ("number" as const);
}

function isLater({ words }: Telling): boolean {
  return words.some((word) => LATER_WORDS.has(word));
}

function isAsYet({ words }: Telling, { qualifier }: Quantity): boolean {
  return qualifier === "at least" || words.some((word) => AS_YET_WORDS.has(word));
}

/** True where both count one kind of thing, or measure things of which one word is the same. */
function ofOneThing(a: Telling, one: Quantity, b: Telling, other: Quantity): boolean {
  if (one.unit === "vote" || (one.change !== other.change && (one.change === "by" || other.change === "by")))
    return false;
  const [headsA, headsB] = [wordsOf(a, one.scope), wordsOf(b, other.scope)];
  if (headsA.length === 0 || headsB.length === 0) return true;
  const counted = (words: readonly string[]) => words.some((word) => COUNTED_PEOPLE.has(word));
  if (counted(headsA) && counted(headsB)) return true;
  const senses = new Set(headsA.map(senseOf));
  return headsB.some((word) => senses.has(senseOf(word)));
}

function wordsOf(telling: Telling, span: TextSpan | null): string[] {
  if (span === null) return [];
  return textOf(telling.page.page, span)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => !isEmptyWord(word));
}

/** True where the words near two figures say that they are of two wholes. */
function scopesPart(a: Telling, nearA: ReadonlySet<string>, b: Telling, nearB: ReadonlySet<string>): boolean {
  return Object.entries(SCOPE_WORDS).some(([kind, words]) => {
    const inA = new Set([...nearA].filter((word) => words.has(word)));
    const inB = new Set([...nearB].filter((word) => words.has(word)));
    if (inA.size + inB.size === 0 || sharedCount(inA, inB) > 0) return false;
    if (inA.size > 0 && inB.size > 0) return true;
    // "All" or "net" is a scope by itself; "nationwide" is one beside a place.
    if (kind === "area") return (inA.size > 0 ? b : a).places.size > 0 && sharedCount(a.places, b.places) === 0;
    return kind === "whole" || kind === "account";
  });
}

/** Planned on one page, told as done on a later one. */
function plans(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (ground.days === null || ground.days <= 0 || ground.days > LONGEST_PLAN) return null;
  if (
    ground.dice < leastDice(ground) * PLAN_SHARE ||
    ground.senses.length + Math.min(1, ground.names) < 2 ||
    ground.senses.length === 0
  )
    return null;
  const done = new Set(ground.senses);
  const planned = ({ tokens, planned: said }: Telling) =>
    said ||
    tokens.some(
      ({ word }, at) =>
        PLAN_WORDS.has(word) && tokens.slice(at + 1, at + 5).some(({ sense }) => sense !== null && done.has(sense)),
    );
  if (!planned(a) || planned(b) || a.negative || b.negative || placesPart(a, b)) return null;
  if (a.senses.size > MOST_SENSES || b.senses.size > MOST_SENSES) return null;
  return { kind: "change", why: "planned, and later told as done", a: a.span, b: b.span, features: features(ground) };
}

/** Two days of one thing. */
function days(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (ground.dice < leastDice(ground) || ground.senses.length + Math.min(1, ground.names) < 2 || ground.days === null)
    return null;
  const [dayA, dayB] = [a, b].map(({ times }) =>
    times.filter(({ type, edtf }) => type === "DATE" && edtf !== null && isDayDate(edtf)),
  );
  const [one, other] = [dayA?.[0], dayB?.[0]];
  if (one?.edtf == null || other?.edtf == null || dayA?.length !== 1 || dayB?.length !== 1) return null;
  const written = (telling: Telling, time: TextSpan) => /\d/.test(textOf(telling.page.page, time));
  if (!written(a, one) || !written(b, other)) return null;
  if (compareDates(one.edtf, other.edtf) !== "conflict" || placesPart(a, b) || a.negative || b.negative) return null;
  if (a.senses.size > MOST_SENSES || b.senses.size > MOST_SENSES) return null;
  const moved = ground.days > 0 && b.words.some((word) => LATER_WORDS.has(word));
  if (!moved && Math.abs(ground.days) > SAME_TIME) return null;
  return {
    kind: moved ? "change" : "date",
    why: moved ? "one thing, put on another day" : "two days for one thing",
    a: one,
    b: other,
    features: features(ground),
  };
}

/** Two places for what is done once. */
function places(a: Telling, b: Telling, ground: Ground): Contrast | null {
  if (!placesPart(a, b) || ground.days === null || Math.abs(ground.days) > SAME_TIME || timesPart(a, b)) return null;
  if (
    ground.dice < leastDice(ground) ||
    ground.senses.length < 2 ||
    a.senses.size > MOST_SENSES ||
    b.senses.size > MOST_SENSES ||
    !ground.senses.some((sense) => SINGLE.has(sense)) ||
    oneInTheOther(a, b)
  )
    return null;
  return { kind: "place", why: "two places for what is done once", a: a.span, b: b.span, features: features(ground) };
}

const SINGLE: ReadonlySet<string> = new Set(SINGLE_ACTS.map(senseOf));
