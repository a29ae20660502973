import type { TreebankSentence } from "./treebank-text.ts";

/** A way in which text reaches us damaged; gives the sentences as they stand then. */
export type Damage = {
  readonly name: string;
  damage(sents: readonly TreebankSentence[]): TreebankSentence[];
};

const QUOTE = /^(?:["“”„«»]|''|``)$/;

/** Damage that pages really have: the words stay, and so does what is right. */
export const DAMAGES: readonly Damage[] = [
  {
    name: "all capitals",
    damage: (sents) => sents.map((one) => ({ ...one, w: one.w.map((word) => word.toUpperCase()) })),
  },
  { name: "other quote marks", damage: otherMarks },
  { name: "quotes lost", damage: (sents) => sents.flatMap((one) => without(one, (word) => QUOTE.test(word))) },
  { name: "no last stops", damage: withoutLastStops },
];

/** Straight marks become curly and curly ones straight. */
function otherMarks(sents: readonly TreebankSentence[]): TreebankSentence[] {
  let open = false;
  return sents.map((one) => {
    if (one.np === 1) open = false;
    const w = one.w.map((word) => {
      if (/[‘’“”]/.test(word)) return word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      return word.replace(/'/g, "’").replace(/"/g, () => {
        open = !open;
        return open ? "“" : "”";
      });
    });
    return { ...one, w };
  });
}

/** Takes the stop from the end of every paragraph, as headlines and captions stand. */
function withoutLastStops(sents: readonly TreebankSentence[]): TreebankSentence[] {
  return sents.flatMap((one, index) => {
    const next = sents[index + 1];
    const last = one.w.length - 1;
    if (next !== undefined && next.np !== 1) return [one];
    return without(one, (word, at) => at === last && /^[.!?]+$/.test(word));
  });
}

/** The sentence without some of its words; none where nothing is left. */
function without(sentence: TreebankSentence, lost: (word: string, at: number) => boolean): TreebankSentence[] {
  const w: string[] = [];
  const sp: number[] = [];
  sentence.w.forEach((word, at) => {
    const space = sentence.sp[at] ?? 1;
    if (!lost(word, at)) {
      w.push(word);
      sp.push(space);
    } else if (sp.length > 0 && space === 1) sp[sp.length - 1] = 1;
  });
  return w.length === 0 ? [] : [{ ...sentence, w, sp }];
}
