/** Closed classes and small lists that tell where a source or a statement begins and ends. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns that are a source by themselves. */
export const SOURCE_PRONOUNS = words("he she they i we you it who one");
export const RELATIVE_PRONOUNS = words("who whose whom which");
/** Subjects that are nobody in particular. */
export const GENERIC_SUBJECTS = words("one you someone somebody anyone anybody nobody none i everyone everybody");

/** Prepositions that go on a noun phrase whose head is a role: "a spokesman for the ministry". */
export const PHRASE_PREPOSITIONS = words("of for at in from with on to about near inside within");

/** Words that stand before a subject and are none of it. */
export const SENTENCE_OPENERS = words(`
  but and so yet still meanwhile however also then now later earlier afterward afterwards instead nevertheless nonetheless
  moreover furthermore additionally similarly likewise separately indeed thus therefore overall yesterday today tomorrow
  tonight sometimes often once again here there recently previously subsequently finally privately publicly while when
  as if because since though although after before until whereas where that whether how why what or nor than even
  meantime elsewhere perhaps maybe only just`);

/** Occasions and carriers of words, between a subject and its verb: "the minister in a statement said". */
export const OCCASION_NOUNS = words(`
  statement statements interview interviews tweet tweets speech letter post email conference briefing response reply
  remarks memo report message debate rally appearance meeting hearing article column video call event release filing
  testimony series town hall address`);

/** What "according to" may name besides people, bodies and messages. */
export const CITED_NOUNS = words(`
  analysis analyses data estimate estimates research census calculations intelligence book biography law records
  average profile minutes facebook twitter images forecast forecasts history legend bible`);

/** What something may go by, after "according to", without its being said: "according to the plan". */
export const MEASURE_NOUNS = words(`
  plan plans schedule timetable calendar rule rules tradition custom law size type number level need needs amount age
  principle principles standard standards season weather situation circumstances criteria formula logic script`);

/** "by the reckoning of X", "in the view of X". */
export const RECKONINGS = words("reckoning account estimate estimation calculation admission count tally telling");
export const VIEWS = words(
  "view opinion words judgment judgement telling version estimation assessment account reading",
);
/** "on the owner's account". */
export const ACCOUNTS = words("account telling version");

/** What things are called: "called the report false". */
export const JUDGING_WORDS = words(`
  false untrue baseless groundless unfounded exaggerated fabricated misleading wrong inaccurate incorrect absurd nonsense
  rubbish ridiculous outrageous unacceptable illegal unlawful unconstitutional inevitable unfair unjust premature
  irresponsible regrettable disappointing encouraging insufficient inadequate unprecedented lies propaganda speculation`);

/** What shows or finds without holding words: "the figures show". */
export const FINDING_NOUNS = words(`
  data percent analysis analyses average figures statistics research model map chart photo image images photos footage
  investigation inquiry audit census results findings`);

/** Words that open a content clause. */
export const CONTENT_OPENERS = words("that whether if how why what who where when which");
/** Words that begin a clause without "that": subjects and what stands before one. */
export const CLAUSE_SUBJECTS = words(`
  he she they it we i you there this these those his her their its no nobody nothing`);
/** Words that open an adjunct of a verb of saying. */
export const ADJUNCT_OPENERS = words(`
  in on at during after before to by from with through via as while when for last this earlier late early about of
  against among over under`);

/** Words that open a clause or phrase in front of the main clause. */
export const FRONTING_WORDS = words(
  "when while as if because since although though once until unless in even asked speaking earlier later last under despite through prior following according",
);

/** Nouns that take up what was just said, in words of the page's own: "A, a claim that the rebels deny". */
export const TAKING_UP = words(`
  account accusation allegation argument assertion assessment boast charge claim complaint conclusion description explanation
  fear figure idea notion prediction promise report statement suggestion theory version view warning`);

/** Words that open, after a comma, what the page adds to a statement in its own voice. */
export const ADDITION_OPENERS = words("which while though");
/** Quantities that may stand for people, and as often stand before another noun. */
export const QUANTIFIERS = words("one another others some many few most both all percent majority");
/** Words that join a clause with a subject of its own to the one before. */
export const CLAUSE_JOINERS = words("and but while though although yet whereas as");
/** Words between a comma and a participle: ", while adding". */
export const BEFORE_PARTICIPLE = words("while whilst also even before by then in");
/** Participles by which a relayed source speaks: "cited an official as saying". */
export const RELAYED_PARTICIPLES = words(`
  saying suggesting telling stating claiming warning indicating confirming predicting arguing describing calling adding`);

/** What follows a noun of saying rather than a verb: "reports of", "attacks on", "claims against". */
export const AFTER_NOUN = words("of such who against from by over about between among and or");
/** Modals of what has not been said (yet). */
export const UNREAL_MODALS = words("will would 'll ’ll might could should shall");

/** Verbs that the passive uses for what is passed on without saying by whom: "it is reported that". */
export const IMPERSONAL_VERBS = words(`
  say report allege claim rumor believe think understand learn disclose announce reveal note state confirm speculate`);
/** What ends the head of a source phrase: prepositions and openers of relative clauses. */
export const AFTER_HEAD_WORDS = words(
  "of for at in with from on who which whose close familiar briefed to near inside within speaking working",
);

/** What is told with nobody to answer for it: "rumour has it that", "the story goes that", "word from the palace is that". */
export const RUMOUR_NOUNS: ReadonlySet<string> = new Set(
  "rumour rumor word legend gossip story talk whisper scuttlebutt buzz tradition lore".split(" "),
);

/** Who stands beside somebody, and tells what that one thinks: "an aide to the premier", "her lawyer". */
export const BESIDE_NOUNS: ReadonlySet<string> = new Set(
  `aide aides spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys solicitor agent agents adviser advisers
   advisor advisors ally allies friend friends confidant assistant secretary office brother sister mother father wife
   husband son daughter widow doctor doctors biographer representative representatives manager publicist`.split(/\s+/),
);

/** Bodies and papers that a headline names before its colon, or behind its dash, as those who say it; of people that need no list, those who are only spoken of. */
export const LABEL_BODIES = words(`
  agency army charity coastguard council gendarmerie government ministry navy opposition palace police presidency regulator
  report reports study survey treasury union watchdog`);
export const SPOKEN_OF = words("man men woman women people boy girl baby family couple youth star hero king queen");

/** Participles behind a noun that tell what others say of it: "a man said to have fled". Lower case. */
export const SAID_TO_BE: ReadonlySet<string> = new Set(
  "said thought believed alleged reported understood rumoured rumored suspected".split(" "),
);

/** Participles of verbs that never go without an object, with the word behind that shows that it stands before: "players accused of theft". */
export const ACCUSED_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accused", new Set(["of"])],
  ["credited", new Set(["with"])],
]);

/** Words for outlets of which nobody could say which one is meant: "German TV", "the French paper". */
export const MEDIA_AT_LARGE = words(`
  tv television radio media paper papers newspaper newspapers channel channels broadcaster broadcasters outlet outlets
  website websites site report reports network networks station stations agency agencies magazine magazines tabloid
  tabloids blog blogs it they`);
