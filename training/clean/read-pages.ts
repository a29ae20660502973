import { firstRows, hashedScores } from "../../src/clean/html/article-scores.ts";
import { blockFeatures } from "../../src/clean/html/block-features.ts";
import { NameEvidence, textHashes } from "../../src/clean/html/hashed-evidence.ts";
import { type PreparedPage, preparePage } from "../../src/clean/html/prepare-page.ts";
import { readData } from "../read-data.ts";
import { labelBlocks } from "./label-blocks.ts";

export { firstRows, hashedScores };

/** A page made ready for training: its blocks in numbers, and which are the article's. */
export type TrainingPage = {
  readonly set: string;
  readonly site: string;
  readonly id: string;
  readonly gold: string;
  readonly prepared: Pick<PreparedPage, "lines" | "labels"> & {
    readonly blocks: PreparedPage["divided"]["blocks"];
  };
  readonly features: Float32Array;
  readonly hashes: readonly { readonly own: Int32Array; readonly above: Int32Array; readonly text: Int32Array }[];
  readonly inside: Uint8Array;
};

type Raw = {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly articleBody?: string;
  readonly gold?: {
    readonly main_content?: string | null;
    readonly body?: {
      readonly summary: readonly string[];
      readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
    };
  };
};

export const SETS: readonly (readonly [string, string])[] = [
  ["aeb", "pages/article-extraction-benchmark.jsonl.gz"],
  ["wcxb", "pages/wcxb.dev-articles.jsonl.gz"],
  ["fundus", "pages/fundus.dev.jsonl.gz"],
];

export function* readPages(folder: string, most = Number.POSITIVE_INFINITY): Generator<TrainingPage> {
  for (const [set, file] of SETS) {
    let count = 0;
    for (const raw of readData<Raw>(folder, file)) {
      const gold = goldOf(raw);
      if (gold === "" || count++ >= most) continue;
      const prepared = preparePage(raw.html, null);
      const { divided, lines, labels, evidence } = prepared;
      const { blocks } = divided;
      const names = new NameEvidence();
      yield {
        set,
        site: siteOf(raw.url),
        id: raw.id,
        gold,
        prepared: { blocks, lines, labels },
        features: blockFeatures(divided, lines, labels, evidence),
        hashes: blocks.map((block, index) => ({
          own: names.own(block.element),
          above: names.above(block.element),
          text: textHashes(lines[index]?.shape.folded ?? ""),
        })),
        inside: labelBlocks(
          blocks.map((block) => block.text),
          gold,
        ),
      };
    }
  }
}

function goldOf(page: Raw): string {
  if (page.articleBody !== undefined) return page.articleBody;
  if (typeof page.gold?.main_content === "string") return page.gold.main_content;
  const body = page.gold?.body;
  if (body === undefined) return "";
  return [...body.summary, ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join(
    "\n",
  );
}

/** The last two labels of the host, three where the last but one is short ("co.uk"): pages of one site stay together. */
function siteOf(url: string): string {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? url;
  const labels = host.split(".");
  const short = (labels.at(-2)?.length ?? 9) <= 3;
  return labels.slice(short ? -3 : -2).join(".");
}
