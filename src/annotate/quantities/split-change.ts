import type { Draft } from "./draft.ts";
import { findScope } from "./find-scope.ts";
import { isDash } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";

/** "Rose from 5 to 7 percent" tells two numbers, not a range: cut where "from" stands before a verb's change. */
export function splitChange(words: Words, draft: Draft): readonly [Draft, Draft?] {
  const { lexemes } = words;
  if (!Array.isArray(draft.value) || draft.measured.unit === "vote" || draft.number.kind === "vague") return [draft];
  const [low, high] = draft.value as readonly [number, number];
  const isFrom = lexemes[draft.measured.qualifierFrom - 1]?.lower === "from";
  // "By 46 percent to 42 percent": two numbers beside each other.
  if (!isFrom && low <= high) return [draft];
  const changes = low > high || findScope(words, draft.measured, null).change !== null;
  if (!changes) return [draft];
  let link = draft.number.to;
  while (link < draft.measured.to && lexemes[link]?.lower !== "to" && !isDash(lexemes[link])) link++;
  let start = link + 1;
  const qualified = start;
  if (lexemes[start]?.kind === "mark") start = qualified;
  const first: Draft = { ...draft, value: low, measured: { ...draft.measured, end: link, to: link } };
  const second: Draft = {
    ...draft,
    value: high,
    qualifier: "exact",
    measured: { ...draft.measured, from: start, qualifierFrom: start },
  };
  return [first, second];
}
