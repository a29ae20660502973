import type { EventNoun } from "./event-nouns.ts";
import { DISASTER_WORDS, LABOUR_WORDS, POLITICAL_WORDS, SPORT_WORDS } from "./field-words.ts";
import { VIOLENT_WORDS } from "./harm-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const MENTION = { needs: "mention", mutual: false } as const;

/** People's lives and offices, what is published and paid, and what is founded or discovered, as nouns. */
export const AFFAIR_EVENT_NOUNS: readonly EventNoun[] = [
  {
    ...MENTION,
    type: "LIFE",
    mode: "marriage",
    noun: "wedding",
    words: list("wedding, royal wedding, nuptials"),
    determined: true,
  },
  { ...MENTION, type: "LIFE", mode: "divorce", noun: "divorce", words: list("divorce"), determined: true },
  { ...MENTION, type: "LIFE", mode: "birth", noun: "birth", words: list("birth"), determined: true },
  {
    ...MENTION,
    type: "LIFE",
    mode: "death",
    noun: "death",
    words: list("death, passing"),
    determined: true,
    unless: new Set([...VIOLENT_WORDS, ...DISASTER_WORDS, "penalty", "row", "sentence", "murder", "killing"]),
  },
  {
    ...MENTION,
    type: "LIFE",
    mode: "burial",
    noun: "funeral",
    words: list(
      "funeral, funerals, state funeral, burial, burials, memorial service, memorial services, requiem, requiem mass, cremation, funeral service, mass burial, vigil, candlelight vigil, memorial ceremony",
    ),
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "election",
    noun: "election",
    words: list(
      "election, elections, general election, presidential election, parliamentary election, presidential elections, parliamentary elections, by-election, runoff, run-off, runoff election, snap election, local elections, midterm elections, primary election, leadership election, re-election",
    ),
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "nomination",
    noun: "nomination",
    words: list("nomination, nominations"),
    beside: POLITICAL_WORDS,
    // A nomination that several run for is none yet.
    unless: set(
      "rivals, rival, candidates, contender, contenders, primary, primaries, bid, frontrunner, front-runner, race",
    ),
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "candidacy",
    noun: "candidacy",
    words: list(
      "candidacy, presidential bid, presidential run, re-election bid, reelection bid, white house bid, white house run, bid for the presidency, bid for re-election, run for president, run for governor, gubernatorial bid, mayoral bid",
    ),
    unless: SPORT_WORDS,
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "appointment",
    noun: "appointment",
    words: list("appointment, reappointment"),
    beside: POLITICAL_WORDS,
    determined: true,
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "appointment",
    noun: "inauguration",
    words: list("inauguration, coronation, swearing-in, enthronement"),
  },
  {
    ...MENTION,
    type: "PERSONNEL",
    mode: "departure",
    noun: "retirement",
    words: list("retirement"),
    determined: true,
    unless: set("age, savings, home, plan, fund, funds, pension, pensions, benefits, community"),
  },
  {
    ...MENTION,
    type: "RETREAT",
    mode: null,
    noun: "resignation",
    words: list("resignation, resignations"),
  },
  {
    ...MENTION,
    type: "PUBLICATION",
    mode: "leak",
    noun: "data breach",
    words: list(
      "data breach, data breaches, security breach, data theft, data leak, breach, hack, hacking, cyber breach, cyber-attack",
    ),
    beside: set("data, hackers, hacker, cybersecurity, personal, passwords, accounts, customers, users, records"),
  },
  {
    ...MENTION,
    type: "PUBLICATION",
    mode: "leak",
    noun: "leak",
    words: list("leak, leaks, document leak"),
    beside: set(
      "documents, files, papers, emails, e-mails, cables, journalists, memo, whistleblower, newspaper, confidential, leaked",
    ),
    unless: set("gas, oil, water, pipe, pipeline, chemical, toxic"),
  },
  {
    ...MENTION,
    type: "PUBLICATION",
    mode: "publication",
    noun: "publication",
    words: list("publication, release, premiere"),
    beside: set("report, book, memoir, study, novel, film, trailer, album, documents, video, footage, files, edition"),
    unless: set("prison, jail, custody, hostages, hostage, prisoners, detained, bail"),
    determined: true,
  },
  {
    ...MENTION,
    type: "DISCOVERY",
    mode: null,
    noun: "discovery",
    words: list("discovery, discoveries"),
    beside: set(
      "scientists, researchers, astronomers, astronomer, archaeologists, species, fossil, fossils, planet, planets, telescope, tomb, ruins, physicists, biologists, ancient, microbes, comet, asteroid, galaxy, genome, museum, shipwreck",
    ),
  },
  {
    ...MENTION,
    type: "TRANSACTION",
    mode: "payment",
    noun: "payment of wages",
    words: list(
      "payment of wages, payment of salaries, unpaid wages, wage arrears, back pay, salary arrears, unpaid salaries",
    ),
  },
  {
    ...MENTION,
    type: "TRANSACTION",
    mode: "payment",
    noun: "payment",
    words: list("payment, payments, money transfer, transfers, bank transfer, remittance, repayment, reimbursement"),
    beside: set(
      "bank, account, accounts, money, million, ransom, bribe, bribes, fraud, creditors, debt, wages, loan, funds",
    ),
    unless: SPORT_WORDS,
  },
  {
    ...MENTION,
    type: "CONSULT",
    mode: "meet",
    noun: "assembly",
    words: list("assembly, mass meeting, assemblies, gathering"),
    beside: LABOUR_WORDS,
    mutual: true,
    determined: true,
  },
  {
    ...MENTION,
    type: "MOVEMENT",
    mode: "launch",
    noun: "launch",
    words: list("liftoff, lift-off, blastoff, launch, rocket launch, satellite launch"),
    beside: set(
      "satellite, satellites, spacecraft, spaceport, cosmodrome, nasa, orbit, astronauts, cosmonauts, rocket",
    ),
    unless: set("missile, missiles, ballistic, nuclear"),
  },
  {
    ...MENTION,
    type: "MARKET",
    mode: "fall",
    noun: "fall",
    words: list("slump, plunge, sell-off, selloff, tumble, downturn, price drop, price fall, crash"),
    beside: set(
      "price, prices, shares, stocks, currency, bitcoin, cryptocurrency, dollar, euro, investors, traders, markets",
    ),
    unless: new Set([...DISASTER_WORDS, ...SPORT_WORDS]),
  },
  {
    ...MENTION,
    type: "MARKET",
    mode: "rise",
    noun: "rise",
    words: list("rally, surge, price rise, price increase, rate hike, rate rise, rebound"),
    beside: set(
      "price, prices, shares, stocks, currency, bitcoin, cryptocurrency, dollar, euro, investors, traders, markets",
    ),
    unless: SPORT_WORDS,
  },
];
