import type { Layers, Mention, PageEntity } from "../../../core/layers.ts";
import type { Page } from "../../../core/page.ts";
import { bySpan } from "../../../core/span.ts";
import { COUNTRIES } from "../../../languages/en/countries.ts";

const COUNTRY_OF = new Map<string, string>();
const NAME_OF = new Map<string, string>();
for (const country of COUNTRIES) {
  for (const adjective of country.adjectives) COUNTRY_OF.set(adjective, country.name);
  for (const name of [country.name, ...country.aliases]) NAME_OF.set(name, country.name);
}

/** Words of the longest adjective of nationality. */
const MOST_WORDS = Math.max(...[...COUNTRY_OF.keys()].map((adjective) => adjective.split(" ").length));

/** True for "Danish": a word that stands before what belongs to a country and acts in nothing itself. */
export const isNationalAdjective = (word: string): boolean => COUNTRY_OF.has(word);

/** True for a name of a whole country: "Marvania talks" are not talks in a town called so. */
export const isCountry = (name: string): boolean => NAME_OF.has(name);

/**
 * The page's cast with a mention for every adjective of nationality that no mention covers ("Danish officials"): its
 * country's entity where the page names it, else one added after the page's own. `mentions` is ordered by id, `sorted` by span.
 */
export function withNationals(
  page: Page,
  layers: Pick<Layers, "tokens" | "entities" | "mentions">,
): { entities: readonly PageEntity[]; mentions: readonly Mention[]; sorted: readonly Mention[] } {
  const own = layers.mentions.annotations;
  const entities: PageEntity[] = [...layers.entities.annotations];
  const byCountry = new Map<string, number>();
  for (const entity of layers.entities.annotations) {
    if (entity.kind !== "place") continue;
    for (const name of entity.names) {
      const country = NAME_OF.get(name);
      if (country !== undefined && !byCountry.has(country)) byCountry.set(country, entity.id);
    }
  }
  const added: Mention[] = [];
  const covered = [...own].sort((a, b) => a.full.start - b.full.start || b.full.end - a.full.end);
  let at = 0;
  let reach = -1;
  const tokens = layers.tokens.annotations;
  for (const [number, token] of tokens.entries()) {
    const first = page.text.charCodeAt(token.start);
    if (first < 65 || first > 90) continue;
    // "North Korean" before "Korean".
    let country: string | undefined;
    let end = token.end;
    for (let words = MOST_WORDS; words > 0 && country === undefined; words--) {
      end = tokens[number + words - 1]?.end ?? token.start;
      country = COUNTRY_OF.get(page.text.slice(token.start, end));
    }
    if (country === undefined) continue;
    while (at < covered.length && (covered[at]?.full.start ?? 0) <= token.start)
      reach = Math.max(reach, covered[at++]?.full.end ?? 0);
    if (reach > token.start) continue;
    reach = end;
    let entity = byCountry.get(country);
    if (entity === undefined) {
      entity = entities.length;
      entities.push({ id: entity, kind: "place", name: country, names: [country], roles: [] });
      byCountry.set(country, entity);
    }
    const span = { start: token.start, end };
    added.push({ id: own.length + added.length, ...span, entity, by: "description", confidence: 0.5, full: span });
  }
  const mentions = added.length === 0 ? own : [...own, ...added];
  return { entities, mentions, sorted: added.length === 0 ? own : [...mentions].sort(bySpan) };
}
