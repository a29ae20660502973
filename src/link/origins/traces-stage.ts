import type { EntityFinding, TraceFinding } from "../../core/findings.ts";
import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { Origin } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { memberIndex, spanIn } from "../../document/dossier-index.ts";
import { agencyNamed } from "../../languages/en/agency-names.ts";
import { ORGANIZATION_ENDINGS } from "../../languages/en/organizations.ts";
import {
  BODY_NOUNS,
  FORCES,
  KEPT_PAPERS,
  LOCAL_BODIES,
  MESSAGE_NOUNS,
  OFFICE_BODIES,
  OWN_BODIES,
} from "../../languages/en/reporting-nouns.ts";
import { EMPTY_WORDS } from "../../languages/en/statement-words.ts";
import { SEVERAL_WORDS, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { byText } from "../../measure/text-order.ts";
import { type CopiedWords, copiedWords } from "./copied-words.ts";
import { copyFamilies } from "./copy-families.ts";
import { localOffice, officeKey } from "./local-office.ts";
import { isOfCountry, originKey, plainOriginName } from "./origin-name.ts";
import { publisherTold } from "./published-by.ts";
import { tellsThought } from "./told-of-mind.ts";

/** The last named link of every statement's chain, with the key under which statements are of one origin. */
export const tracesStage: LinkStage<"matters" | "entities" | "copies", "traces"> = {
  name: "traces",
  version: "9",
  needs: ["matters", "entities", "copies"],
  gives: ["traces"],
  byMatter: { traces: (x, y) => byText(x.page, y.page) || x.id - y.id },
  link({ pages, findings }) {
    const entityOf = memberIndex(findings.entities);
    const entities = new Map(findings.entities.map((entity) => [entity.id, entity]));
    const named = entitiesByName(findings.entities);
    const copied = copiedWords(findings.copies);
    const familyOf = copyFamilies(findings.copies);
    const matterOf = new Map(findings.matters.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)));
    const outletKeys = keysOfOutlets(pages);
    const traces = pages.flatMap((page) =>
      page.layers.attributions.annotations.flatMap((attribution): TraceFinding[] => {
        const recordId = page.ids.attributions[attribution.id];
        if (attribution.hypothetical || recordId === undefined) return [];
        const found = lastNamed(page, attribution, copied, named);
        if (found === null) return [];
        const { link, position } = found;
        const name = nameKey(page, link.name);
        const id = entityOf.of(page.page.id, link.entity) ?? named.get(name) ?? null;
        if (id === null && name === "") return [];
        const paper = id === null ? keptPaper(link) : null;
        const own = id === null && describesBody(link) && !/\p{Lu}|^\p{L}+['’]s\s/u.test(link.name.slice(1));
        const entity = id === null ? undefined : entities.get(id);
        return [
          {
            page: page.page.id,
            id: attribution.id,
            attribution: recordId,
            key:
              paper !== null
                ? `paper ${paper} of ${matterOf.get(page.page.id) ?? page.page.id}`
                : own
                  ? `name ${name} of ${familyOf(page.page.id)}`
                  : keyOf(link, name, id, entities, outletKeys),
            name: entity?.name ?? (paper === null ? plainOriginName(link.name) : `the ${paper}`),
            kind: kindOf(link, entity),
            byEntity: entity !== undefined,
            inferred: link.inferred,
            evidence: link.span === null ? null : spanIn(page.page, link.span),
            behind: behind(page, attribution, position),
          },
        ];
      }),
    );
    return { findings: { traces }, joins: [] };
  },
};

/**
 * The last named link that speaks: the outlet that holds the page counts only where its name is known, and a party whose
 * thoughts an outlet tells has said nothing, unless it is a person of a name.
 */
function lastNamed(
  page: ReadPage,
  attribution: AttributionAnnotation,
  copied: CopiedWords,
  named: ReadonlyMap<string, string>,
): { link: ChainLinkAnnotation; position: number } | null {
  const last = attribution.chain.length - 1;
  // What a person of a name is said to think came from that person, or from whoever speaks for them.
  const before = last > 1 ? attribution.chain[last - 1]?.kind : undefined;
  const one = attribution.chain[last]?.kind === "person" && attribution.chain[last]?.entity !== null;
  const mind =
    (before === "outlet" || before === "agency") &&
    !one &&
    attribution.speaker.kind !== "document" &&
    tellsThought(page, attribution);
  for (let position = mind ? last - 1 : last; position >= 0; position--) {
    const link = attribution.chain[position];
    if (
      link === undefined ||
      !(isForce(link) || (link.kind !== "unnamed" && (isNamed(link) || isHeld(page, link, named))))
    )
      continue;
    const publisher = position < last ? publisherTold(page, attribution) : null;
    if (publisher !== null) return { link: { ...publisher, inferred: true }, position: last - 1 };
    if (position > 0) return { link, position };
    // A reprint adds no origin: words shared with an agency's story are the agency's.
    const agency = copied(page.page.id, attribution);
    if (agency !== null) return { link: { ...link, name: agency, kind: "agency", inferred: true }, position };
    const outlet = page.page.outlet?.value;
    return outlet === undefined ? null : { link: { ...link, name: outlet, kind: "outlet" }, position };
  }
  return null;
}

/** "Detectives said", "state troopers said", "the ombudsman said": the force or the office, as "police" is; never some of its people. */
function isForce({ name, kind, entity }: ChainLinkAnnotation): boolean {
  const words = name.toLowerCase();
  if (entity === null && OFFICE_BODIES.has(words.replace(/^the (?:state |federal |national )?/, ""))) return true;
  return kind !== "person" && entity === null && FORCES.has(words);
}

/** "The French president", "the mayor of Norvik", where one person holds the office. */
function isHeld(
  page: ReadPage,
  { name, kind, entity }: ChainLinkAnnotation,
  named: ReadonlyMap<string, string>,
): boolean {
  if (kind !== "person" || entity !== null) return false;
  return (isOfCountry(name) || localOffice(name) !== null) && named.has(nameKey(page, name));
}

/** What a link is looked up by: its name, or the office and the place whose it is; "the mayor" is the only one that the page tells of. */
function nameKey(page: ReadPage, name: string): string {
  const office = localOffice(name);
  if (office === null) return originKey(name);
  if (office.place !== null) return officeKey(office);
  const places = new Set<string>();
  for (const { chain } of page.layers.attributions.annotations)
    for (const { name: other } of chain) {
      const told = localOffice(other);
      if (told !== null && told.office === office.office && told.place !== null) places.add(officeKey(told));
    }
  const [only] = places;
  return places.size === 1 && only !== undefined ? only : originKey(name);
}

/** A document or body counts as named only by a name: "the report" and "it" are none. */
function isNamed(link: ChainLinkAnnotation): boolean {
  // "local radio", "other media": any of several.
  if (
    link.entity === null &&
    (link.kind === "outlet" || link.kind === "agency") &&
    /^(?:local|other|several|some|foreign|regional|various|many|national)\s\p{Ll}/iu.test(link.name)
  )
    return false;
  // "a news site", "a Danish newspaper": any of several, too.
  if (link.entity === null && UNNAMED_OUTLET.test(link.name) && !NAME_BEHIND.test(link.name)) return false;
  if (link.kind === "outlet" || link.kind === "agency") return true;
  if (keptPaper(link) !== null) return true;
  const words = plainOriginName(link.name).split(/\s+/);
  // "a 47-second video": a number makes no name of it, "the 140-page Lint report" is one by another word.
  if (/^\p{N}[\p{N}.,]*-\p{Ll}/u.test(words[0] ?? "")) return words.some((word) => /^\p{Lu}/u.test(word));
  if (words.length === 1 && isNoName((words[0] ?? "").toLowerCase())) return false;
  // A description may end in a name ("the line (LBS)"); a name begins with one, or holds two capitals.
  if (describesBody(link)) return true;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // "Her manager", "Court papers": the capital is the sentence's.
  if (link.entity === null && words.length > 1 && capitals === 1 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? "")) return false;
  return /^\p{Lu}|^\p{N}/u.test(words[0] ?? "") || capitals > 1;
}

const UNNAMED_OUTLET = /^(?:an?|one|another)\s/i;
const NAME_BEHIND = /\s\p{Lu}[\p{L}\p{N}.&’'-]*$/u;

/** "the manifest", "the duty rosters, which the Courier has seen": the words for a paper of which the matter has one; null for any other link. */
function keptPaper(link: ChainLinkAnnotation): string | null {
  if (link.kind !== "document" || link.entity !== null) return null;
  const words =
    /^[Tt]he\s((?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}+)(?=$|,|\s(?:of\s(?!an?\s)|(?:in|from|which|that|seen|kept|filed|obtained)\s))/u.exec(
      link.name,
    )?.[1];
  const noun = words?.split(/\s+/).at(-1) ?? "";
  return words !== undefined && KEPT_PAPERS.has(noun) ? words : null;
}

/** "it", "documents": a single word that names nothing, whatever its first letter. */
function isNoName(word: string): boolean {
  return EMPTY_WORDS.has(word) || MESSAGE_NOUNS.has(word);
}

/** "the health ministry", "police": a body in particular by what it is; one of each page, since another page may mean another. */
function describesBody(link: ChainLinkAnnotation): boolean {
  if (link.kind !== "organization" || link.entity !== null || /^an?\s/i.test(link.name)) return false;
  const head = link.name.split(/\s(?:of|for|in|at|on|from|by|that|which|who)\s|,/)[0] ?? "";
  const last = head.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  // "her ministry", "its own embassy": there is one; "its team" may be anybody's.
  if (/^(?:its|their|his|her)\s/i.test(link.name)) return OWN_BODIES.has(last);
  return BODY_NOUNS.has(last) || ORGANIZATION_ENDINGS.has(last) || LOCAL_BODIES.has(last);
}

/**
 * Under which key statements meet as one origin's. Outlets and agencies meet by name, because pages differ in what they
 * take a rare agency's name for; people and bodies meet as entities of the dossier, because names are shared.
 */
function keyOf(
  link: ChainLinkAnnotation,
  name: string,
  entity: string | null,
  entities: ReadonlyMap<string, EntityFinding>,
  outletKeys: ReadonlySet<string>,
): string {
  if (entity === null && link.kind !== "agency") return `name ${name}`;
  if (entity === null) return outletKey(link.name);
  const known = entities.get(entity);
  const key = outletKey(known?.name ?? link.name);
  if (link.kind === "outlet" || link.kind === "agency") return key;
  // What one page takes for a body and another for an outlet.
  return known?.kind === "organization" && outletKeys.has(key) ? key : entity;
}

/** The keys of all that chains take for outlets. */
function keysOfOutlets(pages: readonly ReadPage[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap(({ layers }) =>
      layers.attributions.annotations.flatMap(({ chain }) =>
        chain.flatMap(({ kind, name }, at) =>
          at > 0 && (kind === "outlet" || kind === "agency") ? outletKey(name) : [],
        ),
      ),
    ),
  );
}

/** An agency's forms are one: "AP" and "the Associated Press". */
function outletKey(name: string): string {
  return `name ${originKey(agencyNamed(name) ?? name)}`;
}

function kindOf(link: ChainLinkAnnotation, entity: EntityFinding | undefined): Origin["kind"] {
  if (link.kind === "outlet" || link.kind === "agency" || entity?.kind === "outlet") return "outlet";
  if (link.kind === "document" || entity?.kind === "work") return "document";
  if (entity?.kind === "person" || entity?.kind === "organization") return entity.kind;
  return link.kind === "person" ? "person" : "organization";
}

/**
 * Names that one entity alone bears, and offices with their country that one person alone is given ("US president"); what
 * two bear decides nothing.
 */
function entitiesByName(entities: readonly EntityFinding[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.kind === "place") continue;
    const offices = entity.kind !== "person" ? [] : entity.roles.flatMap(({ value }) => officeKeys(value));
    for (const key of new Set([...[entity.name, ...entity.names].map(originKey), ...offices])) {
      if (key === "") continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([entity.id]));
      else known.add(entity.id);
    }
  }
  const sole = new Map<string, string>();
  for (const [key, ids] of holders) {
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) sole.set(key, id);
  }
  return sole;
}

/** A role as a key, where it has one holder. */
function officeKeys(role: string): string[] {
  const local = localOffice(role);
  if (local !== null && local.place !== null) return [officeKey(local)];
  return isOfCountry(role) ? [originKey(role)] : [];
}

/** The unnamed links behind the named one, in the page's words. */
function behind(page: ReadPage, { chain, speaker }: AttributionAnnotation, position: number): Origin["behind"] {
  return chain.slice(position + 1).map((link, index) => {
    const isLast = position + 1 + index === chain.length - 1;
    const description = link.span === null ? link.name : textOf(page.page, link.span);
    const stated = isLast && speaker.kind === "unnamed" ? speaker.number : "unknown";
    const number = stated === "unknown" ? numberIn(description) : stated;
    return { description, number, evidence: link.span === null ? [] : [spanIn(page.page, link.span)] };
  });
}

/** One or several, where the description itself says so. */
function numberIn(description: string): Origin["behind"][number]["number"] {
  const words = description.toLowerCase().split(/[^\p{L}]+/u);
  if (/^(?:an?|one|another)$/.test(words[0] ?? "")) return "one";
  return words.some((word) => UNNAMED_SEVERAL.has(word) || SEVERAL_WORDS.has(word)) ? "several" : "unknown";
}
