import { FUNCTION_WORDS } from "./function-words.ts";

/** What a text is written in: a BCP 47 code, and how sure that is (0–1). */
export type DetectedLanguage = { readonly language: string; readonly confidence: number };

/** Scripts that all but settle the language; `null` where several languages share the script and words must decide. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string | null])[] = [
  [/\p{Script=Latin}/u, null],
  [/\p{Script=Cyrillic}/u, null],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Bengali}/u, "bn"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Telugu}/u, "te"],
  [/\p{Script=Gujarati}/u, "gu"],
  [/\p{Script=Gurmukhi}/u, "pa"],
  [/\p{Script=Kannada}/u, "kn"],
  [/\p{Script=Malayalam}/u, "ml"],
  [/\p{Script=Sinhala}/u, "si"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Ethiopic}/u, "am"],
];
const SAMPLE = 12_000;
const SCRIPT_SAMPLE = 1_500;
/** A text with fewer letters says too little. */
const FEWEST_LETTERS = 20;
const FEWEST_HITS = 3;

/**
 * Tells the language of a text from its script and its function words (the method of Grefenstette, 1995: small words
 * are enough for anything longer than a sentence). Reads the first 12,000 code units; null where it cannot be told.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, SAMPLE);
  const counts = scriptCounts(sample);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_LETTERS) return null;
  // Japanese writes more Han than kana: any real share of kana settles it.
  const kana = counts[2] ?? 0;
  if (kana / total > 0.1) return { language: "ja", confidence: 0.99 };
  let best = 0;
  for (let index = 1; index < counts.length; index++) if ((counts[index] ?? 0) > (counts[best] ?? 0)) best = index;
  const language = SCRIPTS[best]?.[1] ?? null;
  const share = (counts[best] ?? 0) / total;
  if (language === "ar") return { language: arabicScript(sample), confidence: share * 0.9 };
  if (language !== null) return { language, confidence: share };
  return byFunctionWords(sample);
}

function scriptCounts(sample: string): number[] {
  const counts = SCRIPTS.map(() => 0);
  let letters = 0;
  for (const character of sample) {
    const code = character.charCodeAt(0);
    const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!plain && !/\p{L}/u.test(character)) continue;
    const index = plain ? 0 : SCRIPTS.findIndex(([script]) => script.test(character));
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    if (++letters >= SCRIPT_SAMPLE) break;
  }
  return counts;
}

/** Persian and Urdu have letters that Arabic lacks. */
function arabicScript(sample: string): string {
  if (/[ٹڈڑےں]/.test(sample)) return "ur";
  return /[پچژگ]/.test(sample) && /[یک]/.test(sample) ? "fa" : "ar";
}

/** For each small word the languages that have it. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, list] of FUNCTION_WORDS)
    for (const word of list) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [language]);
      else known.push(language);
    }
  return found;
})();

function byFunctionWords(sample: string): DetectedLanguage | null {
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages !== undefined) for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  let first: [string, number] | null = null;
  let second = 0;
  for (const language of FUNCTION_WORDS.keys()) {
    // Longer lists find more by chance.
    const score = (hits.get(language) ?? 0) / Math.sqrt(FUNCTION_WORDS.get(language)?.size ?? 1);
    if (first === null || score > first[1]) {
      second = first?.[1] ?? 0;
      first = [language, score];
    } else if (score > second) second = score;
  }
  if (first === null || (hits.get(first[0]) ?? 0) < FEWEST_HITS) return null;
  const share = (hits.get(first[0]) ?? 0) / words.length;
  if (share < 0.08) return null;
  const margin = first[1] > 0 ? 1 - second / first[1] : 0;
  return { language: first[0], confidence: Math.min(0.99, 0.5 + margin) };
}
