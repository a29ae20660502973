import { pageFromText } from "../../src/clean/page-from-text.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { PAGE_STAGES } from "../../src/engine/stages.ts";
import type { PageWords } from "../../src/link/events/mention-likeness.ts";
import {
  contentWords,
  type GrammarOfPage,
  grammarOfPage,
  type MentionView,
  mentionView,
} from "../../src/link/events/mention-view.ts";
import { readPageIds } from "../../src/record/read-page-ids.ts";
import { codeUnits, readLines } from "../data.ts";

export const ECB_FILE = "data/linking/ecbplus.train-dev.jsonl";
export const MEANTIME_FILE = "data/events/meantime.jsonl";

/** Mentions that people marked, with the chain that each is of, as linking sees them. */
export type GivenMentions = {
  readonly pages: number;
  readonly views: readonly MentionView[];
  /** Chain of each view. */
  readonly chains: readonly string[];
  readonly words: PageWords;
};

type Document = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
};

export type EcbLine = {
  readonly split: "train" | "dev";
  readonly topic: string;
  readonly doc: string;
  readonly text: string;
  readonly event_mentions: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
};

/** ECB+ (Cybulska and Vossen 2014), one of its splits. */
export function readEcb(split: "train" | "dev"): GivenMentions {
  return readMentions(
    readLines<EcbLine>(ECB_FILE)
      .filter((line) => line.split === split)
      .map(({ doc, text, event_mentions: mentions }) => ({ id: doc, text, mentions })),
  );
}

type MeantimeLine = {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly events: readonly { readonly start: number; readonly end: number; readonly instance: string }[];
};

/** MEANTIME (Minard et al. 2016). Instances named by a short number are of their page alone. */
export function readMeantime(): GivenMentions {
  return readMentions(
    readLines<MeantimeLine>(MEANTIME_FILE).map(({ id, dct, text, events }) => ({
      id,
      text,
      ...(dct === null ? {} : { published: dct }),
      mentions: events.flatMap(({ start, end, instance }) =>
        instance === ""
          ? []
          : [{ start, end, chain: /^[A-Z]{3}\d{6,}/.test(instance) ? instance : `${id} ${instance}` }],
      ),
    })),
  );
}

function readMentions(documents: readonly Document[]): GivenMentions {
  const grammars = new Map<string, { readonly grammar: GrammarOfPage; readonly document: Document }>();
  for (const document of documents) {
    const { id, text, published } = document;
    // The whole text is the article: a mention may stand in a line that cleaning would take for a page's furniture.
    const page = pageFromText({ id, text, ...(published === undefined ? {} : { published }) });
    const layers = annotatePage(page, PAGE_STAGES);
    grammars.set(page.id, { grammar: grammarOfPage({ page, layers, ids: readPageIds(page, layers) }), document });
  }
  const rows = [...grammars]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { grammar, document }]) => {
      const unit = codeUnits(document.text);
      return document.mentions
        .flatMap(({ start, end, chain }) => {
          const view = mentionView(grammar, { start: unit(start), end: unit(end) });
          return view === null ? [] : [{ view, chain }];
        })
        .sort((a, b) => a.view.start - b.view.start);
    });
  return {
    pages: documents.length,
    views: rows.map(({ view }) => view),
    chains: rows.map(({ chain }) => chain),
    words: new Map([...grammars].map(([page, { grammar }]) => [page, contentWords(grammar)])),
  };
}
