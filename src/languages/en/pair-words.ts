/** What may follow "the two": nouns for a pair of people, and which of their known roles they ask for. */

/** Say nothing about roles. */
export const ANY_TWO_PERSONS: ReadonlySet<string> = new Set(
  "sides men women officials parties politicians figures counterparts interlocutors negotiators".split(" "),
);
/** Ask for countries or bodies, not persons. */
export const TWO_STATES: ReadonlySet<string> = new Set(
  "countries nations states capitals governments neighbours neighbors powers allies companies firms organizations organisations".split(
    " ",
  ),
);
/** Ask for a role that holds one of these words, in lower case. */
export const ROLES_OF_TWO: { readonly [plural: string]: readonly string[] } = {
  diplomats: ["minister", "secretary", "ambassador", "envoy", "diplomat"],
  ministers: ["minister", "secretary"],
  envoys: ["envoy", "ambassador", "representative"],
  ambassadors: ["ambassador"],
  presidents: ["president"],
  leaders: ["president", "minister", "chancellor", "king", "queen", "leader", "premier", "emir", "sultan"],
  senators: ["senator"],
  lawmakers: ["senator", "lawmaker", "congress", "deputy", "member"],
  generals: ["general"],
};
