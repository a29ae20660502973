/** Words before a quotation by which a page says that nobody has said it: supposed, predicted, wished, read from a face. Lower case. */

/** Openers that make everything quoted after them imagined: "imagine the headline: …". */
export const SUPPOSING_PHRASES: readonly string[] = [
  "as if to say",
  "as though to say",
  "as if saying",
  "as though saying",
  "as if he",
  "as if she",
  "as if they",
  "imagine",
  "imagining",
  "one imagines",
  "imagines the",
  "picture the",
  "suppose",
  "supposing",
  "perhaps",
  "maybe",
  "in other words",
  "translation",
  "read between the lines",
  "can already hear",
  "can almost hear",
  "could almost hear",
  "can hear",
  "would have",
  "might have",
  "could have",
  "should have",
  "might as well",
  "may as well",
  "instead of saying",
  "rather than saying",
  "without saying",
  "without ever saying",
  "stopped short of saying",
  "want to hear",
  "wants to hear",
  "wanted to hear",
  "waiting to hear",
  "wait for",
  "waiting for",
  "longed to hear",
  "hoped to hear",
  "never said",
  "never spoke",
  "never uttered",
  "nobody has ever said",
  "never says",
  "did not say",
  "didn't say",
  "didn’t say",
  "nobody said",
  "no one said",
  "no one has said",
  "nobody has said",
  "equivalent of",
  "along the lines of",
  "to the effect of",
  "a version of",
  "if only",
  "writes itself",
  "for every occasion",
  "in the film",
  "in the novel",
  "in the play",
  "in the sketch",
  "in the cartoon",
  "the cartoon shows",
  "a joke in",
  "the joke goes",
  "in a dream",
  "used to hearing",
  "tired of hearing",
  "sick of hearing",
  "will end with",
  "will begin with",
  "will open with",
  "will close with",
  "would begin with",
  "would end with",
];

/** Verbs of wishing and bidding: whoever is wanted, asked or told to say something has not said it. */
export const BIDDING_VERBS: ReadonlySet<string> = new Set(
  "want wants wanted wanting ask asks asked asking need needs needed needing expect expects expecting like love urge urges urged advise advises advised tell tells order orders ordered beg begs begged teach teaches taught train trains trained instruct instructs instructed wish wishes wished hope hopes hoped wait waits waiting longing prefer dare dares".split(
    " ",
  ),
);

/** Modals of what has not been said. */
export const SUPPOSING_MODALS: ReadonlySet<string> = new Set(
  "will would 'll ’ll might may could should must shall ought won't won’t wouldn't wouldn’t couldn't couldn’t".split(
    " ",
  ),
);

/** Verbs by which words would be uttered. */
export const UTTERING_VERBS: ReadonlySet<string> = new Set(
  "say claim answer reply ask shout tell write argue insist respond explain announce declare admit read go complain add protest whisper mutter boast promise call think object counter joke swear murmur mumble sigh chant chorus".split(
    " ",
  ),
);

/** What says nothing in words: "his silence said", "the message of the parade was". */
export const MUTE_SUBJECTS: ReadonlySet<string> = new Set(
  "silence face eyes look smile grin shrug gesture expression subtext mood atmosphere attitude frown glance posture nod wink implication logic gist".split(
    " ",
  ),
);
