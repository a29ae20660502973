/** Verbs of saying that also tell deeds, and what shows that they do. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export type DeedSense = {
  /** Heads of the object that show it. */
  readonly objects?: ReadonlySet<string>;
  /** Heads of the subject that show it, whatever the object. */
  readonly subjects?: ReadonlySet<string>;
};

const ARMED = words(`
  army armies attacker attackers bandits bear bears bomber bombers crowd dog dogs drone drones fighter fighters forces gang gangs gunman
  gunmen hacker hackers helicopters insurgents jet jets jihadists militants militia militias missiles mob navy pirates planes
  protesters raiders rebels rioters robbers separatists shark sharks soldiers submarine submarines tanks terrorist terrorists
  thieves troops vandals warplanes wolf wolves`);

/** By base form: "conceded a penalty", "maintained a majority", "attacked by hackers", "the study was supported by a fund". */
export const DEED_SENSES: ReadonlyMap<string, DeedSense> = new Map([
  [
    "concede",
    { objects: words("penalty penalties goal goals corner free-kick kick try tries run runs point points possession") },
  ],
  [
    "maintain",
    {
      objects: words(`
        balance contact contacts control course discipline distance grip hold lead majority momentum order peace position
        power presence pressure relations silence speed stability ties`),
    },
  ],
  [
    "claim",
    {
      objects: words(
        "benefit benefits gold life lives medal medals points seat seats silver title trophy victim victims victory win wicket",
      ),
    },
  ],
  ["attack", { subjects: ARMED }],
  [
    "deny",
    {
      objects: words(
        "access admission appeal appeals application applications asylum bail bid coverage entry extension licence license motion motions parole permission permit permits petition petitions request requests visa visas",
      ),
    },
  ],
  [
    "reject",
    {
      objects: words(
        "appeal appeals application applications bail ballot ballots bid bids licence license motion motions petition petitions visa visas",
      ),
    },
  ],
  ["back", { subjects: ARMED }],
  ["support", { objects: words("study research work project roof wall weight family families"), subjects: ARMED }],
  ["blast", { subjects: ARMED }],
  ["hit back", { subjects: ARMED }],
  [
    "question",
    { subjects: words("police detectives officers investigators prosecutors fbi constables troopers deputies") },
  ],
  ["quiz", { subjects: words("police detectives officers investigators prosecutors") }],
  ["report", { objects: words("profit profits loss losses earnings revenue") }],
]);

/** Verbs by which a thing gets a name, and nobody says anything of it. */
export const NAMING_FORMS = words(`
  name named names naming rename renamed title titled entitle entitled christen christened list listed lists listing spell spelled
  spelt tag tagged`);

/** What laws and rules do of themselves: "laws banning the sale". */
export const RULING_FORMS = words("banning barring prohibiting outlawing forbidding allowing requiring permitting");
