import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { LEADING_WORDS, POINT_VERBS, READOUT_WORDS } from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";

/** A word, number or mark of a sentence. */
export type Token = TextSpan & { readonly word: string; readonly text: string };

/** The words, numbers and marks of a stretch. */
export function tokensIn(page: ReadPage, span: TextSpan): Token[] {
  return [...textOf(page.page, span).matchAll(/[$£€¥]?(?:\d[\d.,]*\d|\d)%?|\p{L}+(?:[-'’]\p{L}+)*|[;:–—,]/gu)].map(
    (match) => ({
      text: match[0],
      word: match[0].toLowerCase().replace("’", "'"),
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }),
  );
}

/** A sentence in the clauses that make points of their own: it is parted where another act of speech begins, or another thing. */
export function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    const opener = tokens[at]?.word ?? "";
    const parts =
      opener === ";" ||
      ((opener === "and" || opener === "but" || opener === "while") && actsAfter(tokens, at)) ||
      goesOn(tokens, at) ||
      (opener === "," && from === 0 && opensWithAct(tokens) && subjectActs(tokens, at));
    if (
      !parts ||
      !isFilled(tokens.slice(from, at)) ||
      !isFilled(tokens.slice(at + 1)) ||
      tokens.slice(from, at).filter(({ word }) => isTelling(word)).length < 2 ||
      tokens.slice(at + 1).filter(({ word }) => isTelling(word)).length < 2
    )
      continue;
    clauses.push(tokens.slice(from, at));
    from = at + 1;
  }
  clauses.push(tokens.slice(from));
  return clauses;
}

/** Words behind a comma, and words behind "and", with which a clause goes on to something else. */
const AFTER_COMMA: ReadonlySet<string> = new Set(["and", "but", "while", "with"]);
const AFTER_AND: ReadonlySet<string> = new Set(["that", "for", "to", "on", "a", "an", "the"]);

/** True where a clause goes on to another thing than what it began with: ", with", "and that", "together with". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.word ?? "");
  if (before === "," && (AFTER_COMMA.has(word ?? "") || (word === "to" && after === "be"))) return true;
  return (word === "and" && AFTER_AND.has(after ?? "")) || (word === "together" && after === "with");
}

/** True where the words after a place are, at once or behind a short subject, a verb that makes a point. */
function actsAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const { word } = tokens[next] ?? { word: "" };
    if (POINT_VERBS.has(word)) return !(tokens[next - 1]?.word === "the");
    if (!LEADING_WORDS.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

/** "Thanking her for the rice, he asked": what he did first makes a point of its own. */
function opensWithAct(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? "";
  return first.endsWith("ing") && ["ed", "d", ""].some((ending) => POINT_VERBS.has(first.slice(0, -3) + ending));
}

/** True where a name or an office of a few words and a verb that makes a point follow. */
function subjectActs(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_SUBJECT; next++) {
    const { word, text } = tokens[next] ?? { word: ",", text: "," };
    if (POINT_VERBS.has(word)) return next > at + 1;
    if (!LEADING_WORDS.has(word) && !/^\p{Lu}/u.test(text) && word !== "our") return false;
  }
  return false;
}

/** Words of a subject between a comma and its verb. */
const MOST_SUBJECT = 6;

/** True where some words tell which point it is. */
export function isFilled(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => isTelling(word));
}

/** True for a word that may tell which point it is. */
export function isTelling(word: string): boolean {
  return /[\p{L}\d]/u.test(word) && !isEmptyWord(word) && !READOUT_WORDS.has(word) && !POINT_VERBS.has(word);
}
