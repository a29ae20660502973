import type { EventVerb } from "./event-verb.ts";
import { EMPLOYER_WORDS, LABOUR_WORDS, POLITICAL_WORDS, SPACE_WORDS } from "./field-words.ts";
import { VIOLENT_WORDS } from "./harm-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const COMPANY = { type: "COMPANY", frame: "any" } as const;
const BODIES = list(
  "plant, plants, factory, factories, mill, mine, mines, site, sites, store, stores, shop, shops, branch, branches, office, offices, yard, depot, warehouse, refinery, smelter, works, line, hotel, restaurants, hospital, school, station, terminal, foundry, brewery, outlets, operations, unit",
);
const WARES = list(
  "product, service, model, phone, car, van, drug, vaccine, app, brand, platform, line, route, site, ship, satellite, plant, store, factory, version, device, game, range, network, flights, scheme, bank, ferry, terminal, centre, center, range",
);

/** What companies and other employers do. */
export const COMPANY_VERBS: readonly EventVerb[] = [
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
  // A strike's end, which is no strike to come.
  { ...COMPANY, mode: "strike", noun: "return to work", verbs: ["return to work"], beside: LABOUR_WORDS },
  {
    ...COMPANY,
    mode: "strike",
    noun: "strike",
    verbs: list(
      "strike, walk out, walk off, go on strike, down tools, stop work, be on strike, work to rule, stage a walkout, picket, down their tools, walk off the job",
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
    unless: POLITICAL_WORDS,
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
    unless: SPACE_WORDS,
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
