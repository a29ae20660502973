import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { PAGE_STAGES } from "../../src/engine/stages.ts";
import { readPageIds } from "../../src/record/read-page-ids.ts";
import { codeUnits, readLines } from "../data.ts";
import { ECB_FILE, type EcbLine } from "./given-mentions.ts";

/** A page of ECB+ with the happening that it is about and the mentions of events that people marked, in code units. */
export type TopicPage = {
  readonly page: ReadPage;
  readonly about: string;
  readonly marked: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
};

/** The pages of each topic of ECB+ (Cybulska and Vossen 2014): of two happenings that are much alike. */
export function readTopics(split: "train" | "dev"): TopicPage[][] {
  const lines = readLines<EcbLine>(ECB_FILE).filter((line) => line.split === split);
  return [...Map.groupBy(lines, ({ topic }) => topic).values()].map((topic) =>
    topic.map(({ topic: number, doc, text, event_mentions: mentions }) => {
      const page = pageFromText({ id: doc, text });
      const layers = annotatePage(page, PAGE_STAGES);
      const unit = codeUnits(text);
      return {
        page: { page, layers, ids: readPageIds(page, layers) },
        about: `${number} ${doc.replace(/^\d+_\d+/, "")}`,
        marked: mentions.map(({ start, end, chain }) => ({ start: unit(start), end: unit(end), chain })),
      };
    }),
  );
}
