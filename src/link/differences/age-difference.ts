import type { EntityFinding } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { dateOf, spanIn } from "../../document/dossier-index.ts";
import { openingEnd } from "../../document/opening.ts";
import { statedAge } from "../../document/stated-age.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { YOUNG_AND_OLD } from "../../languages/en/person-nouns.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { type Side, unique, uniqueSpans } from "./sides.ts";

/** Pages further apart than this may have a birthday between them. Days. */
const MOST_DAYS = 14;

type Age = { readonly value: string; readonly age: number; readonly span: Span; readonly day: number };

/** How old somebody is, on pages of the same days: a person of a name, or the one boy, girl, man or woman that pages of one event open with. */
export const ageDifference: Detector = {
  name: "ages",
  find(ground) {
    return [
      ...ground.entities.flatMap((entity) => {
        const found = agesOf(entity, ground);
        return differ(found) ? [told(found, { entity: entity.id })] : [];
      }),
      ...namelessAges(ground),
    ];
  },
};

function agesOf(entity: EntityFinding, ground: Ground): Age[] {
  if (entity.kind !== "person" || new Set(entity.members.map(({ page }) => page)).size < 2) return [];
  const byPage = Map.groupBy(entity.mentions, ({ page }) => page);
  return [...byPage].flatMap(([id, mentions]): Age[] => {
    const page = ground.pageOf.get(id);
    const day = page === undefined ? null : dayOf(page, ground);
    if (page === undefined || day === null) return [];
    const found = statedAge(page.page, mentions);
    if (found === null) return [];
    return [{ value: String(found.age), age: found.age, span: spanIn(page.page, found.at), day }];
  });
}

const NAMELESS = /\b(\d{1,2}|\p{L}{3,9})-year-old (\p{Ll}+)(?! \p{Lu})/gu;

/** Of pages that tell one event, the one "N-year-old boy" of each page's title and first lines. */
function namelessAges(ground: Ground): Found[] {
  const openings = new Map<string, ReadonlyMap<string, Age>>();
  const of = (id: string): ReadonlyMap<string, Age> => {
    const known = openings.get(id);
    if (known !== undefined) return known;
    const page = ground.pageOf.get(id);
    const made = page === undefined ? new Map<string, Age>() : openingAges(page, dayOf(page, ground));
    openings.set(id, made);
    return made;
  };
  return ground.events.flatMap((event): Found[] => {
    const pages = unique(event.members.map(({ page }) => page));
    if (pages.length < 2) return [];
    const kinds = unique(pages.flatMap((page) => [...of(page).keys()]));
    return kinds.flatMap((kind) => {
      const ages = pages.flatMap((page) => of(page).get(kind) ?? []);
      return differ(ages) ? [told(ages, { event: event.id })] : [];
    });
  });
}

/** By kind of person, the only age of it in a page's title and first lines; none where two are told. */
function openingAges(page: ReadPage, day: number | null): Map<string, Age> {
  const found = new Map<string, Age>();
  const two = new Set<string>();
  if (day === null) return found;
  const { text } = page.page;
  for (const match of text.slice(0, openingEnd(page.page)).matchAll(NAMELESS)) {
    const [whole, number = "", noun = ""] = match;
    const kind = YOUNG_AND_OLD.get(noun);
    const age = /^\d/.test(number) ? Number(number) : CARDINALS.get(number.toLowerCase());
    // "Ilan Dorvet, a 33-year-old man": he has a name.
    if (
      kind === undefined ||
      age === undefined ||
      /, an? $/.test(text.slice(Math.max(0, match.index - 4), match.index))
    )
      continue;
    const known = found.get(kind);
    if (known !== undefined && known.age !== age) two.add(kind);
    const span = spanIn(page.page, { start: match.index, end: match.index + whole.length });
    found.set(kind, known ?? { value: whole, age, span, day });
  }
  for (const kind of two) found.delete(kind);
  return found;
}

/** The day a page came out, in days; null where nothing tells. */
function dayOf(page: ReadPage, ground: Ground): number | null {
  const date = page.page.published?.value ?? dateOf(page.page, ground.dates)?.value;
  const bounds = date === undefined ? null : dateBounds(date);
  return bounds === null || !Number.isFinite(bounds.first) ? null : bounds.first;
}

/** True for two ages on pages of the same days. */
function differ(ages: readonly Age[]): boolean {
  return ages.some((a) => ages.some((b) => a.age !== b.age && Math.abs(a.day - b.day) <= MOST_DAYS));
}

function told(ages: readonly Age[], about: Found["about"]): Found {
  const sides = [...Map.groupBy(ages, ({ age }) => age)].sort(([a], [b]) => a - b).map(([, own]) => sideOf(own));
  return {
    kind: "number",
    about,
    sides,
    common: [],
    confidence: 0.7,
    why: "accounts of the same days give one person two ages",
    features: { ages: sides.length, pages: ages.length },
  };
}

function sideOf(ages: readonly Age[]): Side {
  const spans = uniqueSpans(ages.map(({ span }) => span));
  return {
    value: ages[0]?.value ?? "",
    standing: "asserts",
    pages: unique(spans.map(({ page }) => page)),
    attributions: [],
    evidence: spans,
  };
}
