import type { ReadPage } from "../../src/core/stage.ts";
import { readLines } from "../data.ts";
import { readLine } from "../link-lines.ts";

export const NEWS_FILE = "data/linking/news-cluster.dev.jsonl";
type Article = {
  readonly event: string;
  readonly domain: string;
  readonly date: string | null;
  readonly url: string;
  readonly title: string;
  readonly text: string;
};
export type NewsPage = { readonly event: string; readonly label: string; readonly page: ReadPage };

/** The dated articles, read once each, with the event that each is about. */
export function readNewsPages(): NewsPage[] {
  return readLines<Article>(NEWS_FILE).flatMap(({ event, domain, date, url, title, text }) => {
    const page = readLine({
      id: url,
      url,
      outlet: domain,
      title,
      text,
      ...(date === null ? {} : { published: date.slice(0, 10) }),
    });
    return page === null ? [] : [{ event, label: `${event}: ${title}`, page }];
  });
}
