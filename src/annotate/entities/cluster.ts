import type { EntityKind } from "../../core/vocabulary.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import { type NameMention, summed, winner } from "./name-mentions.ts";
import { initialsIn } from "./organization-keys.ts";
import { nameParts } from "./same-person.ts";

/** Names on a page that stand for one person, body, place or work. */
export type Cluster = {
  kind: EntityKind;
  readonly mentions: NameMention[];
  gender: Gender | null;
  country: string | null;
  /** The page calls this person leader of that country. */
  led: boolean;
  /** The words that are compared, of the fullest name. */
  parts: readonly string[];
};

/** Names written alike, before it is known who shares them. */
export type Group = {
  readonly mentions: readonly NameMention[];
  readonly kind: EntityKind;
  /** Votes for the kind, a mention's on average. */
  readonly score: number;
  readonly parts: readonly string[];
};

/** Sorts names into groups of one writing; spellings of one listed name ("U.S.", "United States") are one group. */
export function groupsOf(mentions: readonly NameMention[]): Group[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const canonical = mention.entry?.canonical ?? null;
    const key = canonical === null ? mention.key.replace(/^the /, "") : `=${canonical}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [mention]);
    else group.push(mention);
  }
  const initials = initialsOfBodies(mentions);
  return [...byKey.values()].map((members) => {
    const { kind, score } = winner(summed(members.map((mention) => mention.votes)));
    const [first] = members;
    const letters = kind === "person" && members.every((mention) => isInitials(mention, initials));
    return {
      mentions: members,
      kind: letters ? "organization" : kind,
      score: score / members.length,
      parts: first === undefined ? [] : nameParts(first.words),
    };
  });
}

/** The letters that bodies' full names on the page begin with: "ANA" where it names "All Norvik Airways". */
function initialsOfBodies(mentions: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ words, votes }) =>
      words.length >= FULL_NAME && bodily(winner(votes).kind) ? initialsIn(words) : [],
    ),
  );
}
const FULL_NAME = 3;

function isInitials(mention: NameMention, initials: ReadonlySet<string>): boolean {
  return acronymic(mention) && initials.has(mention.text.replaceAll(".", ""));
}

/** A cluster of one group. */
export function clusterOf(group: Group): Cluster {
  return {
    kind: group.kind,
    mentions: [...group.mentions],
    gender: group.mentions.find((mention) => mention.gender !== null)?.gender ?? null,
    country: group.mentions.find((mention) => mention.country !== null)?.country ?? null,
    led: false,
    parts: group.parts,
  };
}

/** Takes further names into a cluster, with what they tell of it. */
export function absorb(cluster: Cluster, mentions: readonly NameMention[]): void {
  for (const mention of mentions) {
    cluster.mentions.push(mention);
    cluster.gender ??= mention.gender;
    cluster.country ??= mention.country;
    const parts = nameParts(mention.words);
    if (parts.length > cluster.parts.length) cluster.parts = parts;
  }
}

/** True for bodies of every sort, outlets among them. */
export function bodily(kind: EntityKind): boolean {
  return kind === "organization" || kind === "outlet";
}

/** True for a name that is one word of capitals. */
export function acronymic(mention: NameMention): boolean {
  return mention.words.length === 1 && mention.words[0]?.allCapitals === true && mention.text.length <= 8;
}

/** Most clusters kept under one key: a page with more namesakes than these is no news. */
const MAX_NAMESAKES = 32;

/** Clusters by a word or key of their names, in the order in which they were put in. */
export class ClusterIndex {
  readonly #clusters = new Map<string, Cluster[]>();

  put(key: string, cluster: Cluster): void {
    const list = this.#clusters.get(key);
    if (list === undefined) this.#clusters.set(key, [cluster]);
    else if (list.length < MAX_NAMESAKES && !list.includes(cluster)) list.push(cluster);
  }

  get(key: string): readonly Cluster[] {
    return this.#clusters.get(key) ?? [];
  }
}

/** Finds, of several clusters, the one that was named last before a place in the text, else the first named behind it. */
export class NearestNamed {
  readonly #starts = new Map<Cluster, readonly number[]>();

  find(candidates: readonly Cluster[], at: number): Cluster | undefined {
    const [only] = candidates;
    if (candidates.length < 2) return only;
    let best: Cluster | undefined;
    let bestStart = -1;
    let later: Cluster | undefined;
    let laterStart = Number.POSITIVE_INFINITY;
    for (const cluster of candidates) {
      const starts = this.#startsOf(cluster);
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      const before = starts[low - 1] ?? -1;
      const behind = starts[low] ?? Number.POSITIVE_INFINITY;
      if (before > bestStart) {
        bestStart = before;
        best = cluster;
      }
      if (behind < laterStart) {
        laterStart = behind;
        later = cluster;
      }
    }
    return best ?? later;
  }

  #startsOf(cluster: Cluster): readonly number[] {
    const known = this.#starts.get(cluster);
    if (known !== undefined) return known;
    const starts = cluster.mentions.map((mention) => mention.start).sort((a, b) => a - b);
    this.#starts.set(cluster, starts);
    return starts;
  }
}
