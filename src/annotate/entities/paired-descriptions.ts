import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { PLURAL_OFFICES, ROLE_MODIFIERS } from "../../languages/en/titles-and-roles.ts";
import type { Cluster } from "./cluster.ts";
import { holdersOf } from "./descriptions.ts";
import type { Directory } from "./directory.ts";
import { countryAt } from "./gazetteer.ts";
import { pairedOffice } from "./paired-offices.ts";
import type { Word } from "./words.ts";

const MAX_MODIFIERS = 3;
const CONFIDENCE = 0.75;

/** Whom "the foreign ministers of Darvia and Sorland" means, in word indices: those of the two whom the page names with office and country. */
export type PairDescribed = {
  readonly clusters: readonly Cluster[];
  readonly confidence: number;
  readonly from: number;
  /** End of the noun, and of the whole. */
  readonly headTo: number;
  readonly to: number;
};

/** The description of two holders of an office that begins at a word; null where none begins or neither is known. */
export function pairDescribed(words: readonly Word[], from: number, directory: Directory): PairDescribed | null {
  if (words[from]?.lower !== "the") return null;
  const modifiers: string[] = [];
  let head = from + 1;
  for (; head <= from + MAX_MODIFIERS; head++) {
    const lower = words[head]?.lower ?? "";
    if (PLURAL_OFFICES.has(lower)) break;
    if (!ROLE_MODIFIERS.has(lower) && !PORTFOLIO_WORDS.has(lower)) return null;
    modifiers.push(lower);
  }
  const paired = pairedOffice(words, head);
  const noun = PLURAL_OFFICES.get(words[head]?.lower ?? "");
  if (paired === null || noun === undefined) return null;
  // "…, Ada Kell and Ilan Dorvet," names them itself.
  if (words[paired.to]?.text === "," && words[paired.to + 1]?.capital === true) return null;
  const clusters = paired.countries.flatMap((at) => {
    const country = countryAt(words, at)?.country ?? null;
    const found = country === null ? [] : holdersOf(noun, modifiers, country, directory);
    return found.length === 1 ? found : [];
  });
  return clusters.length === 0 ? null : { clusters, confidence: CONFIDENCE, from, headTo: head + 1, to: paired.to };
}
