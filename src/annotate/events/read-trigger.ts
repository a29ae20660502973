import type { AttributionAnnotation, Time } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { Status } from "../../core/vocabulary.ts";
import { PLOVER_TYPES } from "../../core/vocabulary.ts";
import { LABOUR_WORDS } from "../../languages/en/field-words.ts";
import { casualties, causeOfHarm, causeToldBefore, isHarm, isMeantCrash } from "./casualties.ts";
import { attachTime } from "./details/attach-time.ts";
import { findDetails } from "./details/find-details.ts";
import { findPlace, findPlaceBefore, placeOfVictims } from "./details/find-place.ts";
import { newDateOf } from "./details/new-date.ts";
import { directionOf } from "./details/time-direction.ts";
import type { Draft } from "./discourse.ts";
import { asOf, evidenceOf } from "./evidence.ts";
import { wordsNear } from "./field-near.ts";
import { kindsOf } from "./learned/event-kinds.ts";
import { modeOf } from "./mode.ts";
import {
  inherit,
  isOfficialVisit,
  officeHolders,
  participantsOf,
  suitsCompany,
} from "./participants/participants-of.ts";
import type { Cast } from "./participants/party.ts";
import { plainParticipantsOf } from "./participants/plain-participants.ts";
import { demanderOf } from "./participants/tellers.ts";
import type { Reader } from "./reader.ts";
import { type SentenceView, spanOf, wordAt } from "./sentence-view.ts";
import { accountFor } from "./status/account-for.ts";
import { lemmaAt } from "./status/effect-tables.ts";
import { isPresupposed } from "./status/presupposed.ts";
import { readStatus } from "./status/read-status.ts";
import { standing } from "./status/standing-present.ts";
import type { StatusReading, StatusSite } from "./status/status-site.ts";
import { temperStatus } from "./status/temper-status.ts";
import type { Trigger } from "./triggers/trigger.ts";
import { isEnough, saysHowFar } from "./triggers/weigh-trigger.ts";

const PLOVER: ReadonlySet<string> = new Set(PLOVER_TYPES);
const INTERRUPTED: ReadonlySet<Status> = new Set<Status>(["postponed", "cancelled", "suspended"]);

/**
 * The event that a word tells, with who takes part, when, where and how far it has got; null where it tells none. Slight
 * where too little stands beside it.
 */
export function readTrigger(
  view: SentenceView,
  trigger: Trigger,
  cast: Cast,
  blocked: ReadonlySet<number>,
  reader: Reader,
): Draft | null {
  const { page, attributed } = reader;
  const span = spanOf(view, trigger.first, trigger.last);
  const holding = attributed.holding(span);
  const innermost = holding[0] ?? null;
  // What a denial takes for granted is not the denier's.
  const granted = innermost !== null && innermost.stance === "denies" && isPresupposed(view, trigger.first, innermost);
  const voices = granted ? holding.slice(1) : holding;
  const voice = voices[0] ?? null;
  if (holding.some((each) => attributed.isHypothetical(each))) return null;
  const excluded = (start: number): boolean =>
    holding.some((each) => each.sources.some((source) => source.start <= start && start < source.end));

  const kind = trigger.sort === "verb" ? trigger.verb : trigger.noun;
  const noun = trigger.sort === "noun" ? trigger.site : null;
  const others = without(blocked, trigger);
  const reach = {
    phraseFirst: noun?.first ?? trigger.first,
    first: trigger.first,
    last: trigger.last,
    blocked: others,
  };
  const time = isAnsweredTo(view, trigger)
    ? null
    : attachTime(view, reach, (each) => sameVoice(each, voice) && !inDateline(page, each));
  const site: StatusSite = {
    view,
    first: trigger.first,
    last: trigger.last,
    noun,
    chain: trigger.sort === "verb" ? trigger.chain : null,
    reduced: trigger.sort === "verb" && trigger.reduced,
    direction: time === null ? null : directionOf(page, time),
  };
  const untempered = kind.noun === "apology" ? readStatus(site) : standing(readStatus(site), kind, site);
  const attribution = accountFor(view, untempered, voices);
  const tempered = temperStatus(site, untempered, attribution, voices);
  // "will not lift the ban" is a refusal that happens, and no lifting that is denied.
  const refused = trigger.sort === "verb" && trigger.verb.negated === true;
  const reading: StatusReading = refused ? { ...tempered, status: "held", stance: "asserts" } : tempered;
  // "Marvania releases two sailors": a headline's or a caption's present, if it is of two; else a habit.
  const isCaption = reading.generic && trigger.sort === "verb" && trigger.chain[0]?.finite === "present";
  if (reading.generic && !isCaption) return null;

  if (isHopeless(trigger, reading, isCaption)) return null;
  const { participants, place, offices, isOffice } = participantsOf(view, trigger, cast, excluded, reader);
  // What a page names without a word on how far it has got, it takes for granted: "the blaze", "his trial".
  const isMention = trigger.sort === "noun" && /^(?:mention|two)$/.test(trigger.noun.needs);
  const status =
    (isMention || isCaption) && reading.status === "unclear" && reading.evidence.length === 0
      ? "held"
      : kind.mode === "paused" && (reading.status === "held" || reading.status === "ongoing")
        ? "suspended"
        : reading.status;
  const statusStart = noun !== null && INTERRUPTED.has(status) ? startOf(view, reading) : null;
  // A date after "postponed" is when it was put off, or until when; not when the event is.
  const statusTime =
    time !== null && statusStart !== null && time.start > Math.max(statusStart, span.end) ? time : null;
  const when =
    statusTime === null && !(kind.type === "DISASTER" && time !== null && isDeadline(page, time)) ? time : null;
  const harm =
    kind.type !== "DISASTER" && trigger.sort === "verb" && isHarm(kind.noun)
      ? (causeOfHarm(view) ?? causeToldBefore(reader))
      : undefined;
  const where =
    place ??
    (INTERRUPTED.has(status) && noun === null
      ? null
      : noun !== null && kind.mode === "casualties"
        ? placeOfVictims(view, trigger.last, cast)
        : findPlace(view, trigger.last, others, cast, kind.type === "DISASTER" || harm === "accident")) ??
    (kind.noun === "strike" && noun === null ? findPlaceBefore(view, trigger.first, cast) : null);
  const whereEntity = where?.entity ?? -1;
  const parties = participants.filter(
    (each) =>
      (each.entity !== whereEntity || kind.mode === "visit") &&
      !(isMisfortune(kind) && (each.role !== "source" || /^(?:place|person)$/.test(kindOfEntity(each.entity, reader)))),
  );
  // "12 people were killed" with nothing about how is no attack, and no accident either.
  if (harm === null && !participants.some((each) => each.role === "source")) return null;
  if (
    kind.type === "DISASTER" &&
    kind.mode === "crash" &&
    trigger.sort === "verb" &&
    isMeantCrash(view, trigger.first, reader)
  )
    return null;
  if (harm === "accident") return casualties(view, trigger, reading, when, where, attribution, reader);
  const wide = trigger.sort === "verb" ? trigger.verb.wide === true : isMention;
  if (!wide && kind.type === "COMPANY" && !suitsCompany(parties, kind.mode ?? "", reader)) return null;
  if (kind.mode === "visit" && parties.length > 0 && !isOffice && !isOfficialVisit(parties, reader)) return null;
  const own = parties.length;
  const inherited =
    own === 0
      ? trigger.sort === "noun"
        ? inherit(trigger, reader, view, where)
        : []
      : officeHolders(offices, kind.noun, reader, view);
  const targets = parties.filter((each) => each.role === "target").length;
  const weighed = { trigger, view, reading: { ...reading, status }, inherited: inherited.length, when, where };
  const enough = !isCaption && isEnough({ ...weighed, participants: own, targets });
  const plain = plainParticipantsOf(view, trigger, cast, parties, excluded, reader, attribution);
  const slight =
    (!enough || wide) &&
    (!isCaption || own + plain.length >= 2) &&
    isEnough({
      ...weighed,
      lenient: true,
      participants: own + plain.length,
      targets: targets + plain.filter((each) => each.role === "target").length,
    });

  // What a bare "the meeting" tells next is of a draft that is not shown itself.
  const isNamedMeeting = noun?.determiner === "the" && kind.type === "CONSULT";
  if (!enough && !slight && !isNamedMeeting) return null;
  const details = findDetails(
    page.text,
    view,
    {
      from: reach.phraseFirst,
      to: clauseEnd(view, trigger.last, others),
      phraseFirst: reach.phraseFirst,
      last: trigger.last,
    },
    kind.type,
    kind.mode ?? null,
  );
  const newDate = noun !== null && INTERRUPTED.has(status) ? newDateOf(view, page.text, reading) : null;
  const forPay = kind.type === "PROTEST" && kind.noun === "strike" && isOfLabour(page, view);
  // On the page alone, what is refused is told as the deed that is not to come, and only coded as a refusal.
  const undone =
    refused && slight ? (kindsOf(lemmaAt(view, trigger.first), true)[0] ?? { type: "OTHER" as const }) : null;
  const taking = own > 0 && inherited.length > 0 ? inherited : [...parties, ...inherited, ...plain];
  const isAsked = isDemanded(view, trigger, attribution);
  const draft: Draft = {
    ...span,
    sentence: view.sentence.id,
    scheme: PLOVER.has(undone?.type ?? kind.type) && !forPay ? "plover" : "hearsay",
    type: forPay ? "COMPANY" : undone !== null ? undone.type : kind.type,
    mode: forPay ? "strike" : modeOf(trigger, view),
    noun: kind.noun,
    participants: isAsked && attribution !== null ? [...taking, ...demanderOf(attribution, taking, reader)] : taking,
    when: when?.id ?? null,
    where: where === null ? null : { name: where.name, span: { start: where.start, end: where.end } },
    status: undone === null ? status : tempered.status,
    stance: undone === null ? reading.stance : tempered.stance,
    asOf:
      statusTime !== null && newDate === null && statusTime.edtf !== null ? statusTime.edtf : asOf(page, attribution),
    statusEvidence: evidenceOf(view, reading),
    attribution: attribution?.id ?? null,
    details: newDate === null ? details : [...details, newDate],
    ...(slight ? { slight } : {}),
    ...((refused && undone === null) || (kind.mode === "paused" && status !== reading.status)
      ? { certain: true as const }
      : {}),
    ...(undone !== null ? { code: "REJECT" as const } : {}),
    ...(isAsked ? { code: "REQUEST" as const } : {}),
  };
  if (!enough && !slight) {
    reader.named.splice(0, 1, draft);
    return null;
  }
  return draft;
}

/** "pleaded not guilty on Tuesday to 14 counts", "appeared in court on charges of theft": the day is that of the plea. */
const isAnsweredTo = (view: SentenceView, trigger: Trigger): boolean =>
  trigger.sort === "noun" &&
  trigger.noun.type === "COURT" &&
  trigger.noun.mode === "charge" &&
  (trigger.site.preposition !== null || /^counts?$/.test(wordAt(view, trigger.last)?.lower ?? ""));

/** The words of other triggers. */
function without(blocked: ReadonlySet<number>, { first, last }: Trigger): ReadonlySet<number> {
  for (let own = first; own <= last; own++) {
    if (!blocked.has(own)) continue;
    const others = new Set(blocked);
    for (let at = own; at <= last; at++) others.delete(at);
    return others;
  }
  return blocked;
}

/** True of a verb that is no event whoever takes part: nothing says that it came about, and it is no harm, of which the toll may tell. */
const isHopeless = (trigger: Trigger, reading: StatusReading, isCaption: boolean): boolean =>
  trigger.sort === "verb" &&
  !isCaption &&
  !saysHowFar(reading, trigger.verb) &&
  (trigger.verb.type === "DISASTER" || !isHarm(trigger.verb.noun));

const kindOfEntity = (entity: number | null, reader: Reader): string => reader.entities[entity ?? -1]?.kind ?? "";

/** A disaster but for what it does to people: it happens at places, and to nobody. */
const isMisfortune = ({ type, mode }: { readonly type: string; readonly mode?: string | null }): boolean =>
  type === "DISASTER" && mode !== "casualties" && mode !== "evacuation" && mode !== "rescue";

/** "Dorvet said Sorland must return the ship": what a speaker says that another must do, he asks for. */
const isDemanded = (view: SentenceView, trigger: Trigger, attribution: AttributionAnnotation | null): boolean =>
  attribution !== null &&
  trigger.sort === "verb" &&
  PLOVER.has(trigger.verb.type) &&
  trigger.chain.some(({ modal }) => wordAt(view, modal ?? -1)?.lower === "must");

/** Where a statement's bounds cut a day in two ("on Monday | , 20 October"), the day is the statement's. */
const sameVoice = (time: Time, attribution: AttributionAnnotation | null): boolean =>
  attribution === null ||
  attribution.contents.some((content) => content.start <= time.start && time.start < content.end);

function startOf(view: SentenceView, reading: StatusReading): number | null {
  return wordAt(view, reading.evidence[0]?.first ?? -1)?.start ?? null;
}

/** Where pay and those who work stand near, a strike is against an employer and not against a government. */
function isOfLabour(page: Page, view: SentenceView): boolean {
  return wordsNear(page, view).has(LABOUR_WORDS);
}

/** "was put out by midnight": when something was over, or is to be, is not when it happened. */
const isDeadline = (page: Page, { start }: Time): boolean =>
  /\b(?:by|until|till)\s+$/i.test(page.text.slice(Math.max(0, start - 12), start));

const inDateline = (page: Page, time: Time): boolean =>
  page.dateline !== null && page.dateline.span.start <= time.start && time.end <= page.dateline.span.end;

/** Where the trigger's clause ends: the next trigger, a semicolon, or some twenty words on. */
function clauseEnd(view: SentenceView, from: number, others: ReadonlySet<number>): number {
  const limit = Math.min(view.words.length, from + 20);
  for (let at = from + 1; at < limit; at++) {
    if (others.has(at) || /^[;:?!]$/.test(wordAt(view, at)?.lower ?? "")) return at;
  }
  return limit;
}
