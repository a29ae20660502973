import { CARRIER_NOUNS, CARRYING_VERBS, PASSING_VERBS, RECORDINGS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { mainSubject } from "./main-subject.ts";
import { outletLink, outletMentionIn } from "./outlets-in-text.ts";
import type { RelayPhrase } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { isWord } from "./view.ts";

/** How many units may stand between a verb or a noun and what it carries. */
const REACH = 10;

/** "a letter to the union, which the Courier has seen": the outlet that holds what the clause belongs to. */
export function whichSaw(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!/^(?:which|that|whose)$/.test(units[at]?.lower ?? "")) return null;
  const from = /^(?:contents|text|copy|copies|parts|pages)$/.test(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  let to = from;
  while (
    to < at + REACH &&
    isWord(units[to]) &&
    !/^(?:has|have|had|saw|obtained|reviewed|published|heard|got)$/.test(units[to]?.lower ?? "")
  )
    to++;
  const verb = /^(?:has|have|had)$/.test(units[to]?.lower ?? "") ? to + 1 : to;
  // "a circular of which the Courier has a copy"
  const copy =
    verb > to &&
    /^(?:a|two|several)$/.test(units[verb]?.lower ?? "") &&
    /^cop(?:y|ies)$/.test(units[verb + 1]?.lower ?? "");
  if (
    to === from ||
    (!(copy && units[at - 1]?.lower === "of") &&
      !/^(?:seen|saw|obtained|reviewed|viewed|read|heard|published|got|verified)$/.test(units[verb]?.lower ?? ""))
  )
    return null;
  const thing = units
    .slice(Math.max(0, at - REACH), at)
    .some(({ lower }) => CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower));
  const first = units[from];
  const last = units[to - 1];
  if (!thing || first === undefined || last === undefined) return null;
  const relay = { start: first.start, end: last.end };
  return outletLink(scene.view, relay, true) === null ? null : { from: at, to: verb + 1, relay, loose: true };
}

/** "X published an interview in which he said", "X, which carried the same Y story,": the outlet, or the other whose story it is. */
export function inWhich(scene: Scene, at: number): RelayPhrase | null {
  const { units } = scene.sentence;
  if (!CARRYING_VERBS.has(units[at]?.lower ?? "") && !PASSING_VERBS.has(units[at]?.lower ?? "")) return null;
  if (/^(?:which|that|who)$/.test(units[at - 1]?.lower ?? "")) {
    for (let noun = at + 2; noun < units.length && noun < at + REACH; noun++) {
      if (!CARRIER_NOUNS.has(units[noun]?.lower ?? "")) continue;
      const span = { start: units[at + 1]?.start ?? 0, end: units[noun]?.start ?? 0 };
      const mention = outletMentionIn(scene.view, span);
      return mention === null
        ? null
        : { from: at - 1, to: noun + 1, relay: { start: mention.start, end: mention.end } };
    }
    return null;
  }
  for (let place = at + 2; place < units.length - 1 && place < at + 3 * REACH; place++) {
    const unit = units[place];
    if (unit === undefined || unit.quote !== null || /^[.;:]$/.test(unit.text)) return null;
    const saying = /^(?:saying|stating|claiming|announcing|warning|insisting|declaring|denying)$/.test(unit.lower);
    // "aired footage of a clerk who says that A"
    const shown = unit.lower === "who" && units.slice(at + 1, place).some(({ lower }) => RECORDINGS.has(lower));
    if (!saying && !shown && (unit.lower !== "in" || units[place + 1]?.lower !== "which")) continue;
    const subject = mainSubject(scene.view, units, at);
    const carried = units
      .slice(at + 1, place)
      .some(({ lower }) => CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower));
    if (subject === null || !carried) return null;
    const to = saying ? place : shown ? at + 1 : place + 2;
    if (outletLink(scene.view, subject, true) !== null)
      return { from: 0, to, relay: subject, ...(shown ? { loose: true as const } : {}) };
    const passes = !saying && !shown && PASSING_VERBS.has(units[at]?.lower ?? "");
    return passes ? { from: 0, to, relay: subject, person: true } : null;
  }
  return null;
}
