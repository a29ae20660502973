/** Words by which somebody denies what was told before without telling it again. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How far a noun for what was said tells of what kind it was. */
export type ToldKind = "charge" | "report" | "rumour" | "any";

const told = (kind: ToldKind, nouns: string): [string, ToldKind][] =>
  nouns
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, kind]);

/** Nouns for what somebody has said, with what kind of telling they are of. */
export const TOLD_NOUNS: ReadonlyMap<string, ToldKind> = new Map([
  ...told("charge", "allegation allegations accusation accusations charge charges insinuation insinuations"),
  ...told("charge", "slur slurs smear smears slander"),
  ...told("report", "report reports reporting story stories article articles coverage"),
  ...told("rumour", "rumour rumours rumor rumors speculation gossip"),
  ...told("any", "claim claims suggestion suggestions assertion assertions contention contentions account accounts"),
  ...told("any", "statement statements testimony version narrative finding findings notion theory theories"),
]);
/** Of these the ones that are told of a single thing. */
export const ONE_TOLD = words(
  "allegation accusation charge insinuation slur smear slander report reporting story article rumour rumor claim suggestion " +
    "assertion contention account statement testimony version narrative finding notion theory",
);

/** What stands before such a noun and points at what was told. */
export const POINTERS = words("the this that these those such both all his her their its said");
/** Of these the ones that point at what stands nearest. */
export const NEAR_POINTERS = words("this that these those such");
/** Adjectives that may stand between. */
export const TOLD_ADJECTIVES = words(
  "latest new recent other earlier similar serious grave widespread persistent repeated main central false baseless unfounded " +
    "groundless media press newspaper online damning sensational explosive original initial alleged so-called anonymous " +
    "unsubstantiated unproven spurious absurd ridiculous outrageous wild malicious scurrilous whole entire very two three",
);

/** Pronouns for what was told. */
export const POINTING_PRONOUNS = words("it this that");
/** What may stand behind such a pronoun where it is all that is denied. */
export const AFTER_POINTER = words(
  "as in on at when and but through by yesterday today saying calling via during to after outright flatly categorically strongly " +
    "vehemently strenuously completely entirely firmly too also again last late early monday tuesday wednesday thursday friday " +
    "saturday sunday from before earlier while with",
);

/** Words that say of what was told that it is not so; of several words where they are parted by spaces. */
export const FALSE_PREDICATES: readonly string[] = [
  ..."false untrue baseless groundless unfounded fabricated invented fake wrong incorrect inaccurate nonsense rubbish".split(
    " ",
  ),
  ..."fiction fantasy fabrication fabrications lie lies invention inventions myth hoax absurd ridiculous preposterous".split(
    " ",
  ),
  ..."ludicrous slanderous libellous libelous defamatory mendacious erroneous misinformation disinformation propaganda".split(
    " ",
  ),
  ..."unsubstantiated bogus hogwash bunk baloney balderdash garbage outrageous slander".split(" "),
  ...[
    "made up",
    "made-up",
    "fake news",
    "fairy tale",
    "fairy tales",
    "without foundation",
    "without basis",
    "pure speculation",
  ],
  ...[
    "without merit",
    "not true",
    "not correct",
    "not accurate",
    "not the case",
    "not so",
    "n't true",
    "n't correct",
    "n't so",
  ],
  ...[
    "n't the case",
    "not right",
    "old wives",
    "tall tale",
    "cock and bull",
    "wide of the mark",
    "smear",
    "smears",
    "far from the truth",
  ],
];
/** What may stand beside such a predicate where it is all that is said of it. */
export const BESIDE_FALSE = words(
  "a an the and or utterly absolutely absolute total totally complete completely entirely entire simply just plain plainly pure " +
    "purely sheer utter wholly flatly quite all blatant outright categorically another an of's s patently demonstrably " +
    "malicious simply deeply grossly manifestly false baseless well is are was were be being as",
);

/** Verbs by which somebody calls what was told by such a predicate. */
export const CALLING_FORMS = words(
  "call calls called calling brand brands branded branding label labels labelled labeled labelling labeling describe describes " +
    "described describing term terms termed terming dub dubs dubbed dubbing slam slams slammed blast blasts blasted denounce " +
    "denounces denounced condemn condemns condemned characterise characterised characterises characterize characterized characterizes decry decried",
);

/** Nouns behind "no such" that stand for whatever was told. */
export const ANYTHING_NOUNS = words("thing things incident incidents event events situation matter issue problem case");

/** Nouns for those who print or send: "the newspaper's report" is of an outlet whatever its name. */
export const OUTLET_NOUNS = words(
  "newspaper paper daily magazine weekly tabloid channel broadcaster station agency website site media press outlet outlets newspapers " +
    "papers blog podcast programme program",
);

/** Words of offices and ranks in what a speaker is called: two who have but these in common are not of one side. */
export const OFFICE_WORDS = words(
  "minister ministers ministry spokesman spokeswoman spokesperson official officials chief head leader leaders president office " +
    "deputy director manager government department prime foreign interior defence defense finance information state former senior " +
    "an a the and of for in at his her their its mr mrs ms dr sir general secretary council committee member members chairman " +
    "chair chairwoman chairperson statement representative lawyer lawyers attorney attorneys source sources person people " +
    "executive party union group press service agency court judge city national who first two three several some close local regional",
);

/** Those who dismiss a charge or reject a claim by law: it is a ruling, no denial. */
export const RULING_WORDS = words("court courts judge judges jury justices tribunal magistrate magistrates");
/** With these near its beginning a clause tells what ought to be, which is not denied but refused. */
export const OUGHT_WORDS = words("should must ought shall");
