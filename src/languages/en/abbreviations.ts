/** Abbreviations that end in a stop. Lower case, without the last stop. */

/** Never end a sentence: what follows belongs to them. */
export const PREFIX_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs gen lt col maj capt cpt cmdr adm sgt cpl pvt brig st
  ste mt ft messrs mme mlle m supt det insp pres amb atty asst assoc dep del drs profs gens cols capts vs v no nos vol fig pp p ch sec art al e.g i.e
  cf approx ca sra sr.a dña`.split(/\s+/),
);

/** Of these, the titles and the like that a name follows: with a capital they are never a word that ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof profs rev sen sens rep reps gov govs gen gens lt col cols maj capt capts cpt cmdr adm sgt cpl
  pvt brig messrs mme mlle supt det insp amb atty del`.split(/\s+/),
);

/** Of these, those that only a number follows. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set("no nos vol fig pp p ch sec art".split(" "));

/** End a sentence only when what follows starts like one: months, companies, degrees, places, times of day. */
export const MIDDLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc
  bros cos jr sr ph.d m.d b.a m.a d.c n.y l.a u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.r a.m p.m am pm est. est dept
  univ ave blvd rd mass calif fla tex pa va md ill mich minn wis conn ala ariz ark colo del ga ind kan ky la me miss mo
  mont neb nev okla ore penn tenn vt wash wyo etc et`.split(/\s+/),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we you i his her their our its there here in on at after before when
  while if as but and or so yet however meanwhile although though since because during for from with by to what who
  why how where which not no all some many most more one two several earlier later last next now then still also both
  each another other such only even once under over according asked speaking`.split(/\s+/),
);
