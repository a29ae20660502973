const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** What one does with a measure or a treaty that stands, as verbs in their base form. */
export const KEEPING_VERBS = words(
  `violate breach flout defy evade dodge circumvent skirt sidestep bypass undermine enforce implement observe
  respect uphold honour honor follow obey ignore disregard infringe contravene police monitor`,
);

/** The same as nouns, and what is done in regard of it: "in violation of", "compliance with". */
export const KEEPING_NOUNS = words(
  `violation violations violator violators breach breaches defiance contravention circumvention evasion evaders
  enforcement implementation observance compliance adherence infringement disregard face spite weight pressure effect
  effects impact bite terms`,
);

/** Verbs with "with" or "by": "comply with sanctions", "abide by the accord". */
export const KEEPING_VERBS_WITH = words("comply abide adhere");

/** Prepositions before what stands already: "despite sanctions", "under the treaty". */
export const KEEPING_PREPOSITIONS = words("despite under notwithstanding");
