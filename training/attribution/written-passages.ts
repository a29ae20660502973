import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledPassage } from "../../eval/attribution/score-chains.ts";
import { type PageView, viewPage } from "../../src/annotate/attributions/view.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { Page } from "../../src/core/page.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { PAGE_STAGES } from "../../src/engine/stages.ts";

const STAGES = PAGE_STAGES.slice(
  0,
  PAGE_STAGES.findIndex(({ name }) => name === "attributions"),
);
const ROOT = join(import.meta.dirname, "..", "..");
const OWN = ["chain-passages.jsonl", "chain-passages-more.jsonl", "chain-passages-third.jsonl"];

/** Measured by the yardstick `chains` as what another writer shows: nothing is fitted on it. */
const KEPT_APART = "chains-ten.jsonl";

/** The labelled passages that may be learnt from, by writer: those developed on, and those written for training. */
export function writtenPassages(): ReadonlyMap<string, readonly LabelledPassage[]> {
  const written = join(ROOT, "training", "written");
  const files = [
    ...OWN.map((name) => join(ROOT, "eval", "attribution", name)),
    ...readdirSync(written)
      .filter((name) => /^chains-.*\.jsonl$/.test(name) && name !== KEPT_APART)
      .sort()
      .map((name) => join(written, name)),
  ];
  return new Map(
    files.map((file) => [
      file.slice(file.lastIndexOf("/") + 1, -".jsonl".length),
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as LabelledPassage),
    ]),
  );
}

/** A passage as attribution sees it. */
export function viewOfPassage({ id, text, outlet }: LabelledPassage): PageView {
  const plain = pageFromText({ id, text, published: "2031-05-14" });
  const page: Page = { ...plain, outlet: { value: outlet, evidence: [], basis: "stated", confidence: 1 } };
  return viewPage(page, annotatePage(page, STAGES));
}
