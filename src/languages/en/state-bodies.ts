/**
 * Words that close the name of a body every state has one of, so that "Danish Foreign Ministry", "Denmark's Foreign
 * Ministry" and "Ministry of Foreign Affairs of Denmark" are one, and "Foreign Ministry" alone is not yet anybody's.
 */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  (
    "ministry department treasury senate congress parliament government cabinet administration embassy army navy military " +
    "police judiciary legislature assembly supreme-court constitutional-court central-bank national-bank security-council " +
    "house-of-representatives air-force armed-forces defence-forces election-commission intelligence-service"
  ).split(" "),
);

/** Words of such names that some leave out: "Ministry of Foreign Affairs", "Foreign Ministry". */
export const SILENT_IN_BODIES: ReadonlySet<string> = new Set(["affairs", "the", "of", "for", "and", "national"]);
