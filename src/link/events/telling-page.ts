import type { ReadPage } from "../../core/stage.ts";
import { LEAD } from "../../document/opening.ts";
import { COUNTRIES } from "../../languages/en/countries.ts";
import { plainStem } from "../../languages/en/stem.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { type TermVector, weighTerms } from "../../measure/tf-idf.ts";
import { wordsIn } from "../../measure/words.ts";
import { loadTermRarity } from "../../models/document-frequencies.ts";
import { placeKey, placeKind } from "./places.ts";

/** A page as the accounts on it are compared with those of another page: a function of the page alone. */
export type TellingPage = {
  readonly words: TermVector;
  /** Whom and what it names, countries aside: folded. */
  readonly names: ReadonlySet<string>;
  /** Those of the title and first lines. */
  readonly leadNames: ReadonlySet<string>;
  /** Places of the title and first lines that are no country or capital, as place keys. */
  readonly leadPlaces: readonly string[];
  /** All of its text, folded as place keys are; made when it is first asked for. */
  text(): string;
};

/** What a page is about stands in its first lines. Code units. */
const MOST_TEXT = 3000;
const SHORTEST_WORD = 4;
/** Half the world's pages name these, so they tell nothing. */
const WORLDWIDE: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases, adjectives }) => [name, ...aliases, ...adjectives]).map(foldLetters),
);

const known = new WeakMap<ReadPage, TellingPage>();

/** What a page is about, worked out once for a page that does not change. Linear in the page. */
export function tellingPage(read: ReadPage): TellingPage {
  const found = known.get(read) ?? made(read);
  known.set(read, found);
  return found;
}

function made({ page, layers }: ReadPage): TellingPage {
  const opening = page.blocks.find(({ kind }) => kind === "body")?.start ?? 0;
  const [names, leadNames, leadPlaces] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const entities = new Map(layers.entities.annotations.map((entity) => [entity.id, entity] as const));
  for (const { entity, start } of layers.mentions.annotations) {
    const named = entities.get(entity);
    if (named === undefined) continue;
    const name = foldLetters(named.name).replace(/^the /, "");
    if (WORLDWIDE.has(name)) continue;
    names.add(name);
    if (start >= opening + LEAD) continue;
    leadNames.add(name);
    if (named.kind === "place" && placeKind(named.name) === "place") leadPlaces.add(placeKey(named.name));
  }
  const counts = new Map<string, number>();
  for (const { word } of wordsIn(page.text, { start: 0, end: Math.min(page.text.length, opening + MOST_TEXT) })) {
    if (word.length < SHORTEST_WORD && !/^\d/.test(word)) continue;
    const term = plainStem(word);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  let folded: string | undefined;
  return {
    words: weighTerms(counts, loadTermRarity()),
    names,
    leadNames,
    leadPlaces: [...leadPlaces].sort(),
    text: () => {
      folded ??= foldLetters(page.text);
      return folded;
    },
  };
}
