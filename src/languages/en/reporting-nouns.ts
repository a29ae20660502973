/** Nouns of saying and thinking. Lower case; singular and plural are listed where both are used. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that take a that-clause holding what was said or thought: "the claim that …", "speculation that …". */
export const CONTENT_NOUNS: ReadonlySet<string> = words(`
  accusation accusations admission admissions allegation allegations announcement argument arguments assertion assertions assessment
  assurance assurances belief claim claims comment comments complaint complaints concern concerns conclusion confession
  contention declaration denial doubt doubts expectation expectations fear fears finding findings forecast hint hints hope
  hopes insistence insinuation insistences account accounts notion opinion pledge pledges prediction predictions promise promises
  proposal reminder report reports revelation revelations rumor rumors rumour rumours speculation statement statements
  suggestion suggestions suspicion suspicions theory view vow vows warning warnings worry worries message testimony`);

/** Of these, the ones that many hold without anyone being named; alone they make an attribution with nobody stated. */
export const NOBODYS_NOUNS: ReadonlySet<string> = words(`
  speculation rumor rumors rumour rumours reports allegations suspicions fears claims accusations`);

/** Participles of claims and concerns before "by" and whoever made them. */
export const RAISING_PARTICIPLES: ReadonlySet<string> = words(`
  made raised voiced levelled leveled aired expressed issued floated advanced lodged`);

/** What rumours and fears do of themselves: "fears are growing that". */
export const RISING_WORDS: ReadonlySet<string> = words(`
  growing mounting rising spreading circulating swirling emerging rife widespread deepening increasing abroad`);

/** Nouns for what somebody holds or says: "the owner's version is that …". */
export const HELD_NOUNS: ReadonlySet<string> = words(`
  version view argument position claim contention belief thinking fear hope complaint message line explanation answer
  reply response verdict conclusion assessment theory suspicion concern worry defence defense point reasoning excuse
  understanding assumption expectation prediction warning account story advice estimate evidence testimony opinion`);

/** Things that carry words: "sent a message indicating …", "a statement saying …", "his letter states". */
export const MESSAGE_NOUNS: ReadonlySet<string> = words(`
  account accounts ad advisory affidavit announcement answer article bulletin cable column comment comments communique
  communiqué complaint declaration dispatch document documents editorial email emails e-mail essay filing filings footage
  indictment interview invitation lawsuit leaflet letter letters memo memorandum message messages news note
  notes notice notification op-ed paper papers petition poll polls post posts press-release readout readouts
  recording records release remark remarks reply report reports resolution response review ruling script slogan speech
  statement statements story study studies summary survey surveys telegram testimony text texts transcript transcripts translation
  tweet tweets video warning website wording words
  brochure banner briefing circular decree deposition diary directive dossier encyclical handbook homily inscription
  judgment judgement log logbook manifesto manual memoir memoirs minutes motion notices obituary pamphlet placard poster
  posting sermon slides sms subpoena tally thread voicemail writ`);

/** Papers that are kept of one thing, so that a story has one of each: "the manifest", "the duty rosters". */
export const KEPT_PAPERS: ReadonlySet<string> = words(`
  affidavit autopsy complaint contract indictment lawsuit ledger ledgers log logbook logs manifest minutes petition
  post-mortem register roster rosters subpoena suit timesheet timesheets transcript warrant will writ`);

/** Bodies whose last word alone is one of people, or of a rank. */
export const BODY_PHRASES: ReadonlySet<string> = new Set(["general staff", "joint chiefs", "air staff", "naval staff"]);

/** Verbs, any form, by which someone puts a message out: their subject is who says what the message says. */
export const SENDING_VERBS: ReadonlySet<string> = words(`
  sent send sends sending issued issue issues issuing released release releases releasing published publish publishes
  publishing posted posts posting wrote write writes writing filed files filing signed signs signing circulated
  delivered delivers delivering gave give gives giving made make makes making shared distributed handed put read received`);

/** Words that may answer for someone's words before a colon: "his reply was short: …". */
export const ANSWER_NOUNS: ReadonlySet<string> = words(`
  answer response reply words message statement comment verdict advice explanation conclusion reaction retort position
  warning motto point question argument stance`);

/** Heads of phrases that can hold or utter a statement: bodies, roles, documents. Lower case. */
export const SPEAKING_HEADS: ReadonlySet<string> = words(`
  account activist activists administration adviser advisers advisor advisors advocate advocates agency agencies aide aides
  ally allies ambassador analyst analysts army article attorney attorneys author authorities authority bank board boss
  brother bureau cabinet campaign campaigns candidate candidates captain chair chairman chairwoman chancellor chief chiefs
  church city coach colleague colleagues columnist commander commanders commentator commentators commission commissioner
  committee company companies complaint congressman congresswoman conservatives consultant consultants coroner council
  counsel counterpart country court courts critic critics daughter defendant delegate delegates delegation democrats deputy
  detective detectives diplomat diplomats director doctor doctors document documents economist economists editor editorial
  editors embassy employee employees envoy executive executives expert experts family father federation filing filings firm
  force forces founder friend friends governor government governments group groups head historian historians host house
  husband indictment inspector institute investigator investigators journalist journalists judge judges jury justice
  lawmaker lawmakers lawsuit lawyer lawyers leader leaders leadership letter liberals lieutenant magazine man manager mayor
  media member members memo militants military minister ministers ministry ministries mission mother movement negotiator
  negotiators neighbor neighbors neighbour neighbours newspaper newspapers nominee observer observers office officer
  officers official officials operative operatives opponent opponents opposition organization organizations organisation
  organisations owner panel parents parliament participants partner party parties patient people plaintiffs player police
  politician politicians poll polls pollster pollsters pope premier president priest prince prosecutor prosecutors
  protester protesters publisher rebels report reporter reporters reports representative representatives republicans
  researcher researchers resident residents respondents review rival rivals scholar scholars school scientist scientists
  secretary senator senators sergeant sheriff sister son source sources speaker specialist specialists spokesman spokesmen
  spokesperson spokespersons spokespeople spokeswoman spokeswomen staff staffer staffers statement statistics strategist
  strategists student students studies study suit superintendent superior supporter supporters survey surveys teacher team
  television testimony transcript transcripts treasury tribunal troops tweet union unions university veteran veterans victim victims
  voter voters watchdog white wife witness witnesses woman women worker workers writer writers youth camp data figures
  one another others some many few most both all percent majority men everyone everybody nobody someone critics fans
  americans europeans site website network channel station station's radio broadcaster tabloid newswire outlet podcast portal paper post nurse pilot survivor survivors`);

/** Bodies: what speaks as one and is no person. Lower case, singular. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  academy administration agency alliance army assembly association authority bank board body bureau cabinet campaign
  center centre chamber charity church club coalition college commission committee community company conference
  coastguard confederation congress consortium constabulary council country court department diocese embassy federation firm force forces foundation fund gendarmerie government group
  guard headquarters hospital house institute institution jury league legislature mission ministry movement navy network office opposition
  organization organisation palace panel parliament party police presidency region regulator school secretariat senate service
  side society state team treasury tribunal union university watchdog`);

/** Bodies of which a state has one, so that "Marvania's army" and "the Marvanian army" are one. */
export const BODIES_OF_STATES: ReadonlySet<string> = words(
  "army cabinet coastguard government military navy parliament police presidency treasury",
);

/** Bodies of which whoever has them has one: "her ministry", "its embassy". */
export const OWN_BODIES: ReadonlySet<string> = words("embassy ministry party consulate department government");

/** Places and bodies of places that speak as one: "the county said". */
export const LOCAL_BODIES: ReadonlySet<string> = words(
  "county borough municipality township prefecture airport staff guild cooperative co-op consulate constabulary",
);

/** Offices that are bodies of their own, whoever holds them. */
export const OFFICE_BODIES: ReadonlySet<string> = new Set([
  ...["ombudsman", "ombudswoman", "auditor general", "attorney general", "inspector general", "comptroller"],
  ...["public prosecutor", "chief prosecutor", "public defender"],
]);

/** A force by those who serve in it, without a number: "detectives said". */
export const FORCES: ReadonlySet<string> = new Set([
  ...["police", "detectives", "deputies", "cops", "troopers", "state troopers", "state police", "gendarmes"],
]);

/** Bodies by what they do: they say and hold things as one, and the noun alone names nobody. */
export const WORKING_BODIES: ReadonlySet<string> = words(`
  airline brigade clinic cooperative crew defence defense guild insurer junta lender management manufacturer militia operator
  prosecution retailer shipowner syndicate trust utility`);
