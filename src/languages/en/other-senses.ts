import type { EventType } from "../../core/vocabulary.ts";

/** What stands around a verb of events where it has another sense and tells none of these types. */
export type OtherSense = {
  /** Base forms. */
  readonly verbs: readonly string[];
  readonly types: readonly EventType[];
  /** Heads of the subject or of the object that show it; lower case. */
  readonly subjects?: ReadonlySet<string>;
  readonly objects?: ReadonlySet<string>;
  /** True where any object shows it. */
  readonly anyObject?: true;
  /** Words right behind the verb that show it; lower case. */
  readonly next?: ReadonlySet<string>;
  /** Words of its clause, a few words behind it, that show it; lower case. */
  readonly behind?: ReadonlySet<string>;
  /** Words of its clause that keep the verb's own sense, whatever else stands there; lower case. */
  readonly unless?: ReadonlySet<string>;
  /** Heads of what follows "by" or "with" that show it; lower case. */
  readonly means?: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What somebody has said of another. Lower case. */
const TOLD_THINGS: ReadonlySet<string> = set(`
  allegation allegations accusation accusations claim claims report reports rumour rumours rumor rumors story stories
  suggestion suggestions assertion assertions insinuation insinuations speculation account accounts
`);
/** What moves people and goods and is no weapon. Lower case. */
export const CARRIERS: ReadonlySet<string> = set(`
  plane planes airplane aeroplane airliner jetliner flight flights helicopter train trains tram trams bus buses coach minibus
  car cars van vans lorry lorries truck trucks taxi cab motorbike motorcycle scooter bicycle bike ship ships boat boats ferry
  ferries cruiser barge barges tanker tankers freighter trawler yacht vessel vessels liner locomotive tractor ambulance balloon
  glider bird birds
`);

/** What flies. Lower case. */
export const AIRCRAFT: ReadonlySet<string> = set(`
  plane planes airplane aeroplane airliner jetliner jet aircraft helicopter helicopters chopper choppers seaplane floatplane
  glider airship biplane microlight gyrocopter flight
`);

/** What vehicles run into and nobody attacks. Lower case. */
export const OBSTACLES: ReadonlySet<string> = set(`
  pillar pole tree lamppost barrier barriers rock rocks reef iceberg kerb curb pylon guardrail ditch embankment pothole sandbank
`);

/** What grows and shrinks by itself. Lower case. */
const QUANTITIES: ReadonlySet<string> = set(`
  population populations number numbers sales profit profits revenue revenues price prices share shares attendance demand
  output production rate rates support health value values percentage income exports imports membership turnout quality
`);

/** Verbs of many uses where what they act on, or who acts, shows that no event of that type is told. */
export const OTHER_SENSES: readonly OtherSense[] = [
  // "held the mayor accountable", "to hold him in contempt"
  {
    verbs: ["hold"],
    types: ["COURT", "COERCE", "ASSAULT"],
    behind: set("accountable responsible liable contempt account esteem regard awe sway hopes"),
  },
  // Who boards a flight seizes nothing.
  {
    verbs: ["board"],
    types: ["COERCE"],
    objects: set(
      "flight flights plane planes aircraft airplane airliner jet train trains tram bus buses coach metro subway carriage taxi elevator lift",
    ),
  },
  {
    verbs: ["board"],
    types: ["COERCE"],
    behind: set("flight flights plane planes train trains tram bus buses jet airliner"),
  },
  // "hit his head", "hit the market", "struck a chord", "beat expectations"
  {
    verbs: ["hit", "strike", "beat"],
    types: ["ASSAULT"],
    objects: new Set([
      ...OBSTACLES,
      ...set(`
      head face knee leg arm foot elbow back nose chin ground floor road roads market markets shelves store stores headlines
      deal deals agreement agreements accord accords compromise alliance alliances partnership partnerships balance chord note bargain tone pose record records high highs low lows peak milestone target targets jackpot snag
      roadblock expectations forecasts estimates odds clock deadline retreat path brakes button limit ceiling gold oil
      rivals rival opponent opponents champion champions side team hosts visitors
    `),
    ]),
  },
  // "bombarded with questions"
  {
    verbs: ["bombard", "attack", "hit", "strike", "target", "ambush"],
    types: ["ASSAULT"],
    means: set(`
      questions question calls messages emails letters requests complaints criticism abuse insults consternation anger outrage
      concern concerns scorn ads advertisements advertising texts tweets posts spam demands queries information images offers
      propaganda words advice bills fines fees taxes tariffs costs lawsuits lawsuit
    `),
  },
  // "crashed the market", "crashed the party"
  {
    verbs: ["crash"],
    types: ["DISASTER"],
    objects: set("market markets economy party wedding website site server servers system computer price prices"),
    subjects: set(
      "market markets stock stocks share shares price prices economy bitcoin currency website site server servers",
    ),
  },
  // "shot the last scene"
  {
    verbs: ["shoot"],
    types: ["ASSAULT", "DISASTER"],
    objects: set(`
      film films movie movies scene scenes sequence sequences episode episodes season video videos footage documentary series
      photo photos photograph photographs picture pictures portrait commercial ad clip trailer hoops pool glance
    `),
  },
  // "conducted tests, among them of missiles"
  {
    verbs: ["conduct", "carry", "stage", "launch", "hold"],
    types: ["ASSAULT"],
    objects: set(`
      test tests exercise exercises drill drills experiment experiments study studies survey surveys review audit inspection
      inspections research search searches interview interviews poll polls investigation inquiry analysis
    `),
  },
  // "a light was burning", "burned the flag"
  {
    verbs: ["burn"],
    types: ["DISASTER"],
    subjects: set(
      "light lights lamp lamps candle candles torch torches lantern lanterns bulb bulbs incense stove stoves",
    ),
    objects: set("calories calorie fuel coal cash money effigy effigies flag flags candle candles incense bridges"),
  },
  // "denied that there had been talks" answers no charge.
  { verbs: ["deny"], types: ["COURT"], next: set("that") },
  // "raised its bid to 9 million": nobody is given anything
  {
    verbs: ["raise"],
    types: ["AID"],
    objects: set(`
      bid bids offer offers stake stakes price prices fare fares fee fees rate rates rent rents tax taxes tariff tariffs duty
      duties wage wages salary salaries pay target targets forecast forecasts estimate estimates guidance outlook limit limits
      ceiling age cap bar standard standards level levels threshold question questions concern concerns doubt doubts fear fears
      hope hopes alarm alarms eyebrows objection objections issue issues point points prospect possibility spectre specter
      awareness flag flags voice child children kids family son daughter cattle
    `),
  },
  // "seized a ship suspected of": a noun that a headline makes look like a verb
  { verbs: ["ship"], types: ["AID"], next: set("suspected believed accused thought alleged carrying linked flagged") },
  // "launched a campaign to curb the harm"; a military one is an attack by its other words
  {
    verbs: ["launch", "start", "wage", "begin", "mount", "conduct", "run"],
    types: ["ASSAULT"],
    objects: set("campaign campaigns initiative website app product platform"),
    unless: set("military bombing air bombardment guerrilla terror terrorist missile drone artillery ground naval"),
  },
  // "to fight poverty"
  {
    verbs: ["fight", "combat", "battle", "attack", "tackle", "target"],
    types: ["ASSAULT"],
    objects: set(`
      addiction poverty hunger corruption crime fraud inflation unemployment inequality racism discrimination bias prejudice
      disinformation misinformation pollution warming emissions climate change disease diseases cancer illness virus pandemic
      epidemic outbreak malaria obesity fire fires blaze flames wildfire wildfires floods drugs trafficking smuggling
      extradition deportation eviction charge charges lawsuit lawsuits ruling rulings verdict order decision plan plans
      proposal bill tax taxes tariffs cuts closure takeover bid stigma spread problem problems
    `),
  },
  {
    verbs: ["fight"],
    types: ["ASSAULT"],
    next: set("what"),
    behind: set("addiction poverty hunger corruption pollution obesity"),
  },
  // "to negotiate down prices", "negotiated better terms"
  {
    verbs: ["negotiate", "bargain"],
    types: ["CONSULT"],
    objects: set(
      "price prices rate rates fee fees discount discounts rent rents wages terms traffic turn bend bends curve corner",
    ),
  },
  { verbs: ["negotiate", "bargain"], types: ["CONSULT"], next: set("down") },
  // "tried to stop it"
  { verbs: ["try"], types: ["COURT"], next: set("to") },
  // Storms hit coasts, and nobody attacks them.
  {
    verbs: ["hit", "strike", "batter", "pound", "lash", "slam", "target", "ravage"],
    types: ["ASSAULT"],
    subjects: set(`
      storm storms hurricane hurricanes typhoon typhoons cyclone cyclones earthquake earthquakes quake quakes tremor tsunami flood
      floods flooding tornado tornadoes wildfire wildfires drought heatwave blizzard avalanche landslide eruption pandemic epidemic
      outbreak virus coronavirus disease recession crisis outage outages inflation wave tragedy disaster lightning meteor asteroid
    `),
  },
  // "targets wine to hit back at the tax", "targets fraud"
  {
    verbs: ["target"],
    types: ["ASSAULT"],
    objects: set(`
      wine beer cheese steel cars goods imports exports products tax taxes tariffs price prices cost costs spending waste fraud
      corruption crime inflation emissions pollution poverty inequality growth voters voter audience audiences customers consumers
      market markets users readers loophole loopholes policy policies law laws rule rules regulation regulations programme program
      programmes programs subsidies benefits profits revenue jobs drugs smoking obesity
    `),
  },
  // "was met with cheers"
  {
    verbs: ["meet"],
    types: ["CONSULT"],
    means: set(`
      cheers cheer boos jeers applause ovation rejection criticism resistance silence scepticism skepticism approval outrage
      opposition protest protests laughter scorn fury anger disbelief dismay enthusiasm praise condemnation hostility sympathy
      success failure relief backlash derision ridicule suspicion alarm delight indifference concern fanfare force violence
    `),
    objects: set(`
      endpoint endpoints target targets goal goals deadline deadlines need needs demand demands criteria standard standards
      requirement requirements expectations condition conditions obligations commitments challenge cost costs threshold fate end
    `),
  },
  // "received the vaccine"
  {
    verbs: ["receive", "host", "welcome"],
    types: ["CONSULT"],
    objects: set(`
      vaccine vaccines dose doses jab jabs shot shots injection injections treatment treatments message messages letter letters mail
      call calls report reports reply replies news word money payment payments funding aid loan loans grant grants gift gifts award
      awards prize medal vote votes support complaint complaints application applications offer offers answer sentence pardon
      transfusion transplant order orders data copy copies document documents
    `),
  },
  // "backed off the threat"
  { verbs: ["back"], types: ["SUPPORT"], next: set("off away out down into") },
  // "the trial yielded results"
  {
    verbs: ["yield"],
    types: ["CONCEDE", "RETREAT"],
    objects: set(`
      result results response responses evidence clue clues information insight insights data profit profits return returns gain
      gains benefit benefits crop crops harvest savings answers
    `),
  },
  // "fires back at critics"
  { verbs: ["fire"], types: ["COMPANY", "ASSAULT"], next: set("back off up") },
  // "raised its bid", "raised the rent"
  {
    verbs: ["raise"],
    types: ["COMPANY"],
    objects: set("bid bids offer offers price prices rent rents rates rate fees fee fares"),
  },
  // "left little doubt", "left her a letter", "left a plan behind"
  {
    verbs: ["leave"],
    types: ["RETREAT", "COMPANY", "REJECT"],
    objects: set(`
      doubt doubts question questions mark trace traces impression message messages note notes room legacy hole gap void choice
      letter letters will plan plans playbook instructions guidance advice record records evidence clue clues fingerprint
      fingerprints scar scars wound mess debt debts deficit surplus money fortune estate inheritance sum tip bag bags package
      parcel suitcase backpack bomb device bombs devices gift gifts flower flowers tribute tributes memory memories taste hint
      signal stain stamp imprint footprint bruise bruises crater dent trail damage destruction ruins rubble wreckage crisis
      widow orphans comment comments review reviews voicemail card keys blank space opening option options alternative door
      seat vacancy shortfall backlog
    `),
  },
  // "the bill was killed in committee"
  {
    verbs: ["kill"],
    types: ["ASSAULT", "DISASTER"],
    objects: set(`
      bill bills act measure measures amendment legislation law proposal proposals plan plans deal deals idea project projects
      programme program talks reform reforms motion debate hopes hope time career mood buzz
    `),
  },
  // "messaging apps"
  { verbs: ["message"], types: ["MESSAGE"], next: set("app apps service services platform platforms software") },
  // "seized on his claim"
  { verbs: ["seize"], types: ["COERCE", "COURT"], next: set("on upon") },
  // "welcomed a baby boy"
  {
    verbs: ["welcome"],
    types: ["SUPPORT", "CONSULT"],
    objects: set("baby boy girl child son daughter twins twin triplets newborn grandchild"),
  },
  // The flight arrived.
  { verbs: ["arrive", "return", "travel", "visit"], types: ["CONSULT"], subjects: CARRIERS },
  // "messages requesting comment"
  {
    verbs: ["request", "seek", "demand"],
    types: ["REQUEST"],
    objects: set("comment comments interview interviews clarification"),
  },
  // "took over the flight", "took over the job"
  {
    verbs: ["take"],
    types: ["COMPANY"],
    objects: set(`
      flight stage screen role job duties post reins wheel internet world streets street news conversation show case lead
      command care
    `),
  },
  // "has demonstrated restraint"
  { verbs: ["demonstrate"], types: ["PROTEST"], anyObject: true },
  // Courts dismiss appeals and claims, and so do rebels and ministers.
  {
    verbs: ["dismiss"],
    types: ["COURT"],
    objects: set(`
      demand demands criticism concern concerns suggestion suggestions idea ideas notion report reports talk fear fears rumour
      rumours rumor rumors comments remarks speculation calls protests warnings worries threat threats
    `),
    subjects: set(`
      rebels rebel government minister ministers premier president spokesman spokeswoman officials official army party
      opposition
    `),
  },
  // Who dismisses what is said of him puts nobody out of work.
  { verbs: ["dismiss"], types: ["COMPANY"], objects: TOLD_THINGS },
  // "denied the claim", "denied it": words against words, and no refusal of anything.
  { verbs: ["deny"], types: ["REJECT", "COURT"], objects: TOLD_THINGS, next: set("it this") },
  { verbs: ["reject", "refute", "rebut", "dispute"], types: ["REJECT"], objects: TOLD_THINGS },
  // "closed its borders"
  {
    verbs: ["close", "shut"],
    types: ["COMPANY"],
    objects: set(
      "border borders airspace crossing crossings road roads street streets bridge embassy consulate frontier door doors eyes",
    ),
  },
  // The flight left Norvik.
  {
    verbs: ["leave", "depart", "quit", "vacate"],
    types: ["RETREAT"],
    subjects: new Set([...CARRIERS, ...set("passengers tourists travellers travelers fans guests")]),
  },
  // "left out of the pact", "left open", "left two dead", "the tram left the rails"
  {
    verbs: ["leave"],
    types: ["RETREAT", "COMPANY", "REJECT"],
    next: set("out open alone behind dead injured wounded homeless"),
  },
  {
    verbs: ["leave"],
    types: ["RETREAT", "COMPANY"],
    behind: set(
      "dead injured wounded homeless stranded trapped missing hospitalised hospitalized unconscious bleeding",
    ),
  },
  {
    verbs: ["leave"],
    types: ["RETREAT", "COMPANY"],
    objects: set("track tracks rail rails road roadway runway ground"),
  },
  // Who is ill recovers, and so do markets; what is lost is recovered.
  {
    verbs: ["recover"],
    types: ["DISASTER"],
    subjects: set(`
      people person patient patients man woman he she they who victim victims cases economy market markets shares stocks prices
      side team player industry sales tourism currency
    `),
  },
  // "voting rights"
  {
    verbs: ["vote"],
    types: ["LAW"],
    next: set(
      "access rights law laws reform reforms restrictions system systems machine machines age bloc blocs booth booths station stations power intentions bill",
    ),
  },
  // "have declined by 60 percent", "attendance is declining", "faced declining attendance"
  {
    verbs: ["decline"],
    types: ["REJECT"],
    objects: QUANTITIES,
    next: set("by from in since over sharply steeply slightly further steadily slowly rapidly dramatically markedly"),
    subjects: QUANTITIES,
  },
  // People collapse, too.
  { verbs: ["collapse"], types: ["DISASTER"], subjects: set("he she i we they who man woman patient runner player") },
  // "released figures", "released a statement"
  {
    verbs: ["release", "free"],
    types: ["COURT", "CONCEDE", "RETREAT"],
    objects: set(`
      figures figure data report reports statement statements video videos footage image images photo photos photograph
      photographs picture pictures results findings document documents detail details information name names transcript
      transcripts study tape tapes audio recording recordings letter letters list text album single song film movie trailer
      book sketch update guidance version product funds money water gas energy oil capacity memo email emails
    `),
  },
];

/** What makes another thing of an attack or a strike behind it: words, keyboards, a fast, a walkout. Lower case. */
export const FIGURATIVE_FORCE: ReadonlySet<string> = set(`
  cyber media verbal heart panic personal twitter hunger general wildcat token warning transport rail student school bus
  information propaganda charm
`);

/** Whose strike is one for pay. Lower case. */
export const STRIKERS: ReadonlySet<string> = set(`
  cleaners nurses doctors teachers drivers pilots workers miners lecturers dockers porters academics staff employees unions
  couriers paramedics firefighters postmen farmers students pupils writers actors
`);

/** What makes play of a word of force before it: "war games". Lower case. */
export const PLAYED_FORCE: ReadonlySet<string> = set("game games gaming film films movie movies");

/** Words right before a noun that make a figure of speech of it. Lower case. */
export const FIGURES_OF_SPEECH: { readonly [noun: string]: string } = {
  call: "wake-up close roll curtain rallying clarion judgment judgement toss-up tough margin incident emergency 911 999 distress robo booty",
  rally:
    "campaign election presidential political re-election reelection victory pep stock bond share market price late",
  rallies: "campaign election presidential political re-election reelection victory pep",
  session: "trading seesaw see-saw volatile choppy training practice practise recording jam therapy photo",
  vote: "swing popular protest",
  message:
    "positive negative clear strong terrible mixed central core self-centered campaign economic populist simple wrong right powerful stark text error voice mail",
  enquiry: "media press customer general",
  enquiries: "media press customer general",
  inquiries: "media press customer general",
  talks: "pep sweet small straight trash",
  talk: "pep sweet small straight trash",
};

/** What is done with a claim that goes to court; any other is words. Lemmas. */
export const CLAIMING_AT_COURT: ReadonlySet<string> = set(
  "file lodge bring lose win settle hear pursue launch face dismiss withdraw drop pay",
);

/** Nouns of companies' deals that are attempts where "in a" stands before and "to" behind: "in a bid to stop them". Lower case. */
export const ATTEMPTS: ReadonlySet<string> = set("bid");
