import { COUNTRIES } from "../../languages/en/countries.ts";
import { SILENT_IN_BODIES, STATE_BODIES } from "../../languages/en/state-bodies.ts";
import { plainKey } from "./name-keys.ts";

/** A body of a state: whose (null where the name does not say) and which. */
export type StateBody = { readonly country: string | null; readonly body: string };

const LONGEST_COUNTRY = 5;
const countryOf = new Map<string, string>();
for (const { name, aliases, adjectives } of COUNTRIES) {
  for (const form of [name, ...aliases, ...adjectives]) {
    const key = plainKey(form);
    if (!countryOf.has(key)) countryOf.set(key, plainKey(name));
  }
}

/** The country that a name or adjective stands for, folded; null for anything else. */
export function countryKey(name: string): string | null {
  return countryOf.get(plainKey(name)) ?? null;
}

/**
 * Reads the name of a state's body, whichever way the state is named in it; null for any other name. The words that
 * are left are sorted, because "Ministry of Defence" and "Defence Ministry" are one.
 */
export function stateBody(name: string): StateBody | null {
  const words = plainKey(name).split(" ");
  let country: string | null = null;
  const rest: string[] = [];
  for (let index = 0; index < words.length; ) {
    const found = countryAt(words, index);
    if (found === null) {
      rest.push(words[index] ?? "");
      index++;
    } else {
      if (country !== null && country !== found.country) return null;
      country = found.country;
      index += found.length;
    }
  }
  const telling = rest.filter((word) => !SILENT_IN_BODIES.has(word));
  const isBody = telling.some((word) => STATE_BODIES.has(word)) || STATE_BODIES.has(rest.join("-"));
  // "Ministry" alone is a kind of body and names none.
  if (!isBody || (telling.length < 2 && country === null)) return null;
  return { country, body: telling.sort().join(" ") };
}

function countryAt(words: readonly string[], index: number): { country: string; length: number } | null {
  for (let length = Math.min(LONGEST_COUNTRY, words.length - index); length > 0; length--) {
    const country = countryOf.get(words.slice(index, index + length).join(" "));
    if (country !== undefined) return { country, length };
  }
  return null;
}
