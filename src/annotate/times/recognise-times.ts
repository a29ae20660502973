import { directionAt } from "../../languages/en/direction.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Found } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { NOTHING_TOLD, type Told, toldAfter } from "./told.ts";
import { Triggers } from "./triggers.ts";

type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly read: (told: Told) => Found | null;
};

const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)/;
const CLOCK = /T\d\d:/;

/** Joins "5 p.m." and "Wednesday", "noon on 5 May": one time with its day. */
function withItsDay(text: string, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, next.start);
    if (last !== undefined && next.type === "DATE" && DAY.exec(next.value)?.[0] === next.value) {
      // "At 0400 local time (0200 GMT) on Sunday": the clocks before the day are that day's.
      if (/^\)?,?\s(?:on\s)?$/.test(between) && between.startsWith(")")) {
        for (let at = joined.length - 1, end = next.start; at >= 0; at--) {
          const clock = joined[at];
          const isClock = clock?.type === "TIME" && CLOCK.test(clock.value);
          if (!isClock || !/^(?:\)?,?\s(?:on\s)?|\s?\()$/.test(text.slice(clock.end, end))) break;
          const value = `${next.value}${clock.value.slice(clock.value.indexOf("T"))}`;
          joined[at] = { ...clock, value, anchor: next.anchor, hasOwnDay: true };
          end = clock.start;
        }
      }
    }
    if (last !== undefined && /^,?\s(?:at|around|about|by|before|after)\s$/i.test(between)) {
      // "Tomorrow at noon": two expressions, and the clock is that day's.
      const day = DAY.exec(last.value)?.[0];
      if (last.type === "DATE" && day === last.value && next.type === "TIME" && CLOCK.test(next.value)) {
        joined.push({
          ...next,
          value: `${day}${next.value.slice(next.value.indexOf("T"))}`,
          anchor: last.anchor,
          hasOwnDay: true,
        });
        continue;
      }
    }
    if (last !== undefined && between.length > 0 && between.length < 9 && /^,?\s{0,3}(?:on\s)?$/i.test(between)) {
      const [clock, date] = last.type === "TIME" && CLOCK.test(last.value) ? [last, next] : [next, last];
      // "3:15am on Wednesday morning": the clock says more than the part of the day.
      const day = date.value.replace(/T(?:MO|AF|EV|NI|MI)$/, "");
      const isPair = clock.type === "TIME" && CLOCK.test(clock.value) && !day.includes("T");
      const dayOnly = DAY.exec(day)?.[0] === day;
      // "May 5, 10 a.m." joins either way; "Friday noon" only where the clock follows at once.
      if (isPair && dayOnly) {
        joined[joined.length - 1] = {
          type: "TIME",
          value: `${day}T${clock.value.slice(clock.value.indexOf("T") + 1)}`,
          anchor: date.anchor,
          hasOwnDay: true,
          start: last.start,
          end: next.end,
        };
        continue;
      }
    }
    joined.push(next);
  }
  return onTheirDay(text, joined);
}

/** "On Friday the men left Norvik at 9.30pm": a clock time that stands apart is of the only day that its sentence names. */
function onTheirDay(text: string, found: readonly Found[]): readonly Found[] {
  const isLoose = (one: Found) => one.type === "TIME" && CLOCK.test(one.value) && one.hasOwnDay !== true;
  if (!found.some(isLoose)) return found;
  const named = found.filter((one) => !isLoose(one) && DAY.test(one.value));
  const days = new Set(named.map(({ value }) => DAY.exec(value)?.[0]));
  const [first] = named;
  // "At 6pm, after Monday's vote": the day is the vote's.
  if (first === undefined || named.every(({ end }) => /^['’]s\b/.test(text.slice(end, end + 3)))) return found;
  // Of several days nothing tells which one.
  const [day, anchor] = days.size === 1 ? [DAY.exec(first.value)?.[0], first.anchor] : ["XXXX-XX-XX", "none" as const];
  return found.map((one) =>
    isLoose(one) ? { ...one, value: `${day}${one.value.slice(one.value.indexOf("T"))}`, anchor } : one,
  );
}

/** Patterns that were run, by their place. */
const STARTED = new Uint8Array(RECOGNISERS.length);
/** V8 translates a pattern that meets a text of this length at once into the processor's language, and any other twice. */
const LONG = 1024;

const TRIGGERS = new Triggers(RECOGNISERS.map(({ triggers }) => triggers));

/** All matches that hold something. `matchAll` would copy these long patterns for every sentence. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0].length > 0) found.push(match);
    else pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly Found[] = [];

/**
 * The time expressions of one sentence, in order, none overlapping. Offsets count code units in `text`. `told` is
 * what the page has said of time before the sentence; null for nothing.
 */
export function recogniseTimes(text: string, reference: CivilDate | null, told: Told | null): readonly Found[] {
  const triggered = TRIGGERS.in(text);
  if (triggered === 0) return NONE;
  const candidates: Candidate[] = [];
  const direction = (offset: number) => directionAt(text, offset);
  RECOGNISERS.forEach((recogniser, rank) => {
    if ((triggered & (1 << rank)) === 0) return;
    if (STARTED[rank] === 0) {
      STARTED[rank] = 1;
      recogniser.pattern.test(text.padEnd(LONG));
    }
    for (const match of matchesOf(recogniser.pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const read = (before: Told): Found | null => {
        const reading = recogniser.read(match, { text, reference, earlier: before.day, told: before, direction });
        return reading === null ? null : { ...reading, start: start + (reading.skip ?? 0), end };
      };
      candidates.push({ start, end, rank, read });
    }
  });
  // What turns out to be no time must not keep a shorter reading away, so reading comes before choosing.
  const atFirst = told ?? NOTHING_TOLD;
  const readable = candidates.flatMap((candidate) => {
    const reading = candidate.read(atFirst);
    return reading === null ? [] : [{ ...candidate, reading }];
  });
  readable.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
  const chosen: typeof readable = [];
  for (const candidate of readable) {
    const { start, end } = candidate;
    // Longer ones come first: none lies inside of a later one.
    const isTaken = chosen.some(
      (one) => (one.start <= start && start < one.end) || (one.start < end && end <= one.end),
    );
    if (!isTaken) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.start - b.start);
  const found: Found[] = [];
  let before = atFirst;
  for (const candidate of chosen) {
    const reading = before === atFirst ? candidate.reading : candidate.read(before);
    if (reading === null) continue;
    found.push(reading);
    before = toldAfter(before, reading.type, reading.value);
  }
  return withItsDay(text, found);
}
