/** Units of time with their TIMEX3 letter; `clock` ones stand behind a T; `times` where one is several of the letter's. */
export const TIME_UNITS: Readonly<{
  [word: string]: { readonly letter: string; readonly clock: boolean; readonly times?: number };
}> = {
  second: { letter: "S", clock: true },
  minute: { letter: "M", clock: true },
  hour: { letter: "H", clock: true },
  day: { letter: "D", clock: false },
  week: { letter: "W", clock: false },
  fortnight: { letter: "W", clock: false, times: 2 },
  month: { letter: "M", clock: false },
  quarter: { letter: "Q", clock: false },
  year: { letter: "Y", clock: false },
  decade: { letter: "E", clock: false },
  century: { letter: "C", clock: false },
  centurie: { letter: "C", clock: false },
};

/** Parts of a day with their TIMEX3 code. */
export const DAY_PARTS: Readonly<{ [word: string]: string }> = {
  morning: "MO",
  noon: "12:00",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  midnight: "24:00",
};

/** Seasons with their TIMEX3 code. */
export const SEASONS: Readonly<{ [word: string]: string }> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};

/** Vague references that stand for the present, the past and the future: what each is in TIMEX3. */
export const VAGUE_TIMES: Readonly<{ [words: string]: string }> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  "at present": "PRESENT_REF",
  "at the moment": "PRESENT_REF",
  nowadays: "PRESENT_REF",
  recently: "PAST_REF",
  "more recently": "PAST_REF",
  lately: "PAST_REF",
  "the past": "PAST_REF",
  "recent decades": "PAST_REF",
  "recent quarters": "PAST_REF",
  "recent times": "PAST_REF",
  "past years": "PAST_REF",
  "these days": "PRESENT_REF",
  "right now": "PRESENT_REF",
  "the near term": "FUTURE_REF",
  "recent years": "PAST_REF",
  "recent months": "PAST_REF",
  "recent weeks": "PAST_REF",
  "recent days": "PAST_REF",
  "the future": "FUTURE_REF",
  "the near future": "FUTURE_REF",
  "the coming days": "FUTURE_REF",
  "the coming weeks": "FUTURE_REF",
  "coming days": "FUTURE_REF",
  "coming weeks": "FUTURE_REF",
  "coming months": "FUTURE_REF",
  "coming years": "FUTURE_REF",
};

/** How short messages write days near the day of writing. */
export const SHORT_DAYS: Readonly<{ [short: string]: string }> = {
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tomoz: "tomorrow",
  tomoro: "tomorrow",
  "2morrow": "tomorrow",
  "2moro": "tomorrow",
  "2mrw": "tomorrow",
  tonite: "tonight",
  "2nite": "tonight",
  "2night": "tonight",
  "2day": "today",
  yday: "yesterday",
};

/** Words that count from the day of writing. */
export const DEICTIC_WORDS: ReadonlySet<string> = new Set(
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Verbs before "to" whose deed lies behind: "was forced to leave on Friday". */
export const DONE_BEFORE_TO: ReadonlySet<string> = new Set(
  "forced had have has managed failed began begun continued started came went used able made seemed appeared refused helped ordered compelled obliged allowed proceeded rushed returned according due? thanks prior up next close"
    .replace("due? ", "")
    .split(" "),
);

/** Present forms that news uses of what is scheduled, next to a day: "opens Monday". */
export const SCHEDULED_VERBS: ReadonlySet<string> = new Set(
  "meets opens begins starts arrives resumes heads votes visits travels hosts convenes expires ends returns departs takes".split(
    " ",
  ),
);

/** Words that put what follows them in the future; the nearest one before a weekday or month decides. */
export const FUTURE_MARKERS: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "’ll",
  "shall",
  "would",
  "won't",
  "scheduled",
  "due",
  "expected",
  "expects",
  "expect",
  "plans",
  "plan",
  "planned",
  "planning",
  "slated",
  "set",
  "going",
  "intends",
  "hopes",
  "upcoming",
  "can",
  "could",
  "might",
  "should",
  "must",
  "until",
  "deadline",
  "starting",
  "beginning",
  "expires",
  "expiring",
]);

/** Past forms of verbs that do not end in -ed and are common in news, and "-ed" is a past form too. */
export const PAST_MARKERS: ReadonlySet<string> = new Set([
  "said",
  "told",
  "was",
  "were",
  "had",
  "has",
  "have",
  "did",
  "met",
  "held",
  "took",
  "made",
  "came",
  "went",
  "gave",
  "left",
  "began",
  "spoke",
  "wrote",
  "won",
  "lost",
  "fell",
  "rose",
  "saw",
  "shot",
  "cut",
  "hit",
  "put",
  "sent",
  "struck",
  "broke",
  "flew",
  "led",
  "found",
  "got",
  "became",
  "grew",
  "sold",
  "bought",
  "paid",
  "thought",
  "brought",
  "kept",
  "stood",
  "sat",
  "ran",
  "drew",
  "drove",
  "sought",
  "fought",
  "withdrew",
  "overthrew",
  "swore",
  "blew",
  "died",
  "since",
  "saying",
]);

/** Words after a number that make it a count and no year ("1984 people"). */
export const COUNTED_AFTER_YEAR: ReadonlySet<string> = new Set([
  "people",
  "persons",
  "men",
  "women",
  "children",
  "soldiers",
  "troops",
  "workers",
  "employees",
  "votes",
  "voters",
  "deaths",
  "cases",
  "dollars",
  "euros",
  "pounds",
  "rubles",
  "roubles",
  "yen",
  "points",
  "miles",
  "kilometers",
  "kilometres",
  "km",
  "meters",
  "metres",
  "feet",
  "acres",
  "hectares",
  "tons",
  "tonnes",
  "barrels",
  "units",
  "shares",
  "homes",
  "houses",
  "cars",
  "vehicles",
  "tanks",
  "drones",
  "missiles",
  "pages",
  "percent",
  "prisoners",
  "families",
  "students",
  "members",
  "seats",
  "calories",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
  "million",
  "billion",
  "megawatts",
  "degrees",
]);

const HAPPENED =
  "attacks?|massacres?|bombings?|airstrikes?|shootings?|killings?|murders?|stabbings?|raids?|ambush(?:es)?|riots?|insurrection|uprising|coup|assassinations?|hijackings?|kidnappings?|abductions?|explosions?|blasts?|crash(?:es)?|derailments?|accidents?|earthquakes?|quakes?|floods?|flooding|landslides?|fires?|blazes?|disasters?|stampedes?|shipwrecks?|collapses?|assaults?|incursions?|slaughter|pogroms?|atrocit(?:y|ies)";

/** Behind a day: what nobody dates before it happens ("the 7 October attacks"), but for a day that is kept in its memory. */
export const HAPPENED_BEHIND = new RegExp(
  `^(?:[ \\u00a0]\\p{L}[\\p{L}-]{1,20}){0,2}?[ \\u00a0](?:${HAPPENED})\\b(?![ \\u00a0](?:anniversary|memorial|commemoration|drill))`,
  "iu",
);

const WHERE = "(?: (?:on|in|at|against|near|outside|inside|of|the|[A-Z][\\p{L}’'-]{1,20})){0,5}";

/** The same before a day: "the attacks of 7 October", "the attack on Norvik on 7 October", "killed 1,200 people on 7 October". */
export const HAPPENED_BEFORE = new RegExp(
  `\\b(?:(?:${HAPPENED})${WHERE} (?:of|on)|(?:killed|murdered|massacred|wounded|kidnapped|abducted|assassinated|died|crashed|exploded|derailed|capsized)(?: [\\p{L}\\d,]{1,20}){0,5}? on)(?: the)? $`,
  "u",
);
