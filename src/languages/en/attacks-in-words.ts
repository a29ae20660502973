const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Lemmas of words for attacks that are made in words, too. */
export const ATTACKING: ReadonlySet<string> = set("attack assault hit strike target blast hammer pound");

/** What an attack in words is on, over or for, or what it is made in. Lower case. */
export const TOPICS: ReadonlySet<string> = set(`
  record biography platform policy policies plan plans proposal proposals stance stances views character credibility integrity
  temperament judgment judgement stamina qualifications credentials fitness competence ethics dealings conduct comments remarks
  statements rhetoric speech speeches tweet tweets ad ads advert adverts advertisement interview interviews editorial healthcare
  support opposition refusal failure handling lack vote votes
  legacy values motives honesty patriotism reputation loopholes loophole idea ideas decision
`);

/** What an attack in words is called. Lower case. */
export const SPOKEN: ReadonlySet<string> = set(`
  furious scathing blistering scurrilous verbal vitriolic stinging withering thinly-veiled veiled personal bitter rhetorical
  partisan expletive-laden vicious on-air online
`);

/** The same, of things that may be attacked by force as well. Lower case. */
export const OPEN_TOPICS: ReadonlySet<string> = set(`
  records positions position taxes tax finances business past history column article book post posts immigration trade economy
  issue issues practices practice system media press
`);

/** Words of campaigns and of what is said in public. Lower case. */
export const OF_CAMPAIGNS: ReadonlySet<string> = set(`
  campaign campaigns candidate candidates nominee nominees nomination debate debates tweet tweets tweeted twitter republican
  republicans democrat democrats democratic senator senate congressman congresswoman presidential election voters poll polls
  ad ads rally rallies running-mate incumbent challenger primary primaries caucus leader labour conservative tory tories speech
  interview
`);

/** Words of force: beside them an attack is one. Lower case. */
export const OF_FORCE: ReadonlySet<string> = set(`
  bomb bombs bomber bombing bombings gun guns gunman gunmen gunfire shot shots shooting shootings killed killing kill dead death
  deaths died wounded injured injuries stabbed stabbing knife troops soldiers army military militants militant rebels police
  terrorist terrorists terror explosion explosive explosives blast missile missiles rocket rockets airstrike airstrikes drone
  drones raid raids victims hospital hostage hostages arrested suspect compound embassy consulate base mosque church market
  assassin assassination assaulted beaten punched hackers hacked cyber
`);
