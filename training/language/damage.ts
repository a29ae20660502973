import { numbersFrom } from "../random.ts";
import type { TreebankSentence } from "./treebank.ts";

/** How a sentence may come from a page that lost something: as a headline, or cut at its end. */
export const DAMAGES = {
  "no final stop": withoutStop,
  "title case": (sentence) => recased(sentence, titleCase),
  capitals: (sentence) => recased(sentence, (word) => word.toUpperCase()),
  "small letters": (sentence) => recased(sentence, (word) => word.toLowerCase()),
  "curly marks": curly,
} as const satisfies { readonly [name: string]: (sentence: TreebankSentence) => TreebankSentence };
export type Damage = keyof typeof DAMAGES;

/** Share of the sentences that are learnt from in a damaged copy too. */
const SHARES: readonly (readonly [Damage, number])[] = [
  ["no final stop", 0.1],
  ["title case", 0.04],
  ["capitals", 0.04],
  ["small letters", 0.03],
];

/** The sentences, and damaged copies of a few of them, so that damage is no surprise. The same for the same input. */
export function withDamaged(sentences: readonly TreebankSentence[], seed: number): TreebankSentence[] {
  const next = numbersFrom(seed);
  return sentences.flatMap((sentence) => {
    let drawn = next();
    for (const [damage, share] of SHARES) {
      if (drawn < share) {
        const copy = DAMAGES[damage](sentence);
        return copy === sentence ? [sentence] : [sentence, copy];
      }
      drawn -= share;
    }
    return [sentence];
  });
}

function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const { w, sp, u, x, h, r } = sentence;
  const last = w.length - 1;
  if (last < 2 || u[last] !== "PUNCT" || h.includes(last + 1)) return sentence;
  const cut = <T>(list: readonly T[]) => list.slice(0, last);
  return { w: cut(w), sp: cut(sp), u: cut(u), x: cut(x), h: cut(h), r: cut(r) };
}

function recased(sentence: TreebankSentence, change: (word: string) => string): TreebankSentence {
  return { ...sentence, w: sentence.w.map(change) };
}

/** As headlines are set: small words stay small. */
function titleCase(word: string): string {
  return word.length < 4 && /^(?:an?|the|o[fnr]|in|to|a[st]|by|for|and|but|'s|n't|’s|n’t)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}

function curly(sentence: TreebankSentence): TreebankSentence {
  let open = false;
  return recased(sentence, (word) => {
    if (word === '"') {
      open = !open;
      return open ? "“" : "”";
    }
    return word.replaceAll("'", "’");
  });
}
