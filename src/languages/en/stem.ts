/** Endings that are taken off a word for comparison, tried in order, with the letters that must be left. */
const ENDINGS: readonly (readonly [ending: string, replacement: string, least: number])[] = [
  ["ational", "ate", 3],
  ["ization", "ize", 3],
  ["isation", "ise", 3],
  ["ements", "", 4],
  ["ement", "", 4],
  ["ences", "", 4],
  ["ence", "", 4],
  ["ances", "", 4],
  ["ance", "", 4],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ations", "", 4],
  ["ation", "", 4],
  ["ions", "", 4],
  ["ion", "", 4],
  ["nesses", "", 4],
  ["ness", "", 4],
  ["ities", "", 4],
  ["ity", "", 4],
  ["ingly", "", 4],
  ["ings", "", 3],
  ["ing", "", 3],
  ["edly", "", 4],
  ["ied", "y", 2],
  ["ies", "y", 2],
  ["ed", "", 3],
  ["ently", "", 4],
  ["ent", "", 5],
  ["ly", "", 4],
  ["sses", "ss", 2],
  ["es", "", 4],
];

/** The stem of a lower-case word, for comparison only: "postponed" and "postponement" give one. After Porter 1980, much lighter. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let plain = word.replace(/['’]s?$/, "");
  for (const [ending, replacement, least] of ENDINGS) {
    if (plain.endsWith(ending) && plain.length - ending.length >= least) {
      plain = plain.slice(0, -ending.length) + replacement;
      return undoubled(plain);
    }
  }
  if (plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("us") && plain.length > 3)
    plain = plain.slice(0, -1);
  return undoubled(plain);
}

/** "stopp" → "stop", "propose" → "propos": so that "proposed" and "propose" meet. */
function undoubled(word: string): string {
  if (/([bdgmnprt])\1$/.test(word)) return word.slice(0, -1);
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}

/** Plurals and past forms with their stem, roughly, as the terms are whose rarity is known: for counting, never shown. */
export function plainStem(word: string): string {
  return word.replace(/(?:ies|ied)$/, "y").replace(/(?<=..[^s])(?:s|ed|ing)$/, "");
}
