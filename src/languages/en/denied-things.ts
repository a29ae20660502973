/** One thing that some tell and others say there was not, with the words for it. */
export type DeniedThing = {
  /** Behind "no" or after a verb of denying; lower case, parted by single spaces. */
  readonly denied: readonly string[];
  /** By which it is told. */
  readonly told: readonly string[];
  /** True for what somebody is given or told: who rejects or dismisses an offer or a warning says that there was one. */
  readonly rejectable?: true;
};

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

/** Things that either were or were not. */
export const DENIED_THINGS: readonly DeniedThing[] = [
  { denied: list("offer, offers"), told: list("offered, an offer, the offer"), rejectable: true },
  {
    denied: list("request, requests, invitation"),
    told: list("requested, has asked, had asked, asked for, a request, invited"),
    rejectable: true,
  },
  {
    denied: list("payment, payments, bribe, bribes"),
    told: list("bribed, a bribe, bribes, took money, accepted money"),
    rejectable: true,
  },
  { denied: list("ransom"), told: list("a ransom, ransom was paid, paid a ransom"), rejectable: true },
  { denied: list("warning, warnings"), told: list("warned, a warning, warnings, had been warned"), rejectable: true },
  { denied: list("order, orders"), told: list("ordered, an order, orders were given"), rejectable: true },
  { denied: list("threat, threats"), told: list("threatened, a threat, threats"), rejectable: true },
  { denied: list("apology"), told: list("apologised, apologized, an apology"), rejectable: true },
  { denied: list("shot, shots, gunfire, shooting"), told: list("fired at, opened fire, shots, gunfire, shot at") },
  { denied: list("explosion, explosions, blast"), told: list("exploded, an explosion, explosions, a blast") },
  { denied: list("fire"), told: list("caught fire, a fire, was on fire") },
  { denied: list("leak, leaks, spill"), told: list("leaked, a leak, leaks, a spill") },
  { denied: list("collision"), told: list("collided, a collision") },
  {
    denied: list("squall, storm, gale, gust"),
    told: list("a squall, sudden squall, a storm, a gale, a gust, strong gust"),
  },
  { denied: list("fog"), told: list("fog, mist") },
  { denied: list("ice"), told: list("icy, ice on") },
  {
    denied: list("distress call, distress signal, mayday, alarm"),
    told: list("distress call, distress signal, mayday, the alarm"),
  },
  { denied: list("fault, defect, failure"), told: list("a fault, a defect, defective, had failed, a failure") },
  {
    denied: list("overloading, overloaded, overcrowded, overcrowding"),
    told: list(
      "overloaded, overloading, overcrowded, carrying far more than, carrying more than it should, carrying more than its, more than it was built for, too many people, beyond capacity, over capacity, above its capacity, more passengers than",
    ),
  },
  {
    denied: list("torture, ill-treatment, beaten, mistreated"),
    told: list("tortured, beaten, mistreated, ill-treated"),
  },
  { denied: list("shortage, shortages"), told: list("a shortage, shortages, ran out of, run out of") },
  { denied: list("outbreak"), told: list("an outbreak, the outbreak") },
  {
    denied: list("breach, violation, violations"),
    told: list("a breach, breached, violated, a violation, violations"),
  },
  { denied: list("fraud, rigging, irregularities"), told: list("fraud, rigged, rigging, irregularities") },
  {
    denied: list("civilians, civilian casualties"),
    told: list("civilians were killed, killed civilians, civilian casualties"),
  },
];

/** Words after which what follows is said not to be, whatever it is. */
export const FLATLY_DENYING_WORDS: ReadonlySet<string> = new Set("denied denies deny denying".split(" "));
/** Words after which what follows is said not to be so. */
export const DENYING_WORDS: ReadonlySet<string> = new Set([
  ...FLATLY_DENYING_WORDS,
  ..."rejected rejects dismissed dismisses disputed disputes excluded".split(" "),
]);
/** Verbs of those who will not have what others ask for or plan. Lower case. */
export const REJECTING_VERBS: ReadonlySet<string> = new Set(
  "reject rejects rejected rejecting refuse refuses refused refusing decline declines declined declining oppose opposes opposed opposing rebuff rebuffs rebuffed spurned snubbed decried".split(
    " ",
  ),
);
/** The same in two words. */
export const DENYING_PHRASES: readonly string[] = ["ruled out", "rules out", "rule out"];
/** Behind what is said not to be so. */
export const GROUNDLESS_WORDS: readonly string[] = [
  "without foundation",
  "baseless",
  "unfounded",
  "groundless",
  "is untrue",
  "are untrue",
  "is false",
  "are false",
];
/** Before "baseless" where it says so of a thing, and is not part of the name of another ("baseless theories"). Lower case. */
export const GROUNDLESS_LEADS: ReadonlySet<string> = new Set(
  "is are was were be been being as and entirely totally completely wholly simply utterly quite".split(" "),
);
/** Words with which a sentence neither tells nor denies. */
export const LEFT_OPEN: ReadonlySet<string> = new Set(
  "if whether unless until could might may would should will can unclear wondered investigate investigating inquiry".split(
    " ",
  ),
);
