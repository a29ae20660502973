import { DETERMINERS } from "../../languages/en/function-words.ts";
import type { Scene } from "./scene.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, spanOf } from "./view.ts";

/** Words of a name, at most. */
const LONGEST_NAME = 4;

/**
 * "According to the head of the union, Ada Kell, the wages have not been paid": a full name between commas behind what
 * one person is, is theirs. Where the source ends then, exclusive; `to` where no name stands so, or where it may be the
 * subject of what follows ("according to the mayor, Ada Kell, who resigned, had left").
 */
export function nameInFront(scene: Scene, from: number, to: number): number {
  const { view, sentence } = scene;
  const { units } = sentence;
  if (units[to]?.text !== ",") return to;
  const head = units.slice(from, to).findIndex(({ lower }) => /^(?:of|at|for|in|on|with)$/.test(lower));
  const noun = units[head < 0 ? to - 1 : from + head - 1]?.lower ?? "";
  const determined = DETERMINERS.has(units[from]?.lower ?? "") || /['’]s$/.test(units[from]?.lower ?? "");
  if (!determined || !isPersonNoun(noun) || /[^s]s$/.test(noun)) return to;
  let end = to + 1;
  while (end < units.length && end <= to + LONGEST_NAME && isCapital(units[end])) end++;
  if (end < to + 3 || units[end]?.text !== ",") return to;
  const name = spanOf(units, to + 1, end);
  const person = mentionsIn(view, name).some(
    ({ by, start, end: last }) => by === "name" && start === name.start && last === name.end,
  );
  const next = units[end + 1];
  if (!person || next === undefined || !isWord(next) || /^(?:who|whom|whose|which|a|an|and)$/.test(next.lower))
    return to;
  // What follows is a clause with a subject of its own: a verb with a tense, neither at once nor right behind a comma.
  const comma = units.findIndex(({ text }, at) => at > end && text === ",");
  const closes = comma >= 0 && units[comma + 1] !== undefined && hasTense(view, spanOf(units, comma + 1, comma + 2));
  const clause = end + 2 < units.length && hasTense(view, spanOf(units, end + 2, units.length));
  return clause && !closes && !hasTense(view, next) ? end : to;
}
