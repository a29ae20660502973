import type { EventVerb } from "./event-verb.ts";
import { COURT_WORDS, DISASTER_WORDS, EMPLOYER_WORDS } from "./field-words.ts";
import { ACCIDENT_WORDS, VIOLENT_WORDS } from "./harm-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const DISASTER = { type: "DISASTER", frame: "any" } as const;
const COURT = { type: "COURT", frame: "any" } as const;
const COMPANY = { type: "COMPANY", frame: "any" } as const;
const BODIES = list(
  "plant, plants, factory, factories, mill, mine, mines, site, sites, store, stores, shop, shops, branch, branches, office, offices, yard, depot, warehouse, refinery, smelter, works, line, hotel, restaurants, hospital, school, station, terminal, foundry, brewery, outlets, operations, unit",
);
const WARES = list(
  "product, service, model, phone, car, van, drug, vaccine, app, brand, platform, line, route, site, ship, satellite, plant, store, factory, version, device, game, range, network, flights, scheme, bank, ferry, terminal, centre, center, range",
);

/** Disasters, courts and companies: verbs that tell an event whoever takes part. */
export const HAPPENING_EVENT_VERBS: readonly EventVerb[] = [
  // Disasters.
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    verbs: list(
      "crash, derail, collide, collide with, overturn, crash-land, plough into, plow into, careen into, skid off, veer off, come off, run aground, slam into, smash into, plunge into, roll over, run off",
    ),
    beside: DISASTER_WORDS,
  },
  {
    ...DISASTER,
    mode: "sinking",
    noun: "sinking",
    verbs: list("sink, capsize, founder, go down, keel over, list"),
    beside: new Set(
      list(
        "boat, boats, ship, ferry, vessel, trawler, dinghy, tanker, freighter, barge, crew, canoe, raft, yacht, passengers, coastguard, sea",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "collapse",
    noun: "collapse",
    verbs: list("collapse, cave in, fall in, give way, topple, come down, crumble, buckle, subside, fall on"),
    beside: new Set(
      list(
        "bridge, roof, building, buildings, wall, walls, tower, house, houses, dam, tunnel, crane, mine, shaft, stand, scaffolding, block, ceiling, balcony, floor, tree, structure, storey, storeys, rubble, embankment, road, hall, church, mall, homes",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "explosion",
    noun: "explosion",
    verbs: list("explode, blow up, detonate, burst, go off, erupt into flames"),
    beside: new Set(
      list(
        "gas, boiler, tank, tanker, pipeline, plant, factory, depot, refinery, mine, cylinder, fireworks, transformer, chemical, fuel, warehouse, pipe, workshop, reactor",
      ),
    ),
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "fire",
    noun: "fire",
    verbs: list(
      "burn down, catch fire, go up in flames, burst into flames, burn, blaze, be gutted, rage, gut, engulf, sweep through, spread to, smoulder, smolder, destroy",
    ),
    beside: new Set(
      list(
        "fire, fires, blaze, flames, wildfire, wildfires, firefighters, burned, smoke, inferno, bushfire, fire-fighters",
      ),
    ),
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "flood",
    noun: "flood",
    verbs: list(
      "flood, inundate, burst its banks, burst their banks, overflow, submerge, swamp, wash away, sweep away, break its banks, breach",
    ),
    beside: new Set(
      list(
        "river, rain, rains, water, waters, dam, dyke, dike, levee, floods, flooding, flood, storm, banks, homes, streets, rainfall, lake, creek, tide, cyclone, valley",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "storm",
    noun: "storm",
    verbs: list(
      "make landfall, lash, batter, pummel, barrel into, roar ashore, come ashore, rip through, tear through, sweep across, tear off, tear roofs, blow over, strike, hit",
    ),
    beside: new Set(
      list(
        "storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, winds, gale, gales, blizzard, gusts, hail, hailstorm, squall, snowstorm, thunderstorm, thunderstorms",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "earthquake",
    noun: "earthquake",
    verbs: list("shake, jolt, rattle, strike, hit, rock"),
    beside: new Set(
      list(
        "earthquake, earthquakes, quake, tremor, tremors, aftershock, aftershocks, magnitude, epicentre, epicenter, seismic, temblor",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "landslide",
    noun: "landslide",
    verbs: list("slide, bury, slip, give way"),
    beside: new Set(
      list(
        "landslide, landslides, mudslide, mudslides, avalanche, avalanches, hillside, slope, mud, rockfall, rockslide",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "other",
    noun: "eruption",
    verbs: list("erupt, spew ash, leak, spill"),
    beside: new Set(list("volcano, ash, lava, crater, oil, chemical, ammonia, chlorine, tanker, pipeline, gas")),
  },
  {
    ...DISASTER,
    mode: "disease",
    noun: "outbreak",
    verbs: list("fall ill, fall sick, contract, infect, test positive, sicken, be infected, catch"),
    beside: new Set(
      list(
        "virus, disease, outbreak, cholera, measles, flu, influenza, fever, ebola, infection, infections, patients, epidemic, poisoning, bacteria, salmonella, dengue, malaria, typhoid, polio, mpox, ill, contaminated, cases, meningitis, legionnaires, plague, hepatitis, norovirus",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "casualties",
    noun: "casualties",
    verbs: list(
      "kill, die, injure, hurt, wound, drown, perish, go missing, burn to death, find dead, crush, crush to death, lose their lives, lose his life, lose her life, suffocate, electrocute, claim, leave dead, report missing, bury alive, freeze to death, presume dead, trap, account for, confirm dead, sweep away, burn, treat",
    ),
    beside: new Set([...ACCIDENT_WORDS, ...DISASTER_WORDS]),
    unless: VIOLENT_WORDS,
    people: true,
  },
  {
    ...DISASTER,
    mode: "evacuation",
    noun: "evacuation",
    verbs: list(
      "evacuate, flee, displace, relocate, move, leave their homes, abandon their homes, move to higher ground, bring to safety, ferry, clear",
    ),
    beside: DISASTER_WORDS,
    unless: new Set([...VIOLENT_WORDS, "war", "fighting"]),
    people: true,
  },
  {
    ...DISASTER,
    mode: "rescue",
    noun: "rescue",
    verbs: list(
      "rescue, save, pull, pull out, pull from, dig out, pluck, winch, airlift, free, bring out, recover, search, search for, hunt for, look for, comb, lift, haul, comb through, locate",
    ),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
    people: true,
  },
  // Courts.
  {
    ...COURT,
    mode: "sentence",
    noun: "sentence",
    verbs: list("sentence, jail, imprison, order to pay, hand down, get, receive, give, condemn to death, serve, face"),
    objects: list(
      "years, year, months, life, prison, death, jail, term, sentence, sentences, probation, hours, days, fine, imprisonment, weeks",
    ),
    reach: 9,
    beside: COURT_WORDS,
  },
  { ...COURT, mode: "sentence", noun: "sentence", verbs: list("sentence, jail"), beside: COURT_WORDS },
  {
    ...COURT,
    mode: "verdict",
    noun: "verdict",
    verbs: list(
      "convict, acquit, find guilty, find not guilty, clear, exonerate, find liable, dismiss, throw out, clear of, drop",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "charge",
    noun: "charge",
    verbs: list(
      "charge, indict, prosecute, arraign, charge with, accuse of, book, file charges, press charges, bring charges, accuse",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "arrest",
    noun: "arrest",
    verbs: list(
      "arrest, detain, take into custody, apprehend, remand, remand in custody, seize, hold, nab, catch, pick up, round up, capture, handcuff, question, extradite",
    ),
    beside: new Set([
      ...COURT_WORDS,
      "police",
      "detectives",
      "officers",
      "custody",
      "suspicion",
      "suspect",
      "suspects",
      "arrested",
    ]),
  },
  {
    ...COURT,
    mode: "lawsuit",
    noun: "lawsuit",
    verbs: list(
      "sue, file suit, file a lawsuit, take to court, go to court, bring a case, lodge a complaint, seek damages, petition, counter-sue, countersue, bring a suit, launch legal action, take legal action, file a complaint, file a claim, file an action",
    ),
  },
  {
    ...COURT,
    mode: "plea",
    noun: "plea",
    verbs: list(
      "plead guilty, plead not guilty, plead no contest, admit, confess, confess to, deny, plead, enter a plea, change plea",
    ),
    beside: new Set(
      list(
        "charge, charges, court, trial, judge, guilty, murder, fraud, theft, manslaughter, bribery, assault, prosecutors, count, counts, hearing, wrongdoing, embezzlement, smuggling",
      ),
    ),
  },
  {
    ...COURT,
    mode: "hearing",
    noun: "hearing",
    verbs: list(
      "appear in court, appear before, appear, stand before, go before, be heard, hear, face a judge, reconvene, adjourn",
    ),
    beside: new Set(list("court, judge, magistrate, magistrates, tribunal, hearing, judges, jury, case, custody")),
  },
  {
    ...COURT,
    mode: "trial",
    noun: "trial",
    verbs: list("stand trial, go on trial, be tried, try, go to trial, put on trial, face trial, retry, deliberate"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "testimony",
    noun: "testimony",
    verbs: list(
      "testify, give evidence, take the stand, take the witness stand, tell the court, tell jurors, tell the jury, tell the judge, tell a court, tell the inquest, tell the tribunal, give testimony, be cross-examined, cross-examine, describe",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "ruling",
    noun: "ruling",
    verbs: list(
      "rule, rule that, overturn, uphold, quash, strike down, annul, order, block, grant, bar, suspend, set aside, void, issue an injunction, hold that, find that, halt, reinstate, reverse, affirm, deny, refuse, set bail, invalidate, declare, reject, decide, allow, lift, impose, freeze, award, throw out, adjourn, ban",
    ),
    subjects: list("court, courts, judge, judges, tribunal, magistrate, magistrates, jury, justices, panel"),
  },
  { ...COURT, mode: "ruling", noun: "ruling", verbs: list("quash, annul, uphold, overturn"), beside: COURT_WORDS },
  {
    ...COURT,
    mode: "appeal",
    noun: "appeal",
    verbs: list(
      "appeal, appeal against, lodge an appeal, file an appeal, contest, challenge, take to the supreme court",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "settlement",
    noun: "settlement",
    verbs: list("settle, settle out of court, pay, reach a settlement, agree a settlement"),
    objects: list(
      "lawsuit, lawsuits, suit, case, claim, claims, dispute, court, charges, settlement, litigation, compensation",
    ),
    reach: 8,
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "settlement",
    noun: "settlement",
    verbs: list("settle out of court, settle with"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "release",
    noun: "release",
    verbs: list("release, free, parole, walk free, let go, bail, grant bail, release on bail, free on bail, set free"),
    beside: new Set([...COURT_WORDS, "police", "custody", "bail", "arrest", "prison", "jail", "parole"]),
  },
  {
    ...COURT,
    mode: "investigation",
    noun: "investigation",
    verbs: list(
      "investigate, raid, search, probe, open an investigation, open an inquiry, launch an investigation, launch an inquiry, look into, interrogate, question, open a case, subpoena, examine, seize",
    ),
    beside: new Set([
      ...COURT_WORDS,
      "police",
      "detectives",
      "investigators",
      "officers",
      "inspectors",
      "watchdog",
      "authorities",
      "wrongdoing",
      "fraud",
      "corruption",
    ]),
  },
  // Companies.
  {
    ...COMPANY,
    mode: "deal",
    noun: "takeover",
    verbs: list(
      "acquire, buy out, take over, merge, merge with, snap up, agree to buy, agree to sell, agree to acquire, agree to merge, divest, swallow, bid for, spin off, absorb, hive off, win the contract, win a contract, win an order, land a contract, sign a contract, secure a contract, sell off, award a contract, tie up with, make a bid, table an offer",
    ),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "deal",
    noun: "deal",
    verbs: list(
      "buy, sell, purchase, order, supply, license, lease, combine, offload, win, land, sign, secure, exchange",
    ),
    objects: list(
      "company, firm, rival, stake, unit, business, division, subsidiary, arm, plant, mine, brand, brands, shares, contract, contracts, order, orders, deal, chain, operations, assets, aircraft, ships, ferries, trains, locomotives, buses, turbines, headquarters, licence, license, rights, portfolio, mill, hotels, store, stores, publisher, startup, start-up, bank, insurer, brewery, refinery",
    ),
    reach: 8,
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "strike",
    noun: "strike",
    verbs: list(
      "strike, walk out, walk off, go on strike, down tools, stop work, be on strike, work to rule, stage a walkout, picket, return to work, down their tools, walk off the job",
    ),
    beside: new Set([
      ...EMPLOYER_WORDS,
      "union",
      "unions",
      "pay",
      "workers",
      "nurses",
      "teachers",
      "drivers",
      "dockers",
      "strike",
      "staff",
      "wages",
      "contract",
      "conditions",
    ]),
    unless: VIOLENT_WORDS,
  },
  {
    ...COMPANY,
    mode: "dismissal",
    noun: "dismissal",
    verbs: list(
      "lay off, dismiss, sack, make redundant, cut jobs, shed jobs, axe, let go, furlough, fire, slash jobs, eliminate, terminate",
    ),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "dismissal",
    noun: "layoffs",
    verbs: list("cut, shed, slash, axe, eliminate, lose, reduce, trim, scrap, save"),
    objects: list(
      "jobs, staff, workforce, posts, positions, headcount, employees, workers, payroll, roles, redundancies",
    ),
    reach: 8,
  },
  {
    ...COMPANY,
    mode: "appointment",
    noun: "appointment",
    verbs: list(
      "name, appoint, hire, promote, elect, install, recruit, poach, take over as, succeed, replace, take the helm, tap, become, nominate, take charge, join, pick, choose, rehire, bring in, reappoint",
    ),
    objects: list(
      "executive, director, chairman, chairwoman, chair, president, ceo, cfo, officer, boss, head, manager, board, chief, editor, governor, chancellor, rector, coach, dean, principal, successor, him, her, finance, helm, treasurer, trustee, curator",
    ),
    reach: 12,
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "appointment",
    noun: "appointment",
    verbs: list("succeed, take over as, appoint, take the helm, be named"),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "departure",
    noun: "departure",
    verbs: list(
      "resign, step down, quit, oust, leave, stand down, retire, depart, step aside, bow out, force out, push out, be ousted, exit, hand over",
    ),
    beside: new Set([
      ...EMPLOYER_WORDS,
      "executive",
      "chairman",
      "chairwoman",
      "director",
      "board",
      "boss",
      "head",
      "president",
      "editor",
      "rector",
    ]),
  },
  {
    ...COMPANY,
    mode: "filing",
    noun: "filing",
    verbs: list(
      "report, post, publish, file, disclose, announce, notify, book, release, register, state, present, record, warn, issue, restate, submit",
    ),
    objects: list(
      "profit, profits, loss, losses, results, earnings, prospectus, revenue, revenues, accounts, sales, statement, report, turnover, writedown, filing, regulator, warning, figures, notice, income",
    ),
    reach: 9,
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "insolvency",
    noun: "insolvency",
    verbs: list(
      "file for bankruptcy, file for insolvency, go bankrupt, go bust, file for creditor protection, file for bankruptcy protection, enter administration, go into administration, go into liquidation, be declared insolvent, collapse into, collapse, call in administrators, seek creditor protection, seek bankruptcy protection, apply for insolvency, file for administration, default, default on, be wound up, wind up, enter receivership, go under, declare bankruptcy, liquidate",
    ),
    beside: new Set([
      ...EMPLOYER_WORDS,
      "bankruptcy",
      "insolvency",
      "creditors",
      "administrators",
      "debts",
      "administration",
      "liquidator",
      "receivership",
      "liquidators",
    ]),
  },
  {
    ...COMPANY,
    mode: "closure",
    noun: "closure",
    verbs: list(
      "close, shut, shut down, mothball, shutter, idle, close down, wind down, halt production, cease production, suspend production, close its doors, board up, vacate",
    ),
    objects: BODIES,
    reach: 9,
  },
  {
    ...COMPANY,
    mode: "closure",
    noun: "closure",
    verbs: list(
      "mothball, shutter, cease trading, halt production, cease production, stop production, close its doors, cease operations, shut down, close",
    ),
    beside: EMPLOYER_WORDS,
    subjects: BODIES,
  },
  {
    ...COMPANY,
    mode: "recall",
    noun: "recall",
    verbs: list("recall, pull from shelves, withdraw from sale, take off the shelves, pull from the market"),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "launch",
    noun: "launch",
    verbs: list(
      "launch, unveil, introduce, roll out, open, reopen, start, bring out, release, inaugurate, begin, bring to market, restart, put on sale, go on sale, resume, debut, present",
    ),
    objects: [...WARES, ...BODIES, "production", "sales", "operations"],
    reach: 9,
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "launch",
    noun: "launch",
    verbs: list(
      "open, reopen, go on sale, go into service, enter service, go live, come on stream, start production, begin production, start operating, go into operation, restart, resume production",
    ),
    subjects: [...WARES, ...BODIES],
  },
  {
    ...COMPANY,
    mode: "investment",
    noun: "investment",
    verbs: list(
      "invest, raise, inject, pump, plough, plow, build, put, list, go public, issue, float, borrow, fund, finance, take a stake, buy a stake, sell a stake, acquire a stake, expand, commit, pour, spend, sell shares, sell bonds, secure funding",
    ),
    objects: list(
      "million, billion, stake, shares, bond, bonds, plant, factory, funding, capital, stock, loan, crowns, round, percent, warehouse, refinery, money, smelter, mill, debt, rights, line",
    ),
    reach: 9,
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "investment",
    noun: "investment",
    verbs: list("invest, invest in, go public, list on"),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "fine",
    noun: "fine",
    verbs: list("fine, penalise, penalize, impose a fine, slap, order to pay, pay, levy, hit"),
    objects: list("million, billion, crowns, fine, fines, penalty, dollars, euros, pounds"),
    reach: 9,
    beside: new Set(
      list(
        "regulator, watchdog, authority, commission, fined, fine, antitrust, competition, penalty, inspectorate, agency, ombudsman",
      ),
    ),
  },
];
