const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry nothing of what a statement says beside the closed classes: pronouns, saying, counting, fillers. Lower case. */
export const EMPTY_WORDS: ReadonlySet<string> = set(`
  i me you he him she it we us they them mine yours hers ours theirs myself himself herself itself themselves who whom
  something anything nothing everything someone anyone everyone there here this that these those such same other others
  say says said saying tell tells told add adds added note notes noted report reports reported according
  very really quite rather much many more most less least well too as like way thing things kind sort lot lots
  one ones mr mrs ms dr get gets got go goes going went come comes came make makes made take takes took
  just only even really simply also own being having doing let lets want wants
`);

/** Words beside "not" and "no" that turn a statement round. Lower case. */
export const NEGATIVE_WORDS: ReadonlySet<string> = set(`
  not no never neither nor none nobody nothing cannot without unlikely hardly scarcely barely
  isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn shouldn can't won't don't doesn't didn't isn't aren't
  wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't
`);

/** Words of modality and certainty whose change between two renderings is a drift. Lower case. */
export const MODALITY_WORDS: ReadonlySet<string> = set(`
  may might could can would will should must shall likely unlikely possibly possible probably probable perhaps maybe certainly
  definitely surely expected apparently reportedly allegedly supposedly purportedly not never
`);

/** Words that say how sure something is, by degree. "Will" and "would" say nothing of it: they follow the tense. Lower case. */
export const DEGREES_OF_CERTAINTY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    possible: "may might could possibly possible perhaps maybe conceivably",
    likely: "likely probably probable expected presumably",
    unlikely: "unlikely doubtful",
    certain: "certainly definitely surely undoubtedly",
    "by hearsay": "apparently reportedly allegedly supposedly purportedly",
  }).flatMap(([degree, list]) => list.split(" ").map((word): [string, string] => [word, degree])),
);

/** Sense groups: words that news uses for one thing, as stems or whole words. Only the plainest; a group says nothing of degree. */
export const SENSE_GROUPS: readonly (readonly string[])[] = [
  ["war", "conflict"],
  ["postponed", "delayed", "deferred", "postponement", "delay"],
  ["cancelled", "canceled", "scrapped", "cancellation"],
  ["change", "shift", "alter"],
  ["position", "stance"],
  ["ceasefire", "truce"],
  ["killed", "dead", "deaths", "died"],
  ["injured", "wounded", "hurt"],
  ["resolution", "settlement"],
  ["deal", "agreement", "accord", "agreed"],
  ["strike", "attack"],
  ["president", "presidential"],
  ["vote", "ballot"],
  ["begin", "start"],
  ["increase", "raise"],
  ["reduce", "lower", "cut"],
  ["difference", "disagreement", "disagree"],
  ["fire", "blaze"],
  ["pause", "suspend", "halt", "suspended"],
  ["probe", "investigation", "inquiry", "enquiry"],
  ["biggest", "largest"],
  ["vacation", "holiday"],
  ["talks", "negotiations"],
];

/** What somebody is who holds that something is so: "is confident that". */
export const CONVICTION_WORDS: ReadonlySet<string> = new Set(
  "confident convinced certain sure adamant persuaded satisfied hopeful optimistic doubtful worried afraid fearful".split(
    " ",
  ),
);

/** What somebody holds who is "of the view that". */
export const OPINION_NOUNS: ReadonlySet<string> = new Set(["view", "opinion", "belief"]);

/** What stands for "is" before a conviction: "remains confident", "felt certain". */
export const STAYING_VERBS: ReadonlySet<string> = new Set(
  "remain remains remained feel feels felt seem seems seemed".split(" "),
);

/** How somebody speaks who says plainly what follows a colon: "was blunt: …". */
export const PLAIN_SPEAKING_WORDS: ReadonlySet<string> = new Set(
  `adamant blunt clear firm unequivocal categorical emphatic frank insistent defiant curt terse plain candid direct
  succinct unmoved unrepentant forthright explicit philosophical scathing dismissive brief matter-of-fact`.split(/\s+/),
);

/** What people announce of themselves. */
export const OWN_STEPS: ReadonlySet<string> = new Set(
  "retirement resignation departure candidacy engagement divorce pregnancy withdrawal return comeback bid run".split(
    " ",
  ),
);
