import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { COMMONPLACE_BODIES } from "../../languages/en/role-kin.ts";
import { BODY_DESCRIPTIONS, OPEN_DESCRIPTIONS } from "../../languages/en/titles-and-roles.ts";
import type { Cluster } from "./cluster.ts";
import type { Body, Directory } from "./directory.ts";
import { type Reference, recent, subjectOf, type Told } from "./discourse.ts";
import type { Description } from "./read-description.ts";

/** What a description means and how likely; null where nothing clearly answers to it. */
export type Meant = { readonly cluster: Cluster; readonly confidence: number } | null;

/** Whether a body's name has the noun asked for at one of its ends, and every word that the description has. */
function answers(description: Description, heads: readonly string[], name: Body["names"][number]): boolean {
  if (description.country !== null && name.country !== null && name.country !== description.country) return false;
  const headed = name.words.some(
    (word, index) =>
      heads.includes(word) &&
      (index === name.words.length - 1 ||
        index === 0 ||
        index === name.opens ||
        /^\d/.test(name.words[index + 1] ?? "")),
  );
  return headed && description.modifiers.every((word) => name.words.includes(word) || word === "state");
}

/**
 * The body or document that a description means, where one clearly answers to it; `at` is where the description begins.
 * The last sentence of `told` is the description's own.
 */
export function bodyMeant(description: Description, told: readonly Told[], directory: Directory, at: number): Meant {
  const asked = BODY_DESCRIPTIONS.get(description.head);
  if (asked === undefined || /^(?:his|her|their)$/.test(description.determiner)) return null;
  const bodies = directory.bodies(asked.heads).filter(({ cluster, names }) => {
    const kind = cluster.kind === asked.kind || (asked.kind === "outlet" && cluster.kind === "organization");
    if (!kind || (cluster.mentions[0]?.start ?? at) >= at) return false;
    if (description.country !== null && cluster.country !== null && description.country !== cluster.country)
      return false;
    return asked.heads.length === 0 || names.some((name) => answers(description, asked.heads, name));
  });
  if (bodies.length === 0) return openBody(description, told);
  if (description.possessor !== null) {
    // "Kell's ministry": the one that her office belongs to.
    const owner = description.possessor.cluster;
    const offices = directory.officers.find((officer) => officer.cluster === owner)?.offices ?? [];
    const field = (word: string): boolean =>
      (PORTFOLIO_WORDS.has(word) || word === "state") && offices.some((office) => office.words.has(word));
    const own = bodies.filter(({ names }) => names.some((name) => name.words.some(field)));
    const [one] = own;
    if (one !== undefined && own.length === 1) return { cluster: one.cluster, confidence: 0.75 };
    // "Minister Kell's ministry", of whatever field: the only one of her country on the page.
    const [only] = bodies;
    const minister = offices.some((office) => office.head === "minister" && !office.words.has("prime"));
    const hers =
      only !== undefined &&
      bodies.length === 1 &&
      only.names.some(({ country }) => country !== null && country === owner.country);
    return minister && hers && description.head === "ministry" ? { cluster: only.cluster, confidence: 0.65 } : null;
  }
  const answering = bodies.map(({ cluster }) => cluster);
  const near = recent(told, 4).find((reference) => answering.includes(reference.cluster));
  if (near !== undefined && broughtUp(description.head, told, near, at)) return null;
  const [one] = answering;
  if (one !== undefined && answering.length === 1 && (near !== undefined || !COMMONPLACE_BODIES.has(description.head)))
    return { cluster: one, confidence: 0.8 };
  return near === undefined ? null : { cluster: near.cluster, confidence: 0.7 };
}

const INDEFINITE = new Set(["a", "an", "another"]);
/** Words between an article and its noun. */
const MAX_BETWEEN = 4;

/** Whether another thing of the sort was brought up since, without a name: "a new report", and then "the report". */
function broughtUp(head: string, told: readonly Told[], since: Reference, at: number): boolean {
  for (const { sentence } of told.slice(-RECENT)) {
    const { words } = sentence;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start < since.end) continue;
      if (word.start >= at) return false;
      if (!INDEFINITE.has(word.lower)) continue;
      for (let next = index + 1; next < words.length && next - index <= MAX_BETWEEN; next++)
        if (words[next]?.lower === head) return true;
    }
  }
  return false;
}
const RECENT = 5;

/** "The company": the one body that the sentence before is about, where its name does not say what it is. */
function openBody(description: Description, told: readonly Told[]): Meant {
  if (!OPEN_DESCRIPTIONS.has(description.head) || description.determiner !== "the") return null;
  if (description.modifiers.length > 0 || description.country !== null || description.possessor !== null) return null;
  const before = told.at(-2);
  const subject = before === undefined ? undefined : subjectOf(before);
  if (before === undefined || subject === undefined || !openTo(subject.cluster)) return null;
  const others = recent(told, 2).some(({ cluster }) => cluster !== subject.cluster && openTo(cluster));
  if (others || broughtUp(description.head, told, subject, Number.POSITIVE_INFINITY)) return null;
  return { cluster: subject.cluster, confidence: 0.7 };
}

/** Whether a body may be a company for all that its name and the lists say. */
function openTo({ kind, mentions }: Cluster): boolean {
  if (kind !== "organization" && kind !== "outlet") return false;
  return mentions.every(
    ({ entry, words }) =>
      (entry === null || entry.country === null) && !words.some(({ lower }) => BODY_DESCRIPTIONS.has(lower)),
  );
}
