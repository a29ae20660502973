import { isPresent, readLines } from "../data.ts";

export type CleanText = { readonly id: string; readonly text: string };

const POLNEAR = "data/attribution/polnear.train.jsonl.gz";
const POLNEAR_DEV = "data/attribution/polnear.dev.jsonl.gz";
const CLUSTER = "data/linking/news-cluster.dev.jsonl";
const BENCHMARK = "data/pages/article-extraction-benchmark.jsonl.gz";
const WCXB = "data/pages/wcxb.dev-articles.jsonl.gz";

/** Files that clean texts are read from. */
export const CLEAN_FILES: readonly string[] = [POLNEAR, POLNEAR_DEV, CLUSTER, BENCHMARK, WCXB];

const FRAME_WORDS = new Set("the of and to in a is that for on was with it at by as he his but are".split(" "));
/** Of English running text one word in four is one of these, of other languages and bare lists hardly any. */
const LEAST_FRAME = 0.05;

/** True for running English text, not a list or another language. */
export function isRunningEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => FRAME_WORDS.has(word)).length > LEAST_FRAME * words.length;
}

/**
 * Articles of the development sets as people cut them. "tune" is what rules and weights were made on, "report" what
 * figures are told of; they share no article. Word counts and the models are trained on "tune" alone. "news" leaves out
 * WCXB, whose articles are as much guides, shop pages and code: good to see what is left alone, strange to damage.
 */
export function cleanTexts(part: "tune" | "report", which: "news" | "all" = "all"): CleanText[] {
  const every: CleanText[] = [];
  const report = part === "report";
  if (report) every.push(...readLines<CleanText>(POLNEAR_DEV).map(({ id, text }) => ({ id, text })));
  every.push(
    ...readLines<CleanText>(POLNEAR).flatMap(({ id, text }, index) =>
      (index % 5 === 0) === report ? [{ id, text }] : [],
    ),
  );
  if (isPresent(CLUSTER))
    every.push(
      ...readLines<{ url: string; text: string }>(CLUSTER).flatMap(({ url, text }, index) =>
        (index % 2 === 0) === report ? [{ id: url, text }] : [],
      ),
    );
  if (isPresent(BENCHMARK))
    every.push(
      ...readLines<{ id: string; articleBody: string }>(BENCHMARK).flatMap(({ id, articleBody }, index) =>
        (index % 2 === 0) === report ? [{ id, text: articleBody }] : [],
      ),
    );
  if (which === "all" && isPresent(WCXB))
    every.push(
      ...readLines<{ id: string; gold: { main_content?: string } }>(WCXB).flatMap(({ id, gold }, index) =>
        (index % 2 === 0) === report ? [{ id, text: gold.main_content ?? "" }] : [],
      ),
    );
  return every.filter(
    ({ text }) => typeof text === "string" && text !== "" && (which === "all" || isRunningEnglish(text)),
  );
}
