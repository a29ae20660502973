import type { QuantityQualifier } from "../../core/vocabulary.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** How a number is qualified by what stands before it; `_` is the space. The longest that fits is taken. */
const BEFORE: Readonly<{ [qualifier in QuantityQualifier]?: string }> = {
  about: `about around some roughly approximately approx circa an_estimated estimated in_the_region_of
    somewhere_around in_the_vicinity_of on_the_order_of an_approximate reportedly_about`,
  nearly: `nearly almost close_to just_under just_short_of not_quite just_below a_little_under slightly_less_than
    slightly_under a_little_less_than a_shade_under just_shy_of approaching virtually shy_of`,
  "at least": `at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum at_the_very_least`,
  "more than": `more_than over above upwards_of upward_of in_excess_of well_over just_over exceeding well_above
    just_above well_more_than greater_than a_little_over slightly_over slightly_more_than a_little_more_than
    higher_than larger_than far_more_than exceeds exceeded exceed beyond topping surpassing`,
  "at most": `at_most no_more_than not_more_than a_maximum_of maximum not_exceeding no_higher_than`,
  "up to": `up_to as_many_as as_much_as as_high_as as_long_as as_far_as anything_up_to`,
  "fewer than": `fewer_than less_than under below well_under well_below lower_than far_fewer_than far_less_than`,
  exact: `plus_or_minus an_average_of on_average averaging exactly precisely just only a_total_of merely a_mere a_record another all the these those its their his her our
    a_combined a_further a_full an_additional additional further combined barely`,
};

/** Words for a qualifier before a number, by their words joined with spaces. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, QuantityQualifier> = new Map(
  (Object.keys(BEFORE) as QuantityQualifier[]).flatMap((qualifier) =>
    [...words(BEFORE[qualifier] ?? "")].map((form) => [form.replaceAll("_", " "), qualifier] as const),
  ),
);
/** Words for a qualifier behind a number or its unit. */
export const QUALIFIERS_BEHIND: ReadonlyMap<string, QuantityQualifier> = new Map([
  ["or more", "at least"],
  ["or so", "about"],
  ["or less", "at most"],
  ["or fewer", "at most"],
  ["at least", "at least"],
  ["at most", "at most"],
  ["at the most", "at most"],
]);

/** Plurals that stand for a number nobody gives, with the number they are plurals of. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1_000],
  ["millions", 1_000_000],
  ["billions", 1_000_000_000],
  ["trillions", 1_000_000_000_000],
]);

/** What multiplies a number before it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
  ["tn", 1_000_000_000_000],
  ["dozen", 12],
  ["lakh", 100_000],
  ["crore", 10_000_000],
]);

/** Parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Nouns that a number behind them names and does not count: "Resolution 1325", "Flight 212". */
export const NUMBERED_THINGS: ReadonlySet<string> = words(`
  resolution flight article articles section sections chapter page pages highway route routes channel room rooms no nos number
  numbers act clause paragraph volume phase type class grade level platform terminal gate unit block ward sector area
  apartment flat bus line mission station road street avenue box case file form rule protocol agenda item step stage
  version model series episode season task brigade regiment division battalion squadron district precinct zone camp
  building reactor runway berth pier bill amendment proposition measure title schedule annex appendix table figure
  chart part option band tier group column row version windows boeing airbus formula track lot docket order directive
  interstate junction exit kilometer kilometre week day round game group matchday target milestone hall tower pillar plan
  circular decree ordinance courtroom memorandum communique bulletin`);

/** Words of harm and state: who is counted where no noun says it. */
export const TOLL_WORDS: ReadonlySet<string> = words(`
  killed killing kill kills dead injured injuring injure injures wounded wounding wound wounds missing hurt hurting
  hospitalized hospitalised arrested arresting detained detaining displaced displacing evacuated evacuating rescued rescuing
  trapped trapping infected infecting homeless jailed jailing drowned stranded stranding captured capturing kidnapped
  abducted executed executing hospitalised sickened poisoned hanged deported deporting freed freeing released
  strands traps drowns drowning displaces displace evacuates evacuate detains detain arrests arrest rescues rescue frees free
  hurts hospitalizes hospitalises infects infect captures capture kidnaps kidnapping abducts abducting executes deports
  poisons poisoning sickens sickening jails jail maimed maiming buried burying unhurt unharmed expelled expelling expels
  releases releasing slain murdered murdering massacred massacring perished starving starved ill sick jobless unemployed
  orphaned hostage quarantined imprisoned imprisoning beheaded electrocuted
  unaccounted died fled flee flees fleeing survived survive survives surviving saved saving`);

/** Verbs of dictionary form done to people, whose number needs no noun: "treated 870". */
export const HANDLING_VERBS: ReadonlySet<string> = words(`
  treat vaccinate shelter house evict relocate resettle convict acquit pardon interview screen`);

/** Verbs of dictionary form that say how much fits in or comes out, with units of volume. */
export const CAPACITY_VERBS: ReadonlySet<string> = words(`hold contain store carry`);

/** Verbs of change and measure, in every form: what changes stands before them, or behind those that one does to it. */
export const CHANGE_VERBS: ReadonlySet<string> = words(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped dropping
  climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
  increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining
  shrink shrinks shrank shrunk shrinking slip slips slipped slipping slide slides slid sliding plunge plunges plunged
  plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking gain gains gained gaining lose loses lost losing
  cut cuts cutting raise raises raised raising lower lowers lowered lowering reduce reduces reduced reducing expand expands
  expanded expanding widen widens widened widening narrow narrows narrowed narrowing ease eases eased easing edge edges
  edged edging advance advances advanced advancing contract contracts contracted contracting swell swells swelled swelling
  double doubled boost boosts boosted boosting slash slashes slashed slashing trim trims trimmed trimming hike hikes hiked
  hiking lift lifts lifted lifting extend extends extended extending shorten shortened shortening inch inched dip dips
  dipped dipping rebound rebounds rebounded recover recovers recovered slow slows slowed slowing accelerate accelerated
  collapse collapsed collapses retreat retreats retreated retreating recede recedes receded receding thin thins thinned
  shed sheds shedding fetch fetches fetched fetching seat seats depreciate depreciated appreciate appreciated weaken weakened strengthen strengthened
  sell sells sold trade trades traded last lasts lasted lasting cost costs costing reach reaches reached reaching total totals totaled totalled totaling
  totalling average averages averaged stand stands stood standing weigh weighs weighed weighing measure measures measured
  measuring exceed exceeds exceeded exceeding hit hits hitting top tops topped topping amount amounts amounted amounting
  come comes came run runs ran run running stretch stretches stretched cover covers covered covering span spans spanned
  was were is are be been remain remains remained set capped limited limit limits capped fixed
  estimated estimate estimates equal equals equaled equalled represent represents represented account accounts accounted accounting
  comprise comprises comprised up down worth went go goes gone  valued brought pushed pushes took takes take dragged
  peak peaks peaked peaking lengthen lengthens lengthened lengthening dwindle dwindles dwindled dwindling balloon balloons
  ballooned ballooning spike spikes spiked spiking plummet plummets plummeted plummeting quadruple quadruples quadrupled triple triples
  tripled halve halves halved halving skyrocket skyrocketed mushroom mushroomed creep creeps crept spiral spirals spiralled spiraled
  nudge nudged deepen deepens deepened deepening bounce bounced subside subsided subsides taper tapered ebb ebbed drift drifted`);

/** Of these, the verbs that measure and tell no change. */
export const MEASURE_VERBS: ReadonlySet<string> = words(`
  was were is are be been remain remains remained lasts last lasted lasting cost costs costing total totals totaled totalled
  totaling totalling weigh weighs weighed weighing average averages averaged exceed exceeds exceeded exceeding fetch fetches fetched fetching seat seats worth equal
  equals equaled equalled cover covers covered covering comprise comprises comprised represent represents represented account
  accounts accounted span spans spanned took take takes valued sold sell sells trade trades traded come came comes run runs
  ran stretch stretches stretched measure measures measured measuring amount amounts amounted amounting reach reaches
  reached reaching hit hits hitting stood stand stands standing`);

/** Verbs in dictionary form whose number answers the one before it: "wants 12 percent; the state offers 4". */
export const OFFERING_VERBS: ReadonlySet<string> = words(`pay cost offer fetch charge propose`);

/** Verbs of dictionary form whose number is handed over, made or used, and measures nothing that they are told of. */
export const TRANSFER_VERBS: ReadonlySet<string> = words(`
  pay spend give pledge promise offer donate contribute invest lend borrow owe fine award grant allocate provide send
  receive earn get seek ask demand want need have hold own keep buy purchase produce generate pump supply carry deliver ship
  export import use consume seize burn transport store say tell involve include levy impose charge slap put save steal rob
  accord add sentence jail condemn fly walk march drive travel sail refer go bring order require face accept reject propose request win`);

/** Verbs and nouns of price, in dictionary form: a plural behind their number may be money that no list names. */
export const PRICING_VERBS: ReadonlySet<string> = words(`
  sell cost pay fetch trade charge price wage fee rent earn want offer fare salary tariff tax`);

/** Nouns in dictionary form that are amounts of money: a plural behind "of" and a number is money, known or not. */
export const MONEY_NOUNS: ReadonlySet<string> = words(`
  levy fee fine wage salary price budget debt bribe ransom reward bonus rent fare toll subsidy surcharge deficit surplus dividend
  turnover allowance pension deposit penalty premium revenue`);

/** Verbs that set their subject beside their object: the number is the subject's. */
export const COMPARING_VERBS: ReadonlySet<string> = words(`exceed lead trail beat outstrip outpace outnumber lag surpass
  defeat overtake overshoot undershoot miss`);

/** Nouns that a bare number behind "is" or "at" may count. */
export const COUNTED_TOTALS: ReadonlySet<string> = words(`
  toll number numbers total count tally figure figures strength size capacity turnout attendance score deaths casualties
  population membership fatalities injuries infections cases arrests dead wounded missing injured workforce staff`);

/** Nouns that are told with the money they stand for: "a bill for $400". */
export const AMOUNTS: ReadonlySet<string> = words(`
  bill bills invoice invoices cheque cheques check contract contracts deal deals order orders claim claims bid bids offer
  tender lawsuit suit receipt ransom ticket tickets loan loans mortgage cap request requests demand demands appeal`);

/** What a number behind it measures in its own direction: "4 meters high". */
export const DIMENSIONS: ReadonlySet<string> = words(`long wide deep high tall thick across broad heavy`);

/** Verbs of change whose number counts in full: "by", "from", "to" behind them tell a change. */
export const CHANGE_PREPOSITIONS: ReadonlySet<string> = words("by from to at of between into");

/** Words that end a noun phrase or cannot stand in one. */
export const PHRASE_ENDS: ReadonlySet<string> = words(`
  of in on at by for from with without within to into onto upon over under above below between among amid across along
  against about around after before during since until till through throughout toward towards via per than as like unlike
  despite because if when where while whereas although though unless whether that which who whom whose what why how
  and or but nor so yet plus minus versus vs
  is are was were be been being am has have had having do does did done doing will would shall should can could may might
  must cannot 'll 've
  i you he she it we they me him us them himself herself itself themselves ourselves there here this these those
  not no never also still already now then thus hence however therefore meanwhile instead else again ago later earlier
  soon once twice often only just even yet too very more less most least fewer further together apart alone away back out
  up down off each apiece apart overall respectively annually yearly monthly weekly daily overnight higher lower longer
  shorter wider deeper richer poorer cheaper north south east west northeast northwest southeast southwest deep wide high
  long tall thick old said says say saying told tells tell added adds according reported reports
  voted vote votes voting back backed backs backing oppose opposed opposes supports supported support approve approved
  approves reject rejected rejects rejecting agreed agrees agree disagreed
  left leaves leaving remain remains remained became become becomes came come comes went go goes gone took take takes taken
  made make makes making got get gets gave give gives given sent send sends kept keep keeps held hold holds found find finds
  lost lose loses won win wins saw see sees seen knew know knows known died die dies dying fled flee flees fell fall falls
  fallen rose rise rises risen grew grow grows grown began begin begins begun stood stand stands struck broke broken fought
  fight fights led lead leads met meet meets paid pay pays put puts ran run runs set sets sat sit spent spend spends
  spoke speak speaks spoken took wrote write writes written need needs needed want wants wanted live lives lived 
  worked
  full complete empty likely certain sure effective larger smaller bigger stronger weaker faster slower older younger
  better worse greater ablaze alight adrift afloat ages aged monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight`);

/** Of those that end a phrase, the ones that are nouns as often: one may open a phrase, or stand in a subject. */
export const NOUNS_OR_VERBS: ReadonlySet<string> = words(`
  vote votes support rise rises fall falls win wins fight fights lead leads need needs pay run runs set sets hold
  work works report reports meeting loss backing voting opposition hold holds north south east west lives`);

/** Determiners and numbers' companions that may open a noun phrase and say nothing. */
export const PHRASE_OPENERS: ReadonlySet<string> = words(`
  the a an its their his her our your my all both some any such those these this that each every entire whole
  total own same`);

/** Plurals without a plural's ending, and words that stand for several. */
export const UNMARKED_PLURALS: ReadonlySet<string> = words(`
  people men women children police personnel staff crew media militia sheep cattle aircraft feet teeth data fishermen
  policemen policewomen gunmen servicemen servicewomen congressmen businessmen clergy fish deer headquarters livestock
  youth infantry salmon poultry geese mice lice oxen crewmen firemen seamen airmen militiamen tribesmen countrymen
  clergymen spacecraft hovercraft species series offspring criteria phenomena bacteria alumni nuclei swine workmen
  craftsmen frontiersmen guardsmen marksmen statesmen spokesmen chairmen watchmen boatmen townspeople spokespeople
  salespeople tradespeople crises bases analyses`);

/** Words in -s that are no plurals. */
export const SINGULARS_IN_S: ReadonlySet<string> = words(`
  this his its us as is was has does thus plus bus gas yes perhaps always besides sometimes overseas across less unless
  whereas news economics politics physics previous various serious religious dangerous famous us's alias basis crisis
  virus status campus census consensus process access address business congress press success progress mass class cross
  loss glass pass boss distress fitness illness darkness witness wilderness harness fortress mattress actress waitress
  hostess princess homeless jobless stateless helpless landless nuclear-less indigenous continuous anonymous generous
  numerous enormous precious ambitious suspicious infectious religious autonomous contagious prosperous vigorous
  sports arms-length needs-based`);

/** Nouns in -ly, and what stands before nouns alone, which are no adverbs. */
export const NOUNS_IN_LY: ReadonlySet<string> = words(`
  supply family assembly anomaly monopoly ally rally reply bully belly jelly duopoly daily weekly monthly quarterly early
  elderly friendly homily lily fly butterfly oversupply reassembly melancholy italy july only hourly yearly`);

/** What joins a number with a hyphen and is not counted: "one-time", "two-way". */
export const HYPHEN_COMPANIONS: ReadonlySet<string> = words(`
  time way sided off on fold odd plus man strong something year-old th st nd rd`);

/** Words that say a vote was taken, so that two numbers with a hyphen are its tally. */
export const TALLY_WORDS: ReadonlySet<string> = words(`
  vote votes voted voting ballot ballots passed pass passes approved approve rejected reject tally margin confirmed ratified
  adopted split ruled ruling cleared defeated endorsed backed carried decision majority upheld motion motions failed`);

/** What is told in numbers of people or things, never in metres: "a population of 38m", "circulation fell to 2.1m". */
export const COUNTED_WHOLES: ReadonlySet<string> =
  words(`population audience readership viewership membership electorate
    workforce headcount circulation turnout tally figures numbers total totals customers users subscribers viewers readers
    listeners members voters workers jobs visitors passengers tourists refugees migrants people citizens residents
    inhabitants followers downloads visits views sales deliveries shipments copies tickets votes signatures doses cases
    accounts homes households vehicles`);

/** What has so many inhabitants: "a city of 8m". */
export const PEOPLED_PLACES: ReadonlySet<string> = words(
  "city country nation town state region province community district county capital metropolis republic kingdom",
);
