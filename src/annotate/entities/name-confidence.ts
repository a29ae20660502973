import { loadModel } from "../../models/load-model.ts";
import type { Cluster } from "./cluster.ts";
import { LEARNED_KINDS, type LearnedKind } from "./learned-names/labels.ts";
import type { NameMention } from "./name-mentions.ts";

/** Names the signs below: raised with every change, and the weights fitted again. */
export const CONFIDENCE_SIGNS = "name-confidence-1";

/** What speaks for a name being right, both ends and the kind. */
export type SignedName = {
  readonly mention: NameMention;
  readonly kind: LearnedKind;
  readonly signs: readonly number[];
};

const LEAST_DOUBT = 1e-4;
const MOST_DOUBLINGS = 3;
/** What the finder's likelihoods come to on a page of news, more or less. */
const USUAL = 0.75;

const logit = (share: number): number => {
  const bounded = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, share));
  return Math.log(bounded / (1 - bounded));
};

/** An outlet is an organisation to whoever judges names; works and the rest are not judged. */
function judgedKind({ kind }: Cluster): LearnedKind | null {
  const told = kind === "outlet" ? "organization" : kind;
  return LEARNED_KINDS.find((one) => one === told) ?? null;
}

/** The names of people, bodies and places of a page's clusters, each with its signs. */
export function signedNames(clusters: readonly Cluster[]): SignedName[] {
  let sum = 0;
  let seen = 0;
  for (const { mentions } of clusters)
    for (const { told } of mentions) {
      if (told.learned === null) continue;
      sum += told.learned.likelihood;
      seen++;
    }
  // A page on which the finder is seldom sure is of a kind it does not know well.
  const usual = seen === 0 ? 0 : sum / seen - USUAL;
  return clusters.flatMap((cluster) => {
    const kind = judgedKind(cluster);
    if (kind === null) return [];
    return cluster.mentions.map((mention) => ({ mention, kind, signs: signsOf(mention, kind, cluster, usual) }));
  });
}

function signsOf(
  { told, entry, sentence, words }: NameMention,
  kind: LearnedKind,
  { mentions }: Cluster,
  usual: number,
): number[] {
  const { learned, crossed, ruled } = told;
  const agreed = learned !== null && learned.kind === kind;
  const parted = learned !== null && learned.kind !== kind;
  const sure = learned === null ? 0 : logit(learned.likelihood);
  const rules = ruled === "outlet" ? "organization" : ruled;
  return [
    1,
    agreed ? 1 : 0,
    agreed ? sure : 0,
    parted ? 1 : 0,
    parted ? sure : 0,
    crossed ? 1 : 0,
    ruled === null ? 0 : 1,
    rules === kind ? 1 : 0,
    entry === null ? 0 : 1,
    entry !== null && agreed ? 1 : 0,
    sentence.style === "title" ? 1 : 0,
    sentence.style === "capitals" ? 1 : 0,
    kind === "organization" ? 1 : 0,
    kind === "place" ? 1 : 0,
    Math.min(MOST_DOUBLINGS, Math.log2(mentions.length)),
    usual,
    words.length > 3 ? 1 : 0,
  ];
}

/** How likely a name with these signs is right. */
export const confidenceOf = (signs: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0)));

/** How likely each name of a page is right, by where it begins; `weights` are those of the signs. */
export function nameConfidences(clusters: readonly Cluster[], weights: readonly number[]): ReadonlyMap<number, number> {
  return new Map(signedNames(clusters).map(({ mention, signs }) => [mention.start, confidenceOf(signs, weights)]));
}

/** The weights that come with the package. Throws HearsayError as `loadModel` does. */
export const confidenceWeights = (): readonly number[] =>
  loadModel("name-confidence", CONFIDENCE_SIGNS).numbers("weights");
