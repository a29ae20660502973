import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { agencyNamed, namesOfAgency } from "../../languages/en/agency-names.ts";
import { AMBIGUOUS_MEDIA } from "../../languages/en/organizations.ts";
import { bodyBehind, plainDescription } from "./body-behind.ts";
import { closingCredit, entityNamed, openingCredit } from "./credits.ts";
import type { Draft } from "./draft.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { outletOfStaff } from "./outlet-staff.ts";
import { BUREAU_OF, outletLink, outletMeant, outletMentionIn } from "./outlets-in-text.ts";
import { nameIn } from "./shown-names.ts";
import type { Speaker } from "./speaker-entities.ts";
import type { PageView } from "./view.ts";

type Link = ChainLinkAnnotation;

/** The links every attribution of the page begins with: its outlet, and the agency whose story it carries. */
export function pageLinks(view: PageView): Link[] {
  const { outlet, agency } = view.page;
  const links: Link[] = [
    { name: outlet?.value ?? "this page", kind: "outlet", entity: null, span: evidence(outlet), inferred: false },
  ];
  if (isContributor(view, agency)) return links;
  const wire = agency?.value ?? view.page.dateline?.agency ?? null;
  const credit = wire === null ? (openingCredit(view) ?? closingCredit(view)) : null;
  if (credit !== null && credit.name !== outlet?.value) links.push(credit);
  if (wire !== null && wire !== outlet?.value) {
    const span = agency === null ? view.page.dateline?.span : agency.evidence[0];
    links.push({
      name: span === undefined ? wire : asWritten(view, wire, span),
      kind: "agency",
      entity: entityNamed(view, wire),
      span: span === undefined ? null : { start: span.start, end: span.end },
      inferred: false,
    });
  }
  return links;
}

/** "With Northwire" below a text: some of it is the agency's, which the page does not tell from its own. */
function isContributor(view: PageView, agency: Page["agency"]): boolean {
  const credit = agency?.basis === "credit" ? evidence(agency) : null;
  return credit !== null && /^With\s/.test(view.text.slice(credit.start, credit.end));
}

/** The agency as the page writes it: "Associated Press" where that stands in its credit, "AP" where that does. */
function asWritten(view: PageView, agency: string, { start, end }: TextSpan): string {
  const words = view.text.slice(start, end);
  if (!words.includes(agency)) for (const form of namesOfAgency(agency)) if (words.includes(form)) return form;
  return agency;
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
  const bureau = span !== null && BUREAU_OF.test(view.text.slice(span.start, span.end));
  const outlet =
    span === null
      ? null
      : bureau
        ? outletLink(view, span, true)
        : speaker.entity === null
          ? outletMeant(view, span)
          : null;
  if (outlet !== null) return outlet;
  const entity = speaker.entity === null ? undefined : view.layers.entities.annotations[speaker.entity];
  const name =
    entity === undefined || speaker.number === "several"
      ? nameAlone(plainDescription(speaker.description))
      : entity.name.replace(/^(?:Citing|Quoting|According to) (?=\p{Lu})/u, "");
  // "a dispatch carried by Northwire": what the outlet carried, and nobody beside it.
  const carried = span !== null && draft.relays.some((relay) => relay.start > span.start && relay.end <= span.end);
  if (carried && entity === undefined && CARRIED_REPORT.test(speaker.description)) return null;
  // "Our colleagues at Radio Tolm report": the outlet itself, which stands before them.
  if (entity === undefined && COLLEAGUES.test(speaker.description) && relayInSource(view, draft, speaker) !== null)
    return null;
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

const COLLEAGUES = /^(?:our|my) (?:colleagues?|friends|partners) (?:at|from|over at|in) /i;

const CARRIED_REPORT =
  /^(?:an?|the|its|one)\s(?:(?:brief|short|news)\s)?(?:report|reports|dispatch|story|article|item|bulletin)\s(?:carried|published|broadcast|aired|run|released)\sby\s/i;

/** "Mirador, the state broadcaster": the name without what stands beside it. */
function nameAlone(description: string): string {
  return (
    /^((?:\p{Lu}[\p{L}\p{N}&.’'-]*)(?: (?:and )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,5}), (?:the|a|an|which|who|whose|(?:\p{Ll}+ )?\p{Ll}+s (?:of|at|for))\s/u.exec(
      description,
    )?.[1] ?? description
  );
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
  const agency = a.kind === "agency" && b.kind === "agency" ? agencyNamed(a.name) : null;
  if (agency !== null && agency === agencyNamed(b.name)) return true;
  return sameName(a, b) || b.name.startsWith(`${a.name} and `);
}

/** What an outlet adds to its name for one of its editions. */
const EDITION =
  /^(?:news|online|live|digital|english|international|today|tv|radio|website|english (?:edition|service)|world service|live blog)$/;

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
  return link.kind === "outlet" && isShortFor(link.name.replace(/^the /i, ""), page.name.replace(/^the /i, ""));
}

/** "The Courier" in the Norvik Courier, "Radio Tolm" in Radio Tolm Online, "La Hora" in La Hora de Brax, "NPS" in the Norvik Press Service. */
function isShortFor(short: string, name: string): boolean {
  const [small, whole] = [short.toLowerCase(), name.toLowerCase()];
  if (` ${whole}`.endsWith(` ${small}`)) return true;
  // "The Times" is another paper than the Times of Brax.
  const rest = whole.startsWith(`${small} `) ? whole.slice(small.length + 1) : "";
  if (EDITION.test(rest) || (/^(?:de|del|do|da|di|du)\s/.test(rest) && /\s/.test(small))) return true;
  const initials = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join("") ?? "";
  return initials.length > 2 && initials === short;
}

/** The relays of a chain: what stands between the page's own links and the speaker. */
export function relaysOf(attribution: Pick<AttributionAnnotation, "chain">, own: number): readonly Link[] {
  return attribution.chain.slice(own).filter((link) => link.kind === "outlet" || link.kind === "agency");
}
