import { PHRASE_DETERMINERS } from "../../languages/en/discourse-words.ts";
import { BODY_SPELLINGS, TURNED_BODIES, UNCOUNTED_INITIALS } from "../../languages/en/name-links.ts";
import { ACRONYMS } from "../../languages/en/organizations.ts";
import { countryAt } from "./gazetteer.ts";
import type { Word } from "./words.ts";

/** What a body's name says, however it is put: "Darvia's Foreign Ministry" and "Ministry of Foreign Affairs of Darvia" are one. */
export type OrganizationKey = { readonly core: string; readonly country: string | null };

const LINKS = new Set(["of", "the", "for", "and", "&"]);

/** A body's name taken apart: its country, and its other words with "Ministry of X" turned into "X Ministry". */
export function organizationKey(words: readonly Word[]): OrganizationKey {
  let country: string | null = null;
  const parts: string[] = [];
  let opening: string | null = null;
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined) break;
    const found = countryAt(words, index);
    if (found !== null && country === null && found.end - index < words.length) {
      country = found.country;
      index = found.end;
      continue;
    }
    index++;
    if (!word.letter && !/^\d/.test(word.text)) continue;
    if (PHRASE_DETERMINERS.has(word.lower) || LINKS.has(word.lower)) continue;
    const spelled = BODY_SPELLINGS.get(word.lower) ?? word.lower.replace(/\.$/, "");
    if (spelled === "") continue;
    if (parts.length === 0 && opening === null && TURNED_BODIES.has(spelled) && words[index]?.lower === "of")
      opening = spelled;
    else parts.push(spelled);
  }
  if (opening !== null) parts.push(opening);
  return { core: parts.join(" "), country };
}

const ACRONYM_OF = new Map(ACRONYMS.map(([acronym, name]) => [acronym.replaceAll(".", ""), name]));

/** The name that a well-known acronym stands for. */
export function spelledOut(acronym: string): string | undefined {
  return ACRONYM_OF.get(acronym.replaceAll(".", ""));
}

/** The acronyms that a name's first letters make, small words counted or not: "MCF" for "Marvanian Coal Fund". */
export function initialsIn(words: readonly Word[]): string[] {
  let all = "";
  let large = "";
  for (const word of words) {
    if (!word.letter) continue;
    const letter = word.text.charAt(0).toUpperCase();
    all += letter;
    if (!UNCOUNTED_INITIALS.has(word.lower)) large += letter;
  }
  if (large.length < 2) return [];
  return all === large ? [all] : [large, all];
}
