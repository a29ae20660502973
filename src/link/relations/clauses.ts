import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { lastStartingAt, textOf } from "../../document/document.ts";
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS } from "../../languages/en/function-words.ts";
import { IRREGULAR_PASTS } from "../../languages/en/irregular-forms.ts";

/** Contents in their clauses: by sentence, and parts of one of which the first has no verb of its own are one: "The mayor [reportedly] resigned". */
export function inClauses(page: ReadPage, contents: readonly TextSpan[]): TextSpan[][] {
  const clauses: TextSpan[][] = [];
  const parts = contents.flatMap((content) => bySentence(page, content));
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = clauses.at(-1);
    if (last !== undefined && isOfOneSentence(page, last, part) && !last.some((one) => hasVerb(page, one)))
      last.push(part);
    else clauses.push([part]);
  }
  return clauses;
}

function isOfOneSentence(page: ReadPage, parts: readonly TextSpan[], next: TextSpan): boolean {
  const { annotations } = page.layers.sentences;
  return parts.every(
    ({ start, end }) =>
      end <= next.start && lastStartingAt(annotations, start) === lastStartingAt(annotations, next.start),
  );
}

function hasVerb(page: ReadPage, span: TextSpan): boolean {
  const words = textOf(page.page, span)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u);
  // What stands behind "who" or "which" only tells of the subject.
  const relative = words.findIndex((word) => RELATIVES.has(word));
  return words.some((word, at) => at > 0 && (relative < 0 || at < relative) && mayBeFinite(word));
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "whom"]);

/** A content in its sentences; what is left of one at the edges is a part of its own. */
function bySentence(page: ReadPage, content: TextSpan): TextSpan[] {
  const sentences = page.layers.sentences.annotations;
  const parts: TextSpan[] = [];
  for (let at = Math.max(0, lastStartingAt(sentences, content.start)); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= content.end) break;
    const part = { start: Math.max(sentence.start, content.start), end: Math.min(sentence.end, content.end) };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}

/** True for a word that may be a finite verb: of the closed ones all, of the others those whose form tells. */
export function mayBeFinite(word: string): boolean {
  return (
    BE_FORMS.has(word) ||
    HAVE_FORMS.has(word) ||
    DO_FORMS.has(word) ||
    MODALS.has(word) ||
    IRREGULAR_PASTS.has(word) ||
    (word.length > 4 && word.endsWith("ed"))
  );
}
