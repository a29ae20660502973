/** Words of accusation: what they tell of a deed is that somebody is said to have done it, never that it was done. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that accuse, with the words that open what the accusation is of; "" for a clause ("alleges he …", "alleged to have"). */
export const ACCUSING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    accuse: "of",
    suspect: "of that",
    charge: "with that",
    recharge: "with",
    indict: "for on of",
    allege: "- that",
    implicate: "in",
    impeach: "for",
    arraign: "on for",
    denounce: "for",
    blame: "for",
    try: "for on",
    prosecute: "for",
    sue: "for",
    investigate: "for",
    arrest: "for",
    detain: "for",
    extradite: "for",
    rumour: "-",
    rumor: "-",
    purport: "-",
    acquit: "of",
    absolve: "of",
    exonerate: "of from",
    clear: "of",
  }).map(([verb, links]): [string, ReadonlySet<string>] => [
    verb,
    new Set(links.split(" ").map((link) => (link === "-" ? "" : link))),
  ]),
);

/** Verbs that open a case or hold somebody: of a noun behind them ("arrested for the robbery") they say that it was. */
export const ACCUSING_OF_DEEDS_DONE: ReadonlySet<string> = words(
  "denounce blame sue investigate arrest detain extradite impeach prosecute implicate",
);

/** Nouns that accuse: "charges of fraud", "allegations that he lied", "on suspicion of". */
export const ACCUSING_NOUNS: ReadonlySet<string> = words(
  "allegation accusation suspicion charge count claim rumour rumor insinuation complaint",
);

/** What is counted and nobody charged with: "the vote count". */
export const COUNTED_THINGS: ReadonlySet<string> = words("vote ballot election body death head word");

/** What is fired to harm somebody; who is fired has lost his post. */
export const FIRED_THINGS: ReadonlySet<string> = words(
  "shot round bullet missile rocket mortar shell grenade gun rifle pistol weapon cannon torpedo gas canister gunshot",
);

/** Forms that accuse before "of", whatever the tagger takes them for. */
export const ACCUSING_FORMS: ReadonlySet<string> = words("accuse accuses accused accusing suspect suspects suspected");

/** "is said to have": told by nobody in particular. */
export const REPORTING_PARTICIPLES: ReadonlySet<string> = words(
  "said believed thought reported understood rumoured rumored reputed claimed feared",
);

/** Verbs and adjectives that make what was an accusation a finding: "convicted on charges of", "guilty on a count of". */
export const ESTABLISHING_WORDS: ReadonlySet<string> = words(
  "convict guilty admit confess jail sentence imprison condemn prove confirm substantiate establish fine",
);

/** Adverbs and adjectives that make a claim of the deed beside them. */
export const ALLEGING_ADVERBS: ReadonlySet<string> = words("allegedly purportedly supposedly");
export const ALLEGING_ADJECTIVES: ReadonlySet<string> = words("alleged purported supposed suspected");

/** Deeds whose object is the wrong itself: who is accused of ordering a killing is accused of the killing. */
export const COMMITTING_VERBS: ReadonlySet<string> = words(
  `order plan plot mastermind orchestrate direct commit perpetrate organise organize lead launch stage attempt
   authorise authorize instigate incite finance fund carry conspire conduct help oversee arrange conspiracy participate join take`,
);

/** What police tell that somebody did. */
export const WRONGS: ReadonlySet<string> = words(
  `shoot stab kill murder rape rob steal attack assault beat strangle poison abduct kidnap bomb smuggle threaten
   set burn torch embezzle defraud forge bribe launder traffic molest batter punch hijack ambush fire plant plot loot
   vandalise vandalize extort blackmail hack drown suffocate bludgeon slash drug sell buy hide bury dump dismember flee
   mislead falsify doctor pocket skim siphon cheat swindle tamper misuse misappropriate overcharge steer`,
);

/** Who tells of a wrong without having judged it. */
export const INVESTIGATORS = /\b(?:police|officers?|detectives?|investigators?|sheriff|gendarmes|constabulary)\b/;

/** Places where a charge is told, at the end of a headline: "…, court told", "… – prosecutors". */
export const COURT_HEARERS: ReadonlySet<string> = words(
  "court trial jury tribunal hearing judge jurors inquiry inquest",
);
export const HEARING_FORMS: ReadonlySet<string> = words("told hears heard");
export const CHARGING_SOURCES: ReadonlySet<string> = words(
  "prosecutors prosecution prosecutor lawsuit suit indictment complaint plaintiffs",
);
/** Papers that tell a charge: "under the indictment", "according to the lawsuit". */
export const CHARGE_SHEETS: ReadonlySet<string> = words("indictment affidavit lawsuit complaint suit prosecutors");

/** Words that count the dead and hurt behind a number: "17 killed", "at least 4 dead". */
export const TOLL_WORDS: ReadonlySet<string> = words("dead killed injured wounded hurt slain");
/** What leaves a toll open. */
export const OPENING_A_TOLL: ReadonlySet<string> = words(
  "feared may might could would will if whether plan plans plot threat threatens would-be not no until unless likely expected forecast simulated mock drill exercise shall should never",
);

/** What stands between commas before a deed that somebody only takes for done: ", it believes, agreed prices". */
export const SURMISING_VERBS: ReadonlySet<string> = words(
  "believe believes believed suspect suspects suspected allege alleges alleged claim claims claimed maintain maintains maintained",
);

/** Verbs by which somebody stands up for a wrong that nobody has found: "villagers swear that soldiers burned". */
export const CLAIMING_VERBS: ReadonlySet<string> = words("claim swear allege accuse testify contend");

/** Verbs whose whole content is an accusation, of whatever deed: nobody alleges what is established. */
export const ALLEGING_VERBS: ReadonlySet<string> = words("allege suspect insinuate");

/** "it is claimed": said by nobody in particular of what stands before or behind. */
export const CLAIMED_FORMS: ReadonlySet<string> = words("claimed alleged suspected");

/** Wrongs by the noun that somebody gives them: "what it called repeated incursions". */
export const WRONG_NOUNS: ReadonlySet<string> = words(
  `incursion riot neglect breach violation attack kidnapping abduction massacre plot aggression provocation cover-up fraud
   murder assassination coup sabotage intimidation harassment discrimination genocide theft raid interference threat`,
);
