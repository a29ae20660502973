/** Words by which a text tells through whom a statement came. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What carries someone's words: "in an interview with …", "remarks carried by …". */
export const CARRIER_NOUNS = words(`
  interview interviews remarks comments statement statements report reports story stories article articles post posts
  letter letters memo memos memorandum transcript transcripts document documents e-mail e-mails email emails message
  messages video videos footage recording recordings audio copy copies speech column essay op-ed note notes file files
  papers records chat sit-down exchange conversations podcast livestream dispatch cable cables text broadcast leak draft conversation testimony
  documentary programme program film bulletin clip clips tape tapes extract extracts excerpt excerpts podcasts
  audit audits plan plans figures data sheet sheets spreadsheet ledger ledgers payroll tally register roster slides slide
  deck presentation dossier log logs minutes findings list lists map contract contracts receipts invoices agreement
  directive directives notice notices ruling verdict petition complaint screenshots images photographs photos readout
  briefing diary diaries calendar inventory blueprint invoice will testimony affidavit deposition filing filings`);

/** What somebody's voice is kept on: "footage of a man who says". */
export const RECORDINGS = words(
  "footage video videos recording recordings tape tapes clip clips audio interview interviews",
);

/** Participles before "by" and an outlet: whoever carried, saw or obtained the words passes them on. */
export const CARRYING_PARTICIPLES = words(`
  carried published broadcast aired printed run released obtained seen reviewed posted quoted cited shown viewed
  heard played screened serialised serialized excerpted summarised summarized verified authenticated distributed relayed shared republished reprinted reviewed translated leaked`);

/** Participles of papers and recordings that somebody hands on: "has been passed to the paper by a clerk". */
export const HANDING_PARTICIPLES = words("passed handed given sent forwarded supplied provided slipped delivered");

/** Participles before "by" and whoever made a document: it is their word. */
export const MAKING_PARTICIPLES = words(`
  filed signed written issued sent submitted compiled prepared drafted made given produced authored commissioned led`);

/** Finite verbs of an outlet that carries another's words: "which carried the same story", "published an interview". */
export const CARRYING_VERBS = words(`
  carried carries published publishes ran runs aired airs broadcast broadcasts printed reprinted republished released
  posted distributed translated obtained obtains saw seen reviewed gained got showed shows`);

/** Finite verbs of somebody who passes on another's words: "shared a post in which". */
export const PASSING_VERBS = words(
  "shared shares reposted retweeted forwarded circulated quoted quotes read reads played plays showed shows",
);

/** Participles by which a speaker turns to an outlet: "speaking to …", "writing in …", "appearing on …". */
export const ADDRESSING_PARTICIPLES = words(
  "speaking talking writing appearing appeared interviewed commenting spoke talked asked contacted reached questioned",
);

/** Participles of "as reported by …": what the outlet tells is the rest of the sentence. */
export const PASSED_ON_PARTICIPLES = words(
  "reported noted described told revealed disclosed detailed relayed announced",
);

/** Ends of one-word names that only outlets and agencies bear: "Northwire", "Sportnews". */
export const OUTLET_SUFFIXES: readonly string[] = [
  "wire",
  "news",
  "press",
  "inform",
  "radio",
  "media",
  "zeitung",
  "pravda",
];

/** First words of the names of broadcasters, agencies and papers, of several languages. */
export const OUTLET_BEGINNINGS = words(`
  radio rádio channel kanal canal télé tele tv télévision televisión agence agenzia agencia agência agentur daily weekly
  diario diário jornal gazeta gazette ziarul tygodnik trud vox fm voice echo corriere gazzetta giornale`);

/** First words of the names of papers that come out on that day or at that time, where "the" stands before them. */
export const PAPER_DAYS = words("sunday saturday evening morning daily weekly");

/** Articles that the names of outlets in other languages begin with. */
export const FOREIGN_ARTICLES = words("il el la le les los las lo der die das het de o");

/** Groups whose work is to find out and publish what happened: what they were told comes by them, as it does by an outlet. */
export const WATCHING_BODIES: ReadonlySet<string> = new Set([
  "amnesty",
  "amnesty international",
  "human rights watch",
  "reporters without borders",
  "doctors without borders",
  "médecins sans frontières",
  "save the children",
  "transparency international",
  "crisis group",
  "international crisis group",
  "committee to protect journalists",
  "physicians for human rights",
  "syrian observatory for human rights",
  "global witness",
]);

/** What stands before "group" and its name where such a group is told: "the rights group …". */
export const WATCHING_WORDS = words("rights human-rights monitoring watchdog advocacy campaign aid relief research");

/** Last words of papers' names beside those that the names of outlets are found by, of several languages. */
export const MORE_OUTLET_ENDINGS = words(`
  dagblad dagbladet blad tidende tidning tidningen avisen avis lehti tageblatt wochenblatt allgemeine nachrichten
  rundschau kurier anzeiger nieuws courant telegraaf prensa jornal folha correio giornale gazzetta corriere messaggero
  novosti vesti izvestia ledger recorder messenger mercury clarion packet advertiser enquirer intelligencer digest
  abend abendblatt aften äripäev adevărul aftonbladet allehanda asahi avgi bladet blic bode bote boten burza chosun clarín
  comercial comercio correo cumhuriyet danas delo dépêche denník dernières diário diena dnes dnevnik dziennik écho
  echos economico económico economista économique espectador estado excélsior expresso fakt fatto figaro foglio folha
  gazzettino giorno globo handelsblad haqiqat heraldo hírlap hoy hürriyet ilbo imparcial independiente independente
  indépendant inter izvestija jornada jurnalul jutarnji kathimerini kleine krone kurir lidové libération liberation
  libertad libertatea listy liste list mainichi manifesto matin mañana mattino mercurio merkur milliyet mondo monitor
  morgen morgenpost mundo nacional nachrichtenblatt nação nación nazione nation neuste nezavisimaya nieuwsblad nieuwsbode
  nikkei noticias notícias nouvelles nouvelliste novi nowiny obozrevatel oggi országos país panorama parisien parool
  patriota periódico politika politiken portal postimees pravo právo provincia público quotidien quotidiano razón
  reforma repubblica républicain república rytas rzeczpospolita sanomat sankei secolo semana shimbun siglo soir sole
  spiegel spectator stampa standaard sueddeutsche svet tageszeitung tagblatt tagesspiegel tercera tiempo trouw trud
  tygodnik tydzień universal uutiset vanguardia večer večerní vecernji vedomosti vima voce voix volkskrant voz vox vrij
  welt wyborcza yomiuri zeit zemlya ziarul życie fm tv radio news alba online live insider newswire`);

/** Adverbs that may stand between "as" and its verb: "as first reported by". */
export const REPORT_ADVERBS = words("first previously originally earlier also widely initially");

/** Those who work for an outlet: what they report comes by it. */
export const JOURNALIST_NOUNS = words(`
  correspondent correspondents reporter reporters editor journalist journalists presenter columnist anchor stringer
  photographer newsreader commentator`);

/** Verbs by which a carried text comes to stand somewhere: "extracts of which appeared in the Amery Post". */
export const APPEARING_VERBS = words("appeared ran aired featured surfaced");

/** By what one speaks from afar: "said by telephone". */
export const MEDIA_NOUNS = words(
  "telephone phone email e-mail mail text letter video videolink radio fax message satellite cable whatsapp telegram",
);

/** Participles by which people pass on another's words: "a post shared by the minister". */
/** Participles before "by": an outlet that takes another's words up. */
export const REPEATING_PARTICIPLES = words(
  "repeated reprinted disclosed quoted cited taken picked reproduced translated",
);

/** Participles before "to" or "with": whoever was given the words. */
export const PASSED_TO_PARTICIPLES = words(
  "leaked shared passed handed given shown sent provided supplied disclosed described",
);

export const SHARING_PARTICIPLES = words("shared reposted retweeted forwarded circulated read reshared relayed played");

/** Where somebody speaks for themselves, to whoever listens: "in a statement", "on its website", "at a rally". */
export const OWN_OCCASIONS = words(`
  statement website site blog page conference briefing speech address letter rally tweet filing memo hearing sermon
  homily webcast lecture testimony op-ed column circular`);

/** What one knows a thing from and nobody tells it: "knew it from the outset". */
export const FROM_WHEN = words("outset start beginning first onset experience memory now then afar home");

/** Participles between "was" and "to": whom somebody told of a thing that stands before. */
export const CONFIRMING_PARTICIPLES = words(
  "confirmed revealed disclosed described explained reported announced acknowledged",
);
