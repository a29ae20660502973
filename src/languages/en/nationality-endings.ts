/** What adjectives and names of peoples add to a country's name, for countries that no list has: "Marvania", "Marvanian". */
export const NATIONALITY_ENDINGS: ReadonlySet<string> = new Set("n an ian ean ic ish ese i er nian ar iote".split(" "));
