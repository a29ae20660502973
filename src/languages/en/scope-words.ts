const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that say of how much of the world, of whom or of what a figure is, a list a kind: where two figures have other
 * words of one kind, or only one of them has any, they are of two things. Lower case.
 */
export const SCOPE_WORDS: { readonly [kind: string]: ReadonlySet<string> } = {
  area: set(`
    nationwide national nationally worldwide global globally country province provinces provincial region regional regionwide
    state statewide district county city citywide capital town village local locally abroad overseas continent europe world
    elsewhere rural urban north south east west northern southern eastern western
  `),
  whole: set("all total overall altogether combined entire every whole both together each per average alone only"),
  time: set(`
    since year years month months quarter quarterly annual annually weekly daily decade season week hourly half lifetime career
    ever cumulative
  `),
  account: set(
    "net gross operating pretax before after adjusted underlying excluding including inflation nominal real",
  ),
  harm: set("injured wounded hurt casualties hospitalised hospitalized missing"),
  group: set(`
    men women boys girls children adults elderly young civilians soldiers foreigners citizens residents tourists patients
    passengers crew pupils students teachers
  `),
};

/** Words that say that a figure or a state is a later one of what was told before. Lower case. */
export const LATER_WORDS: ReadonlySet<string> = set(`
  now risen rises rose rising climbed climbs increased grown grew passed reached surpassed exceeded doubled tripled slipped fallen
  dropped declined down up moved rescheduled postponed delayed reopened resumed ended finished completed finally already
  brought since longer revised updated again still changed replaced withdrew signed opened latest
`);

/** Words that say that a figure or a state is as yet. Lower case. */
export const AS_YET_WORDS: ReadonlySet<string> = set(
  "far yet initial initially early preliminary provisional least currently",
);

/** Words right behind which a cause stands, parted by single spaces; lower case. */
export const CAUSE_WORDS: readonly string[] = [
  "caused by",
  "because of",
  "due to",
  "as a result of",
  "blamed on",
  "triggered by",
  "sparked by",
  "brought on by",
  "resulted from",
  "stemmed from",
  "owing to",
  "was the result of",
  "the result of",
];

/** Words by which a plan is told. Lower case. */
export const PLAN_WORDS: ReadonlySet<string> = set(
  "will plans plan planned intends due expected scheduled shall aims set hopes",
);

/** Senses of acts that are done once and at one place: two places for one of them are a contradiction. */
export const SINGLE_ACTS: readonly string[] = [
  "signed",
  "sign",
  "born",
  "wedding",
  "landed",
  "funeral",
  "buried",
  "meeting",
  "summit",
];

/** Nouns for people who are counted: figures of them may be of one count whatever they are called. Lower case. */
export const COUNTED_PEOPLE: ReadonlySet<string> = set(`
  people persons person dead deaths victims victim casualties passengers crew workers staff employees miners men women sailors
  soldiers civilians students pupils suspects residents migrants patients protesters demonstrators arrests number toll total
  survivors killed injured wounded lives bodies fatalities guests members individuals tourists
`);

/** Words beside a figure that say that it is of what is left beside others. Lower case. */
export const REST_WORDS: ReadonlySet<string> = set("other others another further additional");
