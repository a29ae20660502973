import { type JSX, useId } from "react";
import type { CompareRow } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import { Quoted } from "../parts/quoted.tsx";
import { pageHref } from "../route.ts";
import { GAPS, STANDING_NOTES } from "./standing-words.ts";

type Cell = CompareRow["cells"][number];

/** Letters of a sentence that a cell shows when it is pointed at. */
const LONGEST = 420;

function shortened(text: string): string {
  const words = safeWords(text);
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()} …` : words;
}

/** How one page stands to a point: one word, the sentence when it is pointed at or focused, a click to its place. */
export function CompareCell({ cell }: { readonly cell: Cell }): JSX.Element {
  const id = useId();
  const { standing, value, words, sentence } = cell;
  const kind = standing.replaceAll(" ", "-");
  if (words === null || GAPS.has(standing)) {
    return (
      <td className={`cell gap standing-${kind}`} title={STANDING_NOTES[standing]}>
        <span className="standing">{standing}</span>
      </td>
    );
  }
  const quote = sentence ?? words;
  return (
    <td className={`cell standing-${kind}`}>
      <a href={pageHref(words.page, words)} aria-describedby={id}>
        <span className="standing">{standing}</span>
        {value !== null && <bdi className="cell-value">{safeWords(value)}</bdi>}
      </a>
      <span id={id} className="cell-words" role="tooltip">
        <Quoted text={shortened(quote.text)} />
      </span>
    </td>
  );
}
