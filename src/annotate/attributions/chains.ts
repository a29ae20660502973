import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { outletLink, outletMentionIn } from "./outlets-in-text.ts";
import type { Speaker } from "./speaker-entities.ts";
import { mentionsIn, type PageView } from "./view.ts";

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

/**
 * The speaker as the last link; null where nobody is stated. Where a body speaks through somebody who is not named, or
 * through a document without a name, the body is the link.
 */
export function speakerLink(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  if (speaker.kind === "nobody stated") return null;
  const span = draft.sources[0] ?? null;
  const body = speaker.entity === null ? bodyBehind(view, span, speaker.description) : null;
  if (body !== null) return body;
  const entity = speaker.entity === null ? undefined : view.layers.entities.annotations[speaker.entity];
  const name =
    entity === undefined || speaker.number === "several" ? plainDescription(speaker.description) : entity.name;
  const kind = speaker.kind === "outlet" && outletKind(name) === "agency" ? "agency" : speaker.kind;
  return { name, kind, entity: speaker.entity, span, inferred: false };
}

const SPOKESMAN = /^(?:an?|the|one|its)?\s*spokes(?:man|woman|person)\s(?:for|of|at)\s+(?:the\s+)?/i;
/** What tells who saw or holds a document is no part of its name. */
const WHO_SAW_IT =
  /,?\s(?:which\s)?(?:was\s|were\s)?(?:seen|obtained|reviewed|viewed|published|leaked|released|read|shared)\s(?:exclusively\s)?(?:by|to|with)\s.*$/isu;

function plainDescription(description: string): string {
  return description.replace(WHO_SAW_IT, "");
}

/** "a spokeswoman for the Marvanian Red Cross": the body whose words they are, by its name. */
function bodyBehind(view: PageView, span: TextSpan | null, description: string): Link | null {
  const opening = span === null ? null : SPOKESMAN.exec(description);
  if (span === null || opening === null) return null;
  const start = span.start + opening[0].length;
  const mention = mentionsIn(view, { start, end: span.end })[0];
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (mention === undefined || entity === undefined || mention.by !== "name" || mention.full.start > start) return null;
  if (entity.kind !== "organization") return null;
  return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
}

/** The outlet inside a source that is not its head: "one of CNN's sources", "sources at CNN". */
export function relayInSource(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  const source = draft.sources[0];
  if (source === undefined || speaker.kind !== "unnamed") return null;
  const mention = outletMentionIn(view, source);
  if (mention !== null) return outletLink(view, { start: mention.start, end: mention.end });
  for (const match of view.text
    .slice(source.start, source.end)
    .matchAll(/\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,3}/gu)) {
    if (outletKind(match[0]) === null && !soundsLikeOutlet(match[0])) continue;
    const start = source.start + match.index;
    return outletLink(view, { start, end: start + match[0].length });
  }
  return null;
}

/** Joins links in order; a link that repeats the one before (same entity or name, or that names it among others) replaces it. */
export function joinLinks(base: readonly Link[], ...more: readonly (Link | null)[]): Link[] {
  const chain = [...base];
  for (const link of more) {
    if (link === null) continue;
    const last = chain[chain.length - 1];
    // "told the Courier" in the Courier: the page's own outlet is there already.
    if (chain.length > 1 && link.kind === "outlet" && sameName(chain[0], link) && link !== more.at(-1)) continue;
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
  return sameName(a, b) || b.name.startsWith(`${a.name} and `);
}

function sameName(a: Link | undefined, b: Link): boolean {
  return a !== undefined && a.name.replace(/^the /i, "") === b.name.replace(/^the /i, "");
}

/** True when a link is the page's own outlet, the first of its links. */
export function isOwnOutlet(own: readonly Link[], link: Link): boolean {
  return sameName(own[0], link);
}

/** The relays of a chain: what stands between the page's own links and the speaker. */
export function relaysOf(attribution: Pick<AttributionAnnotation, "chain">, own: number): readonly Link[] {
  return attribution.chain.slice(own).filter((link) => link.kind === "outlet" || link.kind === "agency");
}
