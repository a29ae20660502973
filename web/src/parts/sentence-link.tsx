import type { JSX } from "react";
import type { Quote } from "../../../src/queries/contract/parts.ts";
import { fullName, type PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";
import { PageLink, QuoteLink } from "./quote-link.tsx";
import { Quoted } from "./quoted.tsx";

/** A sentence with the words in it that count here. */
export type Told = { readonly sentence: Quote | null; readonly words: readonly Quote[] };

/** Words by the sentence that they stand in, each sentence once, every page's first before any page's second. */
export function bySentence(words: readonly Quote[], sentences: readonly Quote[], telling: number): readonly Told[] {
  const found = new Map<string, { sentence: Quote | null; words: Quote[] }>();
  for (const [at, quote] of words.entries()) {
    const sentence = quote.text.length < telling ? (sentences[at] ?? null) : null;
    const key = `${quote.page} ${(sentence ?? quote).start}`;
    const before = found.get(key);
    if (before === undefined) found.set(key, { sentence, words: [quote] });
    else before.words.push(quote);
  }
  const turns = new Map<string, number>();
  return [...found.values()]
    .map((told) => {
      const page = told.words[0]?.page ?? "";
      const turn = turns.get(page) ?? 0;
      turns.set(page, turn + 1);
      return { told, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ told }) => told);
}

/** A piece of a sentence with the white space at its ends kept: it stands beside the words that it is about. */
function piece(text: string): string {
  const inner = safeWords(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

/** The sentence in pieces: what counts here, and what stands around it. Words inside other words are told with them. */
function piecesOf(sentence: Quote, words: readonly Quote[]): readonly { text: string; told: boolean }[] {
  const pieces: { text: string; told: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [from, to] = [start - sentence.start, Math.min(end - sentence.start, sentence.text.length)];
    if (from < at || to <= from) continue;
    pieces.push(
      { text: sentence.text.slice(at, from), told: false },
      { text: sentence.text.slice(from, to), told: true },
    );
    at = to;
  }
  pieces.push({ text: sentence.text.slice(at), told: false });
  return pieces.filter(({ text }) => text !== "");
}

/** A few words inside their sentence, which leads to them; words that say enough by themselves stand alone. */
export function SentenceLink({ told, pages }: { readonly told: Told; readonly pages: PageTable }): JSX.Element | null {
  const { sentence, words } = told;
  const [first] = words;
  if (first === undefined) return null;
  if (sentence === null) return <QuoteLink quote={first} pages={pages} />;
  return (
    <span className="quote">
      <a className="part-words" href={pageHref(first.page, first)} title={fullName(pages, first.page)}>
        <Quoted text={sentence.text}>
          {piecesOf(sentence, words).map((one, at) =>
            one.told ? (
              // The pieces of a sentence never change their places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <b key={at} className="told-here">
                {piece(one.text)}
              </b>
            ) : (
              piece(one.text)
            ),
          )}
        </Quoted>
      </a>{" "}
      <PageLink page={first.page} span={first} pages={pages} />
    </span>
  );
}
