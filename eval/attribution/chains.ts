import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { Layers } from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { stagesFor } from "../../src/engine/stages.ts";
import { originsStage } from "../../src/link/origins/origins-stage.ts";
import { tracesStage } from "../../src/link/origins/traces-stage.ts";
import { around } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import {
  agreement,
  type FoundStatement,
  type LabelledPassage,
  placeOf,
  sameChain,
  sameName,
  scoreChains,
} from "./score-chains.ts";

const OWN = join(import.meta.dirname, "chain-passages.jsonl");
/** Written after the same guidelines by a third person, who had not seen the recognisers; they were developed on it since. */
const FRESH = join(import.meta.dirname, "chain-passages-more.jsonl");
/** Sixty more, written after the same guidelines by a fourth person before reading any code; developed on since. */
const THIRD = join(import.meta.dirname, "chain-passages-third.jsonl");
/** Ten writers' passages for training (`training/written/README.md`): how far what is fitted on the others carries over. */
const WRITERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Of the last writer only counts are printed: what another unread writer's passages would show. */
const LAST = "ten";
const WRITTEN = join(import.meta.dirname, "..", "..", "training", "written");
/** Written by somebody who had not seen the recognisers. Only counts are printed of it, never its words. */
const UNSEEN = join(import.meta.dirname, "..", "unseen", "chains.jsonl");
/** The same passages labelled by a second person. */
const SECOND = join(import.meta.dirname, "..", "unseen", "chains-second.jsonl");

const STAGES = stagesFor(["attributions", "quotes", "times"]);

/** Chains of short made-up passages, after the guidelines in `eval/unseen/chains-guidelines.md`. */
export const chains: Yardstick = {
  name: "chains",
  stage: "attribution",
  needs: [],
  measure() {
    const halves = [
      measureHalf("own", OWN, true),
      measureHalf("fresh", FRESH, true),
      measureHalf("third", THIRD, true),
      ...WRITERS.map((writer) => measureHalf(writer, join(WRITTEN, `chains-${writer}.jsonl`), writer !== LAST)),
    ];
    const [own, fresh, third, ...written] = halves.map(({ passages }) => passages);
    const training = written.reduce((sum, passages) => sum + passages, 0);
    const unseen = existsSync(UNSEEN) ? [measureHalf("unseen", UNSEEN, false)] : [];
    const second = existsSync(UNSEEN) && existsSync(SECOND) ? agreementFigure() : [];
    const [last] = unseen;
    return {
      sample: `${own} own passages, ${(fresh ?? 0) + (third ?? 0)} fresh ones, ${training} for training${last === undefined ? "" : `, ${last.passages} by somebody else`}`,
      figures: [...[...halves, ...unseen].flatMap(({ figures }) => figures), ...second],
      misses: [...halves, ...unseen].flatMap(({ misses }) => misses),
    };
  },
};

function readPassages(file: string): LabelledPassage[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledPassage);
}

function agreementFigure(): Figure[] {
  const second = new Map(readPassages(SECOND).map((passage) => [passage.id, passage]));
  const documents = readPassages(UNSEEN).map((passage) => agreement(passage, second.get(passage.id)));
  return [
    {
      metric: "unseen: two labellings agree",
      formula: "ratio",
      documents,
      better: "higher",
      ungated: true,
    },
  ];
}

function measureHalf(name: string, file: string, showsWords: boolean) {
  const passages = readPassages(file);
  const exact: number[][] = [];
  const origin: number[][] = [];
  const wrongOrigin: number[][] = [];
  const unsaid: number[][] = [];
  const misses: Miss[] = [];
  for (const passage of passages) {
    const found = statementsOf(passage);
    const verdicts = scoreChains(passage, found);
    const real = verdicts.filter((_, index) => passage.statements[index]?.hypothetical !== true);
    exact.push([real.filter(({ chain }) => chain).length, real.length]);
    origin.push([real.filter((verdict) => verdict.origin).length, real.length]);
    const met = real.filter((verdict) => verdict.found >= 0);
    wrongOrigin.push([met.filter((verdict) => !verdict.origin).length, met.length]);
    unsaid.push([verdicts.length - real.length - verdicts.filter((one) => !real.includes(one) && one.chain).length]);
    verdicts.forEach((verdict, index) => {
      const statement = passage.statements[index];
      const other = found[verdict.found];
      if (statement === undefined || (verdict.chain && verdict.origin)) return;
      const category = categoryOf(statement.hypothetical, statement.chain, other, verdict.chain);
      misses.push({ category: `${name}: ${category}`, context: showsWords ? contextOf(passage, index, other) : "" });
    });
  }
  const ratio = (metric: string, documents: number[][]): Figure => ({
    metric: `${name}: ${metric}`,
    formula: "ratio",
    documents,
    better: "higher",
  });
  return {
    passages: passages.length,
    misses,
    figures: [
      ratio("exact chain", exact),
      ratio("origin", origin),
      { ...ratio("wrong origin, of statements found", wrongOrigin), better: "lower" as const, harmful: true },
      {
        metric: `${name}: words that nobody said given as said`,
        formula: "count" as const,
        documents: unsaid,
        better: "lower" as const,
        harmful: true,
      },
    ],
  };
}

function categoryOf(
  hypothetical: boolean,
  wanted: readonly string[],
  found: FoundStatement | undefined,
  chain: boolean,
): string {
  if (hypothetical) return "words that nobody said given as said";
  if (found === undefined) return `statement not found, ${wanted.length} links wanted`;
  if (found.hypothetical) return "said, and taken for words that nobody said";
  if (chain) return "origin wrong in an exact chain";
  const given = found.chain;
  if (given.length > wanted.length) return "links too many";
  if (given.length < wanted.length) {
    if (sameChain(wanted.slice(-given.length), given)) return "outer links missing";
    if (sameChain(wanted.slice(0, given.length), given)) return "inner links missing";
    return "links missing, another there";
  }
  const wrong = wanted.flatMap((name, place) => (sameName(name, given[place] ?? "") ? [] : [place]));
  if (wrong.length > 1) return "several links others";
  return wrong[0] === wanted.length - 1 ? "another last link" : "another link before the last";
}

function contextOf(passage: LabelledPassage, index: number, found: FoundStatement | undefined): string {
  const statement = passage.statements[index];
  const content = statement?.content ?? "";
  const start = placeOf(passage.text, content, statement?.occurrence);
  const links = (one: { readonly chain: readonly string[]; readonly origin: string | null } | undefined) =>
    one === undefined ? "nothing" : `${one.chain.join(" > ")} (${one.origin})`;
  return `${passage.id} ${around(passage.text, start, start + content.length, 200)}  WANT ${links(statement)}  FOUND ${links(found)}`;
}

/** What is found in a passage when its outlet is known. */
function statementsOf({ id, text, outlet }: LabelledPassage): FoundStatement[] {
  const plain = pageFromText({ id, text, published: "2031-05-14" });
  const page: Page = { ...plain, outlet: { value: outlet, evidence: [], basis: "stated", confidence: 1 } };
  const layers = annotatePage(page, STAGES);
  const origins = originsOf(page, layers);
  return layers.attributions.annotations.map((one) => ({
    contents: one.contents.map(({ start, end }) => [start, end] as const),
    chain: one.chain.slice(1).map((link) => link.name),
    origin: origins.get(String(one.id)) ?? null,
    hypothetical: one.hypothetical,
  }));
}

/** Name of each statement's origin, by its place on the page. */
function originsOf(page: Page, layers: Layers): ReadonlyMap<string, string> {
  const ids = { attributions: layers.attributions.annotations.map(({ id }) => String(id)), events: [] };
  const pages = [{ page, layers, ids }];
  const traced = tracesStage.link({ pages, findings: { matters: [], entities: [], copies: [] }, corrections: [] });
  const { findings } = originsStage.link({ pages, findings: { ...traced.findings, matters: [] }, corrections: [] });
  return new Map(
    findings.origins.flatMap(({ name, attributions }) => attributions.map((id): [string, string] => [id, name])),
  );
}
