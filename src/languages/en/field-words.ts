/** Words by which a stretch of text shows of what field it tells. Lower case, in the forms that stand in text. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Accidents, disasters and those who come to help. */
export const DISASTER_WORDS = words(`
  accident accidents crash crashed crashes derailed derailment overturned collision collided earthquake quake tremor
  tremors aftershocks flood floods flooding flooded floodwaters landslide mudslide avalanche hurricane typhoon cyclone
  hurricanes typhoons cyclones tornado tornadoes storm storms gale gales blizzard tsunami eruption volcano wildfire wildfires blaze fire fires flames
  inferno explosion blast collapse collapsed sank sinking sunk capsized stampede outbreak epidemic heatwave shipwreck
  disaster rubble debris wreckage survivors rescuers rescue rescued firefighters coastguard lifeboat divers evacuated
  evacuation victims casualties missing drowned trapped lightning drought leak spill train tram bus lorry truck ferry
  plane aircraft helicopter boat vessel ship trawler dam levee river rain rains rainfall snow mine miners smoke shelters
  shelter toll magnitude emergency paramedics ambulance ambulances brigade hikers climbers swept wreck crush bushfire
  mud swollen dyke`);

/** Courts, those who work in them, and what they do. */
export const COURTROOM_WORDS = words(`
  court courts judge judges jury jurors trial verdict prosecutor prosecutors prosecution defendant defendants lawyer lawyers
  attorney charges charged guilty convicted conviction sentence sentenced appeal appeals tribunal magistrate magistrates
  custody bail indicted indictment plea pleaded hearing lawsuit suit plaintiff plaintiffs testimony testified acquitted
  justice justices judicial supreme bench courtroom prison counts count legal litigation damages detained arrested parole
  ruling ruled jailed counsel barrister solicitor litigants inquest prosecuted`);

/** Courts and what comes before them: beside these, words of many uses tell a step of a case. */
export const COURT_WORDS: ReadonlySet<string> = new Set([
  ...COURTROOM_WORDS,
  ...words(`
  murder fraud manslaughter bribery embezzlement corruption theft smuggling perjury offence offences crime crimes accused
  negligence laundering`),
]);

/** Companies and other employers. */
export const EMPLOYER_WORDS = words(`
  company companies firm firms group corporation conglomerate shares shareholders shareholder stock investors investor
  profit profits loss losses revenue sales executive ceo chairman chairwoman board subsidiary plant factory mill mine mines
  refinery brewery bakery airline carrier carmaker maker makers manufacturer retailer supermarket chain bank lender insurer
  startup start-up union unions workers staff employees employee jobs workforce shipyard yard brand products product market
  rival takeover merger acquisition bid contract deal regulator antitrust creditors bankruptcy insolvency customers operator
  supplier utility railway hospital university publisher newspaper broadcaster store stores shop shops hotel hotels factories
  plants business industry sector earnings quarter crowns stake bond bonds fund layoffs redundancies drugmaker brewer
  chipmaker builder developer ltd inc plc employer employers management boss manufacturer steelmaker shipbuilder
  automaker grocer miner studio platform software drug phone app lines mills motors holdings partners foods telecom`);

/** Work and pay: where they stand near, a strike is no blow. */
export const LABOUR_WORDS = words(`
  union unions workers nurses teachers drivers dockers staff pay wages wage walkout employees employers employer industrial crews miners doctors pilots rail picket pickets stoppage conductors porters strikers`);

/** Games: where they stand near, who beats or hits somebody wins, and nobody is attacked. */
export const SPORT_WORDS = words(`
  cup league match matches game games season seasons coach coaches quarterback goal goals score scored final finals semi-final
  quarter-final championship tournament playoff playoffs teammate teammates striker midfielder goalkeeper defender innings wicket
  wickets batsman bowler referee stadium bowl nfl nba nhl mlb touchdown homer inning pitcher trophy medal olympic grand slam
  seed seeded tennis football soccer rugby cricket hockey basketball baseball golf racing`);

/** Beside these who is driven out of office held it in a state and not in a company. */
export const POLITICAL_WORDS: ReadonlySet<string> = new Set(
  (
    "coup military army junta regime parliament parliamentary election elections electoral premier minister ministers cabinet " +
    "lawmakers legislators senators opposition islamist dictator monarchy king rebels protests protesters uprising revolution " +
    "democracy democratic dictatorship presidency impeachment voters ballot"
  ).split(" "),
);

/** What is brought before a court, as the last word of its name. Lower case. */
export const FILINGS: ReadonlySet<string> = new Set(
  "lawsuit lawsuits suit appeal appeals petition petitions complaint complaints writ injunction".split(" "),
);
/** Lemmas of what a court does with it. */
export const RULING_VERBS: ReadonlySet<string> = new Set(
  "reject dismiss deny throw toss uphold hear grant allow refuse quash settle decline".split(" "),
);

/** Campaigns for an office: a rally beside them is none against anybody. */
export const CAMPAIGN_WORDS = words(`
  campaign campaigns campaigning candidate candidates nominee nominees nomination re-election reelection running-mate midterm
  midterms caucus caucuses`);

/** Trials of medicines. */
export const MEDICAL_WORDS = words(`
  vaccine vaccines vaccination clinical placebo antibody antibodies efficacy`);

/** What is about space travel: a launch there opens no shop. */
export const SPACE_WORDS: ReadonlySet<string> = new Set(
  "space orbit spaceport cosmodrome launchpad nasa satellite satellites rocket rockets spacecraft astronauts cosmonauts moon mars".split(
    " ",
  ),
);
