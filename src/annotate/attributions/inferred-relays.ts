import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import { WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { joinLinks, relaysOf } from "./chains.ts";
import { withNameLater } from "./named-later.ts";
import { headWord, isSameSpeaker } from "./same-speaker.ts";

/** An attribution that is still open, with the sentence it stands in. */
export type Settled = AttributionAnnotation & {
  readonly sentence: number;
  readonly block: number;
  readonly kind: string;
  /** The words of its source, and the noun for a document among them. */
  readonly sourceWords: string;
  readonly sourceNoun: string | null;
  /** Said to the page's own outlet: nobody relays it. */
  readonly toldHere: boolean;
  /** Said to others, or on an occasion of its own: by no outlet that carried what the speaker said before. */
  readonly toldElsewhere: boolean;
};

const NEAR = 4;
/** How many sentences back the statement may stand that a speaker goes on from. */
const CLOSE = 4;
const NEXT_BLOCKS = 2;

/**
 * Links carried over from the sentences around, marked inferred:
 * - what officials or a body are said to think or conclude, between two statements that one outlet relays, comes by it too;
 * - what the same speaker says right after "…, X told the agency", quoted or not, was said to the agency;
 * - so was what the same clause goes on with: "X told the agency that A, adding that B".
 * What stands inside a statement that came by an outlet came by it as well. "They said" bears the words that they had before.
 */
export function inferRelays(settled: readonly Settled[], own: number): Settled[] {
  const result = settled.map((_, index) => withNameLater(settled, index, own));
  const carried = new Map<number, readonly ChainLinkAnnotation[]>();
  result.forEach((item, index) => {
    const document = asDocumentBefore(result, index, item, own);
    if (document !== null) {
      result[index] = document;
      return;
    }
    const named = withFullName(result, index, withNameBefore(result, index, item, own), own);
    if (named !== item) result[index] = named;
    if (item.toldHere) return;
    const around =
      fromItsStaff(result, index, own) ?? fromNeighbours(result, index, own) ?? fromSameClause(result, index, own);
    const relays = around === null ? fromSameSpeaker(result, index, own) : [around];
    if (relays.length === 0) return;
    carried.set(index, relays);
    result[index] = behind(named, relays, own);
  });
  return result.map((item, index) => {
    item = asOneOfThem(result, index, item, own);
    let root = index;
    for (let depth = 0; depth < 8; depth++) root = result[root]?.parent ?? root;
    item = withNameOf(item, settled[root], result[root]);
    const relays = root === index ? undefined : carried.get(root);
    return relays === undefined ? item : behind(item, relays, own);
  });
}

/** "the Courier reported, citing two diplomats, one of whom said": by the way on which their words came. */
function asOneOfThem(items: readonly Settled[], index: number, item: Settled, own: number): Settled {
  if (!/\bof (?:whom|which)$/iu.test(item.sourceWords) || item.chain.length !== own + 1) return item;
  const start = item.sources[0]?.start ?? 0;
  const group = items
    .slice(Math.max(0, index - NEAR), index)
    .findLast((other) => other.sentence === item.sentence && (other.chain.at(-1)?.span?.end ?? start) <= start);
  return group === undefined || group.chain.length < own + 2
    ? item
    : { ...item, chain: [...group.chain.slice(0, -1), ...item.chain.slice(own)] };
}

/** "Doctors told her, she said": who she is was found out for the outer statement. */
function withNameOf(item: Settled, before: Settled | undefined, after: Settled | undefined): Settled {
  const old = before?.chain[before.chain.length - 1];
  const now = after?.chain[after.chain.length - 1];
  if (old === undefined || now === undefined || old.span === null || old.name === now.name || item === after)
    return item;
  const { start } = old.span;
  const same = (link: ChainLinkAnnotation) => link.name === old.name && link.span?.start === start;
  return item.chain.some(same) ? { ...item, chain: item.chain.map((link) => (same(link) ? now : link)) } : item;
}

/** The chain with relays put between the page's own links and the rest. */
function behind(item: Settled, relays: readonly ChainLinkAnnotation[], own: number): Settled {
  const inferred = relays.map((link) => ({ ...link, inferred: true }));
  return { ...item, chain: joinLinks(item.chain.slice(0, own), ...inferred, ...item.chain.slice(own)) };
}

/** "Two officers told … The weapons were sold, they said": a pronoun for people without a name takes their words. */
function withNameBefore(items: readonly Settled[], index: number, item: Settled, own: number): Settled {
  const last = item.chain[item.chain.length - 1];
  if (last === undefined || last.entity !== null || item.chain.length <= own || !TAKING_UP.test(last.name)) return item;
  for (const before of statementsAround(items, index)) {
    const link = before.chain[before.chain.length - 1];
    if (link === undefined || before.chain.length <= own) return item;
    // "The Courier, citing two clerks, said A. It said B": the outlet.
    const outlet = /^it$/i.test(last.name) && link.kind === "unnamed" ? lastRelay(before, own) : null;
    if (outlet !== null) return { ...item, chain: [...item.chain.slice(0, own), { ...outlet, inferred: true }] };
    // "Police said a neighbour had told them. … they said": one of whom another told is not several.
    if (item.speaker.number === "several" && before.speaker.number === "one" && link.kind !== "organization") continue;
    if (link.entity !== null) return item;
    // "it" is a body or a document, "they" and "he" are people.
    // "The auditor general's report says A. It found B", "the operator promised A. It promised B".
    const body =
      /^(?:organization|document|outlet)$/.test(link.kind) ||
      (/^it$/i.test(last.name) && (before.sourceNoun !== null || WORKING_BODIES.has(headWord(link.name))));
    // "Police said … they said".
    if (!(body && /^(?:they|them)$/i.test(last.name)) && /^it$/i.test(last.name) !== body) return item;
    return { ...item, chain: [...item.chain.slice(0, -1), { ...last, name: link.name, kind: link.kind }] };
  }
  return item;
}

/** "they said", "quoted them as saying" */
const TAKING_UP = /^(?:he|she|they|it|him|her|them)$/i;

/** The statements close before, the nearest first: the innermost of each sentence, and those that hold it. */
function statementsAround(items: readonly Settled[], index: number): Settled[] {
  const item = items[index];
  const found: Settled[] = [];
  for (let at = index - 1; at >= 0 && item !== undefined; at--) {
    const other = items[at];
    if (other === undefined || item.block - other.block > 1 || item.sentence - other.sentence > CLOSE) break;
    if (other.parent === null || other.sentence < item.sentence) found.push(other);
  }
  return found;
}

const DETERMINED = /^the (\p{Ll}[\p{Ll}-]+)$/iu;

/** "The ministry said" after "the defence ministry said": the words that say more, for the same speaker. */
function withFullName(items: readonly Settled[], index: number, item: Settled, own: number): Settled {
  const last = item.chain[item.chain.length - 1];
  const noun = DETERMINED.exec(last?.name ?? "")?.[1]?.toLowerCase();
  if (last === undefined || noun === undefined || last.entity !== null || item.chain.length <= own) return item;
  for (const other of statementsBefore(items, index)) {
    const link = other.chain[other.chain.length - 1];
    if (link === undefined || other.chain.length <= own || link.kind !== last.kind || link.kind === "unnamed") continue;
    if (headWord(link.name) !== noun || link.name.length <= last.name.length) continue;
    return { ...item, chain: [...item.chain.slice(0, -1), { ...last, name: link.name, entity: link.entity }] };
  }
  return item;
}

/** What outlets write. */
const OUTLETS_PIECE = /^(?:report|story|article|dispatch)$/;

/** "The report said", "it says" after what a report by the audit office said: the chain by which its words came. */
function asDocumentBefore(items: readonly Settled[], index: number, item: Settled, own: number): Settled | null {
  const last = item.chain[item.chain.length - 1];
  if (last === undefined || item.chain.length !== own + 1 || item.parent !== null) return null;
  const noun = DETERMINED.exec(last.name)?.[1]?.toLowerCase();
  const pronoun = /^it$/i.test(item.sourceWords);
  if (last.entity !== null && !(pronoun && holdsDocument(statementsBefore(items, index)[0], last.entity))) return null;
  if (!pronoun && (noun === undefined || (last.kind !== "document" && !OUTLETS_PIECE.test(noun)))) return null;
  for (const other of statementsBefore(items, index)) {
    const words = other.sourceWords.toLowerCase();
    const said = noun !== undefined && new RegExp(`(?:^|[^\\p{L}])${noun}(?![\\p{L}])`, "u").test(words);
    const document = pronoun && other.sourceNoun !== null && other.speaker.kind !== "person";
    // "The Courier reported A. B, the report said."
    const outlet = other.chain[own];
    const told = OUTLETS_PIECE.test(noun ?? "") && /^(?:outlet|agency)$/.test(outlet?.kind ?? "") ? outlet : undefined;
    // "The Courier reported A, citing two clerks. B, according to the report.": the outlet's word.
    if (told !== undefined && !said)
      return { ...item, chain: [...item.chain.slice(0, own), { ...told, inferred: true }] };
    if (!said && !document) {
      if (pronoun) return null;
      continue;
    }
    const links = other.chain.slice(own);
    if (links.length === 0) return null;
    return { ...item, chain: [...item.chain.slice(0, own), ...links.map((link) => ({ ...link, inferred: true }))] };
  }
  return null;
}

/** "A report seen by the Courier says A. It adds B": the report, and not the outlet that holds it. */
function holdsDocument(before: Settled | undefined, entity: number): boolean {
  return before?.sourceNoun != null && before.chain.slice(0, -1).some((link) => link.entity === entity);
}

/** The statements close before, the nearest first. */
function statementsBefore(items: readonly Settled[], index: number): Settled[] {
  const item = items[index];
  const found: Settled[] = [];
  for (let at = index - 1; at >= 0 && item !== undefined; at--) {
    const other = items[at];
    if (other === undefined || item.block - other.block > 1 || item.sentence - other.sentence > CLOSE) break;
    if (other.sentence < item.sentence || other.parent === null) found.push(other);
  }
  return found;
}

function lastRelay(item: Settled | undefined, own: number): ChainLinkAnnotation | null {
  if (item === undefined) return null;
  const relays = relaysOf(item, own);
  const relay = relays[relays.length - 1] ?? null;
  return relay === null || relay.inferred ? null : relay;
}

/** "The Courier reports A. Its sources say B": whose sources they are. */
function fromItsStaff(items: readonly Settled[], index: number, own: number): ChainLinkAnnotation | null {
  const item = items[index];
  if (item === undefined || item.parent !== null || !ITS_STAFF.test(item.sourceWords)) return null;
  if (relaysOf(item, own).length > 0) return null;
  const before = statementsBefore(items, index)[0];
  return before === undefined ? null : (relaysOf(before, own).at(-1) ?? null);
}

const ITS_STAFF = /^its (?:\p{Ll}+ )?(?:sources?|correspondents?|reporters?|informants?)$/iu;

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

/** The relays of the last statement close by of the same speaker, where no relay of its own stands. */
function fromSameSpeaker(items: readonly Settled[], index: number, own: number): readonly ChainLinkAnnotation[] {
  const item = items[index];
  if (item === undefined || item.parent !== null || item.toldElsewhere || relaysOf(item, own).length > 0) return [];
  for (let at = index - 1; at >= 0; at--) {
    const other = items[at];
    if (other === undefined || item.block - other.block > NEXT_BLOCKS || item.sentence - other.sentence > CLOSE) break;
    if (!isSameSpeaker(item, other)) continue;
    // "The agency said the ministry had told it A; the ministry said B": nobody carries what it says for itself.
    if (other.sentence === item.sentence && other.parent !== null) continue;
    return other.chain
      .slice(own, -1)
      .filter(({ kind }) => kind !== "person" && kind !== "unnamed")
      .filter((relay) => relay.entity === null || relay.entity !== item.speaker.entity);
  }
  return [];
}
