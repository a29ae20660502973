import { PLACE_PREPOSITIONS } from "../../languages/en/name-context.ts";
import { absorb, acronymic, type Cluster, ClusterIndex, clusterOf, type Group, NearestNamed } from "./cluster.ts";
import type { NameMention } from "./name-mentions.ts";
import { fits, onePerson, skeleton } from "./same-person.ts";

/** Full names of persons joined with one another, and with the short names that mean them. */
export type JoinedPersons = { readonly clusters: Cluster[]; readonly taken: ReadonlySet<NameMention> };

/** Longest short name, in words, that is looked for in full ones. */
const MAX_SHORT = 2;

/** Of several persons with one surname, the one the page is about, where it names that one twice as often in full. */
function foremost(candidates: readonly Cluster[], named: ReadonlyMap<Cluster, number>): Cluster | undefined {
  const ranked = [...candidates].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  return (named.get(first) ?? 0) >= 2 * (named.get(second) ?? 0) ? first : undefined;
}

function joinFull(groups: readonly Group[], taken: Set<NameMention>): Cluster[] {
  const clusters: Cluster[] = [];
  const byLast = new ClusterIndex();
  const full = groups
    .filter((group) => group.kind === "person" && group.parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const group of full) {
    const gender = group.mentions.find((mention) => mention.gender !== null)?.gender ?? null;
    const last = skeleton(group.parts.at(-1) ?? "");
    const same = byLast
      .get(last)
      .filter(
        (cluster) =>
          (onePerson(cluster.parts, group.parts) || fits(group.parts, cluster.parts) === 3) &&
          !(gender !== null && cluster.gender !== null && gender !== cluster.gender),
      );
    const [only] = same;
    if (only !== undefined && same.length === 1) absorb(only, group.mentions);
    else {
      const cluster = clusterOf(group);
      clusters.push(cluster);
      byLast.put(last, cluster);
    }
    for (const mention of group.mentions) taken.add(mention);
  }
  return clusters;
}

const PLACING: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, "at", "from", "to"]);

/** Whether the page uses the name of a place, alone, as one: something is in it or comes from it. */
function placed({ mentions }: Group): boolean {
  return mentions.some(({ sentence: { words, style, kind }, from, to }) => {
    if (style !== "plain" || kind === "caption") return false;
    if (PLACING.has(words[from - 1]?.lower ?? "") || words[to]?.text === "-") return true;
    // "Paris, France", "Paris (Reuters) –": a place and no surname.
    return words[to]?.text === "(" || (words[to]?.text === "," && words[to + 1]?.capital === true);
  });
}

/** How a page uses the listed name of a place, alone: as one, and as one that acts, as persons and bodies do. */
type Use = { readonly placed: boolean; readonly acts: boolean };

function usageOf(group: Group): Use {
  if (group.kind !== "place") return { placed: false, acts: false };
  return { placed: placed(group), acts: group.mentions.some(({ votes }) => (votes.actor ?? 0) >= ACTING) };
}
/** Votes for an actor that a verb of saying brings. */
const ACTING = 2;

/** How sure the finder must be that the name of a place or body is here a person's. */
const SEEN_AS_PERSON = 0.5;

/** A short name may be a person's where its own signs do not say it is something else. */
function mayBePerson(group: Group, mention: NameMention, use: Use): boolean {
  if (group.kind === "person" || group.kind === "other") return true;
  const { learned } = mention.told;
  if (learned?.kind === "person" && learned.likelihood >= SEEN_AS_PERSON) return true;
  const own = (mention.votes.person ?? 0) + (mention.votes.actor ?? 0);
  const listed = mention.entry?.kind;
  // "Jordan said" may be the country whatever else the page names; a town seldom shares a page with its namesake.
  const country = mention.entry !== null && mention.entry.canonical === mention.entry.country;
  if (listed === "place" && !country && !use.placed && use.acts) return true;
  if (listed === "place" || listed === "organization" || listed === "outlet")
    return own >= 3 || (!use.placed && own >= 2 && (mention.votes.place ?? 0) <= 8);
  return group.score < 5;
}

/** Joins the names of persons: full names that agree, then each short name with the full one it means where it stands. */
export function joinPersons(groups: readonly Group[]): JoinedPersons {
  const taken = new Set<NameMention>();
  const clusters = joinFull(groups, taken);
  const byPart = new ClusterIndex();
  for (const cluster of clusters) for (const part of cluster.parts) byPart.put(skeleton(part), cluster);
  const named = new Map(clusters.map((cluster) => [cluster, cluster.mentions.length]));
  const near = new NearestNamed();
  for (const group of groups) {
    if (group.parts.length > MAX_SHORT) continue;
    const fitting = byPart
      .get(skeleton(group.parts[0] ?? ""))
      .map((cluster) => ({ cluster, fit: fits(group.parts, cluster.parts) }))
      .filter(({ fit }) => fit > 0);
    if (fitting.length === 0) continue;
    const use = usageOf(group);
    for (const mention of group.mentions) {
      if (taken.has(mention) || (acronymic(mention) && mention.text.length < 5) || !mayBePerson(group, mention, use))
        continue;
      const open = fitting.filter(
        ({ cluster }) => mention.gender === null || cluster.gender === null || mention.gender === cluster.gender,
      );
      const best = open.reduce((most, { fit }) => Math.max(most, fit), 0);
      if (best === 1 && group.kind !== "person") continue;
      const candidates = open.filter(({ fit }) => fit === best).map(({ cluster }) => cluster);
      const chosen = foremost(candidates, named) ?? near.find(candidates, mention.start);
      if (chosen === undefined) continue;
      absorb(chosen, [mention]);
      taken.add(mention);
    }
  }
  return { clusters, taken };
}
