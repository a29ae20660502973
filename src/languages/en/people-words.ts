const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Pronouns, and what stands for the people who live in it: "swept away homes". Lower case. */
export const WORDS_OF_PEOPLE = words(`
  bodies body remains he she they him her them who we us i nobody none one no-one everyone all both homes home houses
  house villages village streets street lives life area building town towns district districts
`);

/** Those through whom a country acts, and words of their offices: "the Marvanian foreign minister". Lower case. */
export const OFFICE_NOUNS = words(`
  officials official negotiators negotiator diplomats diplomat leaders leader delegations delegation envoys envoy
  ministers minister presidents president forces troops soldiers government army military police lawmakers senators
  authorities representatives representative parliament side prime foreign defence defense navy team ministry embassy
  ambassador counterparts counterpart
`);

/** Bodies that somebody leads and is not: "Kell's ministry". Lower case. */
export const BODIES_OF_PERSONS = words(`
  ministry department office government administration party campaign team delegation forces lawyers embassy
`);

/** People and bodies behind a person's name that act in the person's place: "Kell aides". Lower case. */
export const PEOPLE_OF_PERSONS = words(`
  administration government cabinet team campaign aides aide allies ally supporters supporter officials official
  advisers adviser advisors advisor spokesman spokeswoman spokesperson lawyers lawyer office regime camp loyalists
  loyalist envoys envoy
`);
