const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words and phrases right before a gerund. What they open was done where the clause that they belong to was: "by calling", "after meeting". */
export const LINKS_OF_DEEDS_DONE: ReadonlySet<string> = words(
  "after since by in on upon through while when whilst despite besides following before for",
);
/** What these open was not: "instead of holding talks", "without telling them", "in lieu of talks". Lower case, single spaces. */
export const LINKS_OF_DEEDS_NOT_DONE: readonly string[] = [
  "without",
  "instead of",
  "rather than",
  "in lieu of",
  "in place of",
  "short of",
  "in the absence of",
  "for lack of",
  "for want of",
];
/** What these open is feared or guarded against: "amid fears of", "in case of", "for fear of". Lower case, single spaces. */
export const LINKS_OF_DEEDS_TO_COME: readonly string[] = [
  "for fear of",
  "in case of",
  "in the event of",
  "with a view to",
  "in preparation for",
  "in anticipation of",
  "in the hope of",
  "in hopes of",
  "with the aim of",
  "with the goal of",
];
/** What these open is there already, whatever is planned beside it: "according to", "in response to". Lower case, single spaces. */
export const LINKS_TO_KNOWN_THINGS: readonly string[] = [
  "according to",
  "in response to",
  "in retaliation for",
  "in reaction to",
  "in connection with",
  "in relation to",
  "in protest at",
  "in protest against",
  "in light of",
  "in the light of",
  "in view of",
  "in the wake of",
  "in the aftermath of",
  "in defiance of",
  "in violation of",
  "in revenge for",
  "as a result of",
  "as part of",
  "because of",
  "due to",
  "owing to",
  "thanks to",
  "related to",
  "relating to",
  "linked to",
  "stemming from",
  "on account of",
  "regardless of",
  "in spite of",
  "amid",
  "amidst",
  "despite",
];

/** Nouns, lower case, of what is written, shown or marched: a participle behind one tells what it says, which is said with it. */
export const SAYING_THINGS: ReadonlySet<string> = words(`
  letter letters statement statements message messages memo memorandum email emails tweet tweets post posts report reports op-ed
  editorial editorials column article articles essay note notes petition petitions complaint complaints lawsuit lawsuits suit suits
  motion motions resolution resolutions filing filings brief briefs ad ads advert adverts advertisement speech speeches address
  video videos clip clips book document documents affidavit declaration communique communiqué cable telegram ruling rulings opinion
  order orders dissent verdict vote votes protest protests rally rallies march marches demonstration demonstrations campaign
  placard placards sign signs banner banners chant chants leaflet leaflets manifesto poster posters subpoena subpoenas notice
  notices indictment indictments testimony interview remark remarks comment comments warning warnings appeal appeals`);

/** Verbs, base form, of what words alone do: an infinitive of purpose or a participle of one tells the deed itself. */
export const DEEDS_OF_WORDS: ReadonlySet<string> = words(`
  accuse admit announce applaud apologise apologize appeal argue ask assail attack blame blast call castigate caution celebrate
  challenge chastise chide claim commemorate commend complain concede condemn confess confirm congratulate criticise criticize
  decline decry defend demand demonstrate denounce deny deplore dismiss endorse excoriate express hail honor honour insist lambast
  lament mock mourn plead pledge praise press promise protest rail rap rebuff rebuke rebut recognise recognize refuse refute reject
  renew repeat request rip salute say scold seek slam spurn state stress thank threaten tout urge voice vow warn welcome`);

/** What stands before a noun that is one of a row, of which all did what the infinitive behind it tells: "the first to", "the latest bank to". */
export const WORDS_OF_A_ROW: ReadonlySet<string> = words(
  "first second third fourth fifth sixth seventh eighth ninth tenth last latest newest only next another highest-profile",
);

/** Deeds, base form, that a vote of a house or a board does: "voted to approve the bill". */
export const DEEDS_OF_VOTES: ReadonlySet<string> = words(`
  accept acquit adopt advance affirm amend approve authorise authorize block censure certify clear condemn confirm convict
  defeat dismiss elect endorse enact impeach override overturn pass ratify recommend reject renew repeal table uphold`);

/** Nouns, lower case, that words of announcing make: "announced a deal". */
export const ANNOUNCED_AND_DONE: ReadonlySet<string> = words(`
  deal deals agreement agreements accord accords pact pacts truce truces ceasefire cease-fire ceasefires compromise settlement
  settlements partnership partnerships sanctions embargo blacklisting`);

/** Those whose vote does what it is about, lower case. */
export const VOTING_BODIES: ReadonlySet<string> = words(`
  house houses senate parliament congress chamber chambers assembly legislature council committee subcommittee panel board
  commission court jury lawmakers senators deputies mps legislators members representatives councillors delegates
  shareholders investors voters parliamentarians congressmen knesset duma bundestag democrats republicans
  conservatives union states countries nations governors commissioners directors bench`);

/** Verbs, base form, of judging somebody "for" what he did, wrong or not: "praised him for signing". */
export const JUDGING_VERBS: ReadonlySet<string> = words(`
  admonish applaud assail attack award bash berate blast castigate censure chastise chide commend congratulate condemn criticise
  criticize decry excoriate fault fire forgive hail hammer honor honour knock lambast laud mock pan praise pillory rap rebuke
  reprimand reproach reward rip roast sack salute scold shame skewer slam thank upbraid`);
