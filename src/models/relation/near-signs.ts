import { HAVE_FORMS } from "../../languages/en/function-words.ts";
import { COMING_PHRASES, CORRECTING_PHRASES, COURSE_PHRASES, OPEN_PHRASES } from "../../languages/en/state-phrases.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { type Signs, signsOf } from "./compare.ts";
import type { Content } from "./content.ts";
import type { Word } from "./meaning.ts";
import { roleSignsOf } from "./role-signs.ts";
import { timeSignsOf } from "./time-signs.ts";
import { usageSignsOf } from "./usage-signs.ts";
import { type Table, turned, wordTables } from "./word-tables.ts";

/** Below it a word has no kin among others. */
const LEAST_KIN = 0.35;
/** Pages this many days apart may tell of two states of one thing, and after more they do as a rule. */
const APART = 1;
const LONG = 3;

/**
 * The signs of a pair where there are few contents to compare: those of `signsOf`, and what a thesaurus and the course of
 * things tell. On one topic with many contents the first would make all alike, and they take longer. `a` from the earlier page.
 */
export function nearSignsOf(a: Content, b: Content): Signs {
  const signs = signsOf(a, b);
  const { kin } = wordTables(a, b);
  const kinOfB = turned(kin, b.words.length);
  const [kinA, kinB] = [kinOf(a.words, kin), kinOf(b.words, kinOfB)];
  const kinMean = (kinA + kinB) / 2;
  const [openA, courseB, correctsA, correctsB] = [
    has(a, OPEN_PHRASES),
    has(b, COURSE_PHRASES),
    has(a, CORRECTING_PHRASES),
    has(b, CORRECTING_PHRASES),
  ];
  const days = a.date === null || b.date === null ? 0 : b.date.first - a.date.first;
  const later = days > APART ? 1 : 0;
  const sign = (name: string) => signs[name] ?? 0;
  return {
    ...signs,
    kinLeast: Math.min(kinA, kinB),
    kinMost: Math.max(kinA, kinB),
    kinMean,
    kinTold: (kinOf(a.words, kin, a.subject) + kinOf(b.words, kinOfB, b.subject)) / 2,
    since: tellsOfSince(a, b) ? 1 : 0,
    ahead: tellsOfAhead(a) ? 1 : 0,
    open: openA,
    course: courseB,
    openCourse: openA * courseB,
    apart: later,
    longApart: days > LONG ? 1 : 0,
    kinLater: later * kinMean,
    courseLater: later * courseB,
    openLater: later * openA,
    comeLater: later * has(a, COMING_PHRASES) * (1 - has(b, COMING_PHRASES)),
    doneLater: b.all.some((word) => HAVE_FORMS.has(word)) ? later : 0,
    opposedLater: sign("opposed") > 0 ? later : 0,
    turnedLater: sign("turned") * later,
    numbersLater: sign("bothNumbers") * later,
    notBut: setsRight(a) || setsRight(b) ? 1 : 0,
    setRight: (1 - correctsA) * correctsB,
    itWas: [a, b].some(({ line }) => line.startsWith("it was ")) ? 1 : 0,
    ...roleSignsOf(a, b),
    ...usageSignsOf(a, b),
    ...timeSignsOf(a, b),
    // Of two wholes one is named by a word that the other lacks: where nothing is left over, the figures are of one.
    figuresAlone: sign("part") > 0 && sign("scopes") === 0 ? Math.exp(-sign("leftMost")) : 0,
    figuresNow: sign("partNow") * Math.exp(-sign("leftLeast")),
  };
}

/** Share of the weight of the words from `from` on that has kin among others. */
function kinOf(words: readonly Word[], kinOfWords: Table, from = 0): number {
  let [kin, weight] = [0, 0];
  for (let at = from; at < words.length; at++) {
    const own = words[at]?.weight ?? 0;
    const most = (kinOfWords[at] ?? []).reduce((best, value) => Math.max(best, value), 0);
    weight += own;
    if (most >= LEAST_KIN) kin += most * own;
  }
  return weight === 0 ? 0 : kin / weight;
}

function has({ line }: Content, phrases: readonly string[]): number {
  const words = ` ${line} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `)) ? 1 : 0;
}

/** True where the later page names a day behind the earlier page's. */
function tellsOfSince(a: Content, b: Content): boolean {
  const from = a.date?.first;
  if (from === undefined) return false;
  return b.dates.some((date) => {
    const day = dateBounds(date);
    return day !== null && day.first > from && day.last - day.first <= 1 && day.last <= (b.date?.last ?? day.last);
  });
}

/** True where the earlier page names a day that is to come. */
function tellsOfAhead({ date, dates }: Content): boolean {
  return date !== null && dates.some((day) => (dateBounds(day)?.first ?? date.first) > date.first);
}

/** True where one thing is put in the place of another: "not … but", "rather than", "instead of". */
function setsRight({ all, line }: Content): boolean {
  const not = all.indexOf("not");
  return (not >= 0 && all.indexOf("but", not) > not) || /\b(?:rather than|instead of)\b/.test(line);
}
