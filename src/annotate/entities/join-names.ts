import { COMPANY_ENDINGS } from "../../languages/en/body-name-forms.ts";
import { bodily, type Cluster, type Group, groupsOf } from "./cluster.ts";
import { joinBodies } from "./join-bodies.ts";
import { joinPersons } from "./join-persons.ts";
import type { NameMention } from "./name-mentions.ts";

/** Joins the names of one page, in the order of the text, into what they name; clusters in order of first mention. */
export function joinNames(mentions: readonly NameMention[]): Cluster[] {
  const groups = withCompanies(withTitledNamesakes(groupsOf(mentions)));
  // Persons first: a surname alone is also the name of places and bodies, and the full name decides.
  const { clusters, taken } = joinPersons(groups);
  joinBodies(groups, clusters, taken);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Votes for a person, a mention's on average, that only a title or a given name brings. */
const SURE = 4;

/** A name of no clear kind whose last word bears a title elsewhere is that person's: "Piet Harrow", "Minister Harrow". */
function withTitledNamesakes(groups: readonly Group[]): Group[] {
  const surnames = new Set<string | undefined>();
  for (const { kind, score, parts } of groups)
    if (kind === "person" && score >= SURE && parts.length === 1) surnames.add(parts[0]);
  return groups.map((group) => {
    const { kind, parts } = group;
    return kind === "other" && parts.length > 1 && surnames.has(parts.at(-1)) ? { ...group, kind: "person" } : group;
  });
}

/** "Dorvex" of a page that names "Dorvex Ltd" is the company, whatever else it looks like, unless it is somebody's surname. */
function withCompanies(groups: readonly Group[]): readonly Group[] {
  const companies = new Set<string | undefined>();
  const surnames = new Set<string | undefined>();
  for (const { kind, parts } of groups) {
    if (parts.length === 2 && bodily(kind) && COMPANY_ENDINGS.has(parts[1] ?? "")) companies.add(parts[0]);
    if (parts.length > 1 && kind === "person") surnames.add(parts.at(-1));
  }
  if (companies.size === 0) return groups;
  return groups.map((group): Group => {
    const [name, ...more] = group.parts;
    if (more.length > 0 || bodily(group.kind) || !companies.has(name) || surnames.has(name)) return group;
    const isOther = group.mentions.some(({ entry, roles }) => entry !== null || roles.length > 0);
    return isOther ? group : { ...group, kind: "organization" };
  });
}
