import type { Settled } from "./inferred-relays.ts";

/** How many sentences on the name may stand, and how many sentences back the body whose spokesman spoke. */
const CLOSE = 4;
const NEAR = 6;

const ROLE = /^the ((?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*)(?: (?:of|for|at) .{2,40})?$/iu;
const NAMED = /^the ((?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*)(?: (?:of|for|at) [^,]{2,40})?, \p{Lu}/iu;
const SPOKESMAN = /^the (spokes(?:man|woman|person))$/i;

/**
 * A last link that the page names somewhere else:
 * - "the provincial governor said A. The governor, Lado Kell, said B": who is named behind;
 * - "a spokeswoman for the diocese said A. The spokeswoman said B": whose words they were before.
 */
export function withNameLater(items: readonly Settled[], index: number, own: number): Settled {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no statement ${index}`);
  const last = item.chain.at(-1);
  if (last === undefined || item.chain.length === 0 || last.entity !== null) return item;
  if (last.kind !== "person" && last.kind !== "unnamed") return item;
  const named = SPOKESMAN.test(last.name)
    ? spokenForBefore(items, index, last.name, own)
    : namedBehind(items, index, last.name);
  if (named === null) return item;
  const { name, kind, entity } = named;
  return { ...item, chain: [...item.chain.slice(0, -1), { ...last, name, kind, entity }] };
}

type Link = Settled["chain"][number];

function namedBehind(items: readonly Settled[], index: number, name: string): Link | null {
  const role = ROLE.exec(name)?.[1]?.toLowerCase().split(" ").at(-1);
  const item = items[index];
  if (role === undefined || item === undefined) return null;
  for (let at = index + 1; at < items.length; at++) {
    const other = items[at];
    if (other === undefined || other.sentence - item.sentence > CLOSE || other.block - item.block > 1) return null;
    const link = other.chain.at(-1);
    if (link === undefined || link.kind !== "person" || link.entity === null) continue;
    if (NAMED.exec(other.sourceWords)?.[1]?.toLowerCase().split(" ").at(-1) === role) return link;
  }
  return null;
}

function spokenForBefore(items: readonly Settled[], index: number, name: string, own: number): Link | null {
  const noun = SPOKESMAN.exec(name)?.[1]?.toLowerCase() ?? "";
  const item = items[index];
  for (let at = index - 1; at >= 0 && item !== undefined; at--) {
    const other = items[at];
    if (other === undefined || item.sentence - other.sentence > NEAR) return null;
    if (!other.sourceWords.toLowerCase().includes(noun)) continue;
    const link = other.chain.at(-1);
    return link !== undefined && other.chain.length > own && link.kind === "organization" ? link : null;
  }
  return null;
}
