import type { EventType } from "../../core/vocabulary.ts";
import { CAMPAIGN_WORDS, LABOUR_WORDS, MEDICAL_WORDS } from "./field-words.ts";

/**
 * Nouns that name an event by themselves. `noun` is our fixed word for the kind of event; `needs` says how much must
 * stand beside the word before it counts: "anything" = a participant, a place, a time or a word about its status;
 * "two" = two who take part, on the page alone; "mention" = nothing, where the words near are of its field;
 * "act" = a verb that says that somebody did it ("imposed sanctions", "signed a deal") or a party on either side.
 */
export type EventNoun = {
  readonly type: EventType;
  readonly mode: string | null;
  readonly noun: string;
  readonly words: readonly string[];
  readonly needs: "anything" | "act" | "mention" | "two";
  /** True where the parties stand on one footing ("talks between"); false where one acts on the other ("attack by"). */
  readonly mutual: boolean;
  /** One of these words must stand near. */
  readonly beside?: ReadonlySet<string>;
  /** None of these words may stand near. */
  readonly unless?: ReadonlySet<string>;
  /** True for a word so wide that it needs an article, an owner or an adjective before it. */
  readonly determined?: true;
  /** True where it is told of people. */
  readonly people?: true;
};

const CONSULT = { type: "CONSULT", needs: "anything", mutual: true } as const;
const ACT = { mode: null, needs: "act", mutual: false } as const;

export const EVENT_NOUNS: readonly EventNoun[] = [
  {
    ...CONSULT,
    mode: "phone",
    noun: "phone call",
    words: ["phone call", "telephone call", "phone conversation", "telephone conversation", "phone talk", "video call"],
  },
  { ...CONSULT, mode: "phone", noun: "phone call", words: ["call", "phone talks", "telephone talks"] },
  { ...CONSULT, mode: null, noun: "conversation", words: ["conversation"] },
  { ...CONSULT, mode: "meet", noun: "summit", words: ["summit", "summit meeting"] },
  { ...CONSULT, mode: "meet", noun: "meeting", words: ["meeting", "get-together", "session", "discussion"] },
  {
    ...CONSULT,
    mode: "meet",
    noun: "talks",
    words: ["talks", "peace talks", "negotiations", "peace negotiations", "consultations", "discussions"],
  },
  { ...CONSULT, mode: "visit", noun: "visit", words: ["visit", "state visit"] },
  { ...CONSULT, mode: "conference", noun: "conference", words: ["peace conference", "donor conference"] },
  {
    type: "AGREE",
    mode: null,
    needs: "act",
    mutual: true,
    noun: "agreement",
    words: [
      "agreement",
      "deal",
      "treaty",
      "accord",
      "pact",
      "memorandum",
      "consensus",
      "understanding",
      "understandings",
    ],
  },
  {
    type: "AGREE",
    mode: null,
    needs: "act",
    mutual: true,
    noun: "ceasefire",
    words: ["ceasefire", "cease-fire", "truce"],
  },
  {
    ...ACT,
    type: "COOPERATE",
    mutual: true,
    noun: "joint patrol",
    words: ["joint patrol", "joint patrols", "joint mission"],
  },
  { ...ACT, type: "SANCTION", noun: "sanctions", words: ["sanctions", "sanction"] },
  { ...ACT, type: "SANCTION", noun: "tariffs", words: ["tariffs", "tariff"] },
  { ...ACT, type: "SANCTION", noun: "embargo", words: ["embargo", "arms embargo", "oil embargo", "trade embargo"] },
  {
    ...ACT,
    type: "ASSAULT",
    noun: "attack",
    words: [
      "attack",
      "attacks",
      "airstrike",
      "airstrikes",
      "air strike",
      "air strikes",
      "drone strike",
      "drone strikes",
      "missile strike",
      "missile strikes",
      "bombing",
      "bombings",
      "shelling",
      "shooting",
      "raid",
      "invasion",
      "offensive",
      "ambush",
      "assassination",
    ],
  },
  { ...ACT, type: "ASSAULT", noun: "attack", words: ["strike", "strikes"], unless: LABOUR_WORDS },
  {
    ...ACT,
    type: "PROTEST",
    noun: "protest",
    words: [
      "hunger strike",
      "hunger strikes",
      "general strike",
      "general strikes",
      "protest",
      "protests",
      "demonstration",
      "demonstrations",
      "riot",
      "riots",
    ],
  },
  { ...ACT, type: "PROTEST", noun: "protest", words: ["rally", "rallies"], unless: CAMPAIGN_WORDS },
  { ...ACT, type: "LAW", mode: "vote", noun: "vote", words: ["vote"] },
  { ...ACT, type: "COURT", mode: "hearing", noun: "hearing", words: ["hearing"] },
  { ...ACT, type: "COURT", mode: "trial", noun: "trial", words: ["trial", "retrial"], unless: MEDICAL_WORDS },
  { ...ACT, type: "COURT", mode: "verdict", noun: "verdict", words: ["verdict"] },
  { ...ACT, type: "COURT", mode: "appeal", noun: "appeal", words: ["appeal hearing"] },
  { ...ACT, type: "MESSAGE", noun: "message", words: ["message", "letter", "diplomatic note"] },
  { ...ACT, type: "COMPANY", mode: "deal", noun: "merger", words: ["merger", "takeover", "acquisition", "buyout"] },
  {
    ...ACT,
    type: "DISASTER",
    noun: "disaster",
    words: [
      "earthquake",
      "hurricane",
      "typhoon",
      "cyclone",
      "tsunami",
      "landslide",
      "wildfire",
      "explosion",
      "shipwreck",
    ],
  },
];

/** Nouns that a law goes by when it is not named. */
export const LAW_NOUNS: ReadonlySet<string> = new Set(
  "bill act law legislation measure resolution amendment statute decree ordinance".split(" "),
);

/** What stands between a light verb and the event noun and is no event itself: "a new round of sanctions". */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  "round series wave package set string spate number couple second third final fresh barrage".split(" "),
);
