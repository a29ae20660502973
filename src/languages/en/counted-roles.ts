/** What people of a happening are counted as, and the words by which a sentence counts them. */
export type CountedRole = {
  readonly name: string;
  /** How the count goes over time: it stays, it grows, or it goes either way. */
  readonly course: "stays" | "grows" | "varies";
  /** Types of events that have such a count, with their modes where not all of them do; none where any story may. */
  readonly events: readonly (readonly [type: string, mode?: string])[];
  /** Words behind the figure that say it, parted by single spaces; lower case. */
  readonly behind: readonly string[];
  /** Words before the figure that say it. */
  readonly before: readonly string[];
  /** Words right behind the figure of which it is a count by themselves. */
  readonly heads: readonly string[];
  /** Words around it with which it is a count of something else. */
  readonly not: readonly string[];
  /** True where "dozens" and "hundreds" are counts of it. */
  readonly vague?: true;
};

/** The first that applies: who was rescued was on board, too. */
export const COUNTED_ROLES: readonly CountedRole[] = [
  {
    name: "missing",
    course: "varies",
    events: [["DISASTER"]],
    behind: ["missing", "unaccounted for", "not been found", "not been traced", "not yet been found"],
    before: ["missing at", "missing to"],
    heads: ["missing"],
    not: ["dead or missing", "killed or missing", "dead and missing"],
  },
  {
    name: "rescued",
    course: "grows",
    events: [["DISASTER"]],
    behind: [
      "been rescued",
      "were rescued",
      "was rescued",
      "ashore alive",
      "been saved",
      "were saved",
      "out alive",
      "found alive",
      "survived",
      "to safety",
    ],
    before: ["rescued", "saved"],
    heads: ["rescued", "rescues"],
    not: ["among them"],
  },
  {
    name: "on board",
    course: "stays",
    events: [["DISASTER"]],
    behind: [
      "on board",
      "aboard",
      "were on the",
      "was on the",
      "on the manifest",
      "boarded",
      "travelling on",
      "traveling on",
    ],
    before: ["carrying", "list of", "with"],
    heads: ["passengers", "crew", "people aboard"],
    not: [
      "among",
      "including",
      "licensed",
      "certified",
      "capacity",
      "designed",
      "survivors",
      "bodies",
      "killed",
      "died",
      "dead",
    ],
  },
  {
    name: "crew",
    course: "stays",
    events: [],
    behind: [],
    before: [],
    heads: ["crew", "crew members", "crewmen", "sailors", "fishermen", "members of the crew"],
    not: [
      "among",
      "including",
      "killed",
      "died",
      "dead",
      "missing",
      "rescued",
      "survived",
      "injured",
      "home",
      "freed",
      "of the crew members",
    ],
  },
  {
    name: "stopped work",
    course: "stays",
    events: [
      ["COMPANY", "strike"],
      ["PROTEST", "strike"],
    ],
    behind: [
      "laid down",
      "stopped work",
      "stopped working",
      "downed tools",
      "absent from",
      "stayed away from work",
      "left their posts",
      "on strike",
      "joined the strike",
      "struck",
      "walked off",
      "took part in the strike",
    ],
    before: ["strike by", "strike of"],
    heads: ["strikers"],
    not: ["not", "among"],
  },
  {
    name: "in the crowd",
    course: "stays",
    events: [["PROTEST"], ["COMPANY", "strike"]],
    behind: [
      "walk out",
      "walked out",
      "walking out",
      "pour out",
      "poured out",
      "pouring out",
      "marched",
      "marching",
      "gathered",
      "rallied",
      "demonstrated",
      "protested",
      "took to the streets",
      "took part",
      "turned out",
      "attended",
    ],
    before: ["crowd of"],
    heads: ["protesters", "demonstrators", "marchers"],
    not: ["arrested", "detained", "killed", "injured", "hurt", "police"],
    vague: true,
  },
  {
    name: "affected",
    course: "stays",
    events: [],
    behind: [
      "were affected",
      "affected",
      "lost savings",
      "lost their",
      "lost money",
      "were defrauded",
      "were cheated",
      "were deceived",
    ],
    before: [],
    heads: [],
    not: ["not", "among"],
  },
];

/** Words by which a figure is only said to be possible, or taken back. */
export const NO_COUNT: readonly string[] = [
  "could",
  "may",
  "might",
  "would",
  "if",
  "can",
  "earlier entry",
  "earlier version",
  "earlier report",
  "earlier story",
  "previous version",
];

/** Nouns for what somebody is charged with, one by one. */
export const CHARGE_NOUNS: readonly string[] = ["counts", "charges"];
/** Words by which a court has done with a count, or somebody has owned to it: no longer all that there are. */
export const DONE_WITH_COUNTS: ReadonlySet<string> = new Set(
  "guilty convicted convicts acquitted acquits acquittal cleared clears dropped withdrawn dismissed sentenced admitted admits deal jailed".split(
    " ",
  ),
);
/** Words right before "guilty" that leave all counts open. */
export const NOT_DONE: ReadonlySet<string> = new Set(["not"]);
