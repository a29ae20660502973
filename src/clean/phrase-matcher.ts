import type { PhraseList } from "../languages/en/furniture.ts";

/** A line as the phrase lists write it: lower case, straight quote marks, single spaces; the first 600 code units. */
export function folded(line: string): string {
  return line
    .slice(0, 600)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

export type PhraseMatch = "start" | "whole" | "anywhere" | null;

/** The last line asked about: some twenty lists look at each line in turn. */
let opened: { readonly line: string; readonly text: string | null } = { line: "", text: null };

/** The line without marks before its first word; null where it has none. */
function openingOf(line: string): string | null {
  if (opened.line !== line) {
    const from = line.search(/[\p{L}\p{N}©("@#[|/]/u);
    opened = { line, text: from < 0 ? null : line.slice(from).replace(/^["([]+(?=\p{L})/u, "") };
  }
  return opened.text;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Finds how a folded line matches a list. Leading marks ("-", "»", ">") are passed over; for `whole`, a count or marks
 * at the end too. Time is linear in the line.
 */
export function phraseMatcher(list: PhraseList): (line: string) => PhraseMatch {
  const whole = new Set(list.whole);
  const starts = new Map<string, string[]>();
  for (const phrase of list.start) {
    const key = phrase.charAt(0);
    starts.set(key, [...(starts.get(key) ?? []), phrase]);
  }
  return (line) => {
    const text = openingOf(line);
    if (text === null) return null;
    if (text.length <= 60 && (whole.has(text) || whole.has(text.replace(/[\s\d()[\]:.!?…>»›→|+*"-]+$/u, ""))))
      return "whole";
    for (const phrase of starts.get(text.charAt(0)) ?? []) {
      if (!text.startsWith(phrase)) continue;
      const next = text.charAt(phrase.length);
      if (next === "" || !letterOrDigit.test(next) || !letterOrDigit.test(phrase.charAt(phrase.length - 1)))
        return "start";
    }
    for (const phrase of list.anywhere) if (line.includes(phrase)) return "anywhere";
    return null;
  };
}

/** How many of the `anywhere` phrases stand in a folded line: two in one long line weigh more than one. */
export function countAnywhere(list: PhraseList, line: string): number {
  let found = 0;
  for (const phrase of list.anywhere) if (line.includes(phrase)) found++;
  return found;
}
