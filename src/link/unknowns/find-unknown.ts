import { overlap, type TextSpan } from "../../core/span.ts";
import type { UnknownKind } from "../../core/vocabulary.ts";
import {
  ANONYMITY_WORDS,
  DENYING_WORDS,
  NARROWING_WORDS,
  OWN_MIND_WORDS,
  UNKNOWN_PHRASES,
  UNSAID_WORDS,
} from "../../languages/en/unknown-phrases.ts";

const SAYING_NOTHING = /^(?:did|do|does|didn|don)\S* (?:not )?say /u;

type Step = { readonly choices: ReadonlySet<string>; readonly optional: boolean };
type Phrase = { readonly kind: UnknownKind; readonly steps: readonly Step[] };

const PHRASES: readonly Phrase[] = UNKNOWN_PHRASES.map(({ kind, words }) => {
  const steps = words.split(" ").map((word): Step => {
    const optional = word.endsWith("?");
    return { choices: new Set((optional ? word.slice(0, -1) : word).split("|")), optional };
  });
  return { kind, steps };
});

/** The phrases that may begin with a word, in their own order. */
const BEGINNING_WITH: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  PHRASES.flatMap((phrase) => [...(phrase.steps[0]?.choices ?? [])].map((word) => ({ word, ...phrase }))),
  ({ word }) => word,
);

/** Of every phrase the step that may not be missing and has no short words: most sentences hold none of them, and need no more than one look. */
const TELLING = new RegExp(
  [...new Set(PHRASES.flatMap(({ steps }) => [...(tellingStep(steps)?.choices ?? [])]))].sort().join("|"),
);

function tellingStep(steps: readonly Step[]): Step | undefined {
  const shortest = ({ choices }: Step) => Math.min(...[...choices].map((word) => word.length));
  return steps
    .filter(({ optional }) => !optional)
    .reduce<Step | undefined>(
      (best, step) => (best === undefined || shortest(step) > shortest(best) ? step : best),
      undefined,
    );
}

/** How many words a phrase takes from `at` on; 0 where it does not stand there. Steps are few, so trying both ways is cheap. */
function lengthAt(words: readonly string[], at: number, steps: readonly Step[], step = 0): number {
  const now = steps[step];
  if (now === undefined) return 0;
  const last = step === steps.length - 1;
  if (now.choices.has(words[at] ?? "")) {
    if (last) return 1;
    const rest = lengthAt(words, at + 1, steps, step + 1);
    if (rest > 0) return rest + 1;
  }
  return now.optional && !last ? lengthAt(words, at, steps, step + 1) : 0;
}

export type FoundUnknown = TextSpan & { readonly kind: UnknownKind };

/** The phrases in a sentence that say something is not known, the first of each kind: kind and place in the text given. */
export function findUnknowns(sentence: string): FoundUnknown[] {
  if (!TELLING.test(sentence.toLowerCase())) return [];
  const tokens = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = tokens.map((token) => token.word);
  const found = new Map<UnknownKind, FoundUnknown>();
  let denied = false;
  for (let at = 0; at < words.length; at++) {
    if (ANONYMITY_WORDS.has(words[at] ?? "")) return [...found.values()];
    denied ||= words[at + 1] === "that" && DENYING_WORDS.has(words[at] ?? "");
    for (const { kind, steps } of BEGINNING_WITH.get(words[at] ?? "") ?? []) {
      if (found.has(kind) || (denied && kind === "no comment")) continue;
      if (kind === "not verified" && NARROWING_WORDS.has(words[at - 1] ?? "")) continue;
      const length = lengthAt(words, at, steps);
      const [from, to] = [tokens[at], tokens[at + length - 1]];
      if (words[at] === "i" && OWN_MIND_WORDS.has(words[at + length] ?? "")) continue;
      // "I didn't say anything," and what somebody puts into another's mouth say of nothing that it is unknown.
      if (words[at - 1] === "i" && SAYING_NOTHING.test(words.slice(at, at + length).join(" "))) continue;
      if (/^(?:i|we)$/.test(words[at] ?? "") && isQuotedWithin(sentence, from?.start ?? 0)) continue;
      // "refused to say the harbour was safe": what he does not say is no secret.
      const next = tokens[at + length];
      const goesOn = to !== undefined && next !== undefined && sentence.slice(to.end, next.start).trim() === "";
      if (kind === "no comment" && to?.word === "say" && goesOn && !UNSAID_WORDS.has(next.word)) continue;
      if (length > 0 && from !== undefined && to !== undefined)
        found.set(kind, { kind, start: from.start, end: to.end });
    }
  }
  return apart([...found.values()]);
}

/** True inside a quotation that stands in another: “It is like saying, ‘I make knives, and I don't know …’”. */
function isQuotedWithin(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const inner = Math.max(before.lastIndexOf("‘"), before.lastIndexOf(" '"));
  return inner !== -1 && /["“]/.test(before.slice(0, inner));
}

/** Of phrases that share words the longest: "could not be reached for comment" is one. */
function apart(found: readonly FoundUnknown[]): FoundUnknown[] {
  const kept: FoundUnknown[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
