import { type CivilDate, parseDay } from "./civil-date.ts";
import { directionAt } from "./direction.ts";
import type { Found } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { Triggers } from "./triggers.ts";

type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly read: (earlier: CivilDate | null) => Found | null;
};

/** Joins "5 p.m." and "Wednesday", "noon on 5 May": one time with its day. */
function withItsDay(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, next.start);
    if (last !== undefined && /^,?\s{0,3}(?:on\s)?$/i.test(between) && between.length > 0) {
      const [clock, date] = last.type === "TIME" && next.type === "DATE" ? [last, next] : [next, last];
      const isPair =
        clock.type === "TIME" && date.type === "DATE" && /T\d\d:/.test(clock.value) && !date.value.includes("T");
      const dayOnly = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(date.value);
      // "May 5, 10 a.m." joins either way; "Friday noon" only where the clock follows at once.
      if (isPair && dayOnly) {
        joined[joined.length - 1] = {
          type: "TIME",
          value: `${date.value}T${clock.value.slice(clock.value.indexOf("T") + 1)}`,
          anchor: date.anchor,
          start: last.start,
          end: next.end,
        };
        continue;
      }
    }
    joined.push(next);
  }
  return joined;
}

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

/**
 * The time expressions of one sentence, in order, none overlapping. Offsets count code units in `text`. `earlier` is the
 * last day named before the sentence.
 */
export function recogniseTimes(text: string, reference: CivilDate | null, earlier: CivilDate | null): Found[] {
  const candidates: Candidate[] = [];
  const direction = (offset: number) => directionAt(text, offset);
  const triggered = TRIGGERS.in(text);
  if (triggered === 0) return [];
  RECOGNISERS.forEach((recogniser, rank) => {
    if ((triggered & (1 << rank)) === 0) return;
    for (const match of matchesOf(recogniser.pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const read = (before: CivilDate | null): Found | null => {
        const reading = recogniser.read(match, { text, reference, earlier: before, direction });
        return reading === null ? null : { ...reading, start: start + (reading.skip ?? 0), end };
      };
      candidates.push({ start, end, rank, read });
    }
  });
  // What turns out to be no time must not keep a shorter reading away, so reading comes before choosing.
  const readable = candidates.filter((candidate) => candidate.read(earlier) !== null);
  readable.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
  const chosen: Candidate[] = [];
  const taken = new Uint8Array(text.length);
  for (const candidate of readable) {
    if (taken[candidate.start] === 1 || taken[candidate.end - 1] === 1) continue;
    taken.fill(1, candidate.start, candidate.end);
    chosen.push(candidate);
  }
  chosen.sort((a, b) => a.start - b.start);
  const found: Found[] = [];
  let before = earlier;
  for (const candidate of chosen) {
    const reading = candidate.read(before);
    if (reading === null) continue;
    found.push(reading);
    before = parseDay(reading.value) ?? before;
  }
  return withItsDay(text, found);
}
