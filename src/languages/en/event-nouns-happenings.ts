import type { EventNoun } from "./event-nouns.ts";
import {
  COURT_WORDS,
  DISASTER_WORDS,
  EMPLOYER_WORDS,
  LABOUR_WORDS,
  MEDICAL_WORDS,
  SPACE_WORDS,
} from "./field-words.ts";
import { VIOLENT_WORDS } from "./harm-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const DISASTER = { type: "DISASTER", needs: "mention", mutual: false } as const;
const COURT = { type: "COURT", needs: "mention", mutual: false } as const;
const COMPANY = { type: "COMPANY", needs: "mention", mutual: false } as const;

/** Disasters, the course of courts and the life of companies as nouns: a mention counts for itself. */
export const HAPPENING_EVENT_NOUNS: readonly EventNoun[] = [
  {
    ...DISASTER,
    mode: "storm",
    noun: "storm",
    words: list(
      "storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, gale, gales, blizzard, hailstorm, thunderstorm, thunderstorms, snowstorm, sandstorm, dust storm, tropical storm, windstorm, twister, squall, rainstorm, downpour, downpours, ice storm",
    ),
  },
  {
    ...DISASTER,
    mode: "flood",
    noun: "flood",
    words: list(
      "flood, floods, flooding, flash flood, flash floods, flash flooding, deluge, inundation, floodwaters, storm surge, tsunami, dam burst, dam break",
    ),
  },
  {
    ...DISASTER,
    mode: "earthquake",
    noun: "earthquake",
    words: list("earthquake, earthquakes, quake, quakes, tremor, tremors, aftershock, aftershocks, temblor, seaquake"),
  },
  {
    ...DISASTER,
    mode: "fire",
    noun: "fire",
    words: list(
      "fire, fires, blaze, blazes, wildfire, wildfires, inferno, bushfire, bushfires, forest fire, forest fires, house fire, conflagration, flames",
    ),
    unless: new Set(list("ceasefire, cease-fire, shells, rockets, artillery, gunmen, machine-gun, opened")),
  },
  {
    ...DISASTER,
    mode: "explosion",
    noun: "explosion",
    words: list(
      "explosion, explosions, blast, blasts, gas explosion, gas leak explosion, firedamp explosion, dust explosion",
    ),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    words: list(
      "crash, crashes, collision, collisions, derailment, derailments, plane crash, train crash, car crash, bus crash, pile-up, pileup, wreck, accident, accidents, crash-landing, emergency landing, road accident, near-collision",
    ),
    beside: DISASTER_WORDS,
  },
  { ...DISASTER, mode: "sinking", noun: "sinking", words: list("sinking, shipwreck, capsizing, capsize, shipwrecks") },
  {
    ...DISASTER,
    mode: "collapse",
    noun: "collapse",
    words: list(
      "collapse, cave-in, roof collapse, bridge collapse, building collapse, mine collapse, dam collapse, subsidence",
    ),
    beside: new Set(
      list(
        "roof, bridge, building, wall, tower, house, houses, dam, tunnel, crane, mine, hall, rubble, storey, scaffolding, stand, ceiling, balcony, floor, firefighters, rescuers, block, engineers, embankment, buried, homes, pillar, grandstand",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "landslide",
    noun: "landslide",
    words: list(
      "landslide, landslides, mudslide, mudslides, avalanche, avalanches, rockslide, rockfall, landslip, mudflow",
    ),
    unless: new Set(list("election, victory, polls, votes, majority, vote")),
  },
  {
    ...DISASTER,
    mode: "disease",
    noun: "outbreak",
    words: list(
      "outbreak, outbreaks, epidemic, pandemic, infections, infection, food poisoning, poisoning, contagion, epidemics",
    ),
    beside: new Set(
      list(
        "virus, disease, cholera, measles, flu, influenza, fever, ebola, infection, infections, patients, health, hospital, hospitals, ill, cases, doctors, dengue, malaria, typhoid, polio, bacteria, mpox, clinic, vaccination, vaccine, hepatitis, salmonella, norovirus, meningitis, plague, epidemic, sick, symptoms",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "other",
    noun: "disaster",
    words: list(
      "disaster, disasters, catastrophe, eruption, volcanic eruption, drought, droughts, famine, heatwave, heat wave, oil spill, spill, gas leak, chemical leak, stampede, crush, cold snap, lightning strike, blackout, power outage, power cut, locust plague, toxic leak, frost, meltdown",
    ),
    beside: DISASTER_WORDS,
  },
  {
    ...DISASTER,
    mode: "other",
    noun: "disaster",
    words: list("leak"),
    beside: DISASTER_WORDS,
    unless: new Set(
      list(
        "documents, document, files, papers, emails, e-mails, cables, data, financial, confidential, secret, journalists, newspaper, whistleblower, memo, leaked, accounts, passwords",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "casualties",
    noun: "casualties",
    words: list("deaths, casualties, injuries, fatalities, dead, drownings, drowning, death, victims, death toll"),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
    people: true,
  },
  {
    ...DISASTER,
    mode: "evacuation",
    noun: "evacuation",
    words: list("evacuation, evacuations, evacuation order, exodus"),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "rescue",
    noun: "rescue",
    words: list(
      "rescue, rescues, rescue operation, rescue effort, rescue efforts, rescue work, recovery operation, rescue mission, salvage operation",
    ),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "rescue",
    noun: "search",
    words: list(
      "search, searches, search operation, search and rescue, search effort, search efforts, search operations",
    ),
    beside: new Set([...DISASTER_WORDS, ...list("navy, coastguards, alive, bodies, searchers, lost")]),
    unless: VIOLENT_WORDS,
  },
  {
    ...COURT,
    mode: "investigation",
    noun: "investigation",
    words: list(
      "investigation, investigations, inquiry, inquiries, probe, raid, raids, enquiry, inquest, criminal investigation, manhunt, searches",
    ),
    beside: new Set([
      ...COURT_WORDS,
      "police",
      "detectives",
      "investigators",
      "watchdog",
      "inspectors",
      "commission",
      "auditors",
      "fraud",
      "opened",
      "launched",
    ]),
  },
  {
    ...COURT,
    mode: "arrest",
    noun: "arrest",
    words: list("arrest, arrests, detention, capture"),
    beside: new Set([...COURT_WORDS, "police", "suspect", "suspects", "detectives", "officers", "protesters"]),
  },
  {
    ...COURT,
    mode: "charge",
    noun: "charge",
    words: list(
      "charges, charge, indictment, indictments, arraignment, count, counts, accusation, accusations, prosecution",
    ),
    beside: new Set([...COURT_WORDS, "police"]),
    unless: new Set(list("electric, battery, charging, surcharge, electron, vote, votes, ballots, ballot, tally")),
    determined: true,
  },
  {
    ...COURT,
    mode: "lawsuit",
    noun: "lawsuit",
    words: list(
      "lawsuit, lawsuits, suit, suits, legal action, class action, class-action suit, class-action lawsuit, legal challenge, claim for damages, damages claim, civil suit, civil case, court case, petition, libel suit, libel action, case, complaint, proceedings, claim",
    ),
    beside: COURT_WORDS,
    determined: true,
  },
  {
    ...COURT,
    mode: "plea",
    noun: "plea",
    words: list(
      "plea, guilty plea, not guilty plea, plea of guilty, plea deal, plea bargain, confession, pleas, guilty pleas",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "hearing",
    noun: "hearing",
    words: list(
      "hearing, hearings, bail hearing, pre-trial hearing, preliminary hearing, court appearance, appeal hearing, sentencing hearing, arguments, session, closing arguments, opening statements, first appearance",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "trial",
    noun: "trial",
    words: list(
      "trial, trials, retrial, court-martial, court martial, mistrial, retrials, murder trial, fraud trial, deliberations",
    ),
    unless: MEDICAL_WORDS,
  },
  {
    ...COURT,
    mode: "testimony",
    noun: "testimony",
    words: list("testimony, testimonies, cross-examination"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "testimony",
    noun: "testimony",
    words: list("evidence"),
    beside: COURT_WORDS,
    // What is destroyed, found or lacking is no witness's.
    unless: new Set(
      list(
        "destroy, destroyed, destroying, burn, burned, burnt, burning, shred, shredded, hide, hid, hidden, tampering, planted, scientific, scientists, study, studies",
      ),
    ),
  },
  {
    ...COURT,
    mode: "verdict",
    noun: "verdict",
    words: list("verdict, verdicts, conviction, convictions, acquittal, acquittals, guilty verdict, dismissal"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "sentence",
    noun: "sentence",
    words: list(
      "sentence, sentences, prison sentence, jail term, prison term, life sentence, suspended sentence, death sentence, sentencing, jail sentence, prison terms, term, life term, probation",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "ruling",
    noun: "ruling",
    words: list(
      "ruling, rulings, decision, injunction, judgment, judgement, court order, order, interim order, decisions, restraining order, travel ban, stay",
    ),
    beside: new Set(
      list(
        "court, courts, judge, judges, tribunal, magistrate, justices, bench, ruled, ruling, lawyers, appeal, plaintiffs, appeals, injunction",
      ),
    ),
  },
  {
    ...COURT,
    mode: "appeal",
    noun: "appeal",
    words: list("appeal, appeals"),
    beside: new Set(
      list(
        "court, conviction, verdict, sentence, ruling, judge, judges, lawyer, lawyers, convicted, sentenced, judgment, acquittal, acquitted, prosecutors, supreme, fine, ruled, trial",
      ),
    ),
  },
  {
    ...COURT,
    mode: "settlement",
    noun: "settlement",
    words: list("settlement, settlements, out-of-court settlement, settlement deal"),
    beside: new Set(
      list(
        "court, lawsuit, suit, lawyers, plaintiffs, judge, claims, case, damages, litigation, compensation, sued, settle",
      ),
    ),
  },
  {
    ...COURT,
    mode: "release",
    noun: "release",
    words: list("release, parole, release on bail"),
    beside: new Set(
      list(
        "court, judge, custody, bail, prison, jail, prosecutors, arrest, detention, arrested, detained, sentence, police, lawyer, lawyers, parole",
      ),
    ),
  },
  {
    ...COMPANY,
    mode: "deal",
    noun: "merger",
    words: list(
      "merger, takeover, acquisition, buyout, buy-out, tie-up, takeover bid, hostile bid, bid, sale, purchase, contract, deal, joint venture, divestment, spin-off, mergers, acquisitions, management buyout, takeover offer, offer, contracts, order, orders, spin-off, share swap, disposal, transaction",
    ),
    beside: EMPLOYER_WORDS,
    unless: new Set(list("ceasefire, cease-fire, hostages, treaty, truce, nuclear")),
    determined: true,
  },
  {
    ...COMPANY,
    mode: "strike",
    noun: "strike",
    words: list(
      "strike, strikes, walkout, walkouts, industrial action, stoppage, work stoppage, general strike, wildcat strike, go-slow, lockout, work-to-rule, stoppages, sit-down strike, picket, token strike, warning strike, overtime ban",
    ),
    beside: LABOUR_WORDS,
  },
  {
    ...COMPANY,
    mode: "dismissal",
    noun: "layoffs",
    words: list(
      "layoff, layoffs, lay-offs, job cuts, redundancies, dismissal, dismissals, sacking, sackings, job losses, firing, cuts, redundancy, furlough, downsizing, staff cuts, firings",
    ),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "appointment",
    noun: "appointment",
    words: list("appointment, promotion, hiring, appointments, nomination"),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "departure",
    noun: "departure",
    words: list("resignation, departure, ouster, exit, retirement, removal, ousting, resignations, departures"),
    beside: new Set([...EMPLOYER_WORDS, "executive", "director", "chairman", "board"]),
  },
  {
    ...COMPANY,
    mode: "filing",
    noun: "filing",
    words: list(
      "filing, prospectus, results, profit warning, quarterly results, annual results, earnings, annual report, filings, half-year results, interim results, quarterly report, earnings report, accounts, regulatory filing, notice",
    ),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "insolvency",
    noun: "insolvency",
    words: list(
      "insolvency, bankruptcy, liquidation, receivership, bankruptcy filing, creditor protection, default, insolvencies, collapse, administration",
    ),
    beside: new Set(
      list(
        "company, creditors, firm, administrators, debts, bank, suppliers, chain, airline, retailer, shareholders, bankruptcy, insolvency, liquidators, lenders, receivers, bondholders, group",
      ),
    ),
  },
  {
    ...COMPANY,
    mode: "closure",
    noun: "closure",
    words: list("closure, closures, shutdown, shutdowns, plant closure, shutting"),
    beside: new Set([...EMPLOYER_WORDS, "pit", "works", "branch", "branches"]),
  },
  {
    ...COMPANY,
    mode: "recall",
    noun: "recall",
    words: list("recall, recalls, product recall"),
    beside: EMPLOYER_WORDS,
    unless: new Set(list("ambassador, envoy, election, voters, governor")),
  },
  {
    ...COMPANY,
    mode: "launch",
    noun: "launch",
    words: list(
      "launch, rollout, roll-out, debut, opening, reopening, relaunch, unveiling, restart, start of production, introduction",
    ),
    beside: EMPLOYER_WORDS,
    unless: new Set([...list("missile, missiles"), ...SPACE_WORDS]),
  },
  {
    ...COMPANY,
    mode: "investment",
    noun: "investment",
    words: list(
      "investment, investments, funding round, share issue, rights issue, flotation, initial public offering, ipo, bond issue, share sale, stake, bond sale, capital increase, listing, stock market listing, fundraising, loan, capital injection, cash injection, public offering, stock listing, expansion, investment programme, investment program",
    ),
    beside: EMPLOYER_WORDS,
  },
  {
    ...COMPANY,
    mode: "fine",
    noun: "fine",
    words: list("fine, fines, penalty, penalties"),
    beside: new Set(
      list(
        "regulator, watchdog, authority, commission, fined, antitrust, competition, cartel, agency, company, firm, million, ombudsman, inspectorate",
      ),
    ),
  },
];
