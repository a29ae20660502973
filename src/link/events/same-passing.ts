import { compareDates, dateBounds } from "../../measure/date-bounds.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { conflict } from "./conflict.ts";
import type { EventMention, PageEvent } from "./page-event.ts";

/** A time as narrow as this says when something was passed: "last week". Days. */
const NARROW = 8;
/** A matter with more passings than this is one of a whole parliament. */
const MOST = 200;
const PASSED: ReadonlySet<string> = new Set(["passed", "signed", "vetoed", "repealed"]);

/**
 * Pairs of page events that are one law because two pages of a matter tell of its being passed at one time by one body, or by
 * one that is part of the other ("the league", "the council of the league"), and neither tells of a second.
 */
export function samePassings(
  events: readonly PageEvent[],
  matterOf: ReadonlyMap<string, string>,
): readonly (readonly [number, number])[] {
  const told = events.flatMap(({ page, mentions }, index) => {
    const step = mentions.find(isPassed);
    return step === undefined ? [] : [{ index, page, step, bodies: bodiesOf(mentions) }];
  });
  const only = [...Map.groupBy(told, ({ page }) => page).values()].flatMap((own) => (own.length === 1 ? own : []));
  return [...Map.groupBy(only, ({ page }) => matterOf.get(page) ?? page).values()].flatMap((passings) => {
    if (passings.length > MOST) return [];
    return passings.flatMap((a, at) =>
      passings.slice(at + 1).flatMap((b): [number, number][] => {
        const [x, y] = [events[a.index], events[b.index]];
        if (x === undefined || y === undefined || a.step.annotation.mode !== b.step.annotation.mode) return [];
        const agree =
          compareDates(a.step.date ?? "", b.step.date ?? "") !== "conflict" && isOneBody(a.bodies, b.bodies);
        return agree && conflict(x.mentions, y.mentions) === null ? [[a.index, b.index]] : [];
      }),
    );
  });
}

function isPassed({ annotation: { type, mode }, phase, series, date }: EventMention): boolean {
  if (type !== "LAW" || !PASSED.has(mode ?? "") || phase !== "happened" || series || date === null) return false;
  const bounds = dateBounds(date);
  return bounds !== null && bounds.last - bounds.first < NARROW;
}

/** The words of the names of who passed it. */
const bodiesOf = (mentions: readonly EventMention[]): string[][] =>
  mentions.flatMap(({ annotation }) =>
    annotation.participants
      .filter(({ role }) => role === "source")
      .map(({ name }) =>
        foldLetters(name.replace(/\./g, ""))
          .split(/\s+/)
          .filter((word) => word !== "the"),
      ),
  );

function isOneBody(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  // "A resolution adopted last week": by whom, its readers know.
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => isWithin(x, y) || isWithin(y, x)));
}

/** True where all words of one name stand in the other, letters for the first words of it. */
const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 &&
  part.every(
    (word) =>
      whole.includes(word) ||
      (word.length > 1 && initialsOf(whole).startsWith(word)) ||
      isSpelledOut(word, part, whole),
  );

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");

/** True for a word whose letter stands in the letters that the other name begins with: "United" of "UN Council". */
function isSpelledOut(word: string, part: readonly string[], whole: readonly string[]): boolean {
  const letters = whole[0] ?? "";
  return (
    letters.length > 1 &&
    letters.length < 5 &&
    initialsOf(part).startsWith(letters) &&
    part.indexOf(word) < letters.length
  );
}
