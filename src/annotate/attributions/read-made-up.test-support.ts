import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { entitiesStage } from "../entities/entities.ts";
import { tagsStage } from "../grammar/tags-stage.ts";
import { quotesStage } from "../quotes/quotes.ts";
import { repairsStage } from "../repairs/repairs.ts";
import { timesStage } from "../times/times-stage.ts";
import { tokensStage } from "../tokens/tokens.ts";
import { attributionsStage } from "./attributions.ts";

/** An attribution with its spans as words, its speaker's name, and its chain as names, "~" after what is inferred. */
export type ReadAttribution = Omit<AttributionAnnotation, "sources" | "cues" | "contents" | "hedges" | "chain"> & {
  readonly sources: string[];
  readonly cues: string[];
  readonly contents: string[];
  readonly hedges: string[];
  readonly chain: string[];
  readonly name: string | null;
};

/** Walks a made-up text through the stages that attributions stand on; every line is a body block unless `over` says otherwise. */
export function readMadeUp(text: string, over: Partial<Page> = {}): ReadAttribution[] {
  let at = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { kind: "body", start: at, end: at + line.length, reason: "test", confidence: 1 };
    at += line.length + 1;
    return block;
  });
  const none = { outlet: null, agency: null, dateline: null, published: null, title: null };
  const page = { text, blocks, ...none, voice: [], authors: [], ...over } as unknown as Page;
  const repairs = repairsStage.annotate(page, {});
  const split = { ...repairs, ...tokensStage.annotate(page, repairs) };
  const words = { ...split, ...tagsStage.annotate(page, split) };
  const quoted = { ...words, ...quotesStage.annotate(page, words) };
  const layers = { ...quoted, ...timesStage.annotate(page, quoted), ...entitiesStage.annotate(page, quoted) };
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => text.slice(span.start, span.end));
  return attributionsStage.annotate(page, layers).attributions.annotations.map((found) => ({
    ...found,
    sources: cut(found.sources),
    cues: cut(found.cues),
    contents: cut(found.contents),
    hedges: cut(found.hedges),
    chain: found.chain.map((link) => `${link.name}${link.inferred ? "~" : ""}`),
    name: found.speaker.entity === null ? null : (layers.entities.annotations[found.speaker.entity]?.name ?? null),
  }));
}
