import type { EntityKind } from "../../core/vocabulary.ts";
import { COMMON_WORDS } from "../../languages/en/name-words.ts";
import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import { type NameMention, summed, winner } from "./name-mentions.ts";
import { initialsOf, organizationKey, spelledOut } from "./organization-keys.ts";
import { fits, nameParts, onePerson, skeleton } from "./same-person.ts";

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

/** Names written alike. */
type Group = {
  readonly key: string;
  readonly mentions: NameMention[];
  kind: EntityKind;
  score: number;
  readonly parts: readonly string[];
};

const acronymic = (mention: NameMention): boolean =>
  mention.words.length === 1 && mention.words[0]?.allCapitals === true && mention.text.length <= 8;

function groupsOf(mentions: readonly NameMention[]): Group[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const canonical = mention.entry?.canonical ?? null;
    const key = canonical === null ? mention.key.replace(/^the /, "") : `=${canonical}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [mention]);
    else group.push(mention);
  }
  return [...byKey].map(([key, members]) => {
    const { kind, score } = winner(summed(members.map((mention) => mention.votes)));
    const [first] = members;
    return {
      key,
      mentions: members,
      kind,
      score: score / members.length,
      parts: first === undefined ? [] : nameParts(first.words),
    };
  });
}

const bodyKind = (kind: EntityKind): boolean => kind === "organization" || kind === "outlet";

function clusterOf(group: Group, kind: EntityKind = group.kind): Cluster {
  return {
    kind,
    mentions: [...group.mentions],
    gender: group.mentions.find((mention) => mention.gender !== null)?.gender ?? null,
    country: group.mentions.find((mention) => mention.country !== null)?.country ?? null,
    led: false,
    parts: group.parts,
  };
}

function absorb(cluster: Cluster, mentions: readonly NameMention[]): void {
  cluster.mentions.push(...mentions);
  for (const mention of mentions) {
    cluster.gender ??= mention.gender;
    cluster.country ??= mention.country;
    const parts = nameParts(mention.words);
    if (parts.length > cluster.parts.length) cluster.parts = parts;
  }
}

/** Of several persons with one surname, the one the page is about, where it names that one twice as often in full. */
function foremost(candidates: readonly Cluster[], named: ReadonlyMap<Cluster, number>): Cluster | undefined {
  const ranked = [...candidates].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  return (named.get(first) ?? 0) >= 2 * (named.get(second) ?? 0) ? first : undefined;
}

/** The cluster that a short name means at this point of the page: the one named last, else the first named later. */
function nearest(candidates: readonly Cluster[], at: number): Cluster | undefined {
  let best: Cluster | undefined;
  let bestStart = -1;
  let later: Cluster | undefined;
  let laterStart = Number.POSITIVE_INFINITY;
  for (const cluster of candidates) {
    for (const { start } of cluster.mentions) {
      if (start < at && start > bestStart) {
        bestStart = start;
        best = cluster;
      } else if (start > at && start < laterStart) {
        laterStart = start;
        later = cluster;
      }
    }
  }
  return best ?? later;
}

function joinPersons(groups: readonly Group[]): { clusters: Cluster[]; taken: Set<NameMention> } {
  const clusters: Cluster[] = [];
  const taken = new Set<NameMention>();
  const full = groups
    .filter((group) => group.kind === "person" && group.parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const group of full) {
    const gender = group.mentions.find((mention) => mention.gender !== null)?.gender ?? null;
    const same = clusters.filter(
      (cluster) =>
        (onePerson(cluster.parts, group.parts) || (group.parts.length > 1 && fits(group.parts, cluster.parts) === 3)) &&
        !(gender !== null && cluster.gender !== null && gender !== cluster.gender),
    );
    const [only] = same;
    if (only !== undefined && same.length === 1) absorb(only, group.mentions);
    else clusters.push(clusterOf(group));
    for (const mention of group.mentions) taken.add(mention);
  }
  return { clusters, taken };
}

/** A short name may be a person's where its own signs do not say it is something else. */
function mayBePerson(group: Group, mention: NameMention): boolean {
  if (group.kind === "person" || group.kind === "other") return true;
  const own = mention.votes.person ?? 0;
  if (mention.entry?.kind === "place" || mention.entry?.kind === "organization" || mention.entry?.kind === "outlet")
    return own >= 3 || (own >= 2 && (mention.votes.place ?? 0) <= 8);
  return group.score < 5;
}

function joinShortPersons(groups: readonly Group[], clusters: Cluster[], taken: Set<NameMention>): void {
  const fixed = [...clusters];
  const named = new Map(fixed.map((cluster) => [cluster, cluster.mentions.length]));
  for (const group of groups) {
    for (const mention of group.mentions) {
      if (
        taken.has(mention) ||
        (acronymic(mention) && mention.text.length < 5) ||
        group.parts.length > 2 ||
        !mayBePerson(group, mention)
      )
        continue;
      let best = 0;
      let candidates: Cluster[] = [];
      for (const cluster of fixed) {
        const fit = fits(group.parts, cluster.parts);
        if (fit === 0 || fit < best) continue;
        if (mention.gender !== null && cluster.gender !== null && mention.gender !== cluster.gender) continue;
        if (fit > best) candidates = [];
        best = fit;
        candidates.push(cluster);
      }
      if (best === 1 && group.kind !== "person") continue;
      const chosen = foremost(candidates, named) ?? nearest(candidates, mention.start);
      if (chosen === undefined) continue;
      absorb(chosen, [mention]);
      taken.add(mention);
    }
  }
}

/** Whether a shorter name of a body or work is the beginning or the end of a fuller one ("Bloomridge" of "Bloomridge News"). */
function shortens(short: Group, long: Cluster): boolean {
  const a = short.parts;
  const b = long.parts;
  if (a.length === 0 || a.length >= b.length) return false;
  const [only] = a;
  if (
    a.length === 1 &&
    only !== undefined &&
    (PORTFOLIO_WORDS.has(only) || (COMMON_WORDS.has(only) && !b.at(-1)?.startsWith(only)))
  )
    return false;
  const front = a.every((part, index) => part === b[index]);
  const back = a.every((part, index) => part === b[b.length - a.length + index]);
  return (
    front ||
    (back &&
      (a.length > 1 ||
        short.mentions.every((mention) =>
          /^(?:the|The)$/.test(mention.sentence.words[mention.from - 1]?.text ?? "The"),
        )))
  );
}

function sameBody(group: Group, cluster: Cluster): boolean {
  const [mention] = group.mentions;
  const other = cluster.mentions[0];
  if (mention === undefined || other === undefined) return false;
  const a = organizationKey(mention.words);
  const b = organizationKey(other.words);
  if (a.core === "" || a.core !== b.core) return false;
  const countryA = a.country ?? mention.country;
  const countryB = b.country ?? cluster.country;
  return countryA === countryB || countryA === null || countryB === null;
}

function joinRest(groups: readonly Group[], clusters: Cluster[], taken: ReadonlySet<NameMention>): void {
  const left = groups
    .map((group) => ({ ...group, mentions: group.mentions.filter((mention) => !taken.has(mention)) }))
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const group of left) {
    const [first] = group.mentions;
    if (first === undefined) continue;
    const body = bodyKind(group.kind);
    let matches: Cluster[] = [];
    if (acronymic(first) && (body || group.kind === "other")) {
      const name = spelledOut(first.text);
      matches = clusters.filter(
        (cluster) =>
          cluster.kind !== "place" &&
          cluster.kind !== "person" &&
          cluster.mentions.some((mention) => mention.text === name || initialsOf(first.text, mention.words)),
      );
    }
    if (matches.length === 0 && body)
      matches = clusters.filter((cluster) => bodyKind(cluster.kind) && sameBody(group, cluster));
    if (matches.length === 0 && (body || group.kind === "work" || group.kind === "other"))
      matches = clusters.filter(
        (cluster) =>
          (cluster.kind === group.kind ||
            (body && bodyKind(cluster.kind)) ||
            (group.kind === "other" && (cluster.kind === "work" || bodyKind(cluster.kind)))) &&
          shortens(group, cluster),
      );
    if (matches.length === 0 && group.parts.length === 1) {
      const bone = skeleton(group.parts[0] ?? "");
      matches =
        bone.length < 5
          ? []
          : clusters.filter(
              (cluster) =>
                cluster.kind === group.kind && cluster.parts.length === 1 && skeleton(cluster.parts[0] ?? "") === bone,
            );
    }
    const chosen = matches.length === 1 ? matches[0] : nearest(matches, first.start);
    // Of several bodies that a short name may mean, each mention means the one named last.
    if (matches.length > 1 && body) {
      for (const mention of group.mentions) {
        const one = nearest(matches, mention.start);
        if (one !== undefined) absorb(one, [mention]);
      }
    } else if (chosen !== undefined) absorb(chosen, group.mentions);
    else clusters.push(clusterOf(group));
  }
}

/** Joins the names of one page, in the order of the text, into what they name; clusters in order of first mention. */
export function joinNames(mentions: readonly NameMention[]): Cluster[] {
  const groups = groupsOf(mentions);
  const { clusters, taken } = joinPersons(groups);
  joinShortPersons(groups, clusters, taken);
  joinRest(groups, clusters, taken);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
