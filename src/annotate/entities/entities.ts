import type { Layers, Mention, PageEntity } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf } from "../../document/document.ts";
import type { Cluster } from "./cluster.ts";
import type { Reference } from "./discourse.ts";
import { findNames } from "./find-names.ts";
import { joinNames } from "./join-names.ts";
import { nameFinder } from "./learned-names/name-finder.ts";
import { confidenceWeights, nameConfidences } from "./name-confidence.ts";
import { homeCountry, markPageNames } from "./page-names.ts";
import { type PronounRanker, pronounRanker } from "./pronoun-ranker.ts";
import { references } from "./references.ts";
import { type WordedSentence, wordSentence } from "./words.ts";

const BY = { name: "entities", version: "21" } as const;

/** Longest sentence read for names, in tokens: what is longer is no sentence but debris. */
const MAX_TOKENS = 2000;

function sentencesOf(page: Page, layers: Pick<Layers, "tokens" | "sentences" | "tags">): WordedSentence[] {
  const worded: WordedSentence[] = [];
  for (const sentence of layers.sentences.annotations) {
    const { kind } = blockOf(page, sentence);
    if (!ARTICLE_KINDS.has(kind) && kind !== "caption") continue;
    if (sentence.last - sentence.first > MAX_TOKENS) continue;
    worded.push(wordSentence(page, sentence, layers.tokens.annotations, kind, layers.tags.annotations));
  }
  return worded;
}

/** The name that is shown: the one with most words, then the longest, then the first. */
function fullestName(cluster: Cluster): string {
  let best = "";
  let most = 0;
  for (const { text, words, headline } of cluster.mentions) {
    const possessed = words.some((word, index) => word.possessive && index < words.length - 1);
    // "HOLLIN" of a dateline gives way to "Hollin".
    const loud = text.length > 3 && text === text.toUpperCase();
    const shouted = headline && text === text.toUpperCase() && text.length > 5;
    const size =
      words.filter((word) => word.letter).length * 100 +
      text.length -
      (possessed ? 50 : 0) -
      (shouted ? 1000 : loud ? 1 : 0);
    if (best === "" || size > most) {
      best = text;
      most = size;
    }
  }
  return best.replace(/\s+/g, " ");
}

function entityOf(page: { readonly text: string }, cluster: Cluster, id: number): PageEntity {
  const names: string[] = [];
  const roles: { value: string; span: TextSpan }[] = [];
  const written = new Set<string>();
  const seen = new Set<string>();
  for (const mention of cluster.mentions) {
    const text = mention.text.replace(/\s+/g, " ");
    if (!written.has(text)) names.push(text);
    written.add(text);
    for (const role of mention.roles) {
      const first = mention.sentence.words[role.from];
      const last = mention.sentence.words[role.to - 1];
      if (role.head === "" || first === undefined || last === undefined || last.end <= first.start) continue;
      const span = { start: first.start, end: last.end };
      const value = page.text.slice(span.start, span.end);
      if (seen.has(value.toLowerCase())) continue;
      seen.add(value.toLowerCase());
      roles.push({ value, span });
    }
  }
  return { id, kind: cluster.kind, name: fullestName(cluster), names, roles };
}

/** What a page speaks of, with everything that is needed to tell it in layers. */
function annotate(
  page: Page,
  layers: Pick<Layers, "tokens" | "sentences" | "tags" | "quotes">,
  rank: PronounRanker,
): { readonly clusters: readonly Cluster[]; readonly references: readonly Reference[] } {
  const sentences = sentencesOf(page, layers);
  markPageNames(page, sentences);
  const clusters = joinNames(findNames(page, sentences, nameFinder()));
  // What descriptions tell of a person ("this Darvian leader") holds for the page; a second reading knows it from the start.
  const home = homeCountry(page);
  const quotes = layers.quotes.annotations;
  const once = references(sentences, clusters, quotes, home, rank);
  const { all } = once.learned ? references(sentences, clusters, quotes, home, rank) : once;
  return { clusters, references: all };
}

/**
 * Finds who and what a page speaks of, by rules, lists and a trained finder, and joins the names, descriptions and
 * pronouns that mean one. `ranker` gives what says whom "he" and "she" mean; it is asked once a page.
 */
export const entitiesStageOf = (
  ranker: () => PronounRanker,
): PageStage<"tokens" | "sentences" | "tags" | "quotes", "entities" | "mentions"> => ({
  name: BY.name,
  version: BY.version,
  needs: ["tokens", "sentences", "tags", "quotes"],
  gives: ["entities", "mentions"],
  annotate(page, layers) {
    const { clusters, references: all } = annotate(page, layers, ranker());
    const sure = nameConfidences(clusters, confidenceWeights());
    const ids = new Map(clusters.map((cluster, index) => [cluster, index]));
    const mentions: Mention[] = [];
    for (const reference of all) {
      const entity = ids.get(reference.cluster);
      if (entity === undefined) continue;
      const nameConfidence = reference.by === "name" ? sure.get(reference.start) : undefined;
      mentions.push({
        id: mentions.length,
        start: reference.start,
        end: reference.end,
        entity,
        by: reference.by,
        confidence: reference.confidence,
        ...(nameConfidence === undefined ? {} : { nameConfidence }),
        full: { start: reference.fullStart, end: reference.fullEnd },
      });
    }
    return {
      entities: { by: BY, annotations: clusters.map((cluster, id) => entityOf(page, cluster, id)) },
      mentions: { by: BY, annotations: mentions },
    };
  },
});

/** The stage as it is shipped. */
export const entitiesStage = entitiesStageOf(pronounRanker);
