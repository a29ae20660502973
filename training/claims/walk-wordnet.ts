import { numbersFrom } from "../random.ts";
import type { Synset } from "./read-wordnet.ts";

/** How likely a walk goes on a way, by WordNet's symbol; opposites and domains are no ways. */
const WAYS: Readonly<Record<string, number>> = {
  "@": 1,
  "@i": 0.3,
  "~": 1,
  "&": 1,
  "+": 2,
  $: 1,
  "*": 0.5,
  ">": 0.7,
  "^": 0.5,
  "=": 0.5,
  "\\": 1,
  "%p": 0.2,
  "#p": 0.2,
  "%m": 0.2,
  "#m": 0.2,
};
/** A sense that was never met in a text still counts. */
const UNSEEN = 0.3;
const GO_ON = 0.75;
const LONGEST = 6;

/**
 * Walks from word to word over senses they share and senses near those: what stands near in such a walk is near in meaning
 * (Goikoetxea, Soroa and Agirre 2015). Each walk is a line of words, by `formOf`; `formOf` gives null for words that
 * are of no interest.
 */
export function walkWordnet(
  synsets: ReadonlyMap<string, Synset>,
  formOf: (word: string) => string | null,
  walks: number,
  seed: number,
): string[][] {
  const random = numbersFrom(seed);
  const formsOf = new Map<string, { readonly form: string; readonly weight: number }[]>();
  const sensesOf = new Map<string, { readonly key: string; readonly weight: number }[]>();
  for (const [key, { words, counts }] of synsets) {
    const forms: { form: string; weight: number }[] = [];
    words.forEach((word, at) => {
      const form = formOf(word);
      if (form === null) return;
      const weight = (counts[at] ?? 0) + UNSEEN;
      forms.push({ form, weight });
      const senses = sensesOf.get(form) ?? [];
      senses.push({ key, weight });
      sensesOf.set(form, senses);
    });
    formsOf.set(key, forms);
  }
  const drawn = <T extends { readonly weight: number }>(items: readonly T[]): T | undefined => {
    let left = random() * items.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of items) {
      left -= item.weight;
      if (left <= 0) return item;
    }
    return items.at(-1);
  };
  const lines: string[][] = [];
  for (const [form, senses] of sensesOf) {
    for (let walk = 0; walk < walks; walk++) {
      const line = [form];
      let key = drawn(senses)?.key;
      for (let step = 0; key !== undefined && step < LONGEST; step++) {
        const next: string | undefined = drawn(formsOf.get(key) ?? [])?.form;
        if (next !== undefined && next !== line.at(-1)) line.push(next);
        if (random() > GO_ON) break;
        const pointers = synsets.get(key)?.pointers ?? [];
        const ways = pointers.flatMap(({ symbol, to }) => {
          const weight = WAYS[symbol];
          return weight === undefined ? [] : [{ to, weight, symbol }];
        });
        // Many kinds of one thing weigh as much as two.
        const kinds = ways.filter(({ symbol }) => symbol === "~").length;
        key = drawn(
          ways.map((way) => (way.symbol === "~" ? { ...way, weight: way.weight * Math.min(1, 2 / kinds) } : way)),
        )?.to;
      }
      if (line.length > 1) lines.push(line);
    }
  }
  return lines;
}
