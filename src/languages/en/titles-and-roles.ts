/** Grammatical gender that a word gives away. */
export type Gender = "male" | "female";

const words = (text: string): readonly string[] => text.split(/[\s]+/).filter((word) => word !== "");
const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Forms of address that stand only before a person's name, as written without the full stop. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words("Mr Messrs Sir Lord Father Brother Fr Herr Monsieur Señor Signor Senhor Baron Count").map(
    (word) => [word, "male"] as const,
  ),
  ...words("Mrs Ms Miss Mme Madame Lady Dame Sister Frau Señora Signora Senhora Baroness Countess Madam").map(
    (word) => [word, "female"] as const,
  ),
  ...words(
    "Mx Dr Prof Professor Hon Rev Reverend Sen Rep Reps Sens Gov Govs Lt Gen Col Maj Capt Cpl Sgt Cmdr Adm Brig Pvt Insp Det Supt Pte Ven " +
      "Sheikh Sheik Shaikh Sheikha Emir Imam Ayatollah Mullah Maulana Mufti Rabbi Hajj Haji Alhaji Chief Engr Barr Ing Comrade Datuk Dato Tan Tun Shri Smt Adv Amb Min Pres",
  ).map((word) => [word, null] as const),
]);

/** Nouns for what a person is: as a title before a name, in an apposition, or alone as a description ("the minister"). */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  president premier minister chancellor secretary undersecretary senator congressman congresswoman representative lawmaker legislator deputy
  governor mayor councillor councilor councilman councilwoman alderman commissioner ambassador envoy diplomat consul attaché delegate negotiator mediator
  counterpart leader chief head boss chair chairman chairwoman chairperson director spokesman spokeswoman spokesperson spokespeople adviser advisor aide
  official officer commander general admiral colonel major captain lieutenant sergeant corporal brigadier marshal soldier warlord
  king queen prince princess emperor empress sultan emir emira sheikh duke duchess monarch ruler dictator strongman tsar czar
  pope cardinal archbishop bishop priest pastor patriarch imam ayatollah rabbi cleric mufti monk nun preacher chaplain vicar
  judge justice prosecutor attorney lawyer solicitor barrister magistrate advocate sheriff marshal constable detective inspector superintendent ombudsman
  professor lecturer scholar academic historian economist analyst scientist researcher expert physicist epidemiologist virologist biologist psychologist sociologist
  doctor nurse surgeon physician psychiatrist teacher principal headmaster dean rector provost student
  journalist reporter correspondent editor columnist broadcaster presenter anchor host commentator blogger publisher author writer novelist poet playwright photographer
  activist campaigner dissident whistleblower lobbyist strategist pollster donor philanthropist organizer organiser
  actor actress singer rapper musician composer conductor director filmmaker producer comedian artist painter designer architect model star influencer youtuber
  coach manager player striker midfielder defender goalkeeper quarterback captain skipper pitcher sprinter champion athlete referee
  owner founder co-founder cofounder ceo cfo coo cto executive entrepreneur businessman businesswoman tycoon billionaire millionaire oligarch magnate investor banker trader broker treasurer comptroller auditor accountant
  candidate nominee hopeful contender frontrunner incumbent opponent rival challenger politician statesman backbencher speaker whip mp mep mla tory democrat republican
  farmer fisherman driver pilot engineer mechanic builder firefighter policeman policewoman guard worker resident
  suspect defendant victim gunman hostage witness survivor refugee veteran retiree
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower partner girlfriend boyfriend fiancé fiancée
  spy agent operative hacker militant rebel insurgent fighter terrorist assassin
  predecessor successor colleague ally friend mentor protégé confidant confidante
  fm pm vp secretary-general director-general editor-in-chief commander-in-chief vice-president co-chair co-chairman co-leader co-author co-owner ex-president ex-minister ex-premier
  first-lady taoiseach tánaiste ceo
  `),
);

/** Offices in the plural with their singular: titles of several, and no name of anyone alone ("the Ministers"). */
export const PLURAL_OFFICES: ReadonlyMap<string, string> = new Map(
  words(
    "minister president premier secretary ambassador envoy leader senator governor chancellor official diplomat mayor spokesman lawmaker congressman prosecutor",
  ).map((noun) => [
    noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : noun.endsWith("man") ? `${noun.slice(0, -2)}en` : `${noun}s`,
    noun,
  ]),
);

/** Offices that are "of" a country or body, which then is what a name behind them names: "Foreign Minister of Sorland". */
export const OFFICES_OF: ReadonlySet<string> = new Set(
  words(
    "minister president premier secretary ambassador envoy leader governor chancellor mayor prosecutor director head chair chairman chairwoman commissioner spokesman spokeswoman spokesperson",
  ),
);

/** Role nouns that tell a gender, with pronoun-like kinship words. */
export const ROLE_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(
    "congressman councilman alderman chairman spokesman businessman statesman policeman fisherman gunman king prince emperor sultan duke pope priest actor husband son father brother uncle nephew grandson grandfather widower boyfriend fiancé headmaster tsar czar monk strongman",
  ).map((word) => [word, "male"] as const),
  ...words(
    "congresswoman councilwoman chairwoman spokeswoman businesswoman policewoman queen princess empress duchess actress wife daughter mother sister aunt niece granddaughter grandmother widow girlfriend fiancée nun",
  ).map((word) => [word, "female"] as const),
]);

/** Nouns for persons that are no roles, with the gender that they tell. */
export const UNNAMED_PERSONS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words("man boy dad daddy grandpa stepfather stepson gentleman guy waiter salesman").map(
    (word) => [word, "male"] as const,
  ),
  ...words("woman girl mum mom mama grandma stepmother stepdaughter lady waitress midwife").map(
    (word) => [word, "female"] as const,
  ),
  ...words(
    "person child teenager baby toddler passenger shopper visitor neighbour neighbor patient customer voter user parent",
  ).map((word) => [word, null] as const),
]);

/** Ranks cut short that are one only behind another short word ("Ch Con", "Dep Ch Const", "Temp Det Ch Insp"), with those words. Lower case. */
export const SHORT_RANKS: ReadonlySet<string> = new Set(
  words("con const insp supt inspector superintendent constable"),
);
export const BEFORE_SHORT_RANKS: ReadonlySet<string> = new Set(words("ch chief det dep asst temp"));

/** Words that stand before a role noun inside a role: "deputy", "foreign", "former", "press". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  deputy vice assistant associate dep asst ch det former ex acting interim caretaker then current new incoming outgoing newly-elected president-elect
  chief senior top high leading junior first second lead head principal veteran longtime long-time retired late one-time onetime longstanding influential prominent
  special state federal national regional provincial local municipal county district city union world global international central
  prime foreign defense defence interior finance justice health education energy environment climate economy economic trade commerce industry agriculture transport transportation labor labour culture sports sport tourism information communications technology science housing immigration development planning water oil petroleum mining home external internal financial security intelligence police military army navy naval air force war peace
  press news media public relations communications political diplomatic legal human rights civil policy opposition ruling majority minority parliamentary presidential ministerial congressional senate house cabinet royal crown supreme
  general lieutenant major brigadier rear fleet field staff joint commanding
  attorney prosecutor district trial appeals criminal defence
  executive managing founding technical creative artistic medical scientific marketing operating chief research political
  right-hand far-right far-left left-wing right-wing conservative liberal democratic republican communist socialist labour tory green independent pro-democracy anti-war pro-european centrist hardline moderate populist nationalist
  spiritual religious church tribal community student youth women's student-led trade-union union business tech media film music football basketball baseball tennis cricket rugby olympic opposition rebel separatist paramilitary militia jihadist
  wing party campaign white-house white parliament
  `),
);

/** What may follow a role noun inside the role, before the name: "Secretary of State", "Secretary General". */
export const ROLE_TAILS: readonly string[] = phrases(`
  of State, of Defense, of Defence, of War, of the Interior, of the Treasury, of Labor, of Education, of Energy, of Agriculture, of Commerce, of Transportation,
  of Homeland Security, of Health, of Health and Human Services, of Veterans Affairs, of Housing and Urban Development, of Foreign Affairs, of the Army, of the Navy, of the Air Force, of Staff, of Police, of Parliament, of Justice, of Finance, of Security, of the House, of the Knesset,
  General, general, Elect, elect, Designate, designate, -elect, -designate, General of State
`);

/** Nouns before or beside the name of a body or outlet: "state news agency", "the broadcaster". The kind they give is the value. */
export const BODY_NOUNS: ReadonlyMap<string, "organization" | "outlet" | "place" | "work"> = new Map<
  string,
  "organization" | "outlet" | "place" | "work"
>([
  ...words(
    "agency newspaper broadcaster channel website magazine daily weekly tabloid outlet portal station broadsheet newswire newsletter podcast wire periodical journal",
  ).map((word) => [word, "outlet"] as const),
  ...words(
    "company firm startup start-up giant conglomerate manufacturer maker retailer carrier airline automaker carmaker chipmaker bank lender insurer operator developer contractor utility subsidiary consultancy brokerage " +
      "group party movement organization organisation charity nonprofit non-profit ngo watchdog foundation union federation association institute institution university college school club team band militia faction coalition alliance bloc network regulator authority ministry department council commission committee think-tank tank brigade battalion regiment platform app hospital museum",
  ).map((word) => [word, "organization"] as const),
  ...words(
    "city town village capital island region province district state county suburb neighborhood neighbourhood port river lake resort peninsula enclave oblast municipality hamlet settlement township country nation kingdom republic",
  ).map((word) => [word, "place"] as const),
  ...words("film movie novel book album song play documentary series musical opera sitcom memoir bestseller drama").map(
    (word) => [word, "work"] as const,
  ),
]);

/**
 * Heads of descriptions that point back to a body or document named earlier ("the ministry", "the bill"): the name's
 * own last or first words that they answer to, in lower case. An empty list answers to any name of that kind.
 */
export const BODY_DESCRIPTIONS: ReadonlyMap<
  string,
  { readonly kind: "organization" | "work" | "outlet"; readonly heads: readonly string[] }
> = new Map([
  ["ministry", { kind: "organization", heads: ["ministry"] }],
  ["department", { kind: "organization", heads: ["department", "dept"] }],
  ["agency", { kind: "organization", heads: ["agency", "administration", "service", "bureau"] }],
  ["commission", { kind: "organization", heads: ["commission"] }],
  ["committee", { kind: "organization", heads: ["committee"] }],
  ["council", { kind: "organization", heads: ["council"] }],
  ["court", { kind: "organization", heads: ["court", "tribunal"] }],
  ["tribunal", { kind: "organization", heads: ["tribunal"] }],
  ["bank", { kind: "organization", heads: ["bank"] }],
  ["university", { kind: "organization", heads: ["university"] }],
  ["institute", { kind: "organization", heads: ["institute"] }],
  ["association", { kind: "organization", heads: ["association"] }],
  ["federation", { kind: "organization", heads: ["federation"] }],
  ["foundation", { kind: "organization", heads: ["foundation"] }],
  ["party", { kind: "organization", heads: ["party"] }],
  ["authority", { kind: "organization", heads: ["authority"] }],
  ["bureau", { kind: "organization", heads: ["bureau"] }],
  ["embassy", { kind: "organization", heads: ["embassy"] }],
  ["alliance", { kind: "organization", heads: ["alliance", "nato"] }],
  ["bloc", { kind: "organization", heads: ["union", "eu"] }],
  [
    "company",
    {
      kind: "organization",
      heads: [
        "inc",
        "corp",
        "co",
        "ltd",
        "plc",
        "ag",
        "gmbh",
        "llc",
        "sa",
        "spa",
        "nv",
        "company",
        "corporation",
        "group",
        "holdings",
        "industries",
        "motors",
        "airlines",
        "airways",
        "energy",
        "technologies",
        "systems",
        "petroleum",
        "oil",
        "pharmaceuticals",
      ],
    },
  ],
  ["airline", { kind: "organization", heads: ["airlines", "airways", "air"] }],
  ["newspaper", { kind: "outlet", heads: [] }],
  ["broadcaster", { kind: "outlet", heads: [] }],
  ["magazine", { kind: "outlet", heads: [] }],
  ["bill", { kind: "work", heads: ["bill", "act"] }],
  ["act", { kind: "work", heads: ["act"] }],
  ["legislation", { kind: "work", heads: ["bill", "act"] }],
  ["law", { kind: "work", heads: ["act", "law"] }],
  ["treaty", { kind: "work", heads: ["treaty", "pact"] }],
  ["pact", { kind: "work", heads: ["pact", "treaty", "agreement", "accord"] }],
  ["agreement", { kind: "work", heads: ["agreement", "accord", "accords", "pact"] }],
  ["accord", { kind: "work", heads: ["accord", "accords", "agreement"] }],
  ["convention", { kind: "work", heads: ["convention"] }],
  ["report", { kind: "work", heads: ["report", "review", "survey"] }],
  ["study", { kind: "work", heads: ["study"] }],
  ["survey", { kind: "work", heads: ["survey"] }],
  ["review", { kind: "work", heads: ["review"] }],
  ["resolution", { kind: "work", heads: ["resolution"] }],
  ["union", { kind: "organization", heads: ["union", "front", "federation"] }],
  ["senate", { kind: "organization", heads: ["senate"] }],
  ["parliament", { kind: "organization", heads: ["parliament"] }],
  ["assembly", { kind: "organization", heads: ["assembly"] }],
  ["chamber", { kind: "organization", heads: ["chamber", "senate", "assembly"] }],
  ["coalition", { kind: "organization", heads: ["coalition"] }],
  ["movement", { kind: "organization", heads: ["movement", "front"] }],
  ["militia", { kind: "organization", heads: ["militia", "brigade", "brigades"] }],
  ["watchdog", { kind: "organization", heads: ["agency", "authority", "commission", "monitor", "watch"] }],
  ["regulator", { kind: "organization", heads: ["authority", "commission", "agency", "administration"] }],
  ["charity", { kind: "organization", heads: ["foundation", "fund", "trust", "relief"] }],
  ["fund", { kind: "organization", heads: ["fund"] }],
  ["hospital", { kind: "organization", heads: ["hospital"] }],
  ["club", { kind: "organization", heads: ["club"] }],
  ["firm", { kind: "organization", heads: ["firm", "partners", "associates", "consulting", "advisors"] }],
  ["group", { kind: "organization", heads: ["group"] }],
  ["organization", { kind: "organization", heads: ["organization", "organisation"] }],
  ["organisation", { kind: "organization", heads: ["organisation", "organization"] }],
  ["carrier", { kind: "organization", heads: ["airlines", "airways", "air"] }],
  ["manufacturer", { kind: "organization", heads: ["motors", "industries", "aircraft"] }],
  ["retailer", { kind: "organization", heads: ["stores", "supermarkets"] }],
  ["startup", { kind: "organization", heads: ["technologies", "labs"] }],
]);

/** Those of them that a body answers to whose name does not say what it is, where the page has just spoken of it alone. Lower case. */
export const OPEN_DESCRIPTIONS: ReadonlySet<string> = new Set(
  "company firm group organization organisation carrier manufacturer retailer startup".split(" "),
);
