import type { EventVerb } from "./event-verb.ts";
import { DISASTER_WORDS, POLITICAL_WORDS, SPORT_WORDS } from "./field-words.ts";
import { ACCIDENT_WORDS, VIOLENT_WORDS } from "./harm-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const LIFE = { type: "LIFE", frame: "any", people: true, wide: true } as const;
const PERSONNEL = { type: "PERSONNEL", frame: "any", people: true, wide: true } as const;

/** Posts that somebody is chosen for, as the last word of their names. */
const POSTS = list(
  "minister, ministers, president, premier, governor, mayor, ambassador, envoy, chancellor, secretary, judge, justice, speaker, leader, chief, head, director, commissioner, prosecutor, general, commander, chairman, chairwoman, chair, deputy, adviser, advisor, chaplain, bishop, archbishop, pope, coach, captain, rector, principal, nominee, candidate, running, cabinet, successor, czar, administrator, spokesman, spokeswoman, ceo, editor, conductor, mate, king, queen, monarch",
);
const NATURAL = new Set([...VIOLENT_WORDS, ...DISASTER_WORDS, ...ACCIDENT_WORDS]);

/** Births, weddings, deaths and burials, and who is chosen for an office or leaves it. */
export const PEOPLE_VERBS: readonly EventVerb[] = [
  { ...LIFE, mode: "birth", noun: "birth", verbs: list("give birth, give birth to") },
  {
    ...LIFE,
    mode: "birth",
    noun: "birth",
    verbs: list("welcome, have, deliver, expect"),
    objects: list("baby, newborn, triplets, twins, babies, firstborn"),
    reach: 7,
  },
  {
    ...LIFE,
    mode: "marriage",
    noun: "wedding",
    verbs: list("marry, wed, tie the knot, get married, exchange vows, elope"),
  },
  { ...LIFE, mode: "divorce", noun: "divorce", verbs: list("divorce, file for divorce, get divorced") },
  {
    ...LIFE,
    mode: "death",
    noun: "death",
    verbs: list("die, pass away, pass on, die peacefully, die suddenly"),
    unless: NATURAL,
  },
  {
    ...LIFE,
    mode: "burial",
    noun: "burial",
    verbs: list("bury, lay to rest, cremate, inter, entomb, exhume"),
    unless: new Set(list("mud, mudslide, landslide, avalanche, rubble, earthquake, snow, lava, ash, debris, hatchet")),
  },
  {
    ...LIFE,
    people: false,
    mode: "burial",
    noun: "burial",
    verbs: list("bury, inter, cremate, lay to rest"),
    objects: list("dead, victims, victim, remains, body, bodies, coffin, coffins, ashes"),
    reach: 5,
  },
  {
    ...PERSONNEL,
    mode: "election",
    noun: "election",
    verbs: list("elect, re-elect, reelect, vote in, vote out, unseat, win re-election, win reelection, win election"),
  },
  {
    ...PERSONNEL,
    mode: "election",
    noun: "election",
    verbs: list("win, lose, concede, clinch, capture, sweep, contest"),
    objects: list(
      "election, elections, presidency, primary, primaries, caucuses, runoff, run-off, by-election, seat, seats, mayoralty, governorship, nomination, referendum, poll, polls, vote, ballot",
    ),
    reach: 8,
    unless: SPORT_WORDS,
  },
  {
    ...PERSONNEL,
    mode: "nomination",
    noun: "nomination",
    verbs: list("nominate, name, pick, choose, tap, select, propose, put forward"),
    objects: list("nominee, candidate, running, contender, nomination"),
    reach: 10,
  },
  { ...PERSONNEL, mode: "nomination", noun: "nomination", verbs: list("nominate") },
  {
    ...PERSONNEL,
    mode: "candidacy",
    noun: "candidacy",
    verbs: list(
      "run for president, run for governor, run for mayor, run for office, run for parliament, run for congress, run for the senate, run for the presidency, run for re-election, run for reelection, stand for election, stand for parliament, stand for re-election, seek re-election, seek reelection, seek the presidency, seek the nomination, declare his candidacy, declare her candidacy, announce his candidacy, announce her candidacy, enter the race, join the race, drop out of the race, quit the race, end his campaign, end her campaign, launch his campaign, launch her campaign",
    ),
    unless: SPORT_WORDS,
  },
  {
    ...PERSONNEL,
    mode: "appointment",
    noun: "appointment",
    verbs: list("appoint, swear in, reappoint, crown, enthrone, ordain"),
  },
  {
    ...PERSONNEL,
    mode: "appointment",
    noun: "appointment",
    verbs: list("name, pick, choose, tap, select, hire, install, recruit, promote, confirm, succeed, replace"),
    objects: POSTS,
    reach: 9,
    unless: SPORT_WORDS,
  },
  {
    ...PERSONNEL,
    mode: "appointment",
    noun: "inauguration",
    verbs: list(
      "take office, be sworn in, take the oath, take up office, be inaugurated, assume office, assume the presidency",
    ),
  },
  {
    ...PERSONNEL,
    mode: "departure",
    noun: "retirement",
    verbs: list(
      "retire, announce his retirement, announce her retirement, announce their retirement, step aside, bow out",
    ),
  },
  {
    ...PERSONNEL,
    mode: "dismissal",
    noun: "dismissal",
    verbs: list("sack, oust, dismiss, fire, demote, suspend, remove, relieve"),
    objects: POSTS,
    reach: 4,
  },
  {
    type: "RETREAT",
    noun: "resignation",
    verbs: list(
      "quit, announce his resignation, announce her resignation, tender his resignation, tender her resignation, hand in his resignation, hand in her resignation, submit his resignation, submit her resignation",
    ),
    frame: "any",
    people: true,
    wide: true,
    beside: new Set(
      list(
        "minister, government, cabinet, parliament, premier, party, president, senator, governor, mayor, commission, post, office, secretary, ambassador, chief, committee, council",
      ),
    ),
  },
];

const EXECUTIVES = set(
  "executive, executives, ceo, cfo, chairman, chairwoman, shareholders, shareholder, investors, shares, company, firm, profits, subsidiary, coach, manager, club, striker",
);

/** Who leaves or takes an office of state by name is told wherever it stands. */
export const OFFICE_VERBS: readonly EventVerb[] = [
  {
    type: "RETREAT",
    noun: "resignation",
    verbs: list("resign, step down, stand down"),
    frame: "source",
    beside: POLITICAL_WORDS,
    unless: EXECUTIVES,
  },
  ...(
    [
      ["appointment", "appoint, reappoint, swear in"],
      ["nomination", "nominate"],
      ["election", "elect, re-elect"],
    ] as const
  ).map(([mode, verbs]) => ({
    type: "PERSONNEL" as const,
    mode,
    noun: mode,
    verbs: list(verbs),
    frame: "target" as const,
    people: true,
    beside: POLITICAL_WORDS,
    unless: EXECUTIVES,
  })),
];
