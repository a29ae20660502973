import { DETERMINERS } from "./function-words.ts";

/** Closed classes that tell a verb of reporting from a noun or an adjective of the same form. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that are a subject by themselves. */
export const SUBJECT_WORDS = words("i you he she it we they who which that this these those");
/** Subjects that take a plural verb without ending in -s. */
export const PLURAL_SUBJECTS = words("people police many some others few most media both several all women men staff");
/** After one of these a word of either kind is a noun: "the claims", "his reports", "recent calls". */
export const NOUN_OPENERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...words("'s ’s ' ’ such more other recent new two three own"),
]);
/** "stated goals", "the said official": after these a past form stands for an adjective. */
export const ADJECTIVE_OPENERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...words("'s ’s of as than widely so-called self previously"),
]);
/** Participles of those who were told, before "on", "of" or "about": "officials briefed on the matter". */
export const RECEIVING_FORMS = words("briefed informed notified advised");
/** Finite forms that show that the word before is a noun: "media reports said". */
export const FINITE_SAYING = words("said say says suggest suggested claim claimed indicate indicated");
/** Forms that are prepositions, wherever they stand. */
export const NEVER_VERBS = words("regarding considering concerning holding allowing submitting beginning");
/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = words(
  `only family early likely july italy supply reply apply ally rally assembly daily weekly monthly quarterly nightly
  tally anomaly monopoly homily bully butterfly folly elderly friendly unfriendly deadly lonely costly lovely ugly lively
  orderly disorderly silly chilly jolly curly burly hilly oily smelly scholarly neighbourly neighborly cowardly heavenly
  worldly timely untimely unlikely ghastly ghostly grisly stately bodily lowly surly unruly sickly saintly princely`,
);
/** Further adverbs that may stand between a subject and its verb. */
export const EXTRA_ADVERBS = words(`
  too though however instead finally never rather quite openly simply merely just still recently famously clearly`);

/** Forms that tell of a deed where nothing is quoted, and of nothing that was said. */
export const OF_NO_SAYING = words(`
  pass passes passed begin begins began see sees saw watch watches watched overturn overturns overturned enrich enriches enriched
  cast casts celebrate celebrates celebrated aim aims aimed ban bans banned tease teases teased recite recites recited`);
/** Past forms before "as" and what somebody is: "the officer identified as the gunman". */
export const IDENTIFYING = words("identified known named listed");

/** Two words that stand for one adverb between a subject and its verb: "did at least admit". */
export const ADVERB_PHRASES: ReadonlySet<string> = new Set(
  `at least|at last|at first|at once|at best|at most|of course|in fact|in turn|in effect|in private|in public|in short|for years|
   for months|for weeks|for days|for decades|for once|for now|once again|once more|yet again|so far|until now|until recently|
   all along|by contrast|by now|by then|even so|more recently|as well|at times`
    .split("|")
    .map((phrase) => phrase.trim()),
);
/** Words for people that need no noun, and stand as often before one: "another insists", "both said". */
export const PEOPLE_WITHOUT_NOUN = words(`
  her him them us me one two three four five six other others another both some many most several all neither few
  first second third fourth fifth former latter`);

/** Verbs of thinking and finding that may close what they tell: "repairs would take a year, he estimated". */
export const CLOSING_THOUGHT = words(`
  anticipate assess assume calculate conclude determine estimate expect fear feel figure find foresee forecast gather hear
  hold hope imagine judge presume project propose reckon recommend remember rule sense suspect worry`);

/** Forms of having and giving before a word that a colon opens: "has a simple message: …". */
export const GIVING_FORMS = words("has have had offered offers gave gives issued issues sent sends delivered delivers");
export const GIVEN_WORDS = words(
  `warning explanation message answer reply response theory verdict prediction confession request demand word question plea
  complaint summary assessment promise appeal`,
);
/** Lemmas of verbs whose object is told: "managers were told", "was told by managers". */
export const TELLING_VERBS = words("tell inform assure warn notify advise brief");

/** Forms of verbs of saying that "that" follows, in somebody's mouth: "he had admitted that". */
export const PERFECT_OF_SAYING: readonly string[] =
  "admitted confirmed claimed warned announced insisted explained testified confessed complained reported conceded wrote".split(
    " ",
  );

/** First words of "refused to say", "declined to confirm": who does so does not say that it is so. Lower case. */
export const UNWILLING_FORMS: ReadonlySet<string> = new Set(
  "refuse refuses refused refusing decline declines declined declining".split(" "),
);
