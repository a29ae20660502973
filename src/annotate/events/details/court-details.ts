import type { EventAnnotation } from "../../../core/layers.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";

type Detail = EventAnnotation["details"][number];

const REACH = 14;
const ENDS: ReadonlySet<string> = new Set(
  ", ; : . ? ! ) on in after before for at by from over under who which that when and but while as against last this to".split(
    " ",
  ),
);
const TERM: ReadonlySet<string> = new Set(
  "years year months month weeks week days day hours hour life death".split(" "),
);

/** "charged with fraud", "convicted him of two counts of murder": what the court has to do with, after word `last`. */
export function chargeAfter(text: string, view: SentenceView, last: number): Detail[] {
  for (let at = last; at <= Math.min(last + REACH, view.words.length - 2); at++) {
    const lower = lowerAt(view, at);
    if (at > last && /^[;:.?!]$/.test(lower)) return [];
    if (lower !== "with" && lower !== "of") continue;
    // "the founder of Tarn Mills" names somebody; the charge is a thing.
    if (wordAt(view, at + 1)?.full !== -1 || wordAt(view, at + 1)?.time !== -1) continue;
    let end = at;
    for (let next = at + 1; next <= at + 8; next++) {
      const word = wordAt(view, next);
      if (word === undefined || ENDS.has(word.lower) || word.time !== -1) break;
      end = next;
    }
    return end === at ? [] : detail(text, view, "charge", at + 1, end);
  }
  return [];
}

/** "to six years in prison", "to life imprisonment": the sentence, after word `last`. */
export function sentenceAfter(text: string, view: SentenceView, last: number): Detail[] {
  for (let at = last + 1; at <= Math.min(last + REACH, view.words.length - 1); at++) {
    if (/^[;:.?!]$/.test(lowerAt(view, at))) return [];
    if (!TERM.has(lowerAt(view, at)) && !/-(?:year|month|week|day)$/.test(lowerAt(view, at))) continue;
    let first = at;
    while (first - 1 > last && !/^(?:to|for|of|a|an|with|in|is|was)$/.test(lowerAt(view, first - 1))) first--;
    if (first === at && /^(?:years?|months?|weeks?|days?|hours?)$/.test(lowerAt(view, at))) return [];
    const inside = lowerAt(view, at + 1) === "in" && /^(?:prison|jail|custody)$/.test(lowerAt(view, at + 2));
    const noun = /^(?:imprisonment|sentence|term)$/.test(lowerAt(view, at + 1));
    return detail(text, view, "sentence", first, inside ? at + 2 : noun ? at + 1 : at);
  }
  return [];
}

function detail(text: string, view: SentenceView, field: string, first: number, last: number): Detail[] {
  const start = wordAt(view, first)?.start;
  const end = wordAt(view, last)?.end;
  return start === undefined || end === undefined
    ? []
    : [{ field, value: text.slice(start, end), span: { start, end } }];
}
