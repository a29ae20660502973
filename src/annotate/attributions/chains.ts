import type { AttributionAnnotation, ChainLinkAnnotation, Mention } from "../../core/layers.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import { lastStartingAt } from "../../document/document.ts";
import type { Draft } from "./draft.ts";
import { describesOutlet, outletKind } from "./outlet-names.ts";
import type { Speaker } from "./speaker-entities.ts";
import { wordsOf } from "./speaker-words.ts";
import type { PageView } from "./view.ts";

type Link = ChainLinkAnnotation;

/** The links every attribution of the page begins with: its outlet, and the agency whose story it carries. */
export function pageLinks(view: PageView): Link[] {
  const { outlet, agency } = view.page;
  const links: Link[] = [
    { name: outlet?.value ?? "this page", kind: "outlet", entity: null, span: evidence(outlet), inferred: false },
  ];
  const wire = agency?.value ?? view.page.dateline?.agency ?? null;
  if (wire !== null && wire !== outlet?.value) {
    const span = agency === null ? view.page.dateline?.span : agency.evidence[0];
    links.push({
      name: wire,
      kind: "agency",
      entity: entityNamed(view, wire),
      span: span === undefined ? null : { start: span.start, end: span.end },
      inferred: false,
    });
  }
  return links;
}

function evidence(value: { readonly evidence: readonly TextSpan[] } | null): TextSpan | null {
  const first = value?.evidence[0];
  return first === undefined ? null : { start: first.start, end: first.end };
}

function entityNamed(view: PageView, name: string): number | null {
  return (
    view.layers.entities.annotations.find((entity) => entity.names.includes(name) || entity.name === name)?.id ?? null
  );
}

/** The speaker as the last link; null where nobody is stated. */
export function speakerLink(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  if (speaker.kind === "nobody stated") return null;
  const span = draft.sources[0] ?? null;
  const entity = speaker.entity === null ? undefined : view.layers.entities.annotations[speaker.entity];
  const name = entity === undefined || speaker.number === "several" ? speaker.description : entity.name;
  const kind = speaker.kind === "outlet" && outletKind(name) === "agency" ? "agency" : speaker.kind;
  return { name, kind, entity: speaker.entity, span, inferred: false };
}

/** A link for words that name a relay; null where they name an audience rather than an outlet. */
export function relayLink(view: PageView, span: TextSpan): Link | null {
  const text = view.text.slice(span.start, span.end);
  const mention = outletMentionIn(view, span);
  if (mention !== null) {
    const entity = view.layers.entities.annotations[mention.entity];
    const name = entity?.name ?? view.text.slice(mention.start, mention.end);
    return {
      name,
      kind: outletKind(name) ?? describesOutlet(wordsOf(view, span).map((word) => word.text)) ?? "outlet",
      entity: mention.entity,
      span,
      inferred: false,
    };
  }
  const words = wordsOf(view, span).map((word) => word.text);
  const known = outletKind(text) ?? outletInWords(words);
  const kind = known ?? describesOutlet(words);
  return kind === null ? null : { name: text, kind, entity: null, span, inferred: false };
}

function outletInWords(words: readonly string[]): "agency" | "outlet" | null {
  for (let from = 0; from < Math.min(words.length, 8); from++) {
    for (let to = words.length; to > from; to--) {
      const kind = outletKind(words.slice(from, to).join(" "));
      if (kind !== null && /^\p{Lu}/u.test(words[from] ?? "")) return kind;
    }
  }
  return null;
}

function outletMentionIn(view: PageView, span: TextSpan): Mention | null {
  for (let at = Math.max(0, lastStartingAt(view.mentions, span.start)); at < view.mentions.length; at++) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (!contains(span, mention)) continue;
    const entity = view.layers.entities.annotations[mention.entity];
    if (entity === undefined) continue;
    if (entity.kind === "outlet" || outletKind(entity.name) !== null) return mention;
  }
  return null;
}

/** The outlet inside a source that is not its head: "one of CNN's sources", "sources at CNN". */
export function relayInSource(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  const source = draft.sources[0];
  if (source === undefined || speaker.kind !== "unnamed") return null;
  const mention = outletMentionIn(view, source);
  if (mention !== null) return relayLink(view, { start: mention.start, end: mention.end });
  for (const match of view.text
    .slice(source.start, source.end)
    .matchAll(/\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,3}/gu)) {
    if (outletKind(match[0]) === null) continue;
    const start = source.start + match.index;
    return relayLink(view, { start, end: start + match[0].length });
  }
  return null;
}

/** Joins links in order; a link that repeats the one before (same entity or name, or that names it among others) replaces it. */
export function joinLinks(base: readonly Link[], ...more: readonly (Link | null)[]): Link[] {
  const chain = [...base];
  for (const link of more) {
    if (link === null) continue;
    const last = chain[chain.length - 1];
    if (last !== undefined && sameLink(last, link)) {
      if (chain.length > 1) chain[chain.length - 1] = link;
      continue;
    }
    if (chain.some((other, index) => index > 0 && sameLink(other, link) && other.name === link.name)) continue;
    chain.push(link);
  }
  return chain;
}

function sameLink(a: Link, b: Link): boolean {
  if (a.kind === "unnamed" || b.kind === "unnamed") return a.name === b.name && a.span?.start === b.span?.start;
  if (a.entity !== null && a.entity === b.entity) return true;
  return a.name === b.name || b.name.startsWith(`${a.name} and `);
}

/** The relays of a chain: what stands between the page's own links and the speaker. */
export function relaysOf(attribution: Pick<AttributionAnnotation, "chain">, own: number): readonly Link[] {
  return attribution.chain.slice(own).filter((link) => link.kind === "outlet" || link.kind === "agency");
}
