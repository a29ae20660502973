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
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

export function shapeOf(text: string): Shape {
  const head = text.slice(0, MEASURED);
  const tail = text.slice(-40);
  const tokens = head.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const dense = head.match(spaceless)?.length ?? 0;
  const longWords = tokens.map((token) => token.replace(/^[^\p{L}]+/u, "")).filter((token) => token.length >= 4);
  const capitals = longWords.filter((token) => /^\p{Lu}/u.test(token)).length;
  const core = tail.replace(closers, "");
  const last = core.charAt(core.length - 1);
  const ending = endingOf(core, last);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  return {
    folded: folded(text),
    length: text.length,
    words: tokens.length + Math.floor(dense / 2) + Math.floor(Math.max(0, text.length - MEASURED) / 6),
    sentences: (head.match(/[.!?…。！？।۔؟]["'”’»)\]]*(?=\s|$)|[。！？]/gu) ?? []).length,
    endsSentence: ending === "stop" || ending === "question" || ending === "exclamation" || ending === "ellipsis",
    ending,
    capitalised: longWords.length === 0 ? 0 : capitals / longWords.length,
    allCapitals: letters >= 3 && head === head.toUpperCase() && head !== head.toLowerCase(),
    opensWithQuote: /^["“„«‘'「『]/u.test(head),
    bulleted: /^[-–—•·*▪►▶○●■»›]\s/u.test(head),
    marksOnly: !/[\p{L}\p{N}]/u.test(head),
    lowerStart: /^\p{Ll}/u.test(head),
  };
}

function endingOf(core: string, last: string): Shape["ending"] {
  if (last === "…" || core.endsWith("...")) return "ellipsis";
  if (last === "." || last === "。" || last === "।" || last === "۔") return "stop";
  if (last === "?" || last === "？" || last === "؟") return "question";
  if (last === "!" || last === "！") return "exclamation";
  if (last === ":" || last === "：") return "colon";
  if (last === "," || last === ";" || last === "，" || last === "、") return "comma";
  return "none";
}
