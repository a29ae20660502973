import { COUNTRY_OF_ADJECTIVE } from "../languages/en/countries.ts";
import { MEDIA_AT_LARGE } from "../languages/en/source-words.ts";

/** A paper's name is short; more words are a stretch of a page that was taken for one. */
const MOST_WORDS = 7;
/** "IS-affiliated", before a word that was left off. */
const AS_IT_IS = /-(?:affiliated|aligned|backed|linked|owned|run)$/u;
/** Words that stand between names and in none of an outlet. */
const BETWEEN: ReadonlySet<string> = new Set(["as", "at", "by", "from", "to", "with"]);

/**
 * True for words that say which outlet or document is meant, so that somebody can go and get it: "the Tarn Ledger",
 * "an internal Kell & Co survey"; not "the French paper", "Flight records", "some media reports" or "IS-affiliated".
 * `known` where a page has a name for it.
 */
export function isNamedSource(name: string, kind: string, known: boolean): boolean {
  const words = name.split(" ").filter((word) => word !== "");
  const [first = ""] = words;
  if (kind === "document" && !known) {
    // What a document opens its sentence with has a capital for that alone.
    return namesIn(words.slice(1)).length > 0;
  }
  if (/^an?$/i.test(first) || words.length > MOST_WORDS || AS_IT_IS.test(name)) return false;
  // What an outlet has no name for that the page knows may be any words before "reported".
  return namesIn(words).length > 0 && (known || !words.some((word) => BETWEEN.has(word)));
}

/** The words of a name that are its own: with a capital, no country's adjective and no word for outlets at large. */
function namesIn(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    if (!/\p{Lu}|\p{Lo}/u.test(word) || (at === 0 && word === "The")) return false;
    const two = [`${word} ${words[at + 1] ?? ""}`, `${words[at - 1] ?? ""} ${word}`];
    if ([word, ...two].some((adjective) => COUNTRY_OF_ADJECTIVE.has(adjective))) return false;
    return !MEDIA_AT_LARGE.has(word.toLowerCase());
  });
}
