import { LAW_NOUNS } from "../../languages/en/event-nouns.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** True for a name like "Harbour Protection Act of 2030". */
export function isLawName(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/ of \d{4}$/, "")
    .split(" ");
  return words.length > 1 && LAW_NOUNS.has(words[words.length - 1] ?? "");
}

/** A law's own name in the sentence: capitalised words that end in Act, Bill or Law, with "of 2025" where it follows. */
export function lawNameIn(
  view: SentenceView,
): { name: string; start: number; end: number; mention: number | null } | null {
  for (let at = 1; at < view.words.length; at++) {
    const word = wordAt(view, at);
    if (word === undefined || !/^\p{Lu}/u.test(word.text) || !LAW_NOUNS.has(word.lower)) continue;
    let first = at;
    while (first > 0 && at - first < 8) {
      const before = wordAt(view, first - 1);
      if (before === undefined) break;
      const capital = /^\p{Lu}/u.test(before.text) && !/^(?:The|A|An|This)$/.test(before.text);
      const inner = /^(?:and|for|of|the)$/.test(before.lower) && /^\p{Lu}/u.test(wordAt(view, first - 2)?.text ?? "");
      if (!capital && !inner) break;
      first--;
    }
    // A headline capitalises every word: there the name cannot be told from the rest.
    if (first === at || view.kind === "title" || view.kind === "heading") continue;
    let last = at;
    if (wordAt(view, at + 1)?.lower === "of" && /^\d{4}$/.test(wordAt(view, at + 2)?.lower ?? "")) last = at + 2;
    const start = wordAt(view, first)?.start ?? word.start;
    const end = wordAt(view, last)?.end ?? word.end;
    const words = view.words.slice(first, last + 1);
    const known = view.mentions.find((mention) => mention.start < end && start < mention.end);
    return { name: words.map((each) => each.text).join(" "), start, end, mention: known?.id ?? null };
  }
  return null;
}
