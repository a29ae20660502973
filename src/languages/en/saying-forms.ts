const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of saying and believing between a pronoun and another verb. Lower case. */
export const FORMS_OF_SAYING = words(`
  said says say told reported reports announced added claimed claims stated wrote noted believes believe insisted
  suggested confirmed warned
`);

/** Forms of verbs by which a day is told, which is then the day of the telling: "said on Friday". Lower case. */
export const FORMS_OF_REPORTING = words(`
  said says told announced reported reports wrote added stated confirmed noted tweeted posted
`);

/** Verbs of saying that end a sentence, by their dictionary form: "…, Kell said". */
export const LEMMAS_OF_SAYING = words(`
  say tell add announce report write warn insist claim argue confirm admit state explain stress note acknowledge
`);
