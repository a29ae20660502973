/** Units of measure by each of their written forms (small letters): what each is called in the record. */
const FORMS: Readonly<{ [unit: string]: string }> = {
  "percentage point": "percentage point,percentage points",
  percent: "percent,per cent,pct,pc,%,％",
  "basis point": "basis point,basis points,bp,bps",
  point: "point,points",
  second: "second,seconds",
  minute: "minute,minutes",
  hour: "hour,hours",
  day: "day,days",
  week: "week,weeks",
  fortnight: "fortnight,fortnights",
  month: "month,months",
  year: "year,years",
  decade: "decade,decades",
  century: "century,centuries",
  millimeter: "millimeter,millimeters,millimetre,millimetres,mm",
  centimeter: "centimeter,centimeters,centimetre,centimetres,cm",
  meter: "meter,meters,metre,metres,m",
  kilometer: "kilometer,kilometers,kilometre,kilometres,km,kms",
  inch: "inch,inches",
  foot: "foot,feet,ft",
  yard: "yard,yards",
  mile: "mile,miles",
  "nautical mile": "nautical mile,nautical miles",
  "square meter": "square meter,square meters,square metre,square metres,sq m",
  "square kilometer": "square kilometer,square kilometers,square kilometre,square kilometres,sq km",
  "square mile": "square mile,square miles",
  "square foot": "square foot,square feet",
  hectare: "hectare,hectares",
  acre: "acre,acres",
  "cubic meter": "cubic meter,cubic meters,cubic metre,cubic metres",
  "cubic kilometer": "cubic kilometer,cubic kilometers,cubic kilometre,cubic kilometres",
  "cubic foot": "cubic foot,cubic feet",
  gram: "gram,grams,gramme,grammes",
  kilogram: "kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs",
  milligram: "milligram,milligrams",
  tonne: "tonne,tonnes,metric ton,metric tons",
  ton: "ton,tons",
  kiloton: "kiloton,kilotons",
  megaton: "megaton,megatons",
  pound: "lb,lbs",
  ounce: "ounce,ounces",
  liter: "liter,liters,litre,litres",
  milliliter: "milliliter,milliliters,millilitre,millilitres",
  gallon: "gallon,gallons",
  barrel: "barrel,barrels",
  bushel: "bushel,bushels",
  watt: "watt,watts",
  kilowatt: "kilowatt,kilowatts,kw",
  megawatt: "megawatt,megawatts,mw",
  gigawatt: "gigawatt,gigawatts,gw",
  "kilowatt-hour": "kilowatt-hour,kilowatt-hours,kilowatt hour,kilowatt hours,kwh",
  "megawatt-hour": "megawatt-hour,megawatt-hours,megawatt hour,megawatt hours,mwh",
  "gigawatt-hour": "gigawatt-hour,gigawatt-hours,gigawatt hour,gigawatt hours,gwh",
  "terawatt-hour": "terawatt-hour,terawatt-hours,terawatt hour,terawatt hours,twh",
  volt: "volt,volts",
  kilovolt: "kilovolt,kilovolts",
  megabyte: "megabyte,megabytes",
  gigabyte: "gigabyte,gigabytes",
  terabyte: "terabyte,terabytes",
  "degree Celsius": "degree celsius,degrees celsius,degrees c,° c,°c,celsius,℃",
  "degree Fahrenheit": "degree fahrenheit,degrees fahrenheit,degrees f,° f,°f,fahrenheit,℉",
  degree: "degree,degrees,°",
  "kilometer per hour": "km/h,kph,kmh",
  "meter per second": "m/s",
  "mile per hour": "mph",
  "barrel per day": "bpd",
  knot: "knot,knots",
  magnitude: "magnitude",
};

/** Money by the word for it. ISO 4217 where the word alone tells the country, else the word in the singular. */
const MONEY_FORMS: Readonly<{ [unit: string]: string }> = {
  USD: "dollar,dollars,us dollar,us dollars,u.s. dollar,u.s. dollars,american dollars,usd",
  CAD: "canadian dollar,canadian dollars,cad",
  AUD: "australian dollar,australian dollars,aud",
  NZD: "new zealand dollar,new zealand dollars",
  HKD: "hong kong dollar,hong kong dollars",
  SGD: "singapore dollar,singapore dollars",
  EUR: "euro,euros,eur",
  GBP: "pound sterling,pounds sterling,british pounds,pound,pounds,gbp",
  JPY: "yen,jpy",
  CNY: "yuan,renminbi,cny,rmb",
  RUB: "ruble,rubles,rouble,roubles,rub",
  INR: "indian rupee,indian rupees,rupee,rupees,inr",
  PKR: "pakistani rupee,pakistani rupees",
  CHF: "swiss franc,swiss francs,chf",
  KRW: "won,south korean won",
  TRY: "turkish lira,turkish liras",
  ILS: "shekel,shekels",
  PLN: "zloty,zlotys,zloties",
  HUF: "forint,forints",
  UAH: "hryvnia,hryvnias",
  THB: "baht",
  BRL: "real,reais,reals",
  ZAR: "rand,rands",
  NGN: "naira",
  VND: "dong",
  IDR: "rupiah,rupiahs",
  MYR: "ringgit",
  KZT: "tenge",
  BDT: "taka",
  PHP: "philippine peso,philippine pesos",
  MXN: "mexican peso,mexican pesos",
  SEK: "swedish crown,swedish crowns,swedish krona,swedish kronor",
  NOK: "norwegian crown,norwegian crowns,norwegian krone,norwegian kroner",
  DKK: "danish crown,danish crowns,danish krone,danish kroner",
  CZK: "czech crown,czech crowns,czech koruna,czech korunas,koruna,korunas",
  SAR: "saudi riyal,saudi riyals",
  MNT: "tugrik,tugriks,togrog,togrogs",
  GEL: "georgian lari,georgian laris",
  AMD: "armenian dram,armenian drams",
  BWP: "pula",
  ETB: "ethiopian birr",
  AOA: "angolan kwanza,kwanza,kwanzas",
  MZN: "metical,meticais",
  GTQ: "quetzal,quetzals,quetzales",
  HNL: "lempira,lempiras",
  PYG: "guarani,guaranis,guaranies",
  VES: "bolivar,bolivars,bolivares",
  BOB: "boliviano,bolivianos",
  HTG: "gourde,gourdes",
  MMK: "kyat,kyats",
  KHR: "riel,riels",
  AFN: "afghani,afghanis",
  IRR: "iranian rial,iranian rials",
  TWD: "new taiwan dollar,new taiwan dollars,taiwan dollar,taiwan dollars",
  som: "som,soms",
  denar: "denar,denars",
  ariary: "ariary",
  dalasi: "dalasi,dalasis",
  toman: "toman,tomans",
  crown: "crown,crowns",
  lira: "lira,liras",
  krona: "krona,kronor,kronas",
  krone: "krone,kroner",
  franc: "franc,francs",
  mark: "mark,marks",
  dinar: "dinar,dinars",
  dirham: "dirham,dirhams",
  riyal: "riyal,riyals",
  rial: "rial,rials",
  peso: "peso,pesos",
  shilling: "shilling,shillings",
  florin: "florin,florins",
  guilder: "guilder,guilders",
  thaler: "thaler,thalers,taler,talers",
  lev: "lev,leva",
  leu: "leu,lei",
  lari: "lari,laris",
  dram: "dram,drams",
  manat: "manat,manats",
  somoni: "somoni,somonis",
  drachma: "drachma,drachmas",
  ducat: "ducat,ducats",
  cedi: "cedi,cedis",
  birr: "birr",
  kwacha: "kwacha",
  escudo: "escudo,escudos",
  cent: "cent,cents",
  penny: "penny,pence,p",
};

function byForm(units: Readonly<{ [unit: string]: string }>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(units).flatMap(([unit, forms]) => forms.split(",").map((form) => [form, unit] as const)),
  );
}

/** Measures by written form. */
export const MEASURES: ReadonlyMap<string, string> = byForm(FORMS);
/** Money by written form. */
export const MONEY_WORDS: ReadonlyMap<string, string> = byForm(MONEY_FORMS);
/** What units of money are called in the record. */
export const MONEY_UNITS: ReadonlySet<string> = new Set(Object.keys(MONEY_FORMS));
/** Whether an amount in this unit is one of money, or one of money for each of something. */
export function isMoney(unit: string): boolean {
  const at = unit.indexOf(" per ");
  const base = at < 0 ? unit : unit.slice(0, at);
  return MONEY_UNITS.has(base) || /^[A-Z]{3}$/.test(base);
}
/** Lengths of time. */
export const TIME_LENGTHS: ReadonlySet<string> = new Set(
  "second,minute,hour,day,week,fortnight,month,year,decade,century".split(","),
);

/** Lengths of space. */
export const DISTANCES: ReadonlySet<string> = new Set(
  "millimeter,centimeter,meter,kilometer,inch,foot,yard,mile,nautical mile".split(","),
);

/** Signs before or behind an amount of money; letters before a sign stand with it ("US$"). */
export const MONEY_SIGNS: Readonly<{ [sign: string]: string }> = {
  $: "USD",
  US$: "USD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₴": "UAH",
  "₺": "TRY",
  "₪": "ILS",
  "₦": "NGN",
};
/** Codes that stand before an amount ("EUR 3 million"). */
export const MONEY_CODES: ReadonlySet<string> = new Set(
  "USD,EUR,GBP,JPY,CNY,RUB,INR,CAD,AUD,CHF,SEK,NOK,DKK,PLN,HUF,CZK,TRY,BRL,ZAR,KRW,MXN,UAH,SAR,AED,EGP,ILS,HKD,SGD,NZD,IDR,THB,MYR,PHP,NGN,KES,PKR,BDT,VND,RON,BGN,KZT,GEL,AMD,AZN,TWD,CLP,ARS,QAR,KWD,IQD,LKR,ISK,RMB".split(
    ",",
  ),
);
/** Short forms that stand before an amount as codes do, as they are written. */
export const MONEY_LETTERS: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["Rub", "RUB"],
  ["Rbl", "RUB"],
  ["Rs", "INR"],
  ["Rp", "IDR"],
  ["RM", "MYR"],
  ["Tk", "BDT"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["Dh", "dirham"],
  ["Dhs", "dirham"],
  ["Kr", "krone"],
  ["Fr", "franc"],
]);

/** What a rate is told by, beside the measures: "a day", "per person". */
export const RATE_BASES: ReadonlyMap<string, string> = new Map(
  "person,head,household,share,worker,vehicle,passenger,ounce,bushel,pupil,student,patient,megawatt-hour,kilowatt-hour,unit,family,child,dose,sack,bag,bottle,box,crate,trip,ride,night,copy,ticket,visit,room,seat,animal,resident,employee,adult,member,taxpayer,visitor,guest,voter"
    .split(",")
    .map((word) => [word, word] as const),
);
