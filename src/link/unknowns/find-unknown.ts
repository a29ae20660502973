import type { TextSpan } from "../../core/span.ts";
import type { UnknownKind } from "../../core/vocabulary.ts";
import { ANONYMITY_WORDS, DENYING_WORDS, UNKNOWN_PHRASES } from "../../languages/en/unknown-phrases.ts";

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

/** The first phrase in a sentence that says something is not known: its kind and place in the text given; null for none. */
export function findUnknown(sentence: string): (TextSpan & { readonly kind: UnknownKind }) | null {
  if (!TELLING.test(sentence.toLowerCase())) return null;
  const tokens = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = tokens.map((token) => token.word);
  let denied = false;
  for (let at = 0; at < words.length; at++) {
    if (ANONYMITY_WORDS.has(words[at] ?? "")) return null;
    denied ||= words[at + 1] === "that" && DENYING_WORDS.has(words[at] ?? "");
    for (const { kind, steps } of BEGINNING_WITH.get(words[at] ?? "") ?? []) {
      if (denied && kind === "no comment") continue;
      const length = lengthAt(words, at, steps);
      const [from, to] = [tokens[at], tokens[at + length - 1]];
      if (length > 0 && from !== undefined && to !== undefined) return { kind, start: from.start, end: to.end };
    }
  }
  return null;
}
