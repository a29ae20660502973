import type { ReadPage } from "../../src/core/stage.ts";
import { readLines, sample } from "../data.ts";
import { readLine } from "../link-lines.ts";

/** Some thousands of stories, each as the title and the first sentences of three outlets. */
export const STORIES_FILE = "data/linking/allsides-stories.train.jsonl";
type Story = { readonly articles: readonly { readonly title: string; readonly lead: string }[] };

/** So many of the stories, drawn by `seed`: the first outlet's title, and a page for each outlet that can be read. */
export function shortStories(count: number, seed: number): { title: string; pages: ReadPage[] }[] {
  return sample(readLines<Story>(STORIES_FILE), count, seed).map(({ articles }, story) => ({
    title: articles[0]?.title ?? "",
    pages: articles
      .map(({ title, lead }, at) => readLine({ id: `${story} ${at}`, title, text: lead }))
      .filter((page) => page !== null),
  }));
}
