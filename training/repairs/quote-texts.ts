import { cleanTexts, isRunningEnglish } from "../../eval/damage/clean-texts.ts";
import { isPresent, readLines } from "../../eval/data.ts";

const STORIES = "data/linking/allsides-stories.train.jsonl";
const PAGES = "data/pages/fundus.dev.jsonl.gz";
const NEWSWIRE = "data/entities/worldwide-newswire.train.jsonl.gz";
/** So many openings of articles are put together as one page, as many paragraphs. */
const IN_PAGE = 6;
/** So many characters of a text that stand in an article that figures are told of show that it is one of these. */
const SAME = 50;

type Story = { readonly articles?: readonly { readonly lead?: string | null }[]; readonly neutral?: string | null };
type Paragraphs = { readonly headline?: readonly string[]; readonly paragraphs?: readonly string[] };
type NewsPage = {
  readonly gold: {
    readonly body?: { readonly summary?: readonly string[]; readonly sections?: readonly Paragraphs[] };
  };
};

/** Of articles of other kinds those are taken that have a mark in so many words. */
const WORDS_A_MARK = 150;

type Wire = { readonly sents: readonly { readonly w: readonly string[] }[] };

/** Words and marks of a paragraph put together as they are printed. */
function printed(words: readonly string[]): string {
  let text = "";
  let [open, tight] = [false, true];
  for (const word of words) {
    const closes = word === "”" || (word === '"' && open);
    const opens = word === "“" || (word === '"' && !open);
    if (opens) open = true;
    if (closes) open = false;
    const leans = closes || /^(?:[,.;:!?)\]%’]|['’](?:s|re|ve|ll|d|m|t)|n['’]t)$/i.test(word) || /^[.…]+$/.test(word);
    text += tight || leans || text === "" ? word : ` ${word}`;
    tight = opens || /^[([$£€‘]$/.test(word);
  }
  return text.replace(/(?<=\p{Ll}) - (?=\p{Ll})/gu, "-");
}

/**
 * Clean English texts with quotes in them: the articles that rules are made on, openings of articles with a mark in them,
 * and news pages as people cut them. None is among the articles that figures are told of.
 */
export function quoteTexts(): string[] {
  const news = cleanTexts("tune", "news").map(({ text }) => text);
  const reported = cleanTexts("report")
    .map(({ text }) => text)
    .join("\n");
  const isReported = (text: string): boolean =>
    reported.includes(text.slice(0, SAME)) || reported.includes(text.slice(-SAME));
  const stories = isPresent(STORIES) ? readLines<Story>(STORIES) : [];
  const withMark = (text: string | null | undefined): string[] =>
    text && /["“]/.test(text) && !isReported(text) ? [text] : [];
  const asPages = (short: readonly string[]): string[] =>
    Array.from({ length: Math.ceil(short.length / IN_PAGE) }, (_, page) =>
      short.slice(page * IN_PAGE, (page + 1) * IN_PAGE).join("\n"),
    );
  const openings = asPages(stories.flatMap(({ articles = [] }) => articles.flatMap(({ lead }) => withMark(lead))));
  // What is told of all the articles on a story, behind its title.
  const summaries = asPages(
    stories.flatMap(({ neutral }) => withMark(neutral?.replace(/^.*ARTICLE=>\s*/s, "").trim())),
  );
  const pages = !isPresent(PAGES)
    ? []
    : readLines<NewsPage>(PAGES).map(({ gold: { body } }) =>
        [
          ...(body?.summary ?? []),
          ...(body?.sections ?? []).flatMap(({ headline = [], paragraphs = [] }) => [...headline, ...paragraphs]),
        ].join("\n"),
      );
  const wires = !isPresent(NEWSWIRE)
    ? []
    : readLines<Wire>(NEWSWIRE).map(({ sents }) => sents.map(({ w }) => printed(w)).join("\n"));
  const others = cleanTexts("tune", "all")
    .map(({ text }) => text)
    .filter(
      (text) => !news.includes(text) && (text.match(/["“]/g)?.length ?? 0) * WORDS_A_MARK > text.split(/\s+/).length,
    );
  return [
    ...news,
    ...openings,
    ...summaries,
    ...[...pages, ...wires, ...others].filter((text) => isRunningEnglish(text) && !isReported(text)),
  ];
}
