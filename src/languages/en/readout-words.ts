const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what two sides had with each other: a readout tells of one. Lower case. */
export const CONTACT_NOUNS: ReadonlySet<string> = set(`
  call calls conversation conversations talk talks meeting meetings session sessions round visit summit negotiation negotiations
  discussion discussions dialogue consultation consultations teleconference videoconference readout discussion audience
  encounter conference
`);

/** Verbs, in the forms that readouts use, by which one side says that there was a contact. Lower case. */
export const CONTACT_VERBS: ReadonlySet<string> = set(`
  spoke met telephoned called received visited hosted welcomed held had talked returned concluded phoned rang contacted sat
  took conducted convened consulted negotiated represented
`);

/** Further words of an opening by which one side says that there was a contact; further down they may tell of other things. Lower case. */
export const OPENING_WORDS: ReadonlySet<string> = set(`
  meets speaks receives hosts visits holds welcomes phones telephones confers dines joins travels
  gathered gather engaged engages exchanged exchange exchanges conferred joined participated attended travelled traveled dined
  interacted convenes briefed briefing breakfast lunch dinner luncheon committee subcommittee workshop roundtable mediation
  discussed discuss discusses discussing negotiating negotiated negotiates negotiators bargaining bargained
  arbitration gathering get-together mission summoned summons summoning inspection inspected reception stopover teleconferenced connected
`);

/** What may stand in a sentence that tells of nothing but the contact itself. Lower case. */
export const CEREMONY_WORDS: ReadonlySet<string> = set(`
  telephone phone video secure virtual initiative side margins sidelines occasion opening courtesy cordial businesslike frank
  friendly warm constructive atmosphere working official bilateral counterpart counterparts colleague colleagues held took
  place hour hours minute minutes afternoon morning evening today yesterday night day days week two three second third first
  fourth his her excellency hon rt shri madam sister brotherly sisterly fraternal delegation delegations headed led represented
  representatives accompanied attended officers officials senior palace residence hotel building office lasted began ended
  positive note conclusion spirit news published press market general shareholders information agenda conveyed greetings
  passed trusting lasts candid in-depth fruitful productive respectful mutual respect pleasant wishing stay hospitality host hosts
  arrangements farewell bade bids chaired chair co-chaired convened carried sustained format formats framework presided
  regards guests guest showed around members dear friends folks date basement capital part parts attention stand where here
  what we
`);

/**
 * Verbs of what a side did or said in a contact; a clause that begins with one makes a point of its own. With them every
 * form that readouts use. Lower case.
 */
export const POINT_VERBS: ReadonlySet<string> = set(`
  discussed reviewed stressed underlined underscored emphasised emphasized reiterated reaffirmed affirmed confirmed noted
  condemned welcomed expressed conveyed urged called asked requested demanded pressed raised sought proposed offered invited
  thanked commended praised agreed agree pledged promised assured informed briefed explained stated said told warned
  rejected denied regretted congratulated appealed insisted recalled touched exchanged considered examined addressed
  explored outlined presented tabled signed witnessed handed supported backed encouraged committed recommended criticised
  criticized protested objected objects complained announced declared directed instructed repatriated accepted refused
  took put gave laid set drew voiced shared made spoke talked dwelt advocated pleaded deplored saluted hailed insists denounced look looked reserve reserves rejects calls demands asks urges welcomes
  regrets offers estimates informs expects hopes thanks
`);

/** Words by which a clause of a readout leads up to its point, and which are no part of it. Lower case. */
export const LEADING_WORDS: ReadonlySet<string> = set(`
  he she they it we i also further again both sides side parties party leaders ministers presidents two the minister president
  prime secretary interlocutors interlocutor heads state government delegation his her their its excellency once more on this
  occasion in addition furthermore moreover finally jointly particular was were is has have been be that to with about of
  upon for attention exchange views opinions thorough detailed readiness importance need necessity hope conviction
  satisfaction gratitude concern concerns strong serious deep full
`);

/** Words that belong to the verb before them rather than to its point. Lower case. */
export const LEADING_PARTICLES: ReadonlySet<string> = set(
  "up out forward clear plain openly frankly abundantly categorically that",
);

/** Verbs of a point that somebody follows to whom it is said, and words by which the point begins behind. Lower case. */
export const ADDRESSING_VERBS: ReadonlySet<string> = set("informed told briefed thanked assured reminded notified");
export const BEHIND_ADDRESSEE: ReadonlySet<string> = set("that for about on of");

/** Words that are in every readout and tell of none of its points. Lower case. */
export const READOUT_WORDS: ReadonlySet<string> = set(`
  minister ministers ministry president presidents prime secretary foreign affairs state government republic side sides party
  parties leader leaders delegation country countries nation nations issue issues matter matters question questions topic topics
  subject subjects relations cooperation views opinions exchange exchanged agreement agreed agree agrees position positions
  bilateral mutual joint jointly general excellency need importance hope hopes readiness concern concerns
  people time today yesterday year years month months week weeks day days date part ways way field fields counterpart
  discussed discuss reviewed stressed underlined underscored emphasised emphasized reiterated reaffirmed affirmed confirmed
  expressed conveyed urged called call calling asked request requested demanded demand pressed raised sought seek informed
  briefed explained stated noted thanked thanks welcomed welcome commended offered offer proposed proposal regret regrets
  drew attention touched upon set put table tabled laid gave given presented made plain spoke talked met meet meeting
  meetings talks talk conversation held hold proposal proposals work working continue continued continuation remain remains
  stay plan plans
`);

/** Words by which it is told that the sides will be in contact again. Lower case. */
export const NEXT_WORDS: ReadonlySet<string> = set(`
  next again further back continue continued contact contacts touch resume upcoming forthcoming follow-up scheduled further foreseen
`);

/** Verbs, in the forms that follow "will" or "to", by which it is told that sides will be in contact. Lower case. */
export const MEETING_VERBS: ReadonlySet<string> = set(`
  meet hold sit see gather reconvene convene talk talking speak resume host hosted continue
`);

/** Those of them by which other things are told to go on too. Lower case. */
export const GOING_ON_VERBS: ReadonlySet<string> = set("hold resume continue host hosted see");

/** Words that say that something is to come. Lower case. */
export const COMING_WORDS: ReadonlySet<string> = set("will shall to foreseen scheduled planned envisaged due");

/** Those verbs of a readout that say only that a thing was spoken of. Lower case. */
export const NEUTRAL_VERBS: ReadonlySet<string> = set(`
  discussed reviewed stressed underlined underscored emphasised emphasized reiterated noted expressed conveyed raised
  exchanged touched considered examined addressed explored stated said told informed briefed explained drew voiced took
  made put laid set spoke look looked thanked confirmed affirmed reaffirmed assured tabled presented insisted recalled
  outlined asked
`);

/** Those of them that with "up" tell of a deed. Lower case. */
export const MAKING_VERBS: ReadonlySet<string> = set("set drew put");

/** Words in an opening that say that the sides did not sit in one room, and that they did. Lower case. */
export const FROM_AFAR_WORDS: ReadonlySet<string> = set(`
  phone phoned phones telephone telephoned telephones telephonic teleconference rang
`);
/** Those of them that are things, too, unless a word for a contact follows or one of these, and perhaps an article, stands before. Lower case. */
export const PHONE_NOUNS: ReadonlySet<string> = set("phone telephone");
export const BY_WORDS: ReadonlySet<string> = set("by over via through on");
/** Who hosts one of these hosts nobody in a room. Lower case. */
export const CALL_WORDS: ReadonlySet<string> = set("call calls conference teleconference webinar");
export const HOSTING_WORDS: ReadonlySet<string> = set("hosted hosts");
/** Those that say that they saw each other all the same: who meets so may say that they met. Lower case. */
export const ON_SCREEN_WORDS: ReadonlySet<string> = set("video videoconference virtual virtually online remotely");
export const IN_PERSON_WORDS: ReadonlySet<string> = set(`
  met visited hosted arrived margins sidelines meets visits hosts
`);

/** Those that say nothing of where they were. Lower case. */
export const SPOKE_WORDS: ReadonlySet<string> = set("spoke speak speaks spoken");

/** Words of official bodies' names that tell none from another. Lower case. */
export const BODY_WORDS: ReadonlySet<string> = set(`
  ministry minister department office state states house federal foreign affairs external internal interior relations defence
  defense trade finance economy culture health international national general secretary secretariat president presidency
  presidential prime government cabinet council commission committee republic kingdom union of the for and information press
  media service services centre center administration authority authorities agency executive royal embassy mission spokesman
  spokesperson spokeswoman directorate board bureau public official news statement release gov gob gouv gub govt
`);

/** Words of the name of a body that speaks for itself. Those of companies, unions and clubs are in `ORGANIZATION_ENDINGS`. Lower case. */
export const SPEAKING_BODY_WORDS: ReadonlySet<string> = set(`
  ministry department office presidency cabinet chancellery kremlin pentagon palace government state embassy mission secretariat
  spokesperson spokesman commissioner company bank museum federation minister president chancellor governor mayor municipality
  city town borough mairie alcaldía rathaus republic kingdom service staff employees workers teachers nurses pilots miners farmers drivers dockers players team guild
  cooperative command rebels tribe tribes elders airline airlines railways hospital university port harbour council commission
  authority union league party front movement operator operators utility utilities terminal terminals works plant refinery
  shipyard brewery parish diocese tenants residents parents students families crew producers growers shipowners exporters
  importers wholesalers retailers employers owners veterans parliament senate chancellor prefecture prosecutor prosecutors
  police navy archdiocese eparchy patriarchate elders consulate regulator inspectorate ombudsman ombudsperson attorney
  headquarters militia army forces delegation pmo mfa mofa mea fcdo chamber envoy
  programme nunciature nuncio household vatican see chigi elysée diwan bhavan rectorate gendarmerie crescent liberals
  democrats socialists conservatives greens chiefs grupo gruppe groupe ferries rail airport opera rescue
  province county canton region governorate emirate sultanate duchy principality community conference collective hall
  présidence presidencia presidenza prezydent ministère ministerio ministero ministério ministerium bundesregierung
  bundeskanzleramt bundesministerium gobierno governo gouvernement primature matignon elysee élysée moncloa quirinale itamaraty
  kancelaria utenriksdepartementet direction comité comite comitê komitee komitet sindicato syndicat sindacato gewerkschaft verband
  bundesverband asociación asociacion associação associazione federación federation fédération confederación confédération
  partido parti partei partito alcaldia ayuntamiento préfecture prefeitura embajada ambassade botschaft ambasciata
  syndicate coalition alliance estates premiership congress assembly caucus quartet troika
  hauliers truckers fishermen seafarers fishers peasants herders traders merchants shopkeepers landlords hoteliers cleaners
  cooks stewards controllers couriers riders firefighters paramedics surgeons physicians doctors midwives lecturers
  professors pupils apprentices trainees supporters fans referees jockeys actors musicians pensioners women youth
  customs exchequer taoiseach junta resistance crown executive insurer telecom telecoms postal water dairy forestry mines
  hospitals gov gob gouv gub govt
`);

/** Those of them that stand in the names of outlets, too ("Orvel City Herald"): beside an outlet's word they say nothing. Lower case. */
export const PLACE_BODY_WORDS: ReadonlySet<string> = set(`
  city town borough republic kingdom state port harbour union league province county canton region community
`);

/** Words by which a side turns round what the other may say, beside "not" and "no". Lower case. */
export const TURNED_ROUND_WORDS: ReadonlySet<string> = set(`
  rejects rejected reject denies denied deny objection objections objected objects unacceptable inadmissible untrue false baseless
  unfounded refuses refused refuse violates violate violated violation illegal inadmissible inadmissibility unlawful unlawfully
  non-negotiable premature impossible opposed opposes oppose disputes disputed
`);

/** Those of them by which a side turns down what follows. Lower case. */
export const REFUSING_WORDS: ReadonlySet<string> = set(`
  rejects rejected reject denies denied deny objection objections objected objects refuses refused refuse violates violate violated
  opposed opposes oppose disputes disputed
`);

/** Words behind "not" by which it is told of the thing before that it does not stand, was not done or will not be. Lower case. */
export const OF_STANDING_WORDS: ReadonlySet<string> = set(`
  acceptable accepted agenda subject question table discussed agreed agree reached foreseen planned possible part included touched
  considered decided set fixed settled resolved available allowed permitted confirmed found required needed necessary existed exist
  true correct place happen happened done given granted signed made raised mentioned spoken tabled offered
`);

/** Behind "not" these urge or add. Lower case. */
export const URGING_WORDS: ReadonlySet<string> = set(`
  wait delay delayed postponed overestimated overstated only merely just forget forgotten
`);

/** Phrases that do the same. Lower case. */
export const TURNED_ROUND_PHRASES: readonly (readonly string[])[] = [
  "out of the question",
  "too early to",
  "too soon to",
  "ruled out",
  "rules out",
  "called off",
  "far from",
  "next to nothing",
  "at odds with",
].map((phrase) => phrase.split(" "));

/** Behind "without" they say that nothing came of it. Lower case. */
export const NO_RESULT_WORDS: ReadonlySet<string> = set(
  "result results agreement success progress outcome finding findings basis foundation",
);

/** Words by which a writer speaks as one of a side. Lower case. */
export const FIRST_PERSON: ReadonlySet<string> = set("we us our ours i me my");

/** Words that an account of a side's own does not hold: somebody else is telling. Lower case. */
export const REPORTER_WORDS: ReadonlySet<string> = set("reporters correspondent correspondents newsroom");
/** What a body gives of a contact that it had, as others call it, and verbs with which it does. Lower case. */
export const ACCOUNT_NOUNS: ReadonlySet<string> = set(
  "statement readout account communiqué communique version summary",
);
export const ISSUING_VERBS: ReadonlySet<string> = set("issued released published circulated");
/** Words by which a page sets one account against another. Lower case. */
export const CONTRASTING_WORDS: ReadonlySet<string> = set(`
  contrast contrasting while whereas unlike meanwhile different differently differ differs differed differing but however
`);
/** The first words of titles that only a side gives to its own account. Lower case. */
export const READOUT_TITLES: ReadonlySet<string> = set("readout communiqué communique comunicado");
/** Words of outlets' names, wherever they stand in them. Lower case. */
export const OUTLET_WORDS_ANYWHERE: ReadonlySet<string> = set(`
  news channel canal radio tv television broadcasting newspaper times post journal tribune herald gazette chronicle courier
  daily weekly magazine newswire wire online
`);
/** Right before an outlet's name these say that somebody spoke to it; behind `ASKED`, these others do, too. Lower case. */
export const TOLD: ReadonlySet<string> = set("told tells telling via");
export const ASKED_BEFORE: ReadonlySet<string> = set("to with by for");
export const ASKED: ReadonlySet<string> = set(`
  spoke speaks speaking spoken talked talking said says saying interview interviewed interviews seen
  obtained reviewed contacted reached asked approached exclusively
`);
/** Before a date they say that it is a limit, or another date's. Lower case. */
export const LIMITING_WORDS: ReadonlySet<string> = set(
  "by before until till after since from between as of end beginning start no later latest",
);

/** On whose word it is told that a contact came about: nouns of asking, and those of inviting. Lower case. */
export const ASKING_NOUNS: ReadonlySet<string> = set("request initiative instigation behest");
export const INVITING_NOUNS: ReadonlySet<string> = set("invitation");
/** What stands before them. Lower case. */
export const AT_WORDS: ReadonlySet<string> = set("at on upon by following");
/** Behind "was" and before "by" they say the same of a contact. Lower case. */
export const ASKED_BY: ReadonlySet<string> = set("initiated requested");
/** Verbs whose object is called. Lower case. */
export const CALLING_VERBS: ReadonlySet<string> = set("phoned telephoned rang phones telephones");
/** Before "a call from" they say who called. Lower case. */
export const TAKING_VERBS: ReadonlySet<string> = set("received receives took takes");
/** Before such a noun they say that both asked. Lower case. */
export const OF_BOTH: ReadonlySet<string> = set("joint mutual common both");
/** Words that end whom a phrase names. Lower case. */
export const ENDS_OF_NAMES: ReadonlySet<string> = set("for to on in at who which during after before with from");
/** By these a side speaks of itself. Lower case. */
export const OURS: ReadonlySet<string> = set("our us ours");
/** Contacts that have no place, or many. Lower case. */
export const UNPLACED_NOUNS: ReadonlySet<string> = set("call calls teleconference videoconference visit readout");
/** Between a meeting and its place these say when it was. Lower case. */
export const TIMES_OF_DAY: ReadonlySet<string> = set("today yesterday morning afternoon evening night");
