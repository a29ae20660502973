/** How pages speak of people whom they do not name. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** One person of a kind, unless a name stands with it. */
export const UNNAMED_ONE: ReadonlySet<string> = words(`
  source official aide adviser advisor diplomat insider person spokesman spokeswoman spokesperson representative analyst
  expert lawmaker minister officer negotiator envoy executive employee staffer operative ally strategist prosecutor
  investigator witness resident witness somebody someone reporter journalist observer critic activist protester
  researcher economist lawyer attorney judge soldier commander colleague friend relative neighbor neighbour student
  worker voter supporter opponent delegate donor consultant woman man governor senator figure individual doctor nurse fellow scholar scientist professor historian commentator pundit backer`);

/** Several of a kind. */
export const UNNAMED_SEVERAL: ReadonlySet<string> = words(`
  sources officials aides advisers advisors diplomats insiders people persons spokesmen spokespeople representatives
  analysts experts lawmakers ministers officers negotiators envoys executives employees staffers operatives allies
  strategists prosecutors investigators witnesses residents reporters journalists observers critics activists protesters
  researchers economists lawyers attorneys judges soldiers commanders colleagues friends relatives neighbors neighbours
  students workers voters supporters passengers survivors scientists brothers sisters relatives opponents delegates donors consultants women men governors senators figures
  individuals doctors nurses scientists historians others some many most leaders authorities parents republicans
  democrats conservatives liberals politicians pundits commentators americans respondents everyone everybody all few
  scholars teachers members troops rebels militants proponents detractors backers fans participants fellows professors`);

/** Words that say how many before a noun. */
export const ONE_WORDS: ReadonlySet<string> = words(`a an one another the this that`);
export const SEVERAL_WORDS: ReadonlySet<string> = words(
  `two three four five six seven eight nine ten several many some multiple numerous various dozens both few`,
);

/** Audiences that are no relay: "told reporters" does not name where it was said. */
export const PLAIN_AUDIENCES: ReadonlySet<string> = words(`
  reporters journalists supporters lawmakers parliament voters viewers listeners senators colleagues him her them us me
  you it people crowd audience deputies officials investors congress police investigators detectives prosecutors
  rescuers aides allies friends families colleagues shareholders employees workers staff residents neighbours neighbors
  students ministers diplomats senators mps jurors analysts media parliamentarians delegates doctors`);

/** Heads that mark what follows or precedes as an outlet: "state news agency", "the newspaper". */
export const OUTLET_HEADS: ReadonlySet<string> = words(`
  agency newspaper daily weekly magazine broadcaster channel network television tv radio station tabloid newswire outlet
  website podcast newscast paper`);

/** Offices that one person holds at a time: with "the" or an owner they mean somebody in particular. */
export const ROLE_HEADS: ReadonlySet<string> = words(`
  president premier minister chancellor king queen prince princess emperor sultan emir pope bishop archbishop mayor
  governor secretary chairman chairwoman chair chief commissioner leader director ceo head captain coach ambassador
  general admiral colonel boss speaker founder author owner mother father wife husband son daughter brother sister
  candidate nominee frontrunner billionaire businessman actor actress singer comedian host narrator judge coroner
  pilot driver defendant suspect victim senator congressman congresswoman counterpart predecessor successor deputy`);
