import type { TextSpan } from "../../../core/span.ts";
import { lastStartingAt } from "../../../document/document.ts";
import type { Draft } from "../draft.ts";
import { hasTense, type PageView } from "../view.ts";

/** How long a time and a place behind a clause may be together. */
const LONGEST_TAIL = 60;
/** "in Selm", "at the town hall": behind the time or behind its comma. */
const PLACE = /^,? (?:in|at|on|near) [^,;:()]+$/;

/**
 * "said that the court would sit on Monday[, 3 May, in Selm].": a comma and a time, or a time and a place, that end the
 * rules' content and were cut off belong to the clause: the verb of saying stands before it, and no other verb behind.
 */
export function withTimeTail(view: PageView, draft: Draft, contents: readonly TextSpan[]): TextSpan[] {
  const own = draft.contents.at(-1);
  const cut = contents.at(-1);
  if (own === undefined || cut === undefined || cut.end >= own.end || own.end - cut.end > LONGEST_TAIL)
    return [...contents];
  if ((draft.cues.at(-1)?.end ?? 0) > cut.start || !/^, $/.test(view.text.slice(cut.end, cut.end + 2)))
    return [...contents];
  // "on Monday[, 3 May]" is one time.
  const time = view.times[lastStartingAt(view.times, cut.end + 2)];
  if (time === undefined || time.end <= cut.end + 2 || time.end > own.end) return [...contents];
  const place = view.text.slice(time.end, own.end);
  if (place !== "" && (!PLACE.test(place) || hasTense(view, { start: time.end, end: own.end }))) return [...contents];
  return [...contents.slice(0, -1), { start: cut.start, end: own.end }];
}
