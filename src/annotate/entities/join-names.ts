import { type Cluster, groupsOf } from "./cluster.ts";
import { joinBodies } from "./join-bodies.ts";
import { joinPersons } from "./join-persons.ts";
import type { NameMention } from "./name-mentions.ts";

/** Joins the names of one page, in the order of the text, into what they name; clusters in order of first mention. */
export function joinNames(mentions: readonly NameMention[]): Cluster[] {
  const groups = groupsOf(mentions);
  // Persons first: a surname alone is also the name of places and bodies, and the full name decides.
  const { clusters, taken } = joinPersons(groups);
  joinBodies(groups, clusters, taken);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
