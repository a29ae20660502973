/** Places beside countries and capitals: regions, states, large cities, waters. Commas part entries. */
const TABLE = `
Africa,Antarctica,Arctic,Asia,Europe,North America,South America,Latin America,Central America,Oceania,Australasia,Eurasia
Middle East,Near East,Far East,Gulf,Balkans,Baltics,Caucasus,South Caucasus,North Caucasus,Maghreb,Sahel,Horn of Africa,Levant,Scandinavia
Sub-Saharan Africa,sub-Saharan Africa,East Africa,West Africa,North Africa,Southern Africa,Central Africa,East Asia,South Asia,Southeast Asia,Central Asia
Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,Indo-Pacific,Asia-Pacific,Asia Pacific,Caribbean,West Indies,Iberia
Benelux,Siberia,Russian Far East,Mesopotamia,Transcaucasia,Patagonia,Amazon,Amazonia,Sahara,Kalahari,Sinai,Sinai Peninsula,Korean Peninsula,Arabian Peninsula,Iberian Peninsula
Holy Land,Silk Road,Global South,Third World,Old World,New World,West Bank,Gaza,Gaza Strip,Gaza City,Rafah,Khan Younis,Jenin,Nablus,Hebron,Bethlehem,Golan Heights,East Jerusalem,Judea,Samaria,Galilee,Negev,Jaffa,Haifa,Eilat
Atlantic,Pacific,Indian Ocean,Atlantic Ocean,Pacific Ocean,Arctic Ocean,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Dead Sea,Caspian Sea,Caspian,Baltic Sea,North Sea,South China Sea,East China Sea,Yellow Sea,Sea of Azov,Sea of Japan,Aegean,Aegean Sea,Adriatic,Adriatic Sea,Arabian Sea,Persian Gulf,Gulf of Mexico,Gulf of Aden,Gulf of Guinea,Gulf of Oman,Bay of Bengal,Bering Strait,Strait of Hormuz,Taiwan Strait,English Channel,Bosphorus,Bosporus,Dardanelles,Suez Canal,Suez,Panama Canal,Bab al-Mandab
Nile,Amazon River,Danube,Rhine,Volga,Dnipro,Dnieper,Don,Mississippi River,Mekong,Ganges,Indus,Yangtze,Yellow River,Euphrates,Tigris,Congo River,Jordan River,Rio Grande,Thames,Seine
Alps,Andes,Himalayas,Himalaya,Rockies,Rocky Mountains,Urals,Carpathians,Pyrenees,Everest,Mount Everest,Kilimanjaro
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,D.C.,District of Columbia
Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.
New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,Columbus,Charlotte,San Francisco,Indianapolis,Seattle,Denver,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Raleigh,Miami,Oakland,Minneapolis,Tulsa,Tampa,New Orleans,Cleveland,Honolulu,Anaheim,Pittsburgh,Cincinnati,St. Louis,St Louis,Orlando,Newark,Buffalo,Anchorage,Boise,Des Moines,Salt Lake City,Richmond,Hartford,Providence,Birmingham,Charleston,Baton Rouge,Santa Fe,Brooklyn,Manhattan,Queens,Bronx,Harlem,Hollywood,Silicon Valley,Wall Street,Mar-a-Lago,Camp David,Palm Beach,Long Island,Staten Island,Midwest,New England,Rust Belt,Bay Area,Capitol,Ground Zero,Times Square,Guantanamo,Guantanamo Bay,Key West,Arlington,Alexandria,Cambridge,Princeton,Uvalde,Ferguson,Charlottesville
Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,Nunavut,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City
Guadalajara,Monterrey,Tijuana,Cancún,Cancun,Acapulco,Ciudad Juárez,Ciudad Juarez,Chiapas,Oaxaca,Sinaloa,Jalisco,Chihuahua,Sonora,Veracruz,Yucatán,Puebla
São Paulo,Sao Paulo,Rio de Janeiro,Rio,Salvador,Fortaleza,Belo Horizonte,Manaus,Recife,Porto Alegre,Curitiba,Belém,Bahia,Medellín,Medellin,Cali,Barranquilla,Cartagena,Guayaquil,Cusco,Arequipa,Valparaíso,Valparaiso,Concepción,Córdoba,Rosario,Mendoza,Maracaibo,Santa Cruz,Falkland Islands,Falklands,Galápagos,Galapagos,Easter Island,Tierra del Fuego
Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Glasgow,Aberdeen,Dundee,Swansea,Oxford,Brighton,Plymouth,Southampton,Portsmouth,York,Kent,Essex,Sussex,Surrey,Cornwall,Devon,Yorkshire,Lancashire,Cumbria,Norfolk,Suffolk,Derry,Londonderry,Ulster,Cork,Galway,Limerick,Isle of Man,Jersey,Guernsey,Heathrow,Gatwick,Hebrides,Orkney,Shetland,Salisbury,Midlands,West Midlands,East Midlands,Merseyside,Tyneside
Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Calais,Cannes,Normandy,Brittany,Alsace,Lorraine,Provence,Corsica,Versailles,Dunkirk
Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Düsseldorf,Dusseldorf,Dortmund,Leipzig,Dresden,Hanover,Nuremberg,Bonn,Bremen,Bavaria,Saxony,Thuringia,Brandenburg,Hesse,Ramstein,North Rhine-Westphalia,Baden-Württemberg
Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Sicily,Sardinia,Tuscany,Lombardy,Lampedusa,Verona,Trieste,Bari
Barcelona,Valencia,Seville,Zaragoza,Málaga,Malaga,Bilbao,Catalonia,Andalusia,Basque Country,Galicia,Canary Islands,Majorca,Mallorca,Ibiza,Ceuta,Melilla,Granada,Porto,Azores,Madeira,Algarve
Rotterdam,Utrecht,Eindhoven,Antwerp,Ghent,Bruges,Flanders,Wallonia,Liège,Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lucerne,Salzburg,Graz,Innsbruck,Tyrol,Schengen
Gothenburg,Malmö,Malmo,Uppsala,Bergen,Trondheim,Aarhus,Tampere,Turku,Lapland,Svalbard,Åland
Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Wrocław,Poznan,Poznań,Lodz,Łódź,Lublin,Katowice,Brno,Ostrava,Košice,Debrecen,Szeged,Cluj,Timisoara,Iasi,Constanta,Plovdiv,Varna,Burgas,Transylvania,Thessaloniki,Crete,Lesbos,Corfu,Rhodes,Piraeus,Split,Dubrovnik,Zadar,Novi Sad,Nis,Banja Luka,Mostar,Srebrenica,Republika Srpska,Vojvodina,Mitrovica,Durres,Gagauzia,Transnistria,Kaunas,Klaipeda,Daugavpils,Narva,Tartu,Kaliningrad
Crimea,Donbas,Donbass,Donetsk,Luhansk,Lugansk,Kharkiv,Kharkov,Odesa,Odessa,Lviv,Dnipropetrovsk,Zaporizhzhia,Zaporozhye,Zaporizhia,Kherson,Mykolaiv,Mariupol,Bakhmut,Avdiivka,Pokrovsk,Sumy,Chernihiv,Poltava,Vinnytsia,Zhytomyr,Ternopil,Uzhhorod,Kramatorsk,Sloviansk,Slavyansk,Melitopol,Berdyansk,Kryvyi Rih,Bucha,Irpin,Chernobyl,Chornobyl,Sevastopol,Simferopol,Yalta,Kerch,Izium,Kupiansk,Zakarpattia
St. Petersburg,St Petersburg,Saint Petersburg,Leningrad,Novosibirsk,Yekaterinburg,Kazan,Nizhny Novgorod,Chelyabinsk,Samara,Omsk,Rostov,Rostov-on-Don,Ufa,Krasnoyarsk,Voronezh,Volgograd,Stalingrad,Krasnodar,Saratov,Sochi,Vladivostok,Khabarovsk,Yakutsk,Irkutsk,Murmansk,Arkhangelsk,Belgorod,Kursk,Bryansk,Tula,Tver,Smolensk,Pskov,Grozny,Chechnya,Dagestan,Ingushetia,Tatarstan,Bashkortostan,Yakutia,Buryatia,Sakhalin,Kamchatka,Kuril Islands,Kurils,Makhachkala,Beslan,North Ossetia,South Ossetia,Abkhazia,Adygea,Karelia,Brest,Gomel,Grodno,Mogilev,Vitebsk
Almaty,Shymkent,Karaganda,Aktau,Atyrau,Baikonur,Osh,Batken,Samarkand,Bukhara,Fergana,Andijan,Namangan,Karakalpakstan,Khujand,Gorno-Badakhshan,Nagorno-Karabakh,Karabakh,Stepanakert,Khankendi,Nakhchivan,Ganja,Gyumri,Syunik,Zangezur,Batumi,Kutaisi,Gori,Tskhinvali,Sukhumi
Istanbul,Izmir,Antalya,Adana,Bursa,Konya,Gaziantep,Diyarbakir,Anatolia,Kurdistan,Iraqi Kurdistan,Hatay,Trabzon,Incirlik
Aleppo,Homs,Hama,Latakia,Idlib,Raqqa,Deir ez-Zor,Deir al-Zor,Daraa,Suwayda,Sweida,Palmyra,Kobani,Tartus,Hasakah,Qamishli,Sidon,Tyre,Baalbek,Bekaa Valley,Nabatieh
Basra,Mosul,Erbil,Kirkuk,Najaf,Karbala,Fallujah,Tikrit,Sulaymaniyah,Anbar,Ramadi,Isfahan,Shiraz,Mashhad,Tabriz,Qom,Natanz,Fordow,Bushehr,Ahvaz,Khuzestan,Abadan
Mecca,Medina,Jeddah,Dammam,Neom,Dubai,Sharjah,Fujairah,Aden,Hodeidah,Hudaydah,Taiz,Marib,Hadramawt,Socotra,Salalah
Alexandria,Giza,Luxor,Aswan,Port Said,Sharm el-Sheikh,Sharm El-Sheikh,Benghazi,Misrata,Tobruk,Sirte,Derna,Cyrenaica,Sfax,Oran,Constantine,Casablanca,Marrakesh,Marrakech,Fez,Tangier
Lagos,Kano,Ibadan,Kaduna,Port Harcourt,Maiduguri,Borno,Jos,Enugu,Benin City,Zamfara,Katsina,Sokoto,Niger Delta,Kumasi,Tamale,Timbuktu,Gao,Kidal,Bobo-Dioulasso,Agadez,Douala,Bamenda,Pointe-Noire,Lubumbashi,Goma,Bukavu,Kisangani,Kivu,North Kivu,South Kivu,Ituri,Katanga,Darfur,El Fasher,Omdurman,Port Sudan,Kordofan,Tigray,Mekelle,Amhara,Oromia,Ogaden,Dire Dawa,Mombasa,Kisumu,Nakuru,Eldoret,Garissa,Entebbe,Gulu,Zanzibar,Arusha,Mwanza,Puntland,Kismayo,Jubaland,Hargeisa,Cabo Delgado,Beira,Pemba,Bulawayo,Ndola,Blantyre,Johannesburg,Soweto,Durban,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Bloemfontein,Port Elizabeth,Walvis Bay,Réunion,Mayotte,Chagos Islands,Diego Garcia
Mumbai,Bombay,Bangalore,Bengaluru,Chennai,Madras,Kolkata,Calcutta,Hyderabad,Ahmedabad,Pune,Surat,Jaipur,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Patna,Vadodara,Agra,Varanasi,Amritsar,Chandigarh,Srinagar,Jammu,Kashmir,Jammu and Kashmir,Ladakh,Punjab,Haryana,Rajasthan,Gujarat,Maharashtra,Karnataka,Kerala,Tamil Nadu,Andhra Pradesh,Telangana,Odisha,Orissa,Bihar,Jharkhand,Uttar Pradesh,Uttarakhand,Himachal Pradesh,Madhya Pradesh,Chhattisgarh,West Bengal,Assam,Manipur,Nagaland,Mizoram,Meghalaya,Tripura,Sikkim,Arunachal Pradesh,Goa,Ayodhya,Kochi,Guwahati,Imphal,Noida,Gurgaon,Gurugram,Pahalgam,Line of Control
Karachi,Lahore,Faisalabad,Rawalpindi,Peshawar,Quetta,Multan,Balochistan,Sindh,Khyber Pakhtunkhwa,Waziristan,Gilgit-Baltistan,Gwadar,Swat,Azad Kashmir,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Helmand,Panjshir,Bagram,Badakhshan,Nangarhar
Chittagong,Chattogram,Cox's Bazar,Cox’s Bazar,Sylhet,Khulna,Rajshahi,Pokhara,Jaffna,Kandy,Galle,Trincomalee,Hambantota
Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Tianjin,Nanjing,Hangzhou,Xi'an,Xi’an,Xian,Chongqing,Suzhou,Shenyang,Harbin,Dalian,Qingdao,Xiamen,Kunming,Urumqi,Lanzhou,Zhengzhou,Hainan,Fujian,Guangdong,Zhejiang,Jiangsu,Sichuan,Yunnan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Xinjiang,Inner Mongolia,Heilongjiang,Jilin,Liaoning,Anhui,Jiangxi,Guangxi,Guizhou,Gansu,Qinghai,Ningxia,Kowloon,Tiananmen Square,Great Wall,Kaohsiung,Taichung,Tainan,Hsinchu,Kinmen
Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Fukuoka,Kobe,Hiroshima,Nagasaki,Sendai,Fukushima,Okinawa,Hokkaido,Nara,Kyushu,Honshu,Shikoku,Senkaku Islands,Busan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Jeju,Pyeongchang,Gyeongju,Panmunjom,Kaesong,Sinuiju,Yongbyon
Ho Chi Minh City,Saigon,Da Nang,Haiphong,Hue,Siem Reap,Sihanoukville,Luang Prabang,Chiang Mai,Phuket,Pattaya,Mandalay,Rakhine,Sagaing,Shan State,Kachin,Penang,Johor,Sabah,Sarawak,Malacca,Selangor,Surabaya,Bandung,Medan,Bali,Java,Sumatra,Borneo,Kalimantan,Sulawesi,Papua,West Papua,Aceh,Lombok,Nusantara,Cebu,Davao,Mindanao,Luzon,Visayas,Marawi,Quezon City,Palawan,Scarborough Shoal,Spratly Islands,Paracel Islands
Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Gold Coast,New South Wales,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,Auckland,Christchurch,Dunedin,Hamilton,Bougainville,Tahiti,French Polynesia,Northern Mariana Islands,American Samoa
Martinique,Guadeloupe,French Guiana,Aruba,Curaçao,Curacao,Cayman Islands,British Virgin Islands,Virgin Islands,Turks and Caicos,Anguilla,Montserrat
Earth,Mars,Moon
`;

export const PLACES: readonly string[] = TABLE.trim()
  .split(/[,\n]/)
  .filter((name) => name !== "" && name !== "Earth" && name !== "Mars" && name !== "Moon");

/** Last words that make a name a place: "Kelvar River". */
export const PLACE_ENDINGS: readonly string[] = (
  "River,Lake,Sea,Ocean,Bay,Gulf,Strait,Straits,Canal,Creek,Falls,Island,Islands,Isle,Isles,Peninsula,Archipelago,Atoll,Reef,Shoal,Cape,Beach," +
  "Mountain,Mountains,Hill,Hills,Heights,Valley,Desert,Forest,Plateau,Plain,Plains,Basin,Delta,Glacier,Coast,Shore,Oasis," +
  "Republic,Province,Region,District,Oblast,County,Municipality,Prefecture,Governorate,Township,Territory,Territories,Parish,Borough,Raion,Krai,Canton," +
  "City,Town,Village,Street,Avenue,Road,Boulevard,Lane,Highway,Square,Plaza,Airport,Bridge,Tunnel,Harbor,Harbour,Port,Pass," +
  "Park,Reserve,Zoo,Garden,Gardens,Stadium,Arena,Station,Prison,Palace,Mall,Temple,Mosque,Cathedral,Hotel,Restaurant,Café,Dam,Crossing,Corridor,Camp,Cemetery,Castle,Tower,Towers,Roundabout,Suburb"
).split(",");

/** First words that make a name a place: "Lake Orvel", "Mount Tasse". */
export const PLACE_BEGINNINGS: readonly string[] =
  "San,Santa,Santo,São,Saint,St,St.,Ste,Wat,Calle,Rue,Via,Plaza,Avenida,Lake,Mount,Mt,Mt.,Cape,Fort,Port,Camp,Gulf,Bay,Strait,Isle,Valley,Province,Republic,Kingdom,City,Town,District,Sea,Horn,Port".split(
    ",",
  );

/** Words of direction before a place that belong to its name: "eastern" does not, "North Darvia" does. */
export const PLACE_DIRECTIONS: readonly string[] =
  "North,South,East,West,Northern,Southern,Eastern,Western,Central,Upper,Lower,Greater,New,Northeast,Northwest,Southeast,Southwest,Inner,Outer".split(
    ",",
  );
