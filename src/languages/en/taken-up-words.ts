/** Words by which a page takes up somebody whom it has just named. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "the mother of two". */
export const PARENT_NOUNS = words("mother father grandmother grandfather parent");

/** Verbs of who is speaking already. */
export const GOING_ON_VERBS = words("add conclude joke quip continue recall reply volunteer note explain");

/** Nouns that take up the name of a company or another body: "the insurer said". */
export const COMPANY_NOUNS = words(`
  company firm group insurer carrier airline retailer lender operator maker manufacturer carmaker chain utility builder
  brewer miner supplier charity`);

/** Nouns that are part of the names of bodies and houses, and take them up: "the museum said" after "the Halden Museum". */
export const NAMING_NOUNS = words(`
  museum gallery theatre theater hospital clinic school college academy hotel restaurant zoo bank fund foundation
  institute university club airport port library laboratory observatory cathedral church mosque centre center group
  company firm airline railway society trust charity union party festival studio mine refinery brewery`);
