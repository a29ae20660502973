import { formsOf } from "./verb-forms.ts";

/** A deed's own name, the verbs that tell it and the nouns that name it, in the singular. */
type Named = { readonly name: string; readonly verbs?: string; readonly nouns?: string };

const BANS: readonly Named[] = [
  { name: "ban", verbs: "ban, outlaw, prohibit, forbid, bar", nouns: "ban, prohibition" },
  { name: "crackdown", verbs: "crack down, crack down on, clamp down, clamp down on", nouns: "crackdown, clampdown" },
  { name: "confiscation", verbs: "confiscate", nouns: "confiscation" },
  { name: "seizure", verbs: "seize, impound", nouns: "seizure" },
  { name: "raid", verbs: "raid", nouns: "raid" },
  { name: "censorship", verbs: "censor", nouns: "censorship" },
  { name: "eviction", verbs: "evict", nouns: "eviction" },
  { name: "curfew", nouns: "curfew" },
  { name: "state of emergency", nouns: "state of emergency" },
  { name: "martial law", nouns: "martial law" },
  { name: "deportation", verbs: "deport", nouns: "deportation" },
  { name: "detention", verbs: "detain", nouns: "detention" },
  { name: "imprisonment", verbs: "imprison, jail, incarcerate", nouns: "imprisonment" },
];

const BLOWS: readonly Named[] = [
  { name: "shooting", verbs: "shoot, open fire, gun down", nouns: "shooting, mass shooting, gun attack" },
  { name: "stabbing", verbs: "stab, knife", nouns: "stabbing, knife attack" },
  { name: "bombing", verbs: "bomb", nouns: "bombing, suicide bombing, car bombing, truck bombing, bomb attack" },
  { name: "airstrike", nouns: "airstrike, air strike, air-strike, air raid" },
  { name: "drone strike", nouns: "drone strike, drone attack" },
  { name: "missile strike", nouns: "missile strike, missile attack" },
  { name: "shelling", verbs: "shell", nouns: "shelling, bombardment" },
  { name: "raid", nouns: "raid" },
  { name: "ambush", verbs: "ambush", nouns: "ambush" },
  { name: "invasion", verbs: "invade", nouns: "invasion" },
  { name: "assassination", verbs: "assassinate", nouns: "assassination" },
  { name: "massacre", verbs: "massacre", nouns: "massacre" },
  { name: "attack", verbs: "attack", nouns: "attack, assault" },
];

const KILLINGS: readonly Named[] = [
  { name: "murder", verbs: "murder", nouns: "murder" },
  { name: "execution", verbs: "execute", nouns: "execution" },
  { name: "beheading", verbs: "behead", nouns: "beheading" },
];

/** By the name of a kind of event what deeds of that kind are called. */
const NAMES: Readonly<Record<string, readonly Named[]>> = {
  coercion: BANS,
  arrest: BANS.filter(({ name }) => name === "imprisonment" || name === "detention" || name === "deportation"),
  attack: BLOWS,
  assault: BLOWS,
  killing: KILLINGS,
  request: [
    {
      name: "appeal",
      verbs: "urge, call on, call upon, call for, appeal to, appeal for, implore, exhort, beg, plead with",
      nouns: "appeal, plea, call, urging",
    },
    { name: "demand", verbs: "demand, insist on", nouns: "demand" },
    { name: "petition", verbs: "petition", nouns: "petition" },
  ],
  message: [
    { name: "letter", nouns: "letter, open letter" },
    { name: "diplomatic note", nouns: "diplomatic note" },
  ],
  support: [
    { name: "welcome", verbs: "welcome", nouns: "welcome" },
    { name: "praise", verbs: "praise, hail, commend, applaud, laud, acclaim", nouns: "praise" },
    { name: "endorsement", verbs: "endorse", nouns: "endorsement" },
    { name: "thanks", verbs: "thank", nouns: "thanks" },
    { name: "congratulations", verbs: "congratulate", nouns: "congratulations" },
    { name: "condolences", nouns: "condolences" },
    { name: "recognition", verbs: "recognize, recognise", nouns: "recognition" },
    { name: "tribute", nouns: "tribute" },
  ],
  accusation: [
    {
      name: "criticism",
      verbs: "criticize, criticise, slam, blast, lambast, lambaste, castigate, chide",
      nouns: "criticism, scathing criticism",
    },
    { name: "condemnation", verbs: "condemn, deplore, decry", nouns: "condemnation" },
    { name: "denunciation", verbs: "denounce", nouns: "denunciation" },
    { name: "rebuke", verbs: "rebuke, reprimand", nouns: "rebuke, reprimand" },
    { name: "blame", verbs: "blame", nouns: "blame" },
    { name: "complaint", nouns: "complaint" },
  ],
  plea: [
    { name: "guilty plea", verbs: "plead guilty, confess, confess to" },
    { name: "plea of not guilty", verbs: "plead not guilty" },
  ],
  verdict: [
    {
      name: "acquittal",
      verbs: "acquit, clear, clear of, exonerate, find not guilty",
      nouns: "acquittal",
    },
    { name: "conviction", verbs: "convict, find guilty, find liable", nouns: "conviction, guilty verdict" },
  ],
  threat: [
    { name: "warning", verbs: "warn", nouns: "warning" },
    { name: "ultimatum", nouns: "ultimatum" },
  ],
  rejection: [
    { name: "rebuff", verbs: "rebuff", nouns: "rebuff" },
    { name: "veto", verbs: "veto", nouns: "veto" },
  ],
  aid: [
    { name: "loan", nouns: "loan" },
    { name: "grant", nouns: "grant" },
    { name: "donation", verbs: "donate", nouns: "donation" },
  ],
};

const split = (words = ""): string[] => words.split(", ").filter((word) => word !== "");

/** By kind, every form of the words that tell a deed with the deed's own name; lower case. */
export const DEED_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(NAMES).map(([kind, deeds]) => {
    const forms = new Map<string, string>();
    for (const { name, verbs, nouns } of deeds) {
      for (const phrase of split(verbs)) {
        const [verb = phrase, ...rest] = phrase.split(" ");
        for (const form of formsOf(verb).keys()) forms.set([form, ...rest].join(" "), name);
      }
      for (const noun of split(nouns)) for (const form of [noun, pluralOf(noun)]) forms.set(form, name);
    }
    return [kind, forms];
  }),
);

function pluralOf(noun: string): string {
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** What parliaments and councils pass that goes by no wider name, by its forms. */
export const PASSED_THINGS: ReadonlyMap<string, string> = new Map(
  "resolution amendment decree ordinance treaty budget".split(" ").flatMap((thing) => [
    [thing, thing],
    [pluralOf(thing), thing],
  ]),
);

/** How a deed's name takes on whom or what it is done to, where nobody is told to have done it. */
export const TOWARDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    against: "accusation lawsuit charge embargo",
    of: "criticism condemnation denunciation rebuke investigation invasion recognition",
    to: "appeal demand request letter message warning ultimatum threat aid concession",
    on: "sanctions attack raid tariffs blockade pressure airstrike",
    for: "support praise endorsement welcome condolences",
  }).flatMap(([word, names]) => names.split(" ").map((name) => [name, word] as const)),
);
