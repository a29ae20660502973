const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Verbs in finite forms whose subject speaks or thinks: a name beside one is a person or a body. Lower case. */
export const SAYING_VERBS: ReadonlySet<string> = words(`
  said says told tells added adds noted notes stated states wrote writes tweeted tweets posted replied replies responded responds answered asked asks argued argues
  claimed claims insisted insists warned warns explained explains stressed stresses emphasized emphasised emphasizes emphasises announced announces declared declares confirmed confirms denied denies
  admitted admits acknowledged acknowledges conceded concedes reiterated reiterates repeated repeats recalled recalls remarked remarks observed observes commented comments
  suggested suggests urged urges demanded demands vowed vows pledged pledges promised promises accused accuses alleged alleges criticized criticised criticizes criticises condemned condemns praised praises
  believes believed thinks thought hopes hoped expects expected feels felt knows knew wants wanted agreed agrees disagreed refused refuses rejected rejects dismissed dismisses
  described describes called calls reported reports revealed reveals disclosed discloses predicted predicts expressed expresses voiced voices cited cites quoted quotes
  concluded concludes continued continues joked jokes quipped quips testified testifies complained complains lamented laments recounted recounts maintained maintains pointed points
  tweeting saying adding telling noting
`);

/** Verbs and other words that follow persons far more than places or bodies. Lower case. */
export const PERSON_FOLLOWERS: ReadonlySet<string> = words(
  `who whose himself herself aged smiled laughed nodded married died tweeted shrugged sighed joked resigned retired played scored sang starred wore cried`,
);

/** What befalls persons alone, behind "was": "Dorvet was born in Norvik". Lower case. */
export const LIFE_EVENTS: ReadonlySet<string> = words(
  `born raised educated married divorced arrested jailed convicted sentenced acquitted sworn knighted hospitalised hospitalized re-elected`,
);

/** Prepositions after which an unknown name is mostly a place. Lower case. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(`in near outside throughout across around toward towards`);

/** Words after a name that tell a place: "Kelvar, where …", "Kelvar-based". Lower case. */
export const PLACE_FOLLOWERS: ReadonlySet<string> = words(
  `where region province district area border city-centre peninsula airport city town village county state-house suburb coast neighborhood neighbourhood`,
);

/** Words before a name that tell a place: "the city of Kelvar", "the town of". Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = words(
  `city town village capital region province district county state island port suburb neighborhood neighbourhood municipality district settlement enclave peninsula oblast hamlet township commune`,
);

/** Other words for kinds of places, as "the trading hub of Kelvar". Lower case. */
export const HUBS: ReadonlySet<string> = words(
  `hub centre center heart outskirts stronghold bastion resort region borough quarter valley hills mountains forest desert plain plains coast shores gulf bay lake sea strait straits river delta metropolis slum locality area`,
);

/** What a place's name may belong to without being less of a place: "Kelvar harbour". Lower case. */
export const LANDSCAPE: ReadonlySet<string> = words(
  `harbour harbor port docks waters river lake bay sea coast shore beach valley hills mountains mountain forest desert plain plains border frontier line square street road avenue highway bridge tunnel station airport airfield airbase base camp market prison stadium park zoo strip area zone corridor island islands suburb suburbs outskirts suburbia countryside hinterland sky airspace`,
);

/** Words before or after a name that tell a body: "members of", "shares in". Lower case. */
export const BODY_FOLLOWERS: ReadonlySet<string> = words(
  `executives shares shareholders subsidiary lawmakers fighters militants forces troops employees ceo spokesman spokeswoman spokesperson supporters officials members leaders users customers shareholders staff`,
);

/** Kinship and age words beside persons. Lower case. */
export const PERSON_NEIGHBOURS: ReadonlySet<string> = words(
  `wife husband son daughter father mother brother sister widow girlfriend boyfriend friend colleague named nicknamed called`,
);

/** Nouns right before the name of a ship or craft: "the trawler Kestrel". Lower case. */
export const VESSEL_NOUNS: ReadonlySet<string> = words(`
  ship ships trawler ferry vessel tanker freighter yacht frigate destroyer submarine warship corvette cruiser cutter barge liner schooner
  tugboat tug icebreaker minesweeper boat lifeboat patrol-boat gunboat dinghy catamaran steamer steamship sailboat airship spacecraft probe`);

/** What stands in front of ships' names. */
export const VESSEL_PREFIXES: ReadonlySet<string> = words(`MV M/V MS MT USS HMS HMCS HMAS INS SS USNS RMS USCGC RRS`);

/** First words of the names of events and the like: "Storm Orla", "Operation Northern Gate", "Flight 12". Lower case. */
export const NAMED_EVENT_NOUNS: ReadonlySet<string> = words(`storm hurricane typhoon cyclone operation flight`);

/** First words of outlets' names: "Channel Nine", "Radio Norvik". Lower case. */
export const OUTLET_BEGINNINGS: ReadonlySet<string> = words(`channel radio tv televisión télévision rádio`);

/** Verbs for what outlets do, more than persons: "Orsa reported". Lower case. */
export const OUTLET_VERBS: ReadonlySet<string> = words(`reported reports published publishes aired broadcast`);

/** Words right behind an outlet's name: "Orsa news agency", "a Courier reporter". Lower case. */
export const OUTLET_FOLLOWERS: ReadonlySet<string> = words(
  `news newspaper newswire newsroom reporter reporters correspondent correspondents journalist journalists photographer photographers cameraman editor editors columnist columnists viewers listeners readers`,
);

/** Words behind "told NAME" that show an interview. Lower case. */
export const INTERVIEW_WORDS: ReadonlySet<string> = words(
  `on in monday tuesday wednesday thursday friday saturday sunday earlier late this last yesterday by via`,
);

/** Prepositions after which a name governs no verb: "the mayor of Kelvar said". Lower case. */
export const NAME_GOVERNORS: ReadonlySet<string> = words(
  `of in at from near to for with by outside around against into`,
);

/** Nouns that countries and cities have in the possessive: "Sorland's coast". Lower case. */
export const PLACE_BELONGINGS: ReadonlySet<string> = words(
  `capital border borders government economy coast president prime foreign population parliament ministry embassy ambassador navy army airport harbour harbor mayor streets suburbs`,
);

/** Irregular past forms of what people and bodies do; the regular ones end in "ed". Lower case. */
export const ACTING_PASTS: ReadonlySet<string> = words(
  `spoke met held went came left won lost took gave made led began got sat stood ran sent put brought bought sold built fought wrote drove flew fled broke chose drew found heard kept knew laid let paid read rose saw sought shook shot struck taught thought threw understood withdrew`,
);

/** What a newspaper calls somebody right before the full name at the beginning of a sentence, and is no part of it. Lower case. */
export const PRESS_EPITHETS: ReadonlySet<string> = new Set(
  `angry anguished anxious ashamed battling beaming beleaguered beloved bereaved bitter blonde bombshell brave busty cash-strapped
  celebrity convicted courageous crooked defiant delighted despairing determined devastated devoted disgraced disgruntled
  distraught doting dying ecstatic elderly embattled emotional evil exhausted fearless fiery flamboyant frail furious glamorous
  grieving grinning gutsy hapless heartbroken heroic horrified humble inspirational injured jailed jobless jubilant killer
  legendary lonely lovelorn lucky martyred millionaire murdered notorious outraged outspoken panicked paralysed paralyzed
  popular pregnant proud relieved retired sacked scandal-hit selfless shamed shocked smiling sobbing stunned stunning
  tearful terrified tragic traumatised traumatized troubled unlucky unrepentant veteran wannabe widowed worried wounded`.split(
    /\s+/,
  ),
);
