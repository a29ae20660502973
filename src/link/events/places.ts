import { COUNTRIES, COUNTRY_OF_ADJECTIVE, SEATS_OF_GOVERNMENT } from "../../languages/en/countries.ts";
import { foldLetters } from "../../measure/folded-name.ts";

/** A seat is a government's building or a capital: it may be meant for the country. */
export type PlaceKind = "country" | "seat" | "place";

const countryOf = new Map<string, string>();
const seatOf = new Map<string, string>();
for (const { name, aliases, capitals } of COUNTRIES) {
  for (const form of [name, ...aliases]) countryOf.set(placeKey(form), name);
  for (const capital of capitals) if (!seatOf.has(placeKey(capital))) seatOf.set(placeKey(capital), name);
}
for (const [seat, country] of SEATS_OF_GOVERNMENT) seatOf.set(placeKey(seat), country);

/** The country that acts under a name: its own, that of a seat of its government, "Marvanian forces"; null for any other. */
export function stateOf(name: string): string | null {
  const key = placeKey(name);
  const words = name.replace(/^the\s+/i, "").split(" ");
  const adjective = COUNTRY_OF_ADJECTIVE.get(words.slice(0, 2).join(" ")) ?? COUNTRY_OF_ADJECTIVE.get(words[0] ?? "");
  return countryOf.get(key) ?? seatOf.get(key) ?? adjective ?? null;
}

/** A place's name folded, without its article. */
export function placeKey(name: string): string {
  return (
    foldLetters(name)
      .replace(/^the\s+/, "")
      // Persian names are spelled either way: "Tar-e-Sharel", "Tar-i-Sharel".
      .replace(/-e-/g, "-i-")
      .trim()
  );
}

export function placeKind(name: string): PlaceKind {
  const key = placeKey(name);
  if (countryOf.has(key)) return "country";
  return seatOf.has(key) ? "seat" : "place";
}

/** A place as events are compared by it: what it is called, and what pages say that it lies in. */
export type Place = { readonly key: string; readonly kind: PlaceKind; readonly within: readonly string[] };

/**
 * How two places stand: "same", "compatible" (one is a country and the other its capital or a seat of its government,
 * or both are seats of one, or pages say that one lies in the other), "conflict" otherwise; a town and a country that may
 * hold it are compatible too, because which country a town is in is not known here.
 */
export function comparePlaces(first: Place, second: Place): "same" | "compatible" | "conflict" {
  const [a, b] = [first.key, second.key];
  if (first.within.includes(b) || second.within.includes(a)) return "compatible";
  // "Brax, Sorland" is Brax, and may be what is told of Sorland.
  if (a.startsWith(`${b}, `) || b.startsWith(`${a}, `)) return "same";
  if (a.endsWith(`, ${b}`) || b.endsWith(`, ${a}`)) return "compatible";
  const [keyA, keyB] = [countryOf.get(a) ?? a, countryOf.get(b) ?? b];
  if (keyA === keyB) return "same";
  const [isCountryA, isCountryB] = [countryOf.has(a), countryOf.has(b)];
  if (isCountryA && isCountryB) return "conflict";
  const [homeA, homeB] = [countryOf.get(a) ?? seatOf.get(a), countryOf.get(b) ?? seatOf.get(b)];
  if (homeA !== undefined && homeB !== undefined) return homeA === homeB ? "compatible" : "conflict";
  return isCountryA || isCountryB ? "compatible" : "conflict";
}
