import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { AMBIGUOUS_MEDIA } from "../../languages/en/organizations.ts";
import { BODY_NOUNS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { closingCredit, entityNamed, openingCredit } from "./credits.ts";
import type { Draft } from "./draft.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { outletOfStaff } from "./outlet-staff.ts";
import { nameIn, outletLink, outletMeant, outletMentionIn } from "./outlets-in-text.ts";
import type { Speaker } from "./speaker-entities.ts";
import { mentionsIn, type PageView, sentenceAt } from "./view.ts";

type Link = ChainLinkAnnotation;

/** The links every attribution of the page begins with: its outlet, and the agency whose story it carries. */
export function pageLinks(view: PageView): Link[] {
  const { outlet, agency } = view.page;
  const links: Link[] = [
    { name: outlet?.value ?? "this page", kind: "outlet", entity: null, span: evidence(outlet), inferred: false },
  ];
  const wire = agency?.value ?? view.page.dateline?.agency ?? null;
  const credit = wire === null ? (openingCredit(view) ?? closingCredit(view)) : null;
  if (credit !== null && credit.name !== outlet?.value) links.push(credit);
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

/**
 * The speaker as the last link; null where nobody is stated. Where a body speaks through somebody who is not named, or
 * through a document without a name, the body is the link.
 */
export function speakerLink(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  if (speaker.kind === "nobody stated") return null;
  const span = draft.sources[0] ?? null;
  const body = speaker.entity === null ? bodyBehind(view, span, speaker.description) : null;
  if (body !== null) return body;
  const outlet = speaker.entity === null && span !== null ? outletMeant(view, span) : null;
  if (outlet !== null) return outlet;
  const entity = speaker.entity === null ? undefined : view.layers.entities.annotations[speaker.entity];
  const name =
    entity === undefined || speaker.number === "several"
      ? nameAlone(plainDescription(speaker.description))
      : entity.name.replace(/^(?:Citing|Quoting|According to) (?=\p{Lu})/u, "");
  // "a dispatch carried by Northwire": what the outlet carried, and nobody beside it.
  const carried = span !== null && draft.relays.some((relay) => relay.start > span.start && relay.end <= span.end);
  if (carried && entity === undefined && CARRIED_REPORT.test(speaker.description)) return null;
  if (isHeard(view, draft) && isAssembly(speaker.description)) return null;
  const shown = speaker.kind === "outlet" && speaker.entity === null ? nameIn(name) : name;
  // "Northwire's correspondent in Brax" stands unnamed behind the outlet.
  if (entity === undefined && span !== null && outletOfStaff(view, span) !== null)
    return { name: shown, kind: "unnamed", entity: null, span, inferred: false };
  // "the Gulf press": any of several.
  if (speaker.kind !== "person" && entity === undefined && /\spress$/i.test(shown))
    return { name: shown, kind: "unnamed", entity: null, span, inferred: false };
  const kind = speaker.kind === "outlet" && outletKind(name) === "agency" ? "agency" : speaker.kind;
  return { name: shown, kind, entity: speaker.entity, span, inferred: false };
}

/** "The court heard that", "jurors were told": what is heard there was said by others. */
function isHeard(view: PageView, draft: Draft): boolean {
  const cue = draft.cues[0];
  if (cue === undefined) return false;
  const words = view.text.slice(cue.start, cue.end);
  return draft.lemma === "hear" || (draft.lemma === "tell" && /^(?:was|were|has been|had been|is|are)\s/.test(words));
}

function isAssembly(description: string): boolean {
  return /^(?:the |an? )?(?:\S+ ){0,3}(?:court|inquest|inquiry|jury|jurors|tribunal|hearing|trial|committee|commission|parliament|meeting|conference)$/i.test(
    description,
  );
}

const SPOKESMAN = /^(?:an?|the|one|its)?\s*spokes(?:man|woman|person)\s(?:for|of|at)\s+(?:the\s+)?/i;
/** "the army spokesman", "the ministry's spokeswoman", "the premier's office": whoever is spoken for. */
const SPOKESMAN_OF = /^((?:(?!['’]s?\s)[^,])*?)(?:['’]s?)?\sspokes(?:man|woman|person)$/iu;
const CARRIED_REPORT =
  /^(?:an?|the|its|one)\s(?:(?:brief|short|news)\s)?(?:report|reports|dispatch|story|article|item|bulletin)\s(?:carried|published|broadcast|aired|run|released)\sby\s/i;
/** "a report by", "figures from": whoever made a document that has no name speaks through it. */
const MADE_BY =
  /^(?:(?:an?|the|its|new|latest|internal|recent|draft|leaked|official|confidential)\s+){0,3}(?:reports?|stud(?:y|ies)|surveys?|polls?|audits?|review|inquiry|investigation|statements?|figures|data|statistics|analysis|estimates?|assessment|documents?|numbers|findings|research|readout|affidavits?|complaint|filing|lawsuit|indictment|petition|brief|memo|memorandum|note|translation|account|count|tally|press release|announcement|bulletin|warning|notice|dispatch|letters?|e-?mails?|messages?|text messages?|texts?|cables?|circular|posts?|tweets?)\s(?:compiled\s|published\s|released\s|issued\s|prepared\s|drawn up\s|written\s|made\s|filed\s|signed\s|submitted\s|sent\s|drafted\s|produced\s|given\s|seen and published\s)?(?:by|from|attributed to)\s+/i;
/** "a ministry document", "a ministry of defence communique": the body whose paper it is. */
const BODYS_PAPER =
  /^(?:an?|the|its)\s(?:(?:leaked|internal|confidential|secret|draft|new|recent)\s){0,2}(\p{L}+(?:\sof\s\p{L}+)?)\s(?:communiqu[eé]|paper|document|statement|notice|report|briefing)(?:,|$|\s(?:dated|seen|obtained|reviewed|leaked|published|carried|that|which))/iu;
/** "a statement of the armed forces" */
const STATEMENT_OF =
  /^(?:an?|the)\s(?:[\p{Ll}-]+\s)?(?:statement|communiqu[eé]|declaration|proclamation|circular)\sof\s(?:the\s)?(?=\p{Lu})/iu;
/** "The memo, signed by finance chief Ada Kell", "a message attributed to their captors": what tells who made a document. */
const MAKER_BEHIND =
  /^(?:an?|the|its|their|his|her)\s(?:[\p{L}-]+\s){0,3}?(\p{Ll}[\p{L}-]+),?\s(?:(?:dated|of|in|on|for|about)\s[^,“”"]{1,30}\s(?:and\s)?)?(?:which\swas\s|that\swas\s)?(?:signed|written|led|compiled|authored|issued|sent|drafted|prepared|produced|commissioned|recorded|filed|submitted|attributed)\s(?:by|to)\s/iu;
/** "a report in the Courier", "a story on Channel Six": the outlet's own word. */
const HELD_BY =
  /^(?:an?|the)\s(?:(?:recent|new|long|front-page)\s)?(?:report|story|article|account|editorial|column|investigation|post)\s(?:in|on)\s/i;
/** What tells who saw or holds a document is no part of its name. */
const WHO_SAW_IT =
  /,?\s(?:which\s)?(?:was\s|were\s)?(?:seen|obtained|reviewed|viewed|published|leaked|released|read|shared|reached|contacted|interviewed|questioned|heard|quoted|cited|verified|carried|broadcast|aired|posted|distributed|relayed|translated|polled|surveyed|canvassed)\s(?:exclusively\s)?(?:by|to|with|in)\s.*$/isu;

/** "Mirador, the state broadcaster": the name without what stands beside it. */
function nameAlone(description: string): string {
  return (
    /^((?:\p{Lu}[\p{L}\p{N}&.’'-]*)(?: \p{Lu}[\p{L}\p{N}&.’'-]*){0,4}), (?:the|a|an|which|who|whose)\s/u.exec(
      description,
    )?.[1] ?? description
  );
}

/** ", one of whom still works there", ", granted anonymity to speak", " privy to the talks": what tells more of people. */
const MORE_OF_THEM =
  /(?:,\s(?:one|two|some|several|many|most|both|all|none|each|neither) of (?:whom|which|them)|(?:\sthere|\shere)?,\s(?:granted|speaking|reached|phoned|contacted|interviewed|asking|requesting)|\sprivy to|\saround the)\s.*$/isu;
/** "His former secretary, Oh Mi-ran": the name beside what somebody is. */
const NAME_BESIDE =
  /^(?:an?|the|his|her|its|their|one|another)\s[^,]{3,60},\s((?:\p{Lu}[\p{L}.’'-]*)(?:\s\p{Lu}[\p{L}.’'-]*){1,3}),?$/iu;

function plainDescription(description: string): string {
  const name = NAME_BESIDE.exec(description)?.[1];
  if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  return description
    .replace(WHO_SAW_IT, "")
    .replace(MORE_OF_THEM, "")
    .replace(/\s(?:unsealed|dated|tabled|lodged|handed out|made public)\s.*$/isu, "")
    .replace(/\s(?:there|here|too|also|meanwhile|briefed|privy|familiar|it|he|she|they)$/i, "");
}

/** "a spokeswoman for the Marvanian Red Cross": the body whose words they are, by its name. */
function bodyBehind(view: PageView, span: TextSpan | null, description: string): Link | null {
  if (span === null) return null;
  const made = MADE_BY.exec(description) ?? STATEMENT_OF.exec(description);
  if (made !== null) return makerLink(view, span, made[0].length);
  const behind = MAKER_BEHIND.exec(view.text.slice(span.start, span.end));
  if (
    behind !== null &&
    (MESSAGE_NOUNS.has(behind[1] ?? "") ||
      /^(?:directive|order|dossier|manifesto|decree|circular)$/.test(behind[1] ?? ""))
  )
    return makerLink(view, span, behind[0].length);
  const paper = BODYS_PAPER.exec(description)?.[1] ?? "";
  if (paper !== "" && BODY_NOUNS.has(paper.split(" ")[0]?.toLowerCase() ?? "") && !/^court$/i.test(paper))
    return { name: paper, kind: "organization", entity: null, span, inferred: false };
  const of = SPOKESMAN_OF.exec(description)?.[1]?.replace(/^(?:the|an?|its|one)\s+/i, "") ?? "";
  if (of !== "") return bodyLink(view, span, of);
  const held = HELD_BY.exec(description);
  const holder = held === null ? null : outletLink(view, { start: span.start + held[0].length, end: span.end }, true);
  if (holder !== null) return holder;
  const opening = SPOKESMAN.exec(description);
  if (opening === null)
    return /^(?:an?|the|its|one)\s+spokes(?:man|woman|person)$/i.test(description) ? bodyNamedLast(view, span) : null;
  const start = span.start + opening[0].length;
  const mention = mentionsIn(view, { start, end: span.end })[0];
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  // "a spokesman for the diocese": a body by what it is.
  if (entity === undefined || mention?.by !== "name")
    return bodyLink(
      view,
      span,
      plainDescription(view.text.slice(start, span.end)).split(/,\s|\s(?:who|that|which)\s/)[0] ?? "",
    );
  if (mention.full.start > start) return null;
  if (entity.kind !== "organization") return null;
  return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
}

/** "a spokesperson told the Courier" behind a sentence that begins with a body's name: that body's. */
function bodyNamedLast(view: PageView, span: TextSpan): Link | null {
  const at = sentenceAt(view, span.start);
  for (let place = at; place >= Math.max(0, at - 2); place--) {
    const sentence = view.sentences[place];
    if (sentence === undefined) return null;
    const first = mentionsIn(view, { start: sentence.start, end: Math.min(span.start, sentence.start + 40) })[0];
    const entity = first === undefined ? undefined : view.layers.entities.annotations[first.entity];
    if (entity?.kind === "person") return null;
    if (entity?.kind === "organization" && first?.by === "name")
      return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
  }
  return null;
}

/** The body that "the army spokesman" speaks for; null where the words before are no body's. */
function bodyLink(view: PageView, span: TextSpan, words: string): Link | null {
  const start = view.text.indexOf(words, span.start);
  const mention = mentionsIn(view, { start, end: start + words.length }).find(({ by }) => by === "name");
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (entity?.kind === "organization")
    return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (entity !== undefined || !BODY_NOUNS.has(last)) return null;
  return { name: words, kind: "organization", entity: null, span, inferred: false };
}

/** The maker of a document: its entity where a name stands there, else its words. */
function makerLink(view: PageView, span: TextSpan, skipped: number): Link | null {
  const words =
    plainDescription(view.text.slice(span.start + skipped, span.end)).split(/,|\s(?:that|which)\s/)[0] ?? "";
  if (words === "") return null;
  const start = span.start + skipped;
  const place = { start, end: start + words.length };
  const outlet = outletLink(view, place);
  if (outlet !== null) return outlet;
  const last = words.at(-1) === "," ? place.end - 1 : place.end;
  const mention =
    mentionsIn(view, place).find(({ by, end }) => by === "name" && end >= last) ?? mentionsIn(view, place)[0];
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (entity?.kind === "person" && mention?.by === "name" && mention.end >= last && !/\b(?:of|for|to)\s/.test(words))
    return { name: entity.name, kind: entity.kind, entity: entity.id, span: place, inferred: false };
  const named =
    entity !== undefined && mention?.by === "name" && mention.full.start <= start + 4 && mention.end >= place.end;
  if (named && (entity.kind === "person" || entity.kind === "organization"))
    return { name: entity.name, kind: entity.kind, entity: entity.id, span: place, inferred: false };
  return { name: words, kind: "organization", entity: null, span: place, inferred: false };
}

/** The outlet inside a source that is not its head: "one of CNN's sources", "sources at CNN". */
export function relayInSource(view: PageView, draft: Draft, speaker: Speaker): Link | null {
  const source = draft.sources[0];
  if (source === undefined) return null;
  const staffed = outletOfStaff(view, source);
  if (staffed !== null) return staffed;
  if (speaker.kind !== "unnamed") return null;
  // "Der Abend's sources", "the Examiner's informant": whoever has sources is an outlet.
  const owned =
    /^((?:the )?\p{Lu}[^'’,]{1,40})['’]s?\s(?:(?:own|unnamed|anonymous)\s)?(?:sources?|informants?|reporters?|correspondents?)\b/iu.exec(
      view.text.slice(source.start, source.end),
    )?.[1];
  const owner =
    owned === undefined ? null : outletLink(view, { start: source.start, end: source.start + owned.length }, true);
  if (owner !== null) return owner;
  const mention = outletMentionIn(view, source);
  if (mention !== null) return outletLink(view, { start: mention.start, end: mention.end });
  for (const match of view.text
    .slice(source.start, source.end)
    .matchAll(/\p{Lu}[\p{L}\p{N}]+(?:\s\p{Lu}[\p{L}\p{N}]+){0,3}/gu)) {
    if (outletKind(match[0]) === null && !soundsLikeOutlet(match[0])) continue;
    // "Independent channels": an everyday word, unless "the" makes a name of it.
    const the = /\bthe $/i.test(
      view.text.slice(Math.max(0, source.start + match.index - 4), source.start + match.index),
    );
    if (AMBIGUOUS_MEDIA.has(match[0]) && !the) continue;
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
    if (isOwn(chain[0], link) && (link !== more.at(-1) || !sameName(chain[0], link))) continue;
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

/** True when a link is the page's own outlet, the first of its links: by its name, the end of it, or as "this newspaper". */
export function isOwnOutlet(own: readonly Link[], link: Link): boolean {
  return isOwn(own[0], link);
}

function isOwn(page: Link | undefined, link: Link): boolean {
  if (page === undefined || link.kind === "agency") return false;
  if (sameName(page, link)) return true;
  if (
    /^(?:this|our) (?:newspaper|paper|magazine|website|site|channel|network|station|publication|programme|program)$/i.test(
      link.name,
    )
  )
    return true;
  // "the Courier" in the Norvik Courier.
  return (
    link.kind === "outlet" &&
    ` ${page.name}`.toLowerCase().endsWith(` ${link.name.replace(/^the /i, "").toLowerCase()}`)
  );
}

/** The relays of a chain: what stands between the page's own links and the speaker. */
export function relaysOf(attribution: Pick<AttributionAnnotation, "chain">, own: number): readonly Link[] {
  return attribution.chain.slice(own).filter((link) => link.kind === "outlet" || link.kind === "agency");
}
