import type { EntityFinding, Join, OriginFinding } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { Origin, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { memberIndex, spanIn } from "../../document/dossier-index.ts";
import { ORGANIZATION_ENDINGS } from "../../languages/en/organizations.ts";
import { BODY_NOUNS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { EMPTY_WORDS } from "../../languages/en/statement-words.ts";
import { SEVERAL_WORDS, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { type CopiedWords, copiedWords } from "./copied-words.ts";
import { originKey, plainOriginName } from "./origin-name.ts";
import { tellsThought } from "./told-of-mind.ts";

type Traced = {
  readonly page: ReadPage;
  readonly attribution: AttributionAnnotation;
  readonly link: ChainLinkAnnotation;
  /** The place of the last named link in the chain. */
  readonly position: number;
  readonly key: string;
  readonly entity: string | null;
};

/**
 * The last named link that speaks: the outlet that holds the page counts only where its name is known, and a party whose
 * thoughts an outlet tells has said nothing.
 */
function lastNamed(
  page: ReadPage,
  attribution: AttributionAnnotation,
  copied: CopiedWords,
): { link: ChainLinkAnnotation; position: number } | null {
  const last = attribution.chain.length - 1;
  const relayed = attribution.chain.slice(1, last).some(({ kind }) => kind === "outlet" || kind === "agency");
  const mind = relayed && attribution.speaker.kind !== "document" && tellsThought(page, attribution);
  for (let position = mind ? last - 1 : last; position >= 0; position--) {
    const link = attribution.chain[position];
    if (link === undefined || link.kind === "unnamed" || !isNamed(link)) continue;
    if (position > 0) return { link, position };
    // A reprint adds no origin: words shared with an agency's story are the agency's.
    const agency = copied(page.page.id, attribution);
    if (agency !== null) return { link: { ...link, name: agency, kind: "agency", inferred: true }, position };
    const outlet = page.page.outlet?.value;
    return outlet === undefined ? null : { link: { ...link, name: outlet, kind: "outlet" }, position };
  }
  return null;
}

/** A document or body counts as named only by a name: "the report" and "it" are none. */
function isNamed(link: ChainLinkAnnotation): boolean {
  // "local radio", "other media": any of several.
  if (
    link.entity === null &&
    /^(?:local|other|several|some|foreign|regional|various|many|national)\s\p{Ll}/iu.test(link.name)
  )
    return false;
  if (link.kind === "outlet" || link.kind === "agency") return true;
  const words = plainOriginName(link.name).split(/\s+/);
  if (words.length === 1 && isNoName((words[0] ?? "").toLowerCase())) return false;
  // A description may end in a name ("the line (LBS)"); a name begins with one, or holds two capitals.
  if (describesBody(link)) return true;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // "Her manager", "Court papers": the capital is the sentence's.
  if (link.entity === null && words.length > 1 && capitals === 1 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? "")) return false;
  return /^\p{Lu}|^\p{N}/u.test(words[0] ?? "") || capitals > 1;
}

/** "it", "documents": a single word that names nothing, whatever its first letter. */
function isNoName(word: string): boolean {
  return EMPTY_WORDS.has(word) || MESSAGE_NOUNS.has(word);
}

/** "the health ministry", "police": a body in particular by what it is; one of each page, since another page may mean another. */
function describesBody(link: ChainLinkAnnotation): boolean {
  if (link.kind !== "organization" || link.entity !== null || /^(?:an?|its|their|his|her)\s/i.test(link.name))
    return false;
  const head = link.name.split(/\s(?:of|for|in|at|on|from|by|that|which|who)\s|,/)[0] ?? "";
  const last = head.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return BODY_NOUNS.has(last) || ORGANIZATION_ENDINGS.has(last);
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
): string {
  if (entity === null) return `name ${name}`;
  if (link.kind !== "outlet" && link.kind !== "agency") return entity;
  return `name ${originKey(entities.get(entity)?.name ?? link.name)}`;
}

function kindOf(link: ChainLinkAnnotation, entity: EntityFinding | undefined): Origin["kind"] {
  if (link.kind === "outlet" || link.kind === "agency" || entity?.kind === "outlet") return "outlet";
  if (link.kind === "document" || entity?.kind === "work") return "document";
  if (entity?.kind === "person" || entity?.kind === "organization") return entity.kind;
  return link.kind === "person" ? "person" : "organization";
}

/**
 * The origin of every attribution that has one: the last named link of its chain. Links are one origin where they are
 * one entity of the dossier or bear one name; who stands unnamed behind it is told in the page's words, never counted.
 */
export const originsStage: LinkStage<"entities" | "copies", "origins"> = {
  name: "origins",
  version: "3",
  needs: ["entities", "copies"],
  gives: ["origins"],
  link({ pages, findings }) {
    const entityOf = memberIndex(findings.entities);
    const entities = new Map(findings.entities.map((entity) => [entity.id, entity]));
    const named = entitiesByName(findings.entities);
    const copied = copiedWords(findings.copies);
    const traced: Traced[] = [];
    for (const page of pages) {
      for (const attribution of page.layers.attributions.annotations) {
        if (attribution.hypothetical) continue;
        const found = lastNamed(page, attribution, copied);
        if (found === null) continue;
        const name = originKey(found.link.name);
        const entity = entityOf.of(page.page.id, found.link.entity) ?? named.get(name) ?? null;
        if (entity === null && name === "") continue;
        const own = entity === null && describesBody(found.link) && !/\p{Lu}/u.test(found.link.name.slice(1));
        const key = own ? `name ${name} of ${page.page.id}` : keyOf(found.link, name, entity, entities);
        traced.push({ page, attribution, ...found, entity, key });
      }
    }
    const groups = Map.groupBy(traced, (one) => one.key);
    const origins: OriginFinding[] = [];
    const joins: Join[] = [];
    for (const key of [...groups.keys()].sort(byText)) {
      const group = (groups.get(key) ?? []).sort(
        (a, b) => byText(a.page.page.id, b.page.page.id) || a.attribution.id - b.attribution.id,
      );
      const first = group[0];
      if (first === undefined) continue;
      const entity = first.entity === null ? undefined : entities.get(first.entity);
      const evidence = group
        .flatMap(({ page, link }) => (link.span === null ? [] : [spanIn(page.page, link.span)]))
        .sort(byPlace);
      const place = evidence[0];
      const id =
        place === undefined
          ? mintId("origin", first.page.page.id, key)
          : mintId("origin", place.page, place.start, place.end, key.startsWith("name ") ? key : "");
      const name = entity?.name ?? shortest(group.map(({ link }) => plainOriginName(link.name)));
      origins.push({
        id,
        name,
        kind: kindOf(first.link, entity),
        behind: behind(group),
        attributions: group
          .flatMap(({ page, attribution }) => page.ids.attributions[attribution.id] ?? [])
          .sort(byText),
      });
      joins.push({
        subject: id,
        by: "origins",
        decision: "last named link of the chains",
        features: {
          chains: group.length,
          pages: new Set(group.map(({ page }) => page.page.id)).size,
          inferred: group.filter(({ link }) => link.inferred).length,
          byEntity: entity === undefined ? 0 : 1,
        },
        score: 1,
        threshold: 1,
        why: entity === undefined ? "the links bear one name" : "the links are one entity of the dossier",
        evidence,
      });
    }
    return { findings: { origins: origins.sort((a, b) => byText(a.id, b.id)) }, joins };
  },
};

/** Names that one entity of the dossier alone bears; a name that two bear decides nothing. */
function entitiesByName(entities: readonly EntityFinding[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.kind === "place") continue;
    for (const name of new Set([entity.name, ...entity.names])) {
      const key = originKey(name);
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

/** The unnamed links behind the origin, in the pages' words; one entry for each wording and number. */
function behind(group: readonly Traced[]): Origin["behind"] {
  const found = new Map<string, Origin["behind"][number]>();
  for (const { page, attribution, position } of group) {
    const { chain, speaker } = attribution;
    chain.slice(position + 1).forEach((link, index) => {
      const isLast = position + 1 + index === chain.length - 1;
      const description = link.span === null ? link.name : textOf(page.page, link.span);
      const stated = isLast && speaker.kind === "unnamed" ? speaker.number : "unknown";
      const number = stated === "unknown" ? numberIn(description) : stated;
      const key = `${description.toLowerCase()} ${number}`;
      const evidence: Span[] = link.span === null ? [] : [spanIn(page.page, link.span)];
      const known = found.get(key);
      if (known === undefined) found.set(key, { description, number, evidence });
      else if (!known.evidence.some((span) => evidence.some((other) => byPlace(span, other) === 0)))
        known.evidence.push(...evidence);
    });
  }
  return [...found.values()].sort((a, b) => byText(a.description, b.description) || byText(a.number, b.number));
}

function shortest(names: readonly string[]): string {
  return [...names].sort((a, b) => a.length - b.length || byText(a, b))[0] ?? "";
}

/** One or several, where the description itself says so. */
function numberIn(description: string): Origin["behind"][number]["number"] {
  const words = description.toLowerCase().split(/[^\p{L}]+/u);
  if (/^(?:an?|one|another)$/.test(words[0] ?? "")) return "one";
  return words.some((word) => UNNAMED_SEVERAL.has(word) || SEVERAL_WORDS.has(word)) ? "several" : "unknown";
}
