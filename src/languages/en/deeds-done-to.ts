const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns of what befalls somebody: "Kell's arrest", "the Kell murder" name whom it befell. Lower case. */
export const SUFFERED: ReadonlySet<string> = set(`
  abduction abductions acquittal arrest arrests assassination beating beatings burial capture conviction convictions death deaths
  deportation deportations detention detentions dismissal disappearance drowning eviction evictions execution executions
  expulsion expulsions extradition firing hanging hospitalisation hospitalization impeachment imprisonment incarceration
  indictment internment jailing kidnap kidnapping kidnappings killing killings lynching manslaughter murder murders ouster
  poisoning prosecution rape rapes rearrest release removal sacking sentencing shooting shootings slaying slayings stabbing stabbings torture trial
  trials wounding
`);

/** Nouns of what is done to somebody or something: what follows "of" is whom or what. Lower case. */
export const DONE_TO: ReadonlySet<string> = new Set([
  ...SUFFERED,
  ...set(`
  annexation assault bombardment bombing bombings blockade condemnation destruction encirclement endorsement freeing
  hijacking hijackings hounding imposition interrogation intimidation invasion massacre massacres occupation overthrow
  persecution raiding ransacking rejection repatriation rescue seizure seizures shelling siege slaughter
  storming targeting
`),
]);

/** Other nouns of what happens on a day. Lower case. */
export const DEEDS: ReadonlySet<string> = set(`
  attack attacks coup crash crackdown earthquake election elections explosion explosions fire flood floods hurricane incident
  incursion outbreak protest protests raid raids referendum revolt revolution riot riots strike strikes uprising vote war
`);

/** Verbs whose subject says or thinks something of the deed that is their object, learns of it or meets with it. Base forms. */
export const SPEAKS_OF: ReadonlySet<string> = set(`
  acknowledge admire allege analyse analyze anticipate applaud approve assess await believe bemoan blame cause celebrate cite
  commemorate condemn confirm consider contest cover criticise criticize debate decry defend denounce deplore deride describe
  detail disclose discuss dismiss dispute document doubt endorse escape examine experience explain expect fear film flee follow
  hail hear honour honor investigate justify know lament mark mention mourn note observe oppose praise predict prevent probe
  prompt protest publicise question recall recount regret remember report reveal review say see slam spark study survive
  suspect tell trigger understand urge verify view watch welcome witness worry
`);

/** What "in" brings in to say why, and not to whom: "in support of", "in retaliation for". Lower case. */
export const PURPOSES: ReadonlySet<string> = set(`
  accordance addition connection cooperation coordination defence defense exchange favor favour line order protest reprisal
  reprisals response retaliation return revenge solidarity support
`);

/** Lemmas of words for not keeping to what is in force: sanctions, laws, agreements. */
export const BREAKING: ReadonlySet<string> = set(`
  violation contravention breach defiance evasion circumvention violate contravene breach defy evade circumvent flout break
  skirt dodge
`);

/** Verbs whose subject does what their object names. Lemmas. */
export const STAGING: ReadonlySet<string> = new Set(
  `begin start continue stage hold launch mount resume organise organize end join conduct declare extend tighten ease loosen impose
   reimpose intensify escalate widen renew enforce`.split(/\s+/),
);

/** What "by" brings in to say how, and not who did it: "by mistake". Lower case. */
export const MANNERS: ReadonlySet<string> = set(
  "mistake accident chance force hand law default design road air sea land rail phone telephone letter decree consensus vote",
);

/** Verbs behind which the charge stands, or the plea. Lemmas. */
export const CHARGING: ReadonlySet<string> = set(
  "accuse acquit arraign charge clear convict impeach indict jail plead prosecute sentence try",
);

/** What is denied or admitted in court. Lower case. */
export const CHARGED_WITH: ReadonlySet<string> = set("charge charges count counts guilty wrongdoing allegations");

/** What somebody gives to who does it, and is none of those it is done to: "with Kell's help". Lower case. */
export const HELP: ReadonlySet<string> = set(
  "help support backing aid assistance cooperation blessing approval consent permission knowledge",
);

/** Verbs by which a deed is asked of the subject of the clause behind them. Lemmas. */
export const DEMANDING: ReadonlySet<string> = set(
  "ask decree demand insist order recommend request require stipulate urge",
);
