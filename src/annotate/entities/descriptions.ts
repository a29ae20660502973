import { DESCRIBING_WORDS } from "../../languages/en/discourse-words.ts";
import { GENERAL_ROLES, NARROWING_WORDS, PARTING_WORDS, ROLE_ROWS } from "../../languages/en/role-kin.ts";
import { BODY_DESCRIPTIONS } from "../../languages/en/titles-and-roles.ts";
import { bodyMeant, type Meant } from "./body-descriptions.ts";
import type { Cluster } from "./cluster.ts";
import type { Directory, Officer } from "./directory.ts";
import { recent, subjectOf, type Told } from "./discourse.ts";

import { type Description, readDescription } from "./read-description.ts";

function roleRow(head: string): readonly string[] {
  return ROLE_ROWS.find((row) => row.includes(head)) ?? [head];
}

/** True when an office stated on the page answers to the description. */
function holds(description: Description, head: string, words: ReadonlySet<string>): boolean {
  const full =
    words.has("prime") && head === "minister"
      ? "prime minister"
      : words.has("foreign") && head === "minister"
        ? "foreign minister"
        : head;
  const asked =
    description.modifiers.includes("prime") && description.head === "minister"
      ? "prime minister"
      : description.modifiers.includes("foreign") && description.head === "minister"
        ? "foreign minister"
        : description.head;
  const general = GENERAL_ROLES.get(description.head);
  const row = roleRow(asked);
  // "the minister" is not the prime minister.
  if (full === "prime minister" && asked === "minister") return false;
  const same =
    row.includes(full) ||
    (description.head === head && description.modifiers.every((word) => words.has(word) || !PARTING_WORDS.has(word)));
  if (!same && general?.includes(full) !== true && general?.includes(head) !== true) return false;
  for (const word of PARTING_WORDS) {
    // "the prime minister" may be a "premier": there the part of the description is in the other word.
    const inside = asked !== description.head && row.includes(full);
    if (description.modifiers.includes(word) && !words.has(word) && !inside) return false;
    const narrow = NARROWING_WORDS.has(word);
    if (narrow && words.has(word) && !description.modifiers.includes(word) && description.head === head) return false;
  }
  if (description.modifiers.includes("state") && !words.has("state")) return false;
  return true;
}

/** Those of the officers who hold an office of a country, wherever on the page they are named. */
export function holdersOf(
  head: string,
  modifiers: readonly string[],
  country: string,
  directory: Directory,
): Cluster[] {
  const description: Description = {
    from: 0,
    to: 0,
    headTo: 0,
    determiner: "the",
    head,
    modifiers,
    country,
    possessor: null,
  };
  return holders(description, directory.officers, Number.POSITIVE_INFINITY).flatMap(({ cluster, sure }) =>
    sure ? [cluster] : [],
  );
}

/** Those of the officers who answer to a description, named before `at`; `sure` where their country is told or not asked. */
function holders(
  description: Description,
  officers: readonly Officer[],
  at: number,
): { cluster: Cluster; sure: boolean }[] {
  const found: { cluster: Cluster; sure: boolean }[] = [];
  for (const { cluster, offices } of officers) {
    if ((cluster.mentions[0]?.start ?? at) >= at) continue;
    if (description.country !== null && cluster.country !== null && description.country !== cluster.country) continue;
    const held = offices.filter((office) => holds(description, office.head, office.words));
    const told = held.some((office) => description.country === null || office.country === description.country);
    const led = cluster.led && leading(description.head) && cluster.country === description.country;
    if (held.length > 0 || led) found.push({ cluster, sure: told || led });
  }
  return found;
}

/** Of several holders of an office the one of the page's own country, or the only one of whom no country is told. */
function atHome(holders: readonly { readonly cluster: Cluster }[], home: string | null): Cluster | null {
  if (home === null) return null;
  const told = holders.filter(({ cluster }) => cluster.country === home);
  const own = told.length > 0 ? told : holders.filter(({ cluster }) => cluster.country === null);
  const [one] = own;
  return one !== undefined && own.length === 1 ? one.cluster : null;
}

const leading = (head: string): boolean => head === "leader" || head === "president";

function personMeant(
  description: Description,
  told: readonly Told[],
  directory: Directory,
  at: number,
  quoted: boolean,
): Meant {
  const here = told.at(-1);
  const before = told.at(-2);
  const counterpart = description.head === "counterpart";
  const acting = here === undefined ? undefined : subjectOf(here)?.cluster;
  const subject = before === undefined ? undefined : subjectOf(before)?.cluster;
  if (description.determiner === "this") {
    const one = acting?.kind === "person" ? acting : subject;
    if (one?.kind !== "person") return null;
    if (description.country !== null && one.country !== null && one.country !== description.country) return null;
    const answers =
      description.country !== null ||
      holders(description, directory.officers, at).some((holder) => holder.cluster === one);
    if (!answers) return null;
    // What "this Darvian leader" tells of a person holds for the whole page.
    if (description.country !== null && leading(description.head)) directory.leads(one, description.country);
    return { cluster: one, confidence: 0.75 };
  }
  if (counterpart) {
    if (description.country === null) return null;
    const abroad = directory.officers.filter(
      ({ cluster }) =>
        cluster.country === description.country && cluster !== acting && (cluster.mentions[0]?.start ?? at) < at,
    );
    const [one] = abroad;
    return one !== undefined && abroad.length === 1 ? { cluster: one.cluster, confidence: 0.7 } : null;
  }
  if (description.determiner !== "the") return null;
  const near = new Set(recent(told, 2).map((reference) => reference.cluster));
  const found = holders(description, directory.officers, at).filter((holder) => holder.cluster !== acting);
  const sure = found.filter((holder) => holder.sure);
  const [known] = sure;
  if (known !== undefined && sure.length === 1)
    return {
      cluster: known.cluster,
      confidence: description.country !== null ? 0.9 : near.has(known.cluster) ? 0.8 : 0.65,
    };
  if (sure.length > 1) {
    if (quoted) return null;
    const reached = sure.filter((holder) => near.has(holder.cluster));
    // A ministry's own page means its own minister.
    const own = description.country === null ? atHome(reached, directory.home) : null;
    if (own !== null) return { cluster: own, confidence: 0.7 };
    const [one] = reached;
    return one !== undefined && reached.length === 1
      ? { cluster: one.cluster, confidence: one.cluster === subject ? 0.75 : 0.65 }
      : null;
  }
  // "the Darvian leader" where no office of that country is stated: the one person just spoken of who is nobody else's.
  if (description.country === null || quoted) return null;
  const persons = new Set<Cluster>();
  for (const cluster of near) {
    if (cluster.kind !== "person" || cluster === acting) continue;
    if (cluster.country !== null && cluster.country !== description.country) continue;
    const offices = directory.officers.find((officer) => officer.cluster === cluster)?.offices ?? [];
    const open = leading(description.head) && offices.every(({ head }) => leading(head) || head === "counterpart");
    if (open || found.some((holder) => holder.cluster === cluster)) persons.add(cluster);
  }
  const [person] = persons;
  return person !== undefined && persons.size === 1 ? { cluster: person, confidence: 0.6 } : null;
}

/**
 * The description that begins at a word of the last sentence of `told`, with what it means; null where none begins or
 * nothing clearly answers to it. `quoted` says that it stands in somebody's words.
 */
export function describedAt(
  told: readonly Told[],
  directory: Directory,
  from: number,
  quoted: boolean,
): { cluster: Cluster; confidence: number; from: number; to: number; headTo: number } | null {
  const here = told.at(-1);
  if (here === undefined) return null;
  const { words } = here.sentence;
  const word = words[from];
  if (word === undefined) return null;
  const last = here.references.at(-1);
  const possessor = last?.from === from && words[last.to - 1]?.possessive === true ? last : null;
  // A name begins here: only its possessive can open a description.
  if (possessor === null && last?.from === from) return null;
  if (possessor === null && !DESCRIBING_WORDS.has(word.lower)) return null;
  const description = readDescription(words, from, possessor);
  if (description === null) return null;
  const found = BODY_DESCRIPTIONS.has(description.head)
    ? bodyMeant(description, told, directory, word.start)
    : possessor !== null && (possessor.cluster.kind !== "place" || possessor.cluster.country === null)
      ? null
      : personMeant(description, told, directory, word.start, quoted);
  return found === null ? null : { ...found, from, to: description.to, headTo: description.headTo };
}
