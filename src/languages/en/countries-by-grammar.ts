const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/**
 * Endings that make an adjective of a place's name, with what the name may have lost before them: "Marvia", "Marvian";
 * "Sorland", "Sorlandic"; "Tarna", "Tarnese". Longer endings first.
 */
export const PLACE_ADJECTIVE_ENDINGS: readonly string[] = "ean ian ese ish an ic i n".split(" ");

/** What a place's name may end in where its adjective has dropped it. The empty ending first: most drop nothing. */
export const DROPPED_ENDINGS: readonly string[] = ["", "a", "ia", "e", "o", "y", "ea", "i", "land", "ya"];

/** Endings with which a capitalised word that leans on a noun is an adjective, though the page names no such place. */
export const SURE_ADJECTIVE = /^\p{L}{3,}(?:ian|ean|ese|landic|landish)$/u;

/** Nouns that only a country has, or that stand for one: "Sorland's parliament", "the Sorland embassy". Lower case. */
export const STATE_NOUNS = words(`
  government governments parliament embassy consulate ministry ambassador capital navy army constitution premier
  minister ministers president`);

/** Those whose possessor may as well be a person: "Kell's government". */
export const PERSONS_TOO = words(`government governments president premier minister ministers army`);

/** Words of office and field that stand between a country and such a noun: "Sorland's foreign minister". */
export const STATE_NOUN_MODIFIERS = words(
  `foreign prime defence defense interior finance trade deputy external justice health education energy economy fisheries agriculture transport`,
);
