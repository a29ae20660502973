/** What adjectives and names of peoples add to a country's name, for countries that no list has: "Marvania", "Marvanian". */
export const NATIONALITY_ENDINGS: ReadonlySet<string> = new Set("n an ian ean ic ish ese i er nian ar iote".split(" "));

const LEAST_STEM = 4;

/** True where one name is the other's adjective: "Marvanian" of "Marvania". Both folded. */
export function isAdjectiveOf(adjective: string, country: string): boolean {
  if (country.length < LEAST_STEM) return false;
  const stems = [country, country.replace(/[aeiouy]{1,2}$/, "")];
  return stems.some(
    (stem) =>
      stem.length >= LEAST_STEM && adjective.startsWith(stem) && NATIONALITY_ENDINGS.has(adjective.slice(stem.length)),
  );
}
