const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Nouns of events, singular, and plural ones; "a summit on fisheries" makes its plural of the first word. */
export const SINGULAR_EVENTS = list(`
  summit, meeting, visit, vote, trial, hearing, strike, march, merger, takeover, raid, inquiry, protest, walkout, boycott,
  phone call, conference, ceasefire, truce, referendum, election, debate, inquest, rally, evacuation, recall, exercise,
  blockade, offensive, invasion, airlift, siege, curfew, embargo, deal, agreement, sale, signing, by-election, stoppage,
  inspection, exchange of prisoners, prisoner swap, handover, launch, auction, appeal, verdict, sentencing, ruling,
  retrial, execution, wedding, funeral, session, state visit, cull, lockout, bailout, rescue, search, air strike, attack,
  ambush, shooting, storm, flood, fire, explosion, crash, pay freeze, coup, audit, investigation, crackdown, investiture,
  work-to-rule, sit-in, vigil, closure, shutdown, purge, redeployment, reshuffle, tribunal sitting, second round, trade deal`);
export const PLURAL_EVENTS = list(`
  talks, negotiations, peace talks, elections, sanctions, layoffs, exercises, air strikes, evictions, protests, drills,
  merger talks, pay talks, consultations, flights, arrests, expulsions, deportations, deliveries, redundancies,
  job cuts, executions, hearings, raids, clashes, closures, inspections, aid flights, military exercises, blackouts`);
export const CRIMES = list(`
  bribery, fraud, treason, murder, embezzlement, spying, arson, perjury, smuggling, tax evasion, extortion, kidnapping,
  manslaughter, money laundering, sabotage, war crimes, insider trading, theft, price fixing, espionage, torture,
  vote rigging, incitement to riot, corruption`);

type Verb = {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly part: string;
  readonly ing: string;
};
/** A verb in its forms, what stands behind it, and what the subject of its passive is; "" where it has none. */
export type EventVerbForms = Verb & { readonly rest: string; readonly passive: string };

const IRREGULAR: { readonly [base: string]: readonly [past: string, part: string] } = {
  meet: ["met", "met"],
  send: ["sent", "sent"],
  withdraw: ["withdrew", "withdrawn"],
  quit: ["quit", "quit"],
  sell: ["sold", "sold"],
  buy: ["bought", "bought"],
  shoot: ["shot", "shot"],
  hold: ["held", "held"],
  strike: ["struck", "struck"],
  sue: ["sued", "sued"],
  pay: ["paid", "paid"],
  take: ["took", "taken"],
  give: ["gave", "given"],
  build: ["built", "built"],
  break: ["broke", "broken"],
  steal: ["stole", "stolen"],
  hide: ["hid", "hidden"],
  leave: ["left", "left"],
  cut: ["cut", "cut"],
  shut: ["shut", "shut"],
  lay: ["laid", "laid"],
  let: ["let", "let"],
  fight: ["fought", "fought"],
  sink: ["sank", "sunk"],
  go: ["went", "gone"],
  step: ["stepped", "stepped"],
  ban: ["banned", "banned"],
  pull: ["pulled", "pulled"],
  drop: ["dropped", "dropped"],
  set: ["set", "set"],
  lead: ["led", "led"],
  bring: ["brought", "brought"],
  rig: ["rigged", "rigged"],
  plan: ["planned", "planned"],
  kidnap: ["kidnapped", "kidnapped"],
  commit: ["committed", "committed"],
};

function formsOf(base: string): Verb {
  const known = IRREGULAR[base];
  const silent = base.endsWith("e");
  const y = /[^aeiou]y$/.test(base);
  const past = known?.[0] ?? (silent ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${base}ed`);
  const double = /^(?:quit|cut|shut|let|step|ban|drop|set|rig|plan|kidnap)$/.test(base) ? base.slice(-1) : "";
  return {
    base,
    s: y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|o)$/.test(base) ? `${base}es` : `${base}s`,
    past,
    part: known?.[1] ?? past,
    ing: `${silent && !base.endsWith("ee") ? base.slice(0, -1) : base}${double}ing`,
  };
}

const verbs = (lines: string): readonly EventVerbForms[] =>
  list(lines).map((line) => {
    const [words = "", passive = ""] = line.split(" | ");
    const [base = "", ...rest] = words.split(" ");
    return { ...formsOf(base), rest: rest.length === 0 ? "" : ` ${rest.join(" ")}`, passive };
  });

/** "verb and what follows | subject of the passive". */
export const EVENT_VERB_FORMS = verbs(`
  meet the rebel leader, meet Ada Kell, sign the treaty | the treaty, sign the bill | the bill, veto the bill | the bill,
  visit Sorland, visit the front, arrest the editor | the editor, arrest two guards | two guards, detain the envoys | the envoys,
  release the hostages | the hostages, free the sailors | the sailors, expel the ambassador | the ambassador,
  recall its envoy | the envoy, withdraw its troops | the troops, send peacekeepers | peacekeepers, deploy a brigade | a brigade,
  close the border | the border, reopen the port | the port, shut the mill | the mill, lift the curfew | the curfew,
  impose sanctions | sanctions, attack the convoy | the convoy, bomb the bridge | the bridge, shell the town | the town,
  storm the embassy | the embassy, invade Sorland, kidnap the priest | the priest, kill the general | the general,
  shoot the mayor | the mayor, strike for a week, walk out, step down, resign, quit, surrender, retreat, protest,
  boycott the poll | the poll, ratify the accord | the accord, pass the budget | the budget, repeal the levy | the levy,
  raid the offices | the offices, charge the banker | the banker, sue the bank | the bank, appeal, testify, plead guilty,
  acquit the nurse | the nurse, convict the captain | the captain, extradite the banker | the banker, deport the family | the family,
  dismiss the minister | the minister, sack 300 workers | 300 workers, lay off 300 workers | 300 workers, sell the yard | the yard,
  buy the airline | the airline, take over the brewery, recall the cars | the cars, evacuate the valley | the valley,
  rescue the miners | the miners, cut ties, pay the ransom | the ransom, hand over the files | the files, mediate,
  negotiate, march on the capital, blockade the harbour | the harbour, cut interest rates, ban the party | the party,
  fine the company | the company, freeze its accounts | its accounts, pull out of the treaty, rejoin the pact,
  dissolve parliament | parliament, call an election | an election, vote on the levy, go on trial, go on strike,
  sink the ferry | the ferry, open fire, set fire to the depot, bring charges | charges, let both men go, nominate a judge | a judge`);
export const CRIME_FORMS = verbs(`
  bribe the inspector | the inspector, steal the funds | the funds, rig the vote | the vote, hide the losses | the losses,
  order the killing | the killing, sell secrets | secrets, launder money | money, smuggle arms | arms, forge the papers | the papers,
  poison the well | the well, beat prisoners | prisoners, leak the report | the report, take bribes | bribes, fix prices | prices,
  torture detainees | detainees, spy for Sorland, set fire to the barn, run over the cyclist, defraud the bank | the bank`);

export const ACTORS = list(`
  Marvania, Sorland, Qassal, the government, the army, the ministry, the union, the company, the court,
  parliament, the central bank, the junta, the city council, Dorvet, Kell, Oren Vasic, President Mira Tolan,
  Foreign Minister Ilan Dorvet, the opposition, the pilots' union, Holm Lines, the board, the mayor,
  the general, the prime minister, the governor, she, he, Brandt & Sons, the regulator, the airline`);
/** Those who may be cited: [as it stands, its words as a holder]. */
export const SPEAKERS: readonly (readonly [text: string, holder: string])[] = [
  ["Foreign Minister Ilan Dorvet", "Ilan Dorvet"],
  ["his spokeswoman, Ada Kell,", "Ada Kell"],
  ["the ministry", "ministry"],
  ["a ministry spokesman", "ministry spokesman"],
  ["two diplomats", "two diplomats"],
  ["the union", "union"],
  ["union leader Bertil Ask", "Bertil Ask"],
  ["officials", "officials"],
  ["a person familiar with the matter", "person familiar with the matter"],
  ["the police", "police"],
  ["the company", "company"],
  ["Judge Rosa Linde", "Rosa Linde"],
  ["President Mira Tolan", "Mira Tolan"],
  ["witnesses", "witnesses"],
  ["the rebels", "rebels"],
  ["Sorland", "Sorland"],
  ["a senior official", "senior official"],
  ["the mayor, Tomas Reil,", "Tomas Reil"],
  ["prosecutors", "prosecutors"],
  ["the court", "court"],
];
export const OUTLETS = list(
  "the Norvik Courier, Radio Amery, Northwire, the Evening Post, the daily Herold, state television",
);
export const PLACES = list("Norvik, Brax, Amery, Port Sele, Sorland, the capital, the valley, Qassal, Lower Tarn");
export const PAST_DAYS = list(`
  on Monday, on Tuesday, on Friday night, late on Sunday, yesterday, last week, in March, earlier this month, two days ago,
  last year, at dawn, overnight, before noon, on 3 March`);
export const COMING_DAYS = list(
  "on Thursday, next week, tomorrow, on 9 October, next month, on Saturday, in two weeks",
);
export const MONTHS = list(
  "June, October, the spring, the autumn, next year, early May, the new year, next month, September",
);
