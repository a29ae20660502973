import { COORDINATORS } from "../../../languages/en/function-words.ts";
import { OFFICE_NOUNS, OFFICE_WORDS } from "../../../languages/en/offices.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { type Cast, type Group, NO_ENTITY, NO_GROUP, type Party } from "./party.ts";

const MOST_NAMES = 6;
const LONGEST_NAME = 3;

/**
 * Offices named without their holders, from word `from` on: "the foreign ministers of Marvania and Sorland", "Marvania,
 * Sorland foreign ministers", "Marvania's foreign minister". A party for each country, with the office; a country that
 * no mention covers is known by its words alone.
 */
export function officesAt(view: SentenceView, from: number, cast: Cast): Group {
  const start = /^(?:the|both)$/.test(lowerAt(view, from)) ? from + 1 : from;
  const title = titleAt(view, start);
  if (title !== null) {
    if (lowerAt(view, title.last + 1) !== "of") return NO_GROUP;
    const names = namesAt(view, title.last + 2);
    return groupOf(view, from, names.last, names.found, title.words, cast);
  }
  const names = namesAt(view, start);
  if (names.found.length === 0) return NO_GROUP;
  const owner = lowerAt(view, names.last + 1) === "'s";
  const after = titleAt(view, names.last + (owner ? 2 : 1));
  // One country's minister is told from a person's title ("Marvanian Foreign Minister Ilan Dorvet") by the owner's mark.
  if (after === null || (names.found.length < 2 && !owner)) return NO_GROUP;
  return groupOf(view, from, after.last, names.found, after.words, cast);
}

/** The offices whose phrase ends at word `at`, from its first word. */
export function officesEndingAt(view: SentenceView, at: number, cast: Cast): Group {
  const word = wordAt(view, at);
  if (word === undefined || !(OFFICE_NOUNS.has(word.lower) || /^\p{Lu}/u.test(word.text))) return NO_GROUP;
  for (let from = Math.max(0, at - 14); from < at; from++) {
    // From the middle of a list only its end would be read.
    if (from > 0 && isSeparator(lowerAt(view, from - 1)) && isName(view, from)) continue;
    const group = officesAt(view, from, cast);
    if (group.last === at) return group;
  }
  return NO_GROUP;
}

function groupOf(
  view: SentenceView,
  first: number,
  last: number,
  names: readonly { first: number; last: number }[],
  title: string,
  cast: Cast,
): Group {
  const noun = title.slice(title.lastIndexOf(" ") + 1);
  const parties = names.flatMap((name): Party[] => {
    const [one, end] = [wordAt(view, name.first), wordAt(view, name.last)];
    if (one === undefined || end === undefined) return [];
    const words = view.words.slice(name.first, name.last + 1).map((word) => word.text);
    const entity = cast.entities[cast.mentions[one.mention]?.entity ?? -1];
    // Nobody is minister of a person.
    if (entity?.kind === "person" && entity.name.includes(" ") && entity.roles.length > 0) return [];
    const known = entity?.kind === "place" || entity?.kind === "organization" ? entity : null;
    const of = known?.name ?? words.join(" ");
    return [
      {
        entity: known?.id ?? NO_ENTITY,
        name: of,
        start: one.start,
        end: end.end,
        office: noun,
        title,
        of: words.join(" "),
      },
    ];
  });
  return parties.length === names.length && parties.length > 0 ? { parties, first, last } : NO_GROUP;
}

function titleAt(view: SentenceView, from: number): { words: string; last: number } | null {
  const words: string[] = [];
  for (let at = from; at < from + 4; at++) {
    const lower = lowerAt(view, at);
    const noun = OFFICE_NOUNS.get(lower);
    if (noun !== undefined) return { words: [...words, noun].join(" "), last: at };
    if (!OFFICE_WORDS.has(lower)) return null;
    words.push(lower);
  }
  return null;
}

const isSeparator = (lower: string): boolean => lower === "," || COORDINATORS.has(lower) || /^[–‑-]$/.test(lower);

function isName(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  return word !== undefined && word.time === -1 && /^\p{Lu}[\p{L}.]*$/u.test(word.text) && titleAt(view, at) === null;
}

/** "Marvania and Sorland", "Marvania, Sorland and the Netherlands": capitalised names with what joins them. */
function namesAt(view: SentenceView, from: number): { found: { first: number; last: number }[]; last: number } {
  const found: { first: number; last: number }[] = [];
  let end = from - 1;
  let at = from;
  let joined = false;
  while (found.length < MOST_NAMES) {
    if (lowerAt(view, at) === "the") at++;
    let last = at - 1;
    while (last - at + 1 < LONGEST_NAME && isName(view, last + 1)) last++;
    if (last < at) break;
    found.push({ first: at, last });
    end = last;
    // "and" comes before the last of a list: what a comma adds after it is said of the list.
    if (joined || !isSeparator(lowerAt(view, last + 1))) break;
    joined = COORDINATORS.has(lowerAt(view, last + 1));
    at = last + 2;
    if (lowerAt(view, last + 1) === "," && COORDINATORS.has(lowerAt(view, at))) {
      joined = true;
      at++;
    }
  }
  return { found, last: end };
}
