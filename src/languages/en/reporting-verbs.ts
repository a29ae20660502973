import type { Stance } from "../../core/vocabulary.ts";
import { formsOf, formTable, type VerbForm } from "./verb-forms.ts";

/**
 * What a verb of saying, thinking or judging takes as its content:
 * - clause: "that …", "whether …" or a clause without "that"
 * - quote: words in quote marks, before or after; such a verb may follow its content ("…, she said")
 * - object: a noun phrase that is the content ("denied the claim", "called for talks")
 * - infinitive: "vowed to stay"
 * - addressee: a person told comes first ("told the council that …")
 * - as: "described the talks as useful" (object and predicate are the content together)
 * - that: a clause only with "that" before it ("heard that …")
 * - naming: "called the talks a success", "accused them of lying" (likewise)
 */
export type Frame = "clause" | "that" | "quote" | "object" | "infinitive" | "addressee" | "as" | "naming";

/** speech: words were uttered; thought: held in the mind; finding: what a study or record shows; attitude: for or against. */
export type ReportingKind = "speech" | "thought" | "finding" | "attitude";

export type ReportingVerb = {
  /** Base form with its particles: "say", "point out". */
  readonly lemma: string;
  readonly particles: readonly string[];
  readonly kind: ReportingKind;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
};

type Row = readonly [kind: ReportingKind, stance: Stance, frames: string, lemmas: string];

/** Groups of verbs that behave alike; particles follow the verb. A verb stands in one group only. */
const ROWS: readonly Row[] = [
  ["speech", "asserts", "clause quote", "say"],
  ["speech", "asserts", "that quote", "write tweet retweet post blog email text cable scrawl scribble telegraph pen"],
  [
    "speech",
    "asserts",
    "clause quote object",
    `state claim argue declare announce assert maintain contend reiterate repeat report acknowledge concede
     admit confess disclose reveal confirm mention testify attest allege emphasize emphasise
     stress underline underscore explain clarify lament recount proclaim profess affirm reaffirm
     articulate divulge echo volunteer certify theorize decree confide
     intone assert `,
  ],
  [
    "speech",
    "asserts",
    "clause quote",
    `add note remark comment observe insist recall joke quip counter respond reply retort answer caution muse opine
     gush brag boast gripe grumble fume complain tut elaborate interject shout yell cry
     exclaim whisper mutter chant sigh laugh smile grin deadpan snap scoff sneer crow enthuse reminisce
     aver avow bark begin blurt bluster carp chirp coo dish drawl gasp groan growl grunt hazard hiss moan
     offer parry persist proffer purr rasp reason rejoin restate roar ruminate snarl snort sob specify wail whine
     preach vent rant chime-in riff stammer bellow thunder chuckle vouch stipulate summarize
     summarise surmise croon plead`,
  ],
  [
    "speech",
    "asserts",
    "clause quote",
    "put in|cut in|break in|butt in|pipe up|blurt out|throw in|let slip|let on|relate|point out|chime in|go on|shoot back|fire back|hit back|sum up|write back|cry out|spell out",
  ],
  [
    "speech",
    "asserts",
    "object",
    `speak of|speak about|talk about|refer to|allude to|point to|hint at|touch on|comment on|dwell on|elaborate on|
     expand on|expound on|respond to|complain about|complain of|boast of|boast about|brag about|joke about|
     warn about|warn of|warn against|caution against|tweet about|write about|go on about|opine on|lay out|
     draw attention to|reply to|apologize for|apologise for|riff on|speak out against|speak out about|read from|
     set out|agree with|disagree with|insist on|rail against|rail about|inveigh against|lash out at|argue for|argue against|
     harp on|own up to|confess to|take issue with|take aim at|make reference to|make mention of|make the case for|make a case for`,
  ],
  ["speech", "asserts", "object", "outline detail cite quote invoke reference recite"],
  [
    "speech",
    "asserts",
    "clause",
    "make clear|make it clear|make plain|make it plain|make known|let it be known|make the case|make the point",
  ],
  ["speech", "asserts", "object clause", "express voice convey"],
  ["speech", "asserts", "addressee clause quote", "inform remind assure reassure notify brief"],
  ["speech", "asserts", "addressee clause quote infinitive", "tell advise"],
  ["speech", "promises", "clause quote infinitive object", "promise pledge vow swear guarantee"],
  ["speech", "promises", "infinitive quote", "threaten volunteer undertake"],
  ["speech", "promises", "infinitive", "commit|offer"],
  [
    "speech",
    "hedges",
    "clause quote object",
    "suggest hint intimate insinuate speculate imply conjecture posit postulate venture",
  ],
  ["speech", "hedges", "clause quote", "signal indicate guess"],
  ["speech", "asserts", "clause addressee quote", "warn"],
  ["speech", "expects", "clause quote object", "predict forecast prophesy foretell"],
  ["thought", "expects", "clause infinitive", "anticipate expect"],
  ["thought", "expects", "clause object", "project envision envisage foresee"],
  ["thought", "expects", "clause infinitive", "hope"],
  ["thought", "expects", "object", "hope for|long for"],
  ["speech", "asks", "clause quote addressee infinitive", "ask query"],
  ["speech", "asks", "clause quote", "wonder inquire enquire quiz"],
  ["speech", "asks", "object", "question"],
  ["speech", "asks", "object", "ask about|ask for|inquire about|wonder about"],
  ["speech", "demands", "clause quote object infinitive", "demand request"],
  ["speech", "demands", "addressee infinitive clause quote", "urge implore beg beseech exhort petition admonish"],
  ["speech", "demands", "addressee infinitive", "order instruct command encourage press lobby challenge"],
  ["speech", "demands", "clause object", "propose recommend advocate"],
  [
    "speech",
    "demands",
    "object",
    "call for|appeal for|push for|press for|plead for|plead with|lobby for|argue in favor of|beg for|advocate for",
  ],
  ["speech", "demands", "object", "call on|call upon"],
  ["speech", "demands", "addressee infinitive", "appeal to|plead with"],
  [
    "speech",
    "denies",
    "object clause",
    `deny dispute refute rebut reject dismiss disavow disclaim discount contest contradict repudiate renounce deride
     debunk downplay decry`,
  ],
  [
    "speech",
    "denies",
    "object",
    "play down|rule out|brush off|brush aside|push back on|push back against|wave off|shrug off|scoff at|laugh off|bat away|distance himself from|distance herself from|walk back|back away from|back off",
  ],
  ["speech", "denies", "quote", "disagree object protest"],
  [
    "speech",
    "evaluates",
    "object",
    `criticize criticise condemn denounce slam blast mock ridicule praise applaud hail laud commend
     attack assail lambast lambaste castigate chide rebuke berate bash skewer trash savage pan excoriate
     slight disparage belittle bemoan deplore scold congratulate thank salute extol tout champion
     defend celebrate welcome fault insult flay pillory vilify demonize malign chastise rap knock scorn rip taunt
     trumpet eulogize`,
  ],
  [
    "speech",
    "evaluates",
    "object",
    "rip into|tear into|lay into|single out|call out|weigh in on|gloat about|rave about|vouch for|object to|make fun of|poke fun at|pay tribute to|heap praise on|sound off on",
  ],
  ["speech", "evaluates", "naming", "call label brand dub term nickname accuse blame credit"],
  ["speech", "evaluates", "as", "describe characterize characterise portray depict cast denigrate paint"],
  ["thought", "evaluates", "as", "regard view perceive"],
  ["speech", "evaluates", "naming", "compare liken"],
  ["thought", "asserts", "clause", "think believe suspect reckon fear worry"],
  [
    "thought",
    "asserts",
    "that",
    "feel realize realise understand know figure doubt remember learn hear overhear dream gather sense assume presume determine calculate estimate assess judge",
  ],
  ["thought", "asserts", "clause quote object", "conclude"],
  ["finding", "asserts", "clause object", "find"],
  ["speech", "asserts", "that", "rule hold submit allow communicate"],
  ["thought", "evaluates", "naming", "consider deem"],
  ["attitude", "asserts", "object", "endorse support back oppose favor favour"],
  [
    "attitude",
    "asserts",
    "object",
    "side with|come out against|come out in favor of|come out for|stand by|be opposed to",
  ],
  ["attitude", "asserts", "that quote", "agree"],
  ["attitude", "denies", "infinitive", "decline"],
  ["finding", "asserts", "clause object", "show"],
  ["finding", "asserts", "that", "demonstrate prove"],
];

/** Forms that the general inflection does not know. */
const OWN_FORMS: { readonly [verb: string]: readonly [past: string, participle: string, ing: string] } = {
  feel: ["felt", "felt", "feeling"],
  know: ["knew", "known", "knowing"],
  understand: ["understood", "understood", "understanding"],
  hear: ["heard", "heard", "hearing"],
  read: ["read", "read", "reading"],
  quip: ["quipped", "quipped", "quipping"],
  sing: ["sang", "sung", "singing"],
  show: ["showed", "shown", "showing"],
  pan: ["panned", "panned", "panning"],
  cast: ["cast", "cast", "casting"],
  forecast: ["forecast", "forecast", "forecasting"],
  foresee: ["foresaw", "foreseen", "foreseeing"],
  foretell: ["foretold", "foretold", "foretelling"],
  beg: ["begged", "begged", "begging"],
  rip: ["ripped", "ripped", "ripping"],
  begin: ["began", "begun", "beginning"],
  pen: ["penned", "penned", "penning"],
  sob: ["sobbed", "sobbed", "sobbing"],
  aver: ["averred", "averred", "averring"],
  hold: ["held", "held", "holding"],
  put: ["put", "put", "putting"],
  cut: ["cut", "cut", "cutting"],
  break: ["broke", "broken", "breaking"],
  throw: ["threw", "thrown", "throwing"],
  let: ["let", "let", "letting"],
  submit: ["submitted", "submitted", "submitting"],
  rap: ["rapped", "rapped", "rapping"],
  chat: ["chatted", "chatted", "chatting"],
  brag: ["bragged", "bragged", "bragging"],
  grin: ["grinned", "grinned", "grinning"],
  snap: ["snapped", "snapped", "snapping"],
  gut: ["gutted", "gutted", "gutting"],
  tut: ["tutted", "tutted", "tutting"],
  posit: ["posited", "posited", "positing"],
  rebut: ["rebutted", "rebutted", "rebutting"],
  dub: ["dubbed", "dubbed", "dubbing"],
  chide: ["chided", "chided", "chiding"],
  undertake: ["undertook", "undertaken", "undertaking"],
  draw: ["drew", "drawn", "drawing"],
  beseech: ["besought", "besought", "beseeching"],
  tear: ["tore", "torn", "tearing"],
  overhear: ["overheard", "overheard", "overhearing"],
  be: ["was", "been", "being"],
  come: ["came", "come", "coming"],
  stand: ["stood", "stood", "standing"],
};

function entries(): ReportingVerb[] {
  const verbs: ReportingVerb[] = [];
  const seen = new Set<string>();
  for (const [kind, stance, frames, list] of ROWS) {
    // Lists of verbs with particles are parted by bars, lists of single words by white space.
    const lemmas = list.includes("|") ? list.split("|") : list.split(/\s+/);
    for (const written of lemmas) {
      const lemma = written.trim().replace(/\s+/g, " ");
      const key = `${lemma} ${frames}`;
      if (lemma === "" || seen.has(key)) continue;
      seen.add(key);
      const [, ...particles] = lemma.split(" ");
      verbs.push({ lemma, particles, kind, stance, frames: new Set(frames.split(" ") as Frame[]) });
    }
  }
  return verbs;
}

/** Every reporting verb, several entries for one with several uses. */
export const REPORTING_VERBS: readonly ReportingVerb[] = entries();

export type ReportingForm = { readonly verb: ReportingVerb; readonly forms: ReadonlySet<VerbForm> };

function inflected(base: string): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const own = OWN_FORMS[base];
  if (own === undefined) return formsOf(base);
  const { forms, add } = formTable();
  add(base, "base");
  for (const [form, kinds] of formsOf(base)) if (kinds.has("s")) add(form, "s");
  add(own[0], "past");
  add(own[1], "participle");
  add(own[2], "ing");
  return forms;
}

/** From a lower-case first word ("pointed") to the verbs it may begin, those with more particles first. */
export const REPORTING_FORMS: ReadonlyMap<string, readonly ReportingForm[]> = (() => {
  const index = new Map<string, ReportingForm[]>();
  for (const verb of REPORTING_VERBS) {
    const base = verb.lemma.split(" ")[0] ?? verb.lemma;
    for (const [form, forms] of inflected(base)) {
      const list = index.get(form);
      if (list === undefined) index.set(form, [{ verb, forms }]);
      else list.push({ verb, forms });
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.verb.particles.length - a.verb.particles.length);
  return index;
})();

/** Verbs that lead on to another and make one cue with it: "went on to say", "continued to claim", "sought to explain". */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  `went go goes going gone continued continues continue continuing proceeded proceeds hastened hastens rushed began
   begins started starts chose came sought seeks tried tries managed managing wished wishes has had have was were is used
   sought seeking pains quick careful`.split(/\s+/),
);

/** Forms that are as often nouns ("the claims", "reports of"): rules ask for more around them. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `accounts advocates advocate answers answer attacks attack back backs thought blames blame boasts boast bids calls call cautions charges
   claims claim comments comment commands command complaints concerns contests contest counters counter cries cry
   criticisms debates defenses demands demand denials details detail disputes dispute doubts doubt echoes echo emails email
   estimates estimate faults fault favors favor fears fear figures figure find finds forecasts forecast grins guesses guess
   hints hint hopes hope insults insult jokes joke judges judge labels label laughs laugh lobbies mentions mention notes note
   objects object offers offer opposes orders order outlines outline pans pledges pledge posts post praises praise presses
   press projects project promises promise proposals protests protest quotes quote raps reads remarks remark reports report
   requests request responds retorts retort reviews rips rules rule salutes salute senses sense shows show shouts shout
   sighs sigh signals signal slams slights smiles smile snaps state states stresses stress supports support surmises suspects
   suspect taunts taunt terms term texts text thanks threats tweets tweet views view vows vow warnings whispers whisper
   wonders wonder worries worry yells yell questions question challenges challenge trumpets champions champion brands brand
   documents pictures pans questions details casts cast cable cables`.split(/\s+/),
);
