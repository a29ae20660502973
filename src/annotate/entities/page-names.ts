import type { Page } from "../../core/page.ts";
import { AGENCIES } from "../../languages/en/agencies.ts";
import { TURNED_BODIES } from "../../languages/en/name-links.ts";
import { COMMON_WORDS } from "../../languages/en/name-words.ts";
import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { type Entry, matchAt } from "./gazetteer.ts";
import { pageCountries } from "./page-countries.ts";
import { countryIn } from "./roles.ts";
import { type Word, type WordedSentence, wordsIn } from "./words.ts";

/** A name that the page explains by where it stands: its words in small letters, and what it names. */
type Explained = { readonly words: readonly string[]; readonly entry: Entry };

const MAX_WORDS = 5;

function explained(name: string, kind: "place" | "outlet"): Explained[] {
  const words = wordsIn(name.replace(/^The /, "")).map((word) => word.lower);
  const [only] = words;
  if (only === undefined || words.length > MAX_WORDS) return [];
  if (words.length === 1 && (only.length < 4 || COMMON_WORDS.has(only))) return [];
  return [{ words, entry: { kind, canonical: words.join(" "), country: null, adjective: false } }];
}

/** The dateline's place and agency, and the page's own masthead, unless that is a body's. */
function named(page: Pick<Page, "dateline" | "outlet">): Explained[] {
  const found: Explained[] = [];
  const place = page.dateline?.place?.split(",")[0];
  if (place !== undefined) found.push(...explained(place, "place"));
  const agency = page.dateline?.agency ?? null;
  if (agency !== null && !AGENCIES.some(({ name, aliases }) => name === agency || aliases.includes(agency)))
    found.push(...explained(agency, "outlet"));
  const outlet = page.outlet?.value;
  if (outlet !== undefined && !TURNED_BODIES.has(wordsIn(outlet)[0]?.lower ?? ""))
    found.push(...explained(outlet, "outlet"));
  return found;
}

function spells(words: readonly Word[], from: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const word = words[from + index];
    return (
      word?.lower === part && (word.capital || !/^\p{L}/u.test(part)) && (index === 0 || word.space || !word.letter)
    );
  });
}

/** The country of a body of state that publishes the page: "Marvia" for the "Ministry of Trade of Marvia"; null for others. */
export function homeCountry(page: Pick<Page, "outlet">): string | null {
  const words = wordsIn(page.outlet?.value ?? "");
  const last = words.at(-1);
  if (last === undefined || !(TURNED_BODIES.has(words[0]?.lower ?? "") || TURNED_BODIES.has(last.lower))) return null;
  const listed = countryIn(words, 0, words.length);
  if (listed !== null) return listed;
  return words.at(-2)?.lower === "of" && !PORTFOLIO_WORDS.has(last.lower) ? last.text : null;
}

/** Marks, in the words of a page's sentences, the names that the page itself explains; what a longer list entry covers stays. */
export function markPageNames(page: Pick<Page, "dateline" | "outlet">, sentences: readonly WordedSentence[]): void {
  const byFirst = new Map<string, Explained[]>();
  const enter = (one: Explained): void => {
    const first = one.words[0] ?? "";
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [one]);
    else list.push(one);
  };
  const mark = (): void => {
    if (byFirst.size === 0) return;
    for (const { words } of sentences) {
      for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word?.capital !== true) continue;
        for (const { words: parts, entry } of byFirst.get(word.lower) ?? []) {
          const listed = matchAt(words, index);
          if ((listed !== null && listed.end - index >= parts.length) || !spells(words, index, parts)) continue;
          word.known = { entry, length: parts.length };
        }
      }
    }
  };
  for (const one of named(page)) enter(one);
  mark();
  byFirst.clear();
  for (const [lower, entry] of pageCountries(sentences)) enter({ words: [lower], entry });
  mark();
}
