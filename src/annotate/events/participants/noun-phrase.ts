import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";

/** What stands before a noun and belongs to it, and what may follow. */
const LEFT: ReadonlySet<string> = new Set([
  "det",
  "det:predet",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "advmod",
  "flat",
  "punct",
  "nmod",
  "nmod:npmod",
  "case",
  "obl",
  "obl:npmod",
  "conj",
  "cc",
  "quantmod",
]);
const LONGEST = 12;

/** First and last word of the noun phrase around the noun at `head`, without its article, clauses and what is joined to it. */
export function phraseAround(view: SentenceView, head: number): { readonly first: number; readonly last: number } {
  let first = head;
  while (first > 0 && head - first < LONGEST && belongs(view, first - 1, head)) first--;
  while (first < head && /^(?:the|a|an|this|that|these|those|,|"|“|”|‘|-|–|\()$/.test(lowerAt(view, first))) first++;
  let last = head;
  for (let at = head + 1; at < Math.min(view.words.length, head + LONGEST); at++) {
    const word = grammarAt(view, at);
    if (word === undefined) break;
    const flat = word.head === head && (word.relation === "flat" || word.relation === "compound");
    if (flat && last === at - 1) last = at;
    else break;
  }
  // "the head of the harbour police"
  if (lowerAt(view, last + 1) === "of") {
    const owner = view.grammar.findIndex(
      (word, at) => at > last + 1 && at < last + LONGEST && word.relation === "nmod" && word.head === head,
    );
    if (owner !== -1) last = phraseAround(view, owner).last;
  }
  return { first, last };
}

/** True where the word hangs on the head, straight or over other words that stand before it. */
function belongs(view: SentenceView, at: number, head: number): boolean {
  let up = at;
  for (let step = 0; step < 6; step++) {
    const word = grammarAt(view, up);
    if (word === undefined || !LEFT.has(word.relation)) return false;
    if (word.relation === "punct" && /^[,;:()]$/.test(lowerAt(view, at))) return false;
    if (word.head === head) return word.relation !== "case" || up !== at;
    if (word.head === -1 || word.head > head) return false;
    up = word.head;
  }
  return false;
}

/** The words from `first` to `last` as one name. */
export function nameOfWords(view: SentenceView, first: number, last: number): string {
  let name = "";
  for (let at = first; at <= last; at++) {
    const word = wordAt(view, at);
    if (word === undefined) continue;
    const gap = at > first && word.start > (wordAt(view, at - 1)?.end ?? 0);
    name += `${gap ? " " : ""}${word.text}`;
  }
  return name;
}
