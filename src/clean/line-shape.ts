import { CAPITAL, classOf, DIGIT, LETTER, SPACE, SPACELESS } from "./character-class.ts";
import { folded } from "./phrase-matcher.ts";

/** What a line looks like. Measured on its first 4,000 code units, so that a line of any length costs the same. */
export type Shape = {
  readonly folded: string;
  readonly length: number;
  /** Words; for scripts without spaces, two characters count as a word. */
  readonly words: number;
  /** Sentence ends inside and at the end. */
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly ending: "stop" | "question" | "exclamation" | "colon" | "comma" | "ellipsis" | "none";
  /** Share of its words of four letters and more that begin with a capital. */
  readonly capitalised: number;
  readonly allCapitals: boolean;
  readonly opensWithQuote: boolean;
  /** Begins with a bullet or a dash and a space. */
  readonly bulleted: boolean;
  /** Holds no letter and no digit. */
  readonly marksOnly: boolean;
  readonly lowerStart: boolean;
};

const MEASURED = 4_000;
const closers = /["'”’»)\]\s]+$/u;
const sentenceEnds = /[.!?…。！？।۔؟]["'”’»)\]]*(?=\s|$)|[。！？]/gu;

export function shapeOf(text: string): Shape {
  const head = text.slice(0, MEASURED);
  const counts = countWords(head);
  const tail = text.slice(-40);
  const core = tail.replace(closers, "");
  const last = core.charAt(core.length - 1);
  const ending = endingOf(core, last);
  return {
    folded: folded(text),
    length: text.length,
    words: counts.words + Math.floor(counts.spaceless / 2) + Math.floor(Math.max(0, text.length - MEASURED) / 6),
    sentences: counts.stopped ? (head.match(sentenceEnds)?.length ?? 0) : 0,
    endsSentence: ending === "stop" || ending === "question" || ending === "exclamation" || ending === "ellipsis",
    ending,
    capitalised: counts.long === 0 ? 0 : counts.capitals / counts.long,
    allCapitals: counts.letters >= 3 && !counts.small && head === head.toUpperCase() && head !== head.toLowerCase(),
    opensWithQuote: /^["“„«‘'「『]/u.test(head),
    bulleted: /^[-–—•·*▪►▶○●■»›]\s/u.test(head),
    marksOnly: counts.words === 0,
    lowerStart: /^\p{Ll}/u.test(head),
  };
}

type WordCounts = {
  /** Runs between white space with a letter or a digit. */
  words: number;
  /** Those with four characters and more from their first letter on, and how many of these have a capital there. */
  long: number;
  capitals: number;
  letters: number;
  spaceless: number;
  /** Holds one of a to z. */
  small: boolean;
  /** Holds a mark that may end a sentence. */
  stopped: boolean;
};

/** Counts in one pass; letters outside the Basic Multilingual Plane, which no script of news is written in, are asked for one by one. */
function countWords(head: string): WordCounts {
  const counts = { words: 0, long: 0, capitals: 0, letters: 0, spaceless: 0, small: false, stopped: false };
  let worded = false;
  let firstLetter = -1;
  let capital = false;
  for (let index = 0; index <= head.length; index++) {
    const code = index < head.length ? head.charCodeAt(index) : 32;
    if (code >= 0xd800 && code < 0xe000) {
      const point = head.codePointAt(index) ?? 0;
      const character = String.fromCodePoint(point);
      const letter = point > 0xffff && /\p{L}/u.test(character);
      if (letter) {
        counts.letters++;
        if (firstLetter < 0) {
          firstLetter = index;
          capital = /\p{Lu}/u.test(character);
        }
        if (HAN.test(character)) counts.spaceless++;
      }
      worded ||= letter || (point > 0xffff && /\p{N}/u.test(character));
      if (point > 0xffff) index++;
      continue;
    }
    const kind = classOf(code);
    if ((kind & SPACE) !== 0) {
      if (worded) counts.words++;
      if (firstLetter >= 0 && index - firstLetter >= 4) {
        counts.long++;
        if (capital) counts.capitals++;
      }
      worded = false;
      firstLetter = -1;
      continue;
    }
    if ((kind & SPACELESS) !== 0) counts.spaceless++;
    if ((kind & LETTER) !== 0) {
      counts.letters++;
      if (firstLetter < 0) {
        firstLetter = index;
        capital = (kind & CAPITAL) !== 0;
      }
      if (code >= 97 && code <= 122) counts.small = true;
      worded = true;
    } else if ((kind & DIGIT) !== 0) worded = true;
    else if (STOPS.has(code)) counts.stopped = true;
  }
  return counts;
}

const HAN = /\p{Script=Han}/u;
const STOPS: ReadonlySet<number> = new Set([...".!?…。！？।۔؟"].map((mark) => mark.charCodeAt(0)));

function endingOf(core: string, last: string): Shape["ending"] {
  if (last === "…" || core.endsWith("...")) return "ellipsis";
  if (last === "." || last === "。" || last === "।" || last === "۔") return "stop";
  if (last === "?" || last === "？" || last === "؟") return "question";
  if (last === "!" || last === "！") return "exclamation";
  if (last === ":" || last === "：") return "colon";
  if (last === "," || last === ";" || last === "，" || last === "、") return "comma";
  return "none";
}
