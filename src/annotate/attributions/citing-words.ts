import type { Unit } from "./view.ts";

/** First words of those below. */
const CITING_OPENERS: ReadonlySet<string> = new Set([
  "with",
  "on",
  "referring",
  "attributing",
  "crediting",
  "based",
  "relying",
  "having",
  "which",
  "who",
]);

/** "with reference to", "on the basis of", "on the authority of": words that cite as "citing" does; how many units they take. */
export function citingWords(units: readonly Unit[], at: number): number {
  if (!CITING_OPENERS.has(units[at]?.lower ?? "")) return 0;
  const words = units.slice(at, at + 4).map(({ lower }) => lower);
  const [first, second, third, fourth] = words;
  if (first === "with" && second === "reference" && third === "to") return 3;
  if (first === "on" && second === "the" && /^(?:basis|authority|strength|word)$/.test(third ?? "") && fourth === "of")
    return 4;
  if (/^(?:referring|attributing|crediting)$/.test(first ?? "") && second === "to") return 2;
  const attributed = attributingWords(units, at);
  if (attributed > 0) return attributed;
  if (/^(?:based|relying)$/.test(first ?? "") && second === "on") return 2;
  if (/^(?:having|which|who)$/.test(first ?? "")) return learntWords(units, at);
  return 0;
}

/** "attributing it to", "which attributed the figure to". */
function attributingWords(units: readonly Unit[], at: number): number {
  const verb = /^(?:which|who)$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  if (!(verb === at ? /^(?:attributing|crediting)$/ : /^(?:attributed|credited)$/).test(units[verb]?.lower ?? ""))
    return 0;
  const to = units.findIndex(({ lower }, place) => place > verb && place < verb + 4 && lower === "to");
  const what = units.slice(verb + 1, Math.max(to, verb + 1)).map(({ lower }) => lower);
  const told =
    /^(?:it|this|that|(?:the|its|that|this) (?:figure|information|claim|report|news|number|statement|account|story))$/;
  return to > verb && told.test(what.join(" ")) ? to + 1 - at : 0;
}

/** What the words below may begin with. */
const LEARNT_FIRST: ReadonlySet<string> = new Set(
  "has had learned learnt heard got relied relies spoke spoken talked interviewed was were".split(" "),
);

const FROM_WHOM =
  "(?:has |had )?(?:learned|learnt|heard|had|has|got) (?:it|this|so|of it) from|relie[ds] on|(?:was|were|had been|has been) told (?:so |this |it )?by";
const LEARNT = new RegExp(`^(?:${FROM_WHOM})(?= |$)`);
const LEARNT_OR_ASKED = new RegExp(
  `^(?:${FROM_WHOM}|(?:had |has )?(?:spoke|spoken|talked) (?:to|with)|(?:had |has )?interviewed)(?= |$)`,
);

/** "having learned it from", "who in turn had it from", "who said he heard it from", "which relied on", "who had been told so by". */
function learntWords(units: readonly Unit[], opener: number): number {
  let at = opener + 1;
  if (units[at]?.lower === "in" && units[at + 1]?.lower === "turn") at += 2;
  if (/^(?:said|says)$/.test(units[at]?.lower ?? "") && /^(?:he|she|it|they)$/.test(units[at + 1]?.lower ?? ""))
    at += 2;
  if (!LEARNT_FIRST.has(units[at]?.lower ?? "")) return 0;
  const words = units
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  // "a victim who spoke with the Courier accused police": whom a person spoke to is none of their sources.
  const found = (units[opener]?.lower === "who" ? LEARNT : LEARNT_OR_ASKED).exec(words);
  return found === null ? 0 : at - opener + found[0].split(" ").length;
}
