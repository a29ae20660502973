import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import { joinLinks, relaysOf } from "./chains.ts";

/** An attribution that is still open, with the sentence it stands in. */
export type Settled = AttributionAnnotation & {
  readonly sentence: number;
  readonly block: number;
  readonly kind: string;
  /** Said to the page's own outlet: nobody relays it. */
  readonly toldHere: boolean;
};

const NEAR = 4;

/**
 * Links carried over from the sentences around, marked inferred:
 * - what officials or a body are said to think or conclude, between two statements that one outlet relays, comes by it too;
 * - a quotation right after "…, X told the agency" by the same speaker was said to the agency;
 * - so was what the same clause goes on with: "X told the agency that A, adding that B".
 */
export function inferRelays(settled: readonly Settled[], own: number): Settled[] {
  const result = [...settled];
  result.forEach((item, index) => {
    if (item.toldHere) return;
    const relay =
      fromNeighbours(result, index, own) ?? fromSameClause(result, index, own) ?? fromSameSpeaker(result, index, own);
    if (relay === null) return;
    const last = item.chain.length - 1;
    const chain = joinLinks(item.chain.slice(0, own), { ...relay, inferred: true }, ...item.chain.slice(own, last + 1));
    result[index] = { ...item, chain };
  });
  return result;
}

function lastRelay(item: Settled | undefined, own: number): ChainLinkAnnotation | null {
  if (item === undefined) return null;
  const relays = relaysOf(item, own);
  const relay = relays[relays.length - 1] ?? null;
  return relay === null || relay.inferred ? null : relay;
}

function fromNeighbours(items: readonly Settled[], index: number, own: number): ChainLinkAnnotation | null {
  const item = items[index];
  if (item === undefined || item.form !== "indirect" || lastRelay(item, own) !== null || item.parent !== null)
    return null;
  const cannotBeOnRecord = item.kind === "thought" || (item.speaker.kind === "unnamed" && item.hedges.length > 0);
  if (!cannotBeOnRecord || item.speaker.kind === "person") return null;
  const before = nearest(items, index, -1, item, own);
  const after = nearest(items, index, 1, item, own);
  if (before === null || after === null) return null;
  return before.name === after.name || (before.entity !== null && before.entity === after.entity) ? before : null;
}

function nearest(
  items: readonly Settled[],
  index: number,
  step: number,
  from: Settled,
  own: number,
): ChainLinkAnnotation | null {
  for (let at = index + step; at >= 0 && at < items.length; at += step) {
    const other = items[at];
    if (other === undefined || Math.abs(other.sentence - from.sentence) > NEAR) return null;
    const relay = lastRelay(other, own);
    if (relay !== null && (other.chain.length > own + 1 || other.speaker.kind === "outlet")) return relay;
  }
  return null;
}

/** One subject, two verbs: what was told to an outlet first goes on being told to it. */
function fromSameClause(items: readonly Settled[], index: number, own: number): ChainLinkAnnotation | null {
  const item = items[index];
  const source = item?.sources[0];
  if (item === undefined || source === undefined || item.parent !== null || relaysOf(item, own).length > 0) return null;
  const first = item.cues[0]?.start ?? 0;
  for (let at = Math.max(0, index - NEAR); at < Math.min(items.length, index + NEAR); at++) {
    const other = items[at];
    if (other === undefined || at === index || other.sentence !== item.sentence) continue;
    if (other.sources[0]?.start !== source.start || (other.cues[0]?.start ?? first) >= first) continue;
    const relay = lastRelay(other, own);
    if (relay !== null && other.chain.length > own + 1) return relay;
  }
  return null;
}

/** "a senior official told the agency … the official said": the same one, by entity or by the noun that points back. */
function isSameSpeaker(item: Settled, before: Settled): boolean {
  if (item.speaker.entity !== null) return item.speaker.entity === before.speaker.entity;
  if (before.speaker.entity !== null || item.speaker.kind === "nobody stated") return false;
  if (!/^the\s/i.test(item.speaker.description)) return false;
  return headWord(item.speaker.description) === headWord(before.speaker.description);
}

function headWord(description: string): string {
  return (
    /^[^,(]*?(\S+?)(?:,| (?:of|for|at|in|with|from|on|who|close|familiar|briefed) .*)?$/.exec(description)?.[1] ?? ""
  ).toLowerCase();
}

function fromSameSpeaker(items: readonly Settled[], index: number, own: number): ChainLinkAnnotation | null {
  const item = items[index];
  if (item === undefined || item.form !== "direct" || lastRelay(item, own) !== null) return null;
  for (let at = index - 1; at >= 0; at--) {
    const other = items[at];
    if (other === undefined || item.block - other.block > 1 || item.sentence - other.sentence > 3) return null;
    if (!isSameSpeaker(item, other)) return null;
    const relays = relaysOf(other, own);
    const relay = relays[relays.length - 1];
    if (relay !== undefined && (relay.entity === null || relay.entity !== item.speaker.entity)) return relay;
  }
  return null;
}
