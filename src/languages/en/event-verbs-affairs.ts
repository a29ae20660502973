import type { EventVerb } from "./event-verb.ts";
import { SPACE_WORDS, SPORT_WORDS } from "./field-words.ts";
import { CARRIERS } from "./other-senses.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const TRANSACTION = { type: "TRANSACTION", frame: "any", wide: true } as const;
const ORGANIZATION = { type: "ORGANIZATION", frame: "any", wide: true } as const;
const MOVEMENT = { type: "MOVEMENT", frame: "any", wide: true } as const;
const MARKET = { type: "MARKET", frame: "any", wide: true, unless: SPORT_WORDS } as const;

const COMMISSIONS = list("commission, inquiry, enquiry, panel, committee, task, taskforce, tribunal, board");
const ORGANIZATIONS = list(
  "coalition, alliance, party, foundation, movement, group, organisation, organization, association, federation, society, council, agency, institute, centre, center, charity, bloc, club, network, ministry, league, union, forum",
);
/** What is set up and has a name of its own for what it is: the event is called by it. */
const SET_UP = ["campaign", "fund", "initiative", "zone"] as const;
const PRICES = list(
  "price, prices, shares, stock, stocks, index, currency, currencies, bitcoin, cryptocurrency, cryptocurrencies, inflation, unemployment, oil, crude, gold, copper, dollar, euro, pound, yen, rouble, ruble, rupee, peso, lira, yuan, exports, imports, sales, profits, revenues, rents, wages, output, economy, gdp, bonds, yields, futures, markets, market, nasdaq, dow, ftse, claims, joblessness, spending, growth",
);
const SPACECRAFT = list(
  "satellite, satellites, rocket, spacecraft, probe, telescope, capsule, shuttle, lander, rover, astronauts, cosmonauts, crew, mission, orbiter",
);
/** Money that changes hands, bodies that are set up, prices, and what goes up or turns back on its way. */
export const AFFAIR_VERBS: readonly EventVerb[] = [
  {
    ...TRANSACTION,
    mode: "payment",
    noun: "payment of wages",
    verbs: list("pay, pay out, settle, disburse, owe"),
    objects: list("wage, wages, salary, salaries, arrears, pay, overtime, pensions, bonuses"),
    reach: 6,
  },
  {
    ...TRANSACTION,
    mode: "payment",
    noun: "payment",
    verbs: list(
      "pay, transfer, wire, repay, refund, reimburse, remit, deposit, pay back, pay out, donate, embezzle, siphon, divert",
    ),
    objects: list(
      "money, ransom, bribe, bribes, debt, debts, loan, loans, funds, fee, fees, rent, deposit, deposits, cash, sum, sums, instalment, installment, million, billion, savings, tax, taxes",
    ),
    reach: 6,
  },
  {
    ...TRANSACTION,
    mode: "sale",
    noun: "sale",
    verbs: list("buy, sell, purchase, auction, auction off, acquire"),
    objects: list(
      "house, home, mansion, villa, apartment, painting, paintings, yacht, estate, land, manuscript, jewels, diamond, island, castle, ring, sculpture, jet, ranch",
    ),
    reach: 7,
  },
  {
    ...TRANSACTION,
    mode: "sale",
    noun: "sale",
    verbs: list("sell, sell off, dump, offload, unload"),
    objects: list("stock, stocks, shares, shareholding, holdings, stake"),
    reach: 6,
  },
  {
    ...ORGANIZATION,
    mode: "start",
    noun: "commission",
    verbs: list("set up, establish, form, create, appoint, convene, launch, constitute"),
    objects: COMMISSIONS,
    reach: 5,
    unless: SPORT_WORDS,
  },
  {
    ...ORGANIZATION,
    mode: "start",
    noun: "founding",
    verbs: list("set up, establish, found, form, create, launch, co-found, start, organise, organize, inaugurate"),
    objects: ORGANIZATIONS,
    reach: 6,
    unless: SPORT_WORDS,
  },
  ...SET_UP.map((noun) => ({
    ...ORGANIZATION,
    mode: "start",
    noun,
    verbs: list("set up, establish, create, launch, start, introduce, inaugurate"),
    objects: [noun, `${noun}s`],
    reach: 6,
    unless: new Set([...SPORT_WORDS, "military", "air", "bombing", "rebel"]),
  })),
  {
    ...ORGANIZATION,
    mode: "end",
    noun: "dissolution",
    verbs: list("dissolve, disband, abolish, wind up, outlaw"),
    objects: [...COMMISSIONS, ...ORGANIZATIONS, "parliament", "assembly"],
    reach: 5,
    unless: SPORT_WORDS,
  },
  {
    ...MOVEMENT,
    mode: "launch",
    noun: "launch",
    verbs: list("launch, lift, send"),
    objects: SPACECRAFT,
    reach: 7,
    beside: SPACE_WORDS,
  },
  { ...MOVEMENT, mode: "launch", noun: "launch", verbs: list("lift off, blast off, take off"), subjects: SPACECRAFT },
  {
    ...MOVEMENT,
    mode: "return",
    noun: "turning back",
    verbs: list("turn back, turn around, u-turn, return, be forced back, be forced to return, head back"),
    subjects: [...CARRIERS],
  },
  {
    ...MOVEMENT,
    mode: "return",
    noun: "turning back",
    verbs: list("divert, reroute, turn back, turn around"),
    objects: [...CARRIERS],
    reach: 5,
  },
  {
    ...MARKET,
    mode: "fall",
    noun: "fall",
    verbs: list(
      "fall, drop, plunge, slump, tumble, sink, slide, crash, plummet, decline, dip, collapse, nosedive, slip, shrink, contract, lose",
    ),
    subjects: PRICES,
  },
  {
    ...MARKET,
    mode: "rise",
    noun: "rise",
    verbs: list("rise, soar, surge, climb, jump, rally, skyrocket, rebound, gain, increase, grow, rocket, spike"),
    subjects: PRICES,
  },
];
