import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { COMMON_WORDS } from "../../languages/en/name-words.ts";
import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import {
  absorb,
  acronymic,
  bodily,
  type Cluster,
  ClusterIndex,
  clusterOf,
  type Group,
  NearestNamed,
} from "./cluster.ts";
import type { NameMention } from "./name-mentions.ts";
import { initialsIn, organizationKey, spelledOut } from "./organization-keys.ts";
import { skeleton } from "./same-person.ts";

/** Shortest spelling, as a skeleton, that is compared with others. */
const MIN_SKELETON = 5;

/** Whether a shorter name of a body or work is the beginning or the end of a fuller one ("Bloomridge" of "Bloomridge News"). */
function shortens(short: Group, long: Cluster): boolean {
  const a = short.parts;
  const b = long.parts;
  const [only] = a;
  if (only === undefined || a.length >= b.length) return false;
  const everyday = PORTFOLIO_WORDS.has(only) || (COMMON_WORDS.has(only) && !b.at(-1)?.startsWith(only));
  if (a.length === 1 && everyday) return false;
  if (a.every((part, index) => part === b[index])) return true;
  if (!a.every((part, index) => part === b[b.length - a.length + index])) return false;
  // The last word alone ("the Courier") stands for the whole only with its article.
  return a.length > 1 || short.mentions.every(articled);
}

/** A single word that no list knows: what a body behind which it stands in brackets is called for short ("Harkol"). */
const alone = ({ kind, score, parts, mentions }: Group): boolean =>
  parts.length === 1 &&
  (kind === "person" ? score < SURE_PERSON && !GIVEN_NAMES.has(parts[0] ?? "") : bodily(kind) || kind === "other") &&
  mentions.every(({ entry }) => entry === null);
/** Votes for a person, a mention's on average, that more than looks bring. */
const SURE_PERSON = 4;

function articled(mention: NameMention): boolean {
  const before = mention.sentence.words[mention.from - 1];
  return before === undefined || before.lower === "the" || mention.words[0]?.lower === "the";
}

function sameBody(group: Group, cluster: Cluster): boolean {
  const [mention] = group.mentions;
  const [other] = cluster.mentions;
  if (mention === undefined || other === undefined) return false;
  const a = organizationKey(mention.words).country ?? mention.country;
  const b = organizationKey(other.words).country ?? cluster.country;
  return a === b || a === null || b === null;
}

/** What bodies, works and the rest are found again by. */
class Register {
  readonly #initials = new ClusterIndex();
  readonly #texts = new ClusterIndex();
  readonly #cores = new ClusterIndex();
  readonly #edges = new ClusterIndex();
  readonly #skeletons = new ClusterIndex();
  readonly #ends = new Map<string, Cluster>();

  enter(cluster: Cluster, group: Group): void {
    const [first] = group.mentions;
    if (first === undefined) return;
    for (const mention of group.mentions) this.#ends.set(`${mention.sentence.sentence}:${mention.to}`, cluster);
    if (cluster.kind !== "place" && cluster.kind !== "person") {
      this.#texts.put(first.text, cluster);
      for (const initials of initialsIn(first.words)) this.#initials.put(initials, cluster);
      if (bodily(cluster.kind)) this.#cores.put(organizationKey(first.words).core, cluster);
      const last = group.parts.at(-1);
      if (group.parts[0] !== undefined) this.#edges.put(group.parts[0], cluster);
      if (last !== undefined) this.#edges.put(last, cluster);
    }
    if (group.parts.length === 1) this.#skeletons.put(`${cluster.kind} ${skeleton(group.parts[0] ?? "")}`, cluster);
  }

  /** The clusters that a group may belong to, by the first test that any passes. */
  matches(group: Group): readonly Cluster[] {
    const [first] = group.mentions;
    if (first === undefined) return [];
    const body = bodily(group.kind);
    const open = body || group.kind === "other";
    if (acronymic(first) && open) {
      const bracketed = this.#bracketed(group);
      if (bracketed !== undefined) return [bracketed];
      const name = spelledOut(first.text);
      const spelled = name === undefined ? [] : this.#texts.get(name);
      const found = spelled.length > 0 ? spelled : this.#initials.get(first.text.replaceAll(".", "").toUpperCase());
      if (found.length > 0) return found;
    }
    const bracketed = alone(group) ? this.#bracketed(group) : undefined;
    if (bracketed !== undefined && bodily(bracketed.kind)) return [bracketed];
    const core = body ? organizationKey(first.words).core : "";
    const same = core === "" ? [] : this.#cores.get(core).filter((cluster) => sameBody(group, cluster));
    if (same.length > 0) return same;
    if (open || group.kind === "work") {
      const near = new Set([...this.#edges.get(group.parts[0] ?? ""), ...this.#edges.get(group.parts.at(-1) ?? "")]);
      const longer = [...near].filter((cluster) => this.#akin(group, cluster) && shortens(group, cluster));
      if (longer.length > 0) return longer;
    }
    const bone = group.parts.length === 1 ? skeleton(group.parts[0] ?? "") : "";
    return bone.length < MIN_SKELETON ? [] : this.#skeletons.get(`${group.kind} ${bone}`);
  }

  #akin(group: Group, cluster: Cluster): boolean {
    if (cluster.kind === group.kind || (bodily(group.kind) && bodily(cluster.kind))) return true;
    return group.kind === "other" && (cluster.kind === "work" || bodily(cluster.kind));
  }

  /** "Marvanian Workers' Front (FTM)": the body named right before the bracket. */
  #bracketed(group: Group): Cluster | undefined {
    for (const { sentence, from, to } of group.mentions) {
      if (sentence.words[from - 1]?.text !== "(" || sentence.words[to]?.text !== ")") continue;
      const cluster = this.#ends.get(`${sentence.sentence}:${from - 1}`);
      // "ERNVIK, Marvania (NRA)": a dateline's place is not what an outlet's name stands for.
      if (cluster !== undefined && group.kind === "outlet" && !bodily(cluster.kind)) continue;
      if (cluster !== undefined && cluster.kind !== "person" && cluster.mentions[0]?.words.length !== 1) return cluster;
    }
    return undefined;
  }
}

/** Joins what no person's name took: bodies, places, works and the rest, longer names first. New clusters go into `clusters`. */
export function joinBodies(groups: readonly Group[], clusters: Cluster[], taken: ReadonlySet<NameMention>): void {
  const left = groups
    .map((group) => ({ ...group, mentions: group.mentions.filter((mention) => !taken.has(mention)) }))
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const register = new Register();
  for (const group of left) {
    const matches = register.matches(group);
    const [only] = matches;
    if (only === undefined) {
      const cluster = clusterOf(group);
      clusters.push(cluster);
      register.enter(cluster, group);
      continue;
    }
    if (matches.length === 1) {
      // "Norvik Tarn Kolba (NTK)": what the short name is told to be, the long one is.
      if (only.kind === "other" && bodily(group.kind)) only.kind = group.kind;
      absorb(only, group.mentions);
      register.enter(only, group);
      continue;
    }
    // Of several that a short name may mean, each mention means the one named last.
    const near = new NearestNamed();
    const chosen = group.mentions.map((mention) => ({ mention, cluster: near.find(matches, mention.start) ?? only }));
    for (const { mention, cluster } of chosen) absorb(cluster, [mention]);
  }
}
