import { detectLanguage } from "../../languages/detect.ts";
import { FUNCTION_WORDS } from "../../languages/function-words.ts";
import type { Label } from "../passage.ts";
import { isProse, type Line } from "../recognisers/line.ts";
import { lineSurroundings } from "./line-surroundings.ts";

/** Kinds of labels that the recognisers give, as the model counts them; the order is the model's. */
const LABEL_REASONS = [
  "marks only",
  "file name",
  "caption",
  "caption with a date",
  "picture credit",
  "names alone",
  "date line",
  "byline",
  "author note",
  "masthead",
  "other stories",
  "listed story",
  "pointer to another story",
  "original link",
  "account",
  "cookies",
  "corrections",
  "disclaimer",
  "rights",
  "about the outlet",
  "donation",
  "subscription",
  "comments",
  "sharing",
  "advertisement",
  "tags",
  "navigation",
] as const;
const ENDINGS = ["stop", "question", "exclamation", "colon", "comma", "ellipsis", "none"] as const;
/** Least words of each class of length. */
const LENGTHS = [1, 2, 3, 5, 8, 12, 20, 40, 80];

const SHAPE = 23;
const SURROUNDINGS = 20;
/** Numbers a line. */
export const FEATURES = SHAPE + ENDINGS.length + LENGTHS.length + 1 + LABEL_REASONS.length + SURROUNDINGS;

/**
 * What the line model sees of a page, `FEATURES` numbers a line: shapes, what the recognisers make of each line, where
 * it stands to the running text. No words: what is learnt of them does not hold on other sites and in other languages.
 * `inside` is the stretch that the rules alone would take. Linear in the page.
 */
export function lineFeatures(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  inside: readonly boolean[],
): Float32Array {
  const numbers = new Float32Array(lines.length * FEATURES);
  const small = smallWords(lines);
  lines.forEach((line, index) => {
    let at = index * FEATURES;
    const put = (value: number) => {
      numbers[at++] = value;
    };
    putShape(line, small, put);
    const { shape } = line;
    for (const ending of ENDINGS) put(shape.ending === ending ? 1 : 0);
    LENGTHS.forEach((least, place) => {
      put(shape.words >= least && shape.words < (LENGTHS[place + 1] ?? Number.POSITIVE_INFINITY) ? 1 : 0);
    });
    put(isProse(line) ? 1 : 0);
    const reason = labels[index]?.reason;
    for (const known of LABEL_REASONS) put(reason === known ? 1 : 0);
  });
  lineSurroundings(lines, inside, (index, place, value) => {
    numbers[(index + 1) * FEATURES - SURROUNDINGS + place] = value;
  });
  return numbers;
}

function putShape({ shape, passage }: Line, small: ReadonlySet<string>, put: (value: number) => void): void {
  const head = passage.text.slice(0, 600);
  const tokens = shape.folded.split(" ");
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const digits = head.match(/\p{N}/gu)?.length ?? 0;
  const all = Math.max(1, head.length);
  const known = tokens.filter((token) => small.has(token)).length;
  put(Math.log1p(shape.words) / 4);
  put(Math.log1p(shape.length) / 7);
  put(Math.min(shape.sentences, 6) / 6);
  put(shape.endsSentence ? 1 : 0);
  put(shape.capitalised);
  put(shape.allCapitals ? 1 : 0);
  put(shape.opensWithQuote ? 1 : 0);
  put(shape.bulleted ? 1 : 0);
  put(shape.marksOnly ? 1 : 0);
  put(shape.lowerStart ? 1 : 0);
  put(digits / all);
  put(1 - (letters + digits) / all);
  put(Math.min(1, (head.match(/[,;،、，]/gu)?.length ?? 0) / Math.max(1, tokens.length / 4)));
  put(Math.min(2, letters / Math.max(1, tokens.length) / 6));
  put(known / Math.max(1, tokens.length));
  put(/https?:|www\.|@|\.com\b/u.test(head) ? 1 : 0);
  put(/\b(?:19|20)\d\d\b/u.test(head) ? 1 : 0);
  put(/\b\d{1,2}[:.h]\d\d\b/u.test(head) ? 1 : 0);
  put(/^\W{0,3}\d/u.test(head) ? 1 : 0);
  put(/[|•·»›→/]/u.test(head) ? 1 : 0);
  put(/[©®™]/u.test(head) ? 1 : 0);
  put(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(head) ? 1 : 0);
  put(/["“”„«»「」]/u.test(head) ? 1 : 0);
}

/** The page's function words: those of its language, else its own commonest words. */
function smallWords(lines: readonly Line[]): ReadonlySet<string> {
  const prose = lines.filter(isProse).slice(0, 80);
  const sample = (prose.length > 0 ? prose : lines.slice(0, 200)).map((line) => line.passage.text.slice(0, 600));
  const language = detectLanguage(sample.join("\n"))?.language;
  const listed = language === undefined ? undefined : FUNCTION_WORDS.get(language);
  if (listed !== undefined) return listed;
  const counts = new Map<string, number>();
  for (const text of sample)
    for (const word of text.toLowerCase().split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 25);
  return new Set(commonest.map(([word]) => word));
}
