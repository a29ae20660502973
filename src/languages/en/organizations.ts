const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");
const lines = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Last words that make a name an organisation: "Orvel Holdings", "Darvian Interior Ministry". Lower case. */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> = new Set(
  words(`
  ministry department dept agency administration authority bureau office commission committee subcommittee council board directorate secretariat inspectorate
  parliament congress senate assembly duma rada knesset bundestag bundesrat house legislature cabinet government politburo presidium
  court tribunal police constabulary army navy guard guards corps force forces brigade battalion regiment division fleet command troops
  bank fund treasury reserve exchange bourse
  university college school academy institute institution faculty seminary polytechnic centre center laboratory laboratories lab labs observatory library museum gallery
  association federation confederation union league alliance coalition bloc party movement front society club foundation trust charity initiative network forum group caucus congregation church synod diocese archdiocese brotherhood
  inc corp co ltd llc plc ag gmbh sa spa nv bv ab asa oyj pte pvt llp lp company corporation corporations holdings holding industries enterprises partners associates consultants solutions services systems technologies technology tech software electronics semiconductor pharmaceuticals pharma
  airlines airways airline air aviation aerospace motors automotive railways railway railroad shipping lines logistics
  energy petroleum oil gas power electric steel chemicals mining minerals resources capital investments securities insurance financial finance ventures
  bros brothers stores foods beverages breweries hotels resorts entertainment studios pictures records productions media publishing publishers press
  hospital clinic fc united rovers wanderers athletic cf afc orchestra philharmonic ballet theatre theater
  organization organisation organizations nations watch rights international
  observer observatory tank taskforce militia mission embassy consulate delegation chamber
  `),
);

/** Last words of outlets' names. Lower case. */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  words(`times post journal tribune herald gazette chronicle courier news newspaper magazine daily weekly telegraph guardian mirror mail express
  sun star globe examiner inquirer dispatch sentinel register bulletin standard observer echo argus press tv television radio broadcasting broadcaster
  newswire wire zeitung presse monde figaro today pravda gazeta nation review`),
);

/** First words after which "of", "for" or "on" goes on with the name: "Ministry of Fisheries", "Centre for Coastal Law". */
export const ORGANIZATION_OPENINGS: ReadonlySet<string> = new Set(
  words(`ministry department dept bureau office commission committee subcommittee council board directorate secretariat institute institution university college
  school academy centre center bank fund court tribunal association federation confederation union league alliance coalition society organization organisation
  foundation campaign movement party house parliament congress assembly chamber church embassy consulate mission army forces government union group academy
  agency authority administration service services network forum conference community division inspectorate faculty observatory museum federation confederation
  theatre theater opera orchestra ballet gallery museum force guard club team star company corporation register press operation front brotherhood sisters knights sons daughters bishops diocese archdiocese states friends doctors reporters physicians médicos`),
);

/** Words of what ministries and committees are for: they join on with "and" inside one name ("Health and Welfare Ministry"). */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  words(`foreign interior home external internal defence defense finance financial justice law legal health welfare education higher tertiary science sciences technology research innovation
  trade commerce industry industries economy economic affairs agriculture livestock forestry fisheries food rural urban development infrastructure transport transportation
  communications telecommunications information digital energy power oil petroleum gas mines mining minerals natural resources environment environmental climate ecology water irrigation
  labour labor employment social human services housing lands land local government culture arts sport sports youth women gender family children tourism heritage religious
  planning budget investment immigration border borders customs security cooperation co-operation relations parliamentary presidential regional nuclear space aviation maritime shipping railways roads works public
  equality inclusion mobility safety emergency emergencies disaster situations veterans intelligence industry entrepreneurship media broadcasting sanitation hygiene wildlife wellness citizenship refugees monetary
  ways means oversight reform appropriations judiciary armed services rules administration drug tobacco firearms explosives alcohol humanitarian crime crimes corruption prevention control disease`),
);

/** Nouns of bodies that are named after the two districts that they serve: "Selm and Norvik Police". Lower case. */
export const SERVING_DISTRICTS: ReadonlySet<string> = new Set(
  words(
    `police constabulary council fire ambulance nhs borough county district university hospitals coroner magistrates`,
  ),
);

/** Well-known bodies whose names give no sign of being one. */
export const KNOWN_ORGANIZATIONS: readonly string[] = lines(`
  United Nations, European Union, World Bank, World Health Organization, World Trade Organization, International Monetary Fund, International Criminal Court, International Court of Justice
  North Atlantic Treaty Organization, African Union, Arab League, League of Nations, Commonwealth, Council of Europe, European Commission, European Parliament, European Council, European Central Bank
  Security Council, UN Security Council, U.N. Security Council, United Nations Security Council, General Assembly, UN General Assembly, Human Rights Council, Red Cross, Red Crescent, International Committee of the Red Cross
  Amnesty, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Save the Children, Doctors Without Borders, Médecins Sans Frontières, Reporters Without Borders, Transparency International, Freedom House, Crisis Group, International Crisis Group
  Congress, Senate, House of Representatives, House, Parliament, House of Commons, House of Lords, Commons, State Duma, Duma, Verkhovna Rada, Knesset, Bundestag, Bundesrat, Lok Sabha, Rajya Sabha, Sejm, Storting, Riksdag, Folketing, Diet, Majlis, Cabinet, Supreme Court, High Court, Constitutional Court, Federal Reserve, Fed, Treasury
  GOP, Democratic Party, Republican Party, Labour, Labour Party, Conservative Party, Conservatives, Tories, Liberal Democrats, Lib Dems, Green Party, Sinn Féin, Sinn Fein, Likud, Fatah, Hamas, Hezbollah, Hizbollah, Hizbullah, Islamic Jihad, Houthis, Taliban, al-Qaeda, Al-Qaeda, Al Qaeda, al-Qaida, al Qaeda, al-Shabab, Al-Shabaab, al-Shabaab, Al Shabaab, Boko Haram, Islamic State, ISIS, ISIL, IS, Daesh, Wagner, Wagner Group, Muslim Brotherhood, PKK, FARC, ETA, IRA, Ku Klux Klan, Antifa, Black Lives Matter, Solidarity, Fidesz, Podemos, Vox, Law and Justice, Civic Platform, United Russia, Syriza, National Rally, Alternative for Germany, Congress Party, Bharatiya Janata Party, Aam Aadmi Party, African National Congress, Inkatha, Zanu-PF, ZANU-PF, M23, RSF, Rapid Support Forces, Janjaweed, Hayat Tahrir al-Sham, Syrian Democratic Forces
  CIA, FBI, NSA, DEA, ICE, IRS, EPA, FDA, CDC, FEMA, NASA, TSA, DHS, DOJ, MI5, MI6, GCHQ, Mossad, Shin Bet, Interpol, Europol, FSB, KGB, GRU, SVR, SBU, ISI, RAW, Stasi, Gestapo, Politburo, Scotland Yard, Met Police, Secret Service, Coast Guard, National Guard, Navy SEALs, Supreme Leader's Office, Revolutionary Guard, Revolutionary Guards, Quds Force, Basij, Red Army, Bundeswehr, Luftwaffe, Royal Navy, Royal Air Force, People's Liberation Army, Central Intelligence Agency
  Google, Alphabet, Apple, Amazon, Microsoft, Facebook, Meta, Twitter, X Corp, Instagram, WhatsApp, YouTube, TikTok, ByteDance, Telegram, LinkedIn, Reddit, Netflix, Spotify, Uber, Airbnb, Tesla, SpaceX, OpenAI, Nvidia, Intel, AMD, IBM, Oracle, Cisco, Dell, HP, Samsung, Sony, Nintendo, Toyota, Honda, Nissan, Hyundai, Kia, Huawei, Xiaomi, Alibaba, Tencent, Baidu, Weibo, WeChat, TSMC, Foxconn, LG, Panasonic, Hitachi, Toshiba, SoftBank, Volkswagen, BMW, Daimler, Mercedes-Benz, Porsche, Audi, Siemens, Bosch, Bayer, BASF, SAP, Lufthansa, Allianz, Airbus, Boeing, Lockheed Martin, Raytheon, Northrop Grumman, General Dynamics, General Motors, Ford, Chrysler, Stellantis, Fiat, Ferrari, Renault, Peugeot, Citroën, TotalEnergies, Total, Eni, Enel, BP, Shell, Royal Dutch Shell, ExxonMobil, Exxon, Chevron, ConocoPhillips, Gazprom, Rosneft, Lukoil, Rosatom, Aeroflot, Sberbank, VTB, Saudi Aramco, Aramco, Petrobras, Pemex, PDVSA, Equinor, Statoil, Orsted, Naftogaz, Ukroboronprom, Glencore, Rio Tinto, BHP, Vale, ArcelorMittal, Tata, Reliance, Adani, Infosys, Wipro
  JPMorgan, JPMorgan Chase, Goldman Sachs, Morgan Stanley, Citigroup, Citi, Wells Fargo, Deutsche Bank, Credit Suisse, UBS, HSBC, Barclays, Santander, BNP Paribas, BlackRock, Vanguard, Visa, Mastercard, PayPal, Walmart, Costco, Target, Starbucks, McDonald's, McDonald’s, Coca-Cola, Pepsi, PepsiCo, Nestlé, Nestle, Unilever, Procter & Gamble, Pfizer, Moderna, AstraZeneca, BioNTech, Johnson & Johnson, Merck, Novartis, Roche, Sanofi, GlaxoSmithKline, Novo Nordisk, Eli Lilly, Nike, Adidas, Puma, Zara, H&M, Ikea, IKEA, Disney, Warner Bros, Paramount, Comcast, AT&T, Verizon, T-Mobile, Vodafone, Orange, Ericsson, Nokia, Maersk, FedEx, UPS, DHL, Delta, United Airlines, American Airlines, Ryanair, EasyJet, Emirates, Qantas, Standard & Poor's, Moody's, Moody’s, Fitch, Nasdaq, OPEC, OPEC+, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, NCAA, WADA, ATP, WTA, Real Madrid, Manchester United, Manchester City, Chelsea, Arsenal, Barça, Bayern Munich, Juventus, Truth Social, Signal, Starlink, Blue Origin, Palantir, Anthropic, DeepSeek, Rheinmetall, Saab, Leonardo, Thales, Naval Group, Rolls-Royce
  Chatham House, Brookings, Brookings Institution, Rand Corporation, RAND, Heritage Foundation, Cato Institute, Atlantic Council, Carnegie Endowment, Harvard, Yale, Stanford, Princeton University, Oxford University, Cambridge University, MIT, Sorbonne, Médiamétrie, Gallup, Pew, Ipsos, YouGov, Quinnipiac, Levada, Nobel Committee, Hague Tribunal, Quad, BRICS, Mercosur, G7, G8, G20, G-7, G-8, G-20, Group of Seven, Group of 20, AUKUS, Visegrad Group, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, Commonwealth of Independent States, Eurasian Economic Union, Gulf Cooperation Council, Organization of American States, Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe
`);

/** Names of outlets beside the lists of outlets and agencies: programmes, channels, weeklies, shorter forms. */
export const MORE_MEDIA: readonly string[] = lines(`
  DPA, Tass, AP, UPI, DW, RIA, PTI, ANI, FT, Fox Business, C-SPAN, Channel 4, Channel 5, Channel 12, Channel 13, Al-Mayadeen, Al Mayadeen, Al-Manar, Al Manar, RAI, RTVE, CCTV, NDTV, Telesur, Univision, Telemundo, SBS
  Bellingcat, BuzzFeed, Daily Caller, The Daily Caller, Time magazine, TIME magazine, Rolling Stone, Mother Jones, National Review, New Republic, The New Republic, Drudge Report, Sunday Times, The Sunday Times, Charlie Hebdo, Handelsblatt
  Hurriyet, Cumhuriyet, People’s Daily, Chosun Ilbo, Jakarta Post, Daily Trust, Premium Times, The East African, Clarín, Granma, The Onion, Deadline, Variety magazine, The Hollywood Reporter, Hollywood Reporter, Billboard
`);

/** Forms of outlets' names that are everyday words or other people's names: an outlet only with its article or a noun beside it. */
export const AMBIGUOUS_MEDIA: ReadonlySet<string> = new Set(
  words(`Report Trend Beta Star Sky Wire Vice Fox Mirror Conversation Diplomat Spectator Insider Nature Science Time Slate Scotsman Andina Petra Verge Current Independent Guardian Telegraph
  Observer Times Sun Nation Age Hill Atlantic National Dawn Fortune Wired Economist Australian Kan Hina Punch Vanguard Reforma Mehr Fars Lusa Hina Sabah Public Beta Insider Nature`),
);

/** Acronyms with what they stand for; both names are one body. */
export const ACRONYMS: readonly (readonly [acronym: string, name: string])[] = [
  ["UN", "United Nations"],
  ["U.N.", "United Nations"],
  ["EU", "European Union"],
  ["E.U.", "European Union"],
  ["NATO", "North Atlantic Treaty Organization"],
  ["Nato", "North Atlantic Treaty Organization"],
  ["AU", "African Union"],
  ["WHO", "World Health Organization"],
  ["WTO", "World Trade Organization"],
  ["IMF", "International Monetary Fund"],
  ["ICC", "International Criminal Court"],
  ["ICJ", "International Court of Justice"],
  ["IAEA", "International Atomic Energy Agency"],
  ["ILO", "International Labour Organization"],
  ["IOM", "International Organization for Migration"],
  ["ICRC", "International Committee of the Red Cross"],
  ["UNICEF", "United Nations Children's Fund"],
  ["UNHCR", "United Nations High Commissioner for Refugees"],
  ["UNESCO", "United Nations Educational, Scientific and Cultural Organization"],
  ["UNRWA", "United Nations Relief and Works Agency"],
  ["WFP", "World Food Programme"],
  ["FAO", "Food and Agriculture Organization"],
  ["OECD", "Organisation for Economic Co-operation and Development"],
  ["OSCE", "Organization for Security and Co-operation in Europe"],
  ["OPCW", "Organisation for the Prohibition of Chemical Weapons"],
  ["OPEC", "Organization of the Petroleum Exporting Countries"],
  ["ASEAN", "Association of Southeast Asian Nations"],
  ["APEC", "Asia-Pacific Economic Cooperation"],
  ["ECOWAS", "Economic Community of West African States"],
  ["SADC", "Southern African Development Community"],
  ["GCC", "Gulf Cooperation Council"],
  ["CIS", "Commonwealth of Independent States"],
  ["SCO", "Shanghai Cooperation Organisation"],
  ["OAS", "Organization of American States"],
  ["ECB", "European Central Bank"],
  ["ECHR", "European Court of Human Rights"],
  ["CIA", "Central Intelligence Agency"],
  ["FBI", "Federal Bureau of Investigation"],
  ["DHS", "Department of Homeland Security"],
  ["DOJ", "Department of Justice"],
  ["FDA", "Food and Drug Administration"],
  ["EPA", "Environmental Protection Agency"],
  ["CDC", "Centers for Disease Control and Prevention"],
  ["NSA", "National Security Agency"],
  ["AP", "Associated Press"],
  ["AFP", "Agence France-Presse"],
  ["FT", "Financial Times"],
  ["NYT", "New York Times"],
  ["WSJ", "Wall Street Journal"],
  ["GOP", "Republican Party"],
  ["ANC", "African National Congress"],
  ["BJP", "Bharatiya Janata Party"],
  ["AfD", "Alternative for Germany"],
  ["PLA", "People's Liberation Army"],
  ["IDF", "Israel Defense Forces"],
  ["IRGC", "Islamic Revolutionary Guard Corps"],
  ["FSB", "Federal Security Service"],
];

/** Capitals that are no names of bodies: units, abbreviations, everyday words. */
export const NOT_BODIES: ReadonlySet<string> = new Set(
  words(`TV PM AM FM CEO CFO COO CTO VP MP MPs MEP MEPs MLA PR HR IT AI ID DNA RNA HIV AIDS COVID COVID-19 SARS GDP GNP VAT GPS USD EUR GBP UTC GMT EST JST BST CET
  FAQ FAQs DVD CD PC SMS URL HTTP HTTPS WWW PDF OK ETC PHD MBA BA MA MSC LLC SUV UFO ATM LGBT LGBTQ LGBTQI LNG LPG ICBM UAV UAVs NGO NGOs IED VIP POW POWs MOU MoU FDI IPO ETF SIM STEM PCR
  PPE ICU QR II III IV VI VII VIII IX XI XII XX XXI BC AD BCE CE KM KG MW GW MPH UPDATE UPDATED BREAKING WATCH READ LIVE PHOTO PHOTOS VIDEO EXCLUSIVE EDITORIAL OPINION NEWS WW1 WW2 WWI WWII Q1 Q2 Q3 Q4 TNT CCTV-footage`),
);

/** Last words of titles of laws, reports and treaties. Lower case. */
export const WORK_ENDINGS: ReadonlySet<string> = new Set(
  words(`act bill law treaty agreement accord accords pact protocol convention charter constitution declaration resolution memorandum communique communiqué
  report review survey study paper index code statute ordinance directive amendment proclamation manifesto budget plan deal award prize amendments`),
);

/** Last words of what is neither person, body nor place but has a name: events, weapons, programmes. Lower case. */
export const OTHER_ENDINGS: ReadonlySet<string> = new Set(
  words(`war wars battle day week month year festival games cup championship championships olympics summit conference meeting revolution uprising rebellion intifada crisis
  massacre genocide holocaust attack attacks bombing earthquake hurricane typhoon cyclone storm tsunami flood floods pandemic virus disease syndrome
  operation project programme program plan scheme campaign era age dynasty period spring protests march marches election elections referendum primary
  missile missiles rocket rockets tank tanks jet jets drone drones system systems pipeline stream virus vaccine award awards prize medal series season scandal affair case trial doctrine policy theory model strategy dialogue talks process`),
);
