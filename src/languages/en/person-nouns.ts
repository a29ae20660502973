/** Nouns for people by what they do, are, or are to others: whoever is called so can speak. Lower case, singular. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PERSON_NOUNS: ReadonlySet<string> = words(`
  abbess abbot acrobat addict adjutant administrator admirer adolescent adult adversary adviser aide airman alderman
  ambulanceman amateur analyst anarchist ancestor anchor angler announcer apprentice arbiter archaeologist archer
  archivist aristocrat artisan assailant assessor assistant associate astronaut astronomer attacker attendant auctioneer
  auditor aunt author autocrat aviator babysitter bailiff baker balloonist ballerina banker barber barista barkeeper
  barman barmaid baron baroness barrister bartender bassist bather beekeeper beggar believer beneficiary biker
  bishop blacksmith boatman bodyguard bookkeeper bookmaker bookseller bouncer bowler boxer boy brewer bricklayer bride
  bridegroom broker brother builder burglar butcher butler buyer bystander cabbie cabinetmaker cadet caller camerawoman
  cameraman camper canon canoeist captor carer caregiver caretaker carpenter cartographer cartoonist cashier castaway
  caterer catholic caver celebrity cellist censor centenarian chairperson chambermaid champion chancellor chaplain
  charlatan chauffeur chef chemist child chiropractor choreographer christian chronicler churchgoer churchwarden citizen
  civilian cleaner clergyman cleric clerk climber clown coachman coastguard cobbler codebreaker collaborator collector
  columnist comic commandant commissar commoner commuter companion compatriot complainant composer comrade concierge
  confectioner conman connoisseur conscript conservationist conservative constable constituent consul contestant
  contractor controller convict cook cop corporal correspondent cosmonaut councillor counsellor counselor countess
  countryman courier courtier cousin cowboy coxswain craftsman creditor cricketer croupier crusader culprit cultist
  curate curator custodian customer cyclist dad dancer dealer dean debater debtor deckhand decorator defector defender
  dentist descendant deserter detainee detective developer devotee diarist dictator dietitian diner dispatcher dissenter
  diva diver docker doctor donor doorman drafter draftsman dressmaker drinker driver drover druggist drummer duchess
  dustman dweller eccentric ecologist elder elector electrician emigrant emissary emigre employee employer enforcer
  engineer entertainer enthusiast entrant entrepreneur environmentalist equerry escapee escort evacuee evangelist
  examiner exile explorer exporter eyewitness falconer fan fanatic fascist father fiance fiancee financier fireman
  firefighter fisher fisherman fishmonger flautist florist footballer footman forager forecaster foreigner foreman
  forester forger freelancer friar friend fugitive fundraiser gambler gamekeeper gangster gardener gatekeeper gaucho
  gendarme genealogist geographer geologist geophysicist glaciologist goalie goalkeeper goatherd godfather godmother
  goldsmith golfer grandchild grandparent gravedigger grocer groom groundsman guardian guardsman guerrilla guest guide
  guitarist gunner guru gymnast haberdasher hairdresser handler handyman harbourmaster harpist hawker headmistress
  headteacher healer heckler heir heiress helmsman helper herder herdsman hermit heroine hiker hijacker hitchhiker
  holidaymaker homemaker homeowner horseman hostess hotelier householder housekeeper housemate housewife hunter
  hydrologist hypnotist illustrator immigrant impersonator importer impostor industrialist infant informant informer
  inhabitant inmate innkeeper innovator inquisitor insider instructor interlocutor intern interpreter interviewee
  interviewer intruder inventor invigilator islander jailer janitor jeweller jeweler jew jihadist jockey jogger joiner
  judoka juggler juror keeper kidnapper killer kinsman knight labourer laborer lad lady laird landlady landlord
  landowner lass laundress layman leaseholder lecturer legislator lender lexicographer liberal librarian lifeguard
  lighthousekeeper linesman linguist listener litigant lobsterman local locksmith lodger logger lookout lord lorryman
  lover loyalist lumberjack machinist madam magician maid maiden mailman maker mandarin manufacturer marcher marine
  mariner martyr mason masseur mate mathematician matriarch matron mayoress medic member merchant meteorologist metalworker
  midwife midshipman migrant milkman miller milliner millionaire mime miner minder missionary mobster monarch moneylender
  monk mortician motorcyclist motorist mountaineer mourner mum musician muslim nanny narrator nationalist native
  naturalist navigator neighbour neighbor neonatologist newcomer newsagent newsreader nobleman nomad notary novice
  numismatist nun nutritionist occupant oculist offender onlooker operator optician optimist orchestrator orderly
  organist ornithologist orphan orthodontist outlaw outsider owner packer pal palaeontologist paleontologist
  paralegal paramedic paratrooper parent parishioner parliamentarian parson participant passenger passerby passer-by
  pathologist patient patriarch patriot patrolman patron paymaster peacekeeper peasant pedestrian pedlar peer
  pensioner perpetrator pessimist petitioner pharmacist philosopher philanthropist physiotherapist pianist picket
  pickpocket pilgrim pioneer pirate plaintiff planner planter plasterer plumber poacher podcaster policymaker
  politico polluter pontiff porter postman postmaster postmistress potter practitioner prankster precentor preceptor
  predecessor prelate presbyter prisoner privateer proctor producer professional programmer promoter proofreader
  proponent proprietor prospector protagonist protestant provider provocateur psychiatrist psychic publican publicist
  pundit punter pupil purchaser purser quartermaster rabbi racer radical radiographer radiologist ranger rancher ratepayer
  reader realtor receptionist recipient recluse recruit recruiter rector redneck referee reformer refugee registrar
  regular relative renter repairman rescuer researcher reservist resident respondent restaurateur retailer reveller
  reviewer rider rigger ringleader rioter robber roofer roommate rower runner saboteur sacristan saddler sailor saint
  salesman saleswoman salesperson samaritan satirist saxophonist scavenger schemer schoolboy schoolchild schoolgirl
  schoolmaster schoolmate schoolmistress schoolteacher scientist scout screenwriter scribe scriptwriter sculptor
  seafarer seaman seamstress seer seismologist seller seminarian sentry separatist serviceman servicewoman sexton
  sharpshooter shepherd shepherdess shipbuilder shipowner shipper shipwright shoemaker shopkeeper shopper shopworker
  sibling signalman silversmith singer skater skeptic sceptic skier skydiver smallholder smoker smuggler sniper
  socialist socialite solicitor sommelier songwriter soprano sorcerer specialist spectator spinster spokesperson
  sportsman sportswoman spouse squatter stagehand stalker statistician steelworker stepfather stepmother steward
  stewardess stockbroker storekeeper storyteller stowaway stranger streamer striker stuntman stylist subcontractor
  subordinate subscriber suffragist suitor supplier supporter surfer surgeon surveyor survivor swimmer sympathiser
  sympathizer tailor taxidermist taxman taxpayer technician teenager teller tenant tenor therapist thief thinker
  tiler tourist townsman trader trailblazer trainee trainer traitor translator traveller traveler trawlerman treasurer
  trespasser tribesman trombonist trooper truckdriver trucker trumpeter trustee tutor twin typist umpire uncle
  undertaker underwriter upholsterer user usher usherette vagrant valet valuer vandal vegetarian vendor verger vet
  veterinarian veterinary vicar viceroy victor victualler viewer vigilante villager vintner violinist virtuoso visitor
  volcanologist volunteer waiter waitress walker wanderer warden warder wardrobe-mistress warlord warrior watchman
  weatherman weaver welder wellwisher well-wisher whaler whistleblower wholesaler widow widower winemaker winchman wizard
  woodcutter woodsman workman worshipper wrestler yachtsman yachtswoman yogi youngster youth zealot zookeeper zoologist
  first-grader sixth-former eyewitnesses passersby spokespeople tradesman clansman oarsman marksman layperson newspaperman
  newspaperwoman showman lineman linesman wingman kingpin mastermind frontman bandmate teammate team-mate workmate
  classmate flatmate shipmate cellmate inmate soulmate playmate
  accomplice bellboy brother-in-law father-in-law mother-in-law sister-in-law son-in-law daughter-in-law bursar
  claimant consultant counsel critic farmhand graduate reverend servant superior supervisor caseworker signatory whip
  grandson granddaughter stepson stepdaughter godson
`);

/** People who act for themselves, whatever place or body is named right before them. Lower case. */
export const PRIVATE_PEOPLE: ReadonlySet<string> = new Set(
  `democrat democrats republican republicans independent conservative conservatives liberal liberals native natives reporter
   reporters journalist journalists correspondent correspondents columnist photographer man men woman women boy boys girl girls
   teenager teenagers teen teens couple family families mother father resident residents student students pupil pupils teacher
   teachers doctor doctors nurse nurses driver drivers motorist motorists pensioner businessman businesswoman tycoon billionaire
   singer actor actress musician artist author fan fans customer customers lawyer lawyers attorney attorneys voter voters
   tourist tourists passenger passengers`.split(/\s+/),
);

/** Nouns behind "N-year-old", with the kind of person that two of them may both name. Lower case. */
export const YOUNG_AND_OLD: ReadonlyMap<string, string> = new Map(
  [
    "boy boy son toddler child kid",
    "girl girl daughter",
    "man man pensioner gunman",
    "woman woman mother",
    "teenager teenager teen",
    "student student pupil",
    "driver driver",
    "suspect suspect",
  ].flatMap((row) => {
    const [kind = "", ...nouns] = row.split(" ");
    return nouns.map((noun) => [noun, kind] as const);
  }),
);
