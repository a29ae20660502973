const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that are said of hardly anything but what two sides have with each other: of a name in the same sentence. Lower case. */
export const MEETING_NOUNS: ReadonlySet<string> = set(`
  conversation conversations talks meeting meetings negotiation negotiations negotiators discussions dialogue consultation consultations
  teleconference videoconference readout audience encounter summit bargaining mediation roundtable phonecall videocall
  dinner lunch luncheon breakfast workshop courtesy
`);

/** Nouns of that kind that are said of other things too: a name must stand near. Lower case. */
export const NEAR_NOUNS: ReadonlySet<string> = set(`
  call visit session sessions round rounds table committee subcommittee commission conference mission reception gathering hearing
  engagement exchange exchanges discussion talk group visitors visitor guests guest delegation hotline mediator coordination proceedings
  contact contacts chat sounding soundings trilateral letter letters correspondence
`);

/** Words for what two sides have with each other where "with" follows: "two hours with the Greens". Lower case. */
export const WITH_NOUNS: ReadonlySet<string> = set(`
  hour hours minutes evening morning afternoon day days night agreement understanding consensus deal progress debate walk notes base
`);

/** Verbs by which the other side comes to where the account is written. Lower case. */
export const COMING_VERBS: ReadonlySet<string> = set("came comes arrived");

/** Words of these lists that are said of so much else that by them alone no account tells of a contact. Lower case. */
export const LOOSE_WORDS: ReadonlySet<string> = set(`
  held called calls table group mission exchange exchanges round rounds discussion committee subcommittee commission conference guest guests
`);

/** Nouns for what two sides have with each other by which both may name it, whoever they say that it was with. Singular, lower case. */
export const NAMED_MEETINGS: ReadonlySet<string> = set(`
  session meeting talk round conversation consultation negotiation committee commission coordination proceeding dialogue
  mediation summit roundtable workshop visit teleconference videoconference audience
`);

/** Verbs whose object a side is that was in contact: "met the minister", "received President Kos". Lower case. */
export const CONTACTING_VERBS: ReadonlySet<string> = set(`
  met meets receives received hosted hosts welcomed welcomes visited visits phoned phones telephoned telephones rang called calls summoned
  summons heard briefed briefs contacted contacts consulted greeted interviewed saw convened invited gave told informed
`);

/** Those of them of which somebody else is the object as easily: a name behind them is not enough. Lower case. */
export const TELLING_VERBS: ReadonlySet<string> = set("invited gave told informed saw");

/** Verbs of contact that go with "with" or "to". Lower case. */
export const CONFERRING_VERBS: ReadonlySet<string> = set(`
  spoke speaks spoken speak talked talks conferred confers conversed converses negotiated negotiates engaged engages sat sit met meets
  interacted dined lunched breakfasted bargained consulted gathered connected reviewed discussed agreed coordinated exchanged examined
  considered explored concluded held
`);

/** Before a word for a contact they say that it is not yet, or was not. Lower case. */
export const NOT_YET_WORDS: ReadonlySet<string> = set(`
  invited invites invite inviting invitation offered offers offer offering proposed proposes proposing suggested seeking demanded demands demand refused refuses refuse will would shall ready planned plans
  wants want seeks sought no without before ahead upcoming next cancelled canceled postponed called calls
`);

/** What stands between such a verb and whom it was with, beside titles and names. Lower case. */
export const BETWEEN_WORDS: ReadonlySet<string> = set(`
  the a an of his her its their our your and with to from today yesterday this that morning afternoon evening night by phone telephone video link secure
  online remotely down together briefly separately again once more jointly also members member representatives representative
  delegation delegations delegates leaders leadership executive management managers team teams staff group groups heads head chief chiefs
  families relatives residents envoys officials senior top high new former acting deputy vice first second third community people
  foreign prime commercial leading visiting counterpart counterparts colleague colleagues side sides honourable excellency parents
  level monday tuesday wednesday thursday friday saturday sunday
`);

/** Words of bodies' names by which they are called without a capital. Lower case. */
export const PEOPLE_BODY_WORDS: ReadonlySet<string> = set(`
  staff employees workers teachers nurses pilots miners farmers drivers dockers players team tenants residents parents students
  families crew producers growers shipowners exporters importers wholesalers retailers employers owners veterans elders
  prosecutor prosecutors regulator ombudsman police army rebels tribe tribes bishops doctors hauliers fishermen creditors
  bondholders union bank hospital airline museum parliament mayor governor chamber patriarch supporters riders delegates
  collective association federation league board authority company club guild syndicate cooperative seafarers papermakers
  community school university court women men youth pensioners prisoners relatives
`);

/** By a word of a body's name, those by which its head or its people are called without a name. Lower case. */
export const PEOPLE_OF_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "ministry: minister minister's",
    "department: secretary minister",
    "presidency: president",
    "president: president",
    "chancellery: chancellor",
    "prime: prime premier",
    "governorate: governor",
    "governor: governor",
    "city: mayor",
    "town: mayor",
    "municipality: mayor",
    "embassy: ambassador",
    "bank: governor",
    "police: police officers",
    "plc: management company",
    "ltd: management company",
    "limited: management company",
    "inc: management company",
    "company: management",
    "hospital: management",
    "government: government ministers",
    "union: union",
    "league: league",
    "federation: federation",
    "museum: museum",
    "university: university rector",
    "palace: king queen president",
    "court: court",
    "council: council",
  ].map((line) => {
    const [body = "", people = ""] = line.split(": ");
    return [body, set(people)] as const;
  }),
);

/** Behind a country's adjective they name who acts for it. Lower case. */
export const SIDE_NOUNS: ReadonlySet<string> = set("side party government delegation leadership authorities");

/** Behind "met" they say that nobody else is named. Lower case. */
export const WHERE_OR_WHEN: ReadonlySet<string> = new Set([
  "at",
  "in",
  "on",
  "for",
  "today",
  "yesterday",
  "again",
  "this",
]);
