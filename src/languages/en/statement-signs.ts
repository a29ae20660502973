/** Words without which a sentence holds none of the forms that give words beside verbs of saying. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "put the damage at two million" */
export const PUTTING_FORMS = words("put puts putting");
/** "if a report is to be believed" */
export const BELIEVED_PARTICIPLES = words("believed trusted");
/** "did not rule out that", "could not exclude the possibility that" */
export const RULING_FORMS = words("rule ruled");
export const EXCLUDING_FORMS = words("exclude excluded dismiss discount");
/** "“Q,” read a statement from the ministry" */
export const READING_FORMS = words("read reads ran runs went began begins ended");
/** "rang the police to say that": somebody gets through. */
export const REACHING_FORMS = words(
  "rang rung called phoned telephoned wrote written texted emailed e-mailed radioed cabled messaged",
);
/** "took the floor to say", "broke his silence to say": what people do before they speak, never "wanted to say". */
export const RISING_FORMS = words("took broke stood rose stepped went came appeared");
/** "let investigators know that" */
export const LETTING_FORMS = words("let lets");
/** "a Courier story that" */
export const STORY_NOUNS = words("story stories article articles");
/** "gave evidence that", "sent word that" */
export const GIVEN_NOUNS = words("evidence word notice");
export const GIVING_VERBS = words("gave given gives giving sent sends");
/** "word that", "news that" */
export const NEWS_NOUNS = words("word news");
/** Dashes, before the name of whoever is quoted. */
export const DASHES = words("— – ― - --");
/** "So says the ministry", "That is what two bankers told the Courier", "or so a guard told police" */
export const TAKING_UP_WORDS = words("so that this such which");
