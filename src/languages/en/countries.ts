/** A country or territory with the words that stand for it. */
export type Country = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjectives and demonyms, singular: "Danish", "Dane". */
  readonly adjectives: readonly string[];
  /** Capital or seat of government, other spellings after it. */
  readonly capitals: readonly string[];
};

/** One a line: name and aliases; adjectives and demonyms; capitals. Commas part words of one field. */
const TABLE = `
Afghanistan;Afghan,Afghani;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan;Luanda
Antigua and Barbuda,Antigua;Antiguan,Barbudan;
Argentina;Argentine,Argentinian;Buenos Aires
Armenia;Armenian;Yerevan
Australia;Australian,Aussie;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus,Byelorussia;Belarusian,Belarussian;Minsk
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese,Beninois;Porto-Novo,Cotonou
Bermuda;Bermudian;Hamilton
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;La Paz,Sucre
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Bosnian;Sarajevo
Botswana;Botswanan,Motswana,Batswana;Gaborone
Brazil;Brazilian;Brasilia,Brasília
Britain,United Kingdom,UK,U.K.,Great Britain;British,Briton;London
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe,Burkinabé,Burkinabè;Ouagadougou
Burundi;Burundian;Gitega,Bujumbura
Cambodia;Cambodian,Khmer;Phnom Penh
Cameroon;Cameroonian;Yaoundé,Yaounde
Canada;Canadian;Ottawa
Cape Verde,Cabo Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui
Chad;Chadian;N'Djamena,N’Djamena,Ndjamena
Chile;Chilean;Santiago
China,People's Republic of China,People’s Republic of China,PRC;Chinese;Beijing,Peking
Colombia;Colombian;Bogotá,Bogota
Comoros;Comorian,Comoran;Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa;Congolese;Kinshasa
Republic of Congo,Republic of the Congo,Congo-Brazzaville;;Brazzaville
Costa Rica;Costa Rican;San José
Croatia;Croatian,Croat;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic,Czechia;Czech;Prague
Denmark;Danish,Dane;Copenhagen
Djibouti;Djiboutian;
Dominica;;Roseau
Dominican Republic;Dominican;Santo Domingo
East Timor,Timor-Leste;East Timorese,Timorese;Dili
Ecuador;Ecuadorian,Ecuadorean;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;Equatorial Guinean,Equatoguinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini,Swaziland;Swazi;Mbabane
Ethiopia;Ethiopian;Addis Ababa
Faroe Islands;Faroese;Tórshavn
Fiji;Fijian;Suva
Finland;Finnish,Finn;Helsinki
France;French,Frenchman,Frenchwoman;Paris
Gabon;Gabonese;Libreville
Gambia,The Gambia;Gambian;Banjul
Georgia;Georgian;Tbilisi
Germany;German;Berlin
Ghana;Ghanaian;Accra
Gibraltar;Gibraltarian;
Greece;Greek,Hellenic;Athens
Greenland;Greenlandic,Greenlander;Nuuk
Grenada;Grenadian;
Guam;Guamanian;
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hong Kong;Hongkonger,Hong Konger;
Hungary;Hungarian;Budapest
Iceland;Icelandic,Icelander;Reykjavik,Reykjavík
India;Indian;New Delhi,Delhi
Indonesia;Indonesian;Jakarta
Iran,Islamic Republic of Iran,Islamic Republic;Iranian;Tehran,Teheran
Iraq;Iraqi;Baghdad
Ireland,Republic of Ireland;Irish,Irishman,Irishwoman;Dublin
Israel;Israeli;Jerusalem,Tel Aviv
Italy;Italian;Rome
Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire,Cote d’Ivoire;Ivorian;Abidjan,Yamoussoukro
Jamaica;Jamaican;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian;Amman
Kazakhstan;Kazakh,Kazakhstani;Astana,Nur-Sultan
Kenya;Kenyan;Nairobi
Kiribati;I-Kiribati;Tarawa
Kosovo;Kosovan,Kosovar;Pristina,Prishtina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz,Kyrgyzstani;Bishkek
Laos;Lao,Laotian;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish,Luxembourger;
Macau,Macao;Macanese;
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur,Putrajaya
Maldives;Maldivian;Malé
Mali;Malian;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Micronesia;Micronesian;Palikir
Moldova;Moldovan;Chisinau,Chișinău
Monaco;Monegasque;
Mongolia;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar,Burma;Burmese;Naypyidaw,Yangon
Namibia;Namibian;Windhoek
Nauru;Nauruan;Yaren
Nepal;Nepali,Nepalese;Kathmandu
Netherlands,Holland;Dutch,Dutchman,Dutchwoman;The Hague,Amsterdam
New Caledonia;New Caledonian,Kanak;Nouméa
New Zealand;New Zealander,Kiwi;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea,DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
North Macedonia,Macedonia;Macedonian,North Macedonian;Skopje
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palau;Palauan;Ngerulmud
Palestine,State of Palestine,Palestinian Territories,Palestinian territories;Palestinian;Ramallah
Panama;Panamanian;Panama City
Papua New Guinea,PNG;Papua New Guinean;Port Moresby
Paraguay;Paraguayan;Asunción,Asuncion
Peru;Peruvian;Lima
Philippines;Philippine,Filipino,Filipina;Manila
Poland;Polish,Pole;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican;San Juan
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia,Russian Federation;Russian;Moscow
Rwanda;Rwandan;Kigali
Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis;Kittitian;Basseterre
Saint Lucia,St Lucia,St. Lucia;Saint Lucian,St Lucian;Castries
Saint Vincent and the Grenadines,St Vincent and the Grenadines;Vincentian;Kingstown
Samoa;Samoan;Apia
San Marino;Sammarinese;
São Tomé and Príncipe,Sao Tome and Principe;Sao Tomean;São Tomé
Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Scotland;Scottish,Scot,Scotsman;Edinburgh
England;English,Englishman;
Wales;Welsh,Welshman;Cardiff
Northern Ireland;Northern Irish;Belfast
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb;Belgrade
Seychelles;Seychellois;Victoria
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean;
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;Solomon Islander;Honiara
Somalia;Somali,Somalian;Mogadishu
Somaliland;Somalilander;Hargeisa
South Africa,SA;South African;Pretoria,Cape Town
South Korea,Republic of Korea,Korea;South Korean,Korean;Seoul
South Sudan;South Sudanese;Juba
Soviet Union,USSR,U.S.S.R.;Soviet;
Spain;Spanish,Spaniard;Madrid
Sri Lanka;Sri Lankan;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swede;Stockholm
Switzerland;Swiss;Bern
Syria;Syrian;Damascus
Taiwan,Republic of China;Taiwanese;Taipei
Tajikistan;Tajik,Tajikistani;Dushanbe
Tanzania;Tanzanian;Dodoma,Dar es Salaam
Thailand;Thai;Bangkok
Tibet;Tibetan;Lhasa
Togo;Togolese;Lomé,Lome
Tonga;Tongan;Nuku'alofa,Nuku’alofa
Trinidad and Tobago,Trinidad;Trinidadian,Tobagonian;Port of Spain
Tunisia;Tunisian;Tunis
Turkey,Türkiye,Turkiye;Turkish,Turk;Ankara
Turkmenistan;Turkmen;Ashgabat
Tuvalu;Tuvaluan;Funafuti
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.,Emirates;Emirati;Abu Dhabi
United States,United States of America,US,U.S.,USA,U.S.A.,America;American;Washington,Washington D.C.,Washington DC,Washington, D.C.
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek,Uzbekistani;Tashkent
Vanuatu;Ni-Vanuatu,Vanuatuan;Port Vila
Vatican,Vatican City,Holy See;;
Venezuela;Venezuelan;Caracas
Vietnam,Viet Nam;Vietnamese;Hanoi
Western Sahara;Sahrawi;Laayoune
Yemen;Yemeni;Sanaa,Sana'a,Sana’a
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare
Yugoslavia;Yugoslav,Yugoslavian;
Czechoslovakia;Czechoslovak;
East Germany;East German;
West Germany;West German;
`;

const field = (text: string | undefined): string[] => (text ?? "").split(",").filter((word) => word !== "");

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [names, adjectives, capitals] = line.split(";");
    const [name = "", ...aliases] = field(names);
    return { name, aliases, adjectives: field(adjectives), capitals: field(capitals) };
  });

/** The country that each adjective or demonym is of, as written: "Danish". */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) => adjectives.map((adjective) => [adjective, name] as const)),
);

/** Adjectives of regions, faiths and blocs that are no names of anyone: with the countries' own they part "Russian" from names. */
export const OTHER_ADJECTIVES: readonly string[] = (
  "African,African-American,Afro,Alawite,Amazonian,Andean,Anglo,Anglican,Antarctic,Arab,Arabian,Arabic,Arctic,Armenian,Asian," +
  "Assyrian,Atlantic,Balkan,Baltic,Basque,Bavarian,Bedouin,Bengali,Berber,Black,Bolshevik,Bosniak,Buddhist,Byzantine,Californian," +
  "Caribbean,Catalan,Catholic,Caucasian,Central American,Central Asian,Chechen,Christian,Circassian,Communist,Confucian," +
  "Coptic,Corsican,Cossack,Crimean,Dalit,Darfuri,Democrat,Democratic,Druze,East African,East Asian,Eastern,Eurasian,European," +
  "Eurosceptic,Evangelical,Flemish,Fulani,Gazan,Gulf,Gurkha,Han,Hasidic,Hausa,Hebrew,Hindi,Hindu,Hispanic,Houthi,Hutu,Iberian," +
  "Igbo,Indigenous,Islamic,Islamist,Jain,Jesuit,Jew,Jewish,Kashmiri,Kremlinologist,Kurd,Kurdish,Latin,Latin American,Latina,Latino," +
  "Levantine,Londoner,Lutheran,Malay,Maori,Māori,Maronite,Maoist,Marxist,Mediterranean,Melanesian,Methodist,Middle Eastern," +
  "Mormon,Muscovite,Muslim,Nazi,New Yorker,Nordic,North African,North American,Northern,Orthodox,Ottoman,Parisian,Pashtun," +
  "Persian,Polynesian,Presbyterian,Protestant,Punjabi,Quaker,Quebecois,Republican,Rohingya,Roma,Roman,Sahelian,Salafi," +
  "Scandinavian,Semitic,Shia,Shi'ite,Shi’ite,Shiite,Siberian,Sicilian,Sikh,Sinhalese,Slav,Slavic,South American,South Asian,Southern," +
  "Southeast Asian,Sub-Saharan,Sufi,Sunni,Taliban-era,Tamil,Tatar,Texan,Tory,Trans-Atlantic,Transatlantic,Tuareg,Turkic,Tutsi," +
  "Uighur,Uyghur,Victorian,Wahhabi,West African,Western,Westerner,Yazidi,Yiddish,Yoruba,Zionist,Zulu"
).split(",");

/** Buildings and quarters by which a government is called, with its country: bodies that speak, not places. */
export const SEATS_OF_GOVERNMENT: readonly (readonly [seat: string, country: string])[] = [
  ["Kremlin", "Russia"],
  ["White House", "United States"],
  ["Pentagon", "United States"],
  ["Foggy Bottom", "United States"],
  ["Capitol Hill", "United States"],
  ["Oval Office", "United States"],
  ["Downing Street", "Britain"],
  ["10 Downing Street", "Britain"],
  ["Number 10", "Britain"],
  ["No 10", "Britain"],
  ["No. 10", "Britain"],
  ["Whitehall", "Britain"],
  ["Westminster", "Britain"],
  ["Buckingham Palace", "Britain"],
  ["Holyrood", "Scotland"],
  ["Stormont", "Northern Ireland"],
  ["Élysée", "France"],
  ["Elysée", "France"],
  ["Elysee", "France"],
  ["Élysée Palace", "France"],
  ["Elysee Palace", "France"],
  ["Quai d'Orsay", "France"],
  ["Quai d’Orsay", "France"],
  ["Quirinale", "Italy"],
  ["Quirinal Palace", "Italy"],
  ["Palazzo Chigi", "Italy"],
  ["Farnesina", "Italy"],
  ["Moncloa", "Spain"],
  ["Bellevue Palace", "Germany"],
  ["Chancellery", "Germany"],
  ["Hofburg", "Austria"],
  ["Blue House", "South Korea"],
  ["Zhongnanhai", "China"],
  ["Kantei", "Japan"],
  ["Nagatacho", "Japan"],
  ["Rashtrapati Bhavan", "India"],
  ["South Block", "India"],
  ["Malacañang", "Philippines"],
  ["Malacañang Palace", "Philippines"],
  ["Malacanang", "Philippines"],
  ["Istana", "Singapore"],
  ["Istana Negara", "Malaysia"],
  ["Bankova", "Ukraine"],
  ["Beştepe", "Turkey"],
  ["Union Buildings", "South Africa"],
  ["Aso Rock", "Nigeria"],
  ["Aso Villa", "Nigeria"],
  ["Jubilee House", "Ghana"],
  ["Casa Rosada", "Argentina"],
  ["Planalto", "Brazil"],
  ["Planalto Palace", "Brazil"],
  ["Itamaraty", "Brazil"],
  ["La Moneda", "Chile"],
  ["Miraflores", "Venezuela"],
  ["Miraflores Palace", "Venezuela"],
  ["Los Pinos", "Mexico"],
  ["Casa de Nariño", "Colombia"],
  ["Rideau Hall", "Canada"],
  ["Parliament Hill", "Canada"],
  ["Beehive", "New Zealand"],
  ["Carondelet Palace", "Ecuador"],
  ["Balmoral Palace", "Britain"],
  ["Berlaymont", "European Union"],
  ["Kirchberg", "European Union"],
];
