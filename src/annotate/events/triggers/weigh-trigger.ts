import type { Time } from "../../../core/layers.ts";
import type { EventVerb } from "../../../languages/en/event-verb.ts";
import {
  KEEPING_NOUNS,
  KEEPING_PREPOSITIONS,
  KEEPING_VERBS,
  KEEPING_VERBS_WITH,
} from "../../../languages/en/kept-or-broken.ts";
import type { Party } from "../participants/party.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import type { StatusReading } from "../status/status-site.ts";
import type { Trigger } from "./trigger.ts";

type Weighed = {
  readonly trigger: Trigger;
  readonly view: SentenceView;
  readonly reading: StatusReading;
  /** How many take part by the trigger's own words, and how many it takes over from an earlier mention. */
  readonly participants: number;
  /** How many of them are on the receiving side. */
  readonly targets: number;
  readonly inherited: number;
  readonly when: Time | null;
  readonly where: Party | null;
  /** True where a mention that nobody takes up may also be a deed that is only asked for, threatened or denied. */
  readonly lenient?: boolean;
};

const INTERRUPTED: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);

/** Types that a page may tell of with nobody in them whom it names. */
const PAGE_ALONE: ReadonlySet<string> = new Set(["CONSULT", "AGREE", "PROTEST", "SANCTION", "ASSAULT"]);

const SAYING_NOTHING: ReadonlySet<string> = new Set(
  "comment say answer discuss confirm specify elaborate identify speculate respond disclose reveal name".split(" "),
);

/** Whether enough stands beside the word to call it an event: a bare noun or a verb without parties is none. */
export function isEnough(weighed: Weighed): boolean {
  return weighed.trigger.sort === "verb"
    ? verbIsEnough(weighed, weighed.trigger)
    : nounIsEnough(weighed, weighed.trigger);
}

/** False of "in order to meet", "if they agree": nothing is said of whether it came about. */
export const saysHowFar = (
  { status, stance }: Pick<StatusReading, "status" | "stance">,
  { frame, type }: Pick<EventVerb, "frame" | "type">,
): boolean =>
  frame === "any" || status !== "unclear" || (stance !== "asserts" && (stance !== "hedges" || type === "CONSULT"));

function verbIsEnough(
  { view, reading, participants, targets, when, where, lenient }: Weighed,
  trigger: Extract<Trigger, { sort: "verb" }>,
): boolean {
  const { frame, type, verbs, noun } = trigger.verb;
  if (frame === "any") return lenient === true;
  const open = reading.status === "unclear";
  if (!saysHowFar(reading, trigger.verb)) return false;
  // Whose resignation is asked for, news tells as much as that somebody goes.
  const leading =
    type === "CONSULT" || type === "LAW" || type === "SANCTION" || type === "AGREE" || noun === "resignation";
  const firm = reading.stance === "asserts" || reading.status === "alleged" || reading.status === "held";
  if (!leading && lenient !== true && (open || reading.stance === "denies" || (!firm && reading.status === "proposed")))
    return false;
  switch (frame) {
    case "mutual":
      if (participants >= 2 || (lenient === true && participants === 1 && verbs.includes("meet"))) return true;
      return (
        noun === "meeting" &&
        participants === 1 &&
        verbs.includes("meet") &&
        (lowerAt(view, trigger.last + 1) === "with" || (when !== null && where !== null))
      );
    case "both":
      return participants >= 2;
    case "place":
      return participants >= 1 && (where !== null || targets > 0);
    case "source":
    case "target":
      // "declined to comment" refuses words to a reporter, nothing else.
      if (noun === "refusal" && [1, 2].some((step) => SAYING_NOTHING.has(lowerAt(view, trigger.last + step))))
        return false;
      // "agreed that the plan is sound" is an opinion, "agreed to stop" a deed.
      if (verbs.includes("agree") && participants < 2 && !/^(?:to|on|upon)$/.test(lowerAt(view, trigger.last + 1)))
        return false;
      return participants >= 1 || (trigger.object !== -1 && (when !== null || INTERRUPTED.has(reading.status)));
  }
}

/** What stands once it is made, and is kept or broken for years. */
const MEASURES: ReadonlySet<string> = new Set(["SANCTION", "AGREE"]);

/** "In violation of the sanctions", "under the treaty", "flouting the ban": it was made long ago, and this is not its making. */
function isKeptOrBroken(view: SentenceView, { site, noun }: Extract<Trigger, { sort: "noun" }>): boolean {
  if (!MEASURES.has(noun.type)) return false;
  const { preposition, first } = site;
  const before = (preposition?.at ?? first) - 1;
  // "For violating sanctions": the participle reads as a word of the phrase, too.
  if (KEEPING_VERBS.has(lemmaAt(view, first))) return true;
  if (preposition !== null && KEEPING_PREPOSITIONS.has(preposition.word)) return true;
  if (before < 0) return false;
  if (preposition === null) return KEEPING_VERBS.has(lemmaAt(view, before));
  return KEEPING_NOUNS.has(lowerAt(view, before)) || KEEPING_VERBS_WITH.has(lemmaAt(view, before));
}

function nounIsEnough(
  { view, reading, participants, inherited, when, where, lenient }: Weighed,
  trigger: Extract<Trigger, { sort: "noun" }>,
): boolean {
  const { noun, site } = trigger;
  const told = reading.evidence.length > 0;
  if (noun.needs === "mention") return lenient === true;
  if (lenient !== true && when === null && isKeptOrBroken(view, trigger)) return false;
  if (noun.needs === "two") return lenient === true && participants >= 2;
  // On the page alone: an event of which words say how it stands, whoever is in it.
  if (lenient === true && told && reading.status !== "unclear" && PAGE_ALONE.has(noun.type)) return true;
  if (noun.needs === "act") {
    // Who wants an attack delayed is not the one who was to attack.
    if (noun.type === "ASSAULT" && INTERRUPTED.has(reading.status) && reading.stance !== "asserts") return false;
    if (noun.type === "LAW" && noun.mode === null)
      return told && reading.status !== "held" && reading.status !== "unclear";
    return told && reading.status !== "unclear"
      ? participants + inherited > 0 ||
          (noun.type === "LAW" && INTERRUPTED.has(reading.status)) ||
          noun.type === "MESSAGE"
      : participants >= 2 && (noun.type === "ASSAULT" || told);
  }
  if (site.determiner === "no" && !told) return false;
  // A mention that says neither how far the event has got nor who is in it adds nothing.
  if (reading.status === "unclear" && !told && (participants === 0 || site.determiner === "their")) return false;
  if (participants >= 2 || inherited > 0) return true;
  const placed = when !== null || where !== null;
  if (participants === 1) return told || placed;
  return (placed && told) || (INTERRUPTED.has(reading.status) && site.determiner === "the");
}
