/**
 * Nouns of events that may stand for one and the same event, the plainer word with the more exact one. A summit is no
 * mere meeting and a visit no talks: where words name different kinds of event, they name different events.
 */
const KIN: readonly (readonly [string, string])[] = [
  ["conversation", "phone call"],
  ["conversation", "meeting"],
  ["conversation", "talks"],
  ["talks", "meeting"],
  ["vote", "bill"],
  ["attack", "killing"],
  ["attack", "assault"],
  ["assault", "killing"],
];
const kin = new Set(KIN.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));

/** 1 for the same noun, 0.5 for nouns that may name one event, 0 for nouns of different events. */
export function nounLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return kin.has(`${a}\n${b}`) ? 0.5 : 0;
}

/** Events that come seldom enough for one pair of parties that a matter rarely holds two at once. */
export const SELDOM_EVENTS: ReadonlySet<string> = new Set([
  "summit",
  "conference",
  "referendum",
  "coronation",
  "merger",
]);
