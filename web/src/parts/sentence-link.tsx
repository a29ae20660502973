import type { JSX } from "react";
import type { Quote } from "../../../src/queries/contract/parts.ts";
import { fullName, type PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";
import { PageLink, QuoteLink } from "./quote-link.tsx";

type SentenceProps = { readonly words: Quote; readonly sentence: Quote | null | undefined; readonly pages: PageTable };

/** A piece of a sentence with the white space at its ends kept: it stands beside the words that it is about. */
function piece(text: string): string {
  const inner = safeWords(text);
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) && inner !== "" ? " " : ""}`;
}

/** A few words inside their sentence, which leads to them; words that say enough by themselves stand alone. */
export function SentenceLink({ words, sentence, pages }: SentenceProps): JSX.Element {
  const from = words.start - (sentence?.start ?? 0);
  const to = from + words.text.length;
  if (sentence === null || sentence === undefined || from < 0 || sentence.text.slice(from, to) !== words.text)
    return <QuoteLink quote={words} pages={pages} />;
  return (
    <span className="quote">
      <a className="part-words" href={pageHref(words.page, words)} title={fullName(pages, words.page)}>
        “
        <bdi>
          {piece(sentence.text.slice(0, from))}
          <b className="told-here">{piece(words.text)}</b>
          {piece(sentence.text.slice(to))}
        </bdi>
        ”
      </a>{" "}
      <PageLink page={words.page} span={words} pages={pages} />
    </span>
  );
}
