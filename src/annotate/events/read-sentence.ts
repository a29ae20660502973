import type { AttributionAnnotation, Time } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { bySpan, contains, type TextSpan } from "../../core/span.ts";
import type { Status } from "../../core/vocabulary.ts";
import { PLOVER_TYPES } from "../../core/vocabulary.ts";
import { causeOfHarm, isHarm } from "./casualties.ts";
import { attachTime } from "./details/attach-time.ts";
import { findDetails } from "./details/find-details.ts";
import { findPlace } from "./details/find-place.ts";
import { newDateOf } from "./details/new-date.ts";
import { directionOf } from "./details/time-direction.ts";
import { type Draft, pairsIn, recent } from "./discourse.ts";
import { isOfField, type WordsNear, wordsNear } from "./field-near.ts";
import { findAnaphora, findPronounStatus } from "./find-anaphora.ts";
import {
  inherit,
  isOfficialVisit,
  officeHolders,
  participantsOf,
  plainParticipantsOf,
  suitsCompany,
} from "./participants/participants-of.ts";
import type { Cast, Party } from "./participants/party.ts";
import type { Reader } from "./reader.ts";
import { type SentenceView, spanOf } from "./sentence-view.ts";
import { accountFor } from "./status/account-for.ts";
import { isPresupposed } from "./status/presupposed.ts";
import { readStatus } from "./status/read-status.ts";
import type { StatusReading, StatusSite } from "./status/status-site.ts";
import { temperStatus } from "./status/temper-status.ts";
import { findTriggers, wideTriggers } from "./triggers/find-triggers.ts";
import type { Wanted } from "./triggers/find-verbs.ts";
import type { Trigger } from "./triggers/trigger.ts";
import { isEnough } from "./triggers/weigh-trigger.ts";

const PLOVER: ReadonlySet<string> = new Set(PLOVER_TYPES);
const INTERRUPTED: ReadonlySet<Status> = new Set<Status>(["postponed", "cancelled", "suspended"]);

/** Adds the events of one sentence to the reader's drafts. */
export function readSentence(view: SentenceView, reader: Reader): void {
  const base: Cast = { entities: reader.entities, mentions: reader.mentions, pairs: reader.pairs };
  const triggers = findTriggers(view);
  const pairs = triggers.length === 0 && view.mentions.length < 2 ? [] : pairsIn(view, base);
  const blocked = new Set<number>();
  for (const trigger of triggers) for (let at = trigger.first; at <= trigger.last; at++) blocked.add(at);
  for (const trigger of triggers) {
    while ((pairs[0]?.at ?? Number.POSITIVE_INFINITY) < trigger.first) notePair(pairs.shift()?.pair ?? [], reader);
    if (trigger.sort === "noun" && trigger.noun.unless !== undefined) {
      const near = wordsNear(reader.page, view);
      if (!isOfField(trigger.noun, near, view, trigger.first, trigger.last)) continue;
    }
    const draft = readTrigger(view, trigger, { ...base, pairs: [...reader.pairs] }, blocked, reader);
    if (draft === null) continue;
    if (draft.slight === true) {
      reader.slight.push(draft);
      continue;
    }
    const told = encounterOf(draft, trigger, reader);
    if (told !== null) reader.drafts.splice(reader.drafts.indexOf(told), 1);
    reader.drafts.push(told === null ? draft : { ...told, type: draft.type, mode: draft.mode, noun: draft.noun });
    notePair(personsOf(draft, reader), reader);
  }
  for (const { pair } of pairs) notePair(pair, reader);
  readWideTriggers(view, base, blocked, reader);
  reader.drafts.push(...findAnaphora(view, reader));
  reader.drafts.push(...findPronounStatus(view, reader));
}

/** Adds what verbs of many uses tell beside the events that plainer words told. */
function readWideTriggers(view: SentenceView, cast: Cast, blocked: ReadonlySet<number>, reader: Reader): void {
  let near: WordsNear | null = null;
  const isWanted: Wanted = (asking, first, last) => {
    if (asking.beside === undefined && asking.unless === undefined) return true;
    near ??= wordsNear(reader.page, view);
    return isOfField(asking, near, view, first, last);
  };
  for (const readings of wideTriggers(view, isWanted)) {
    for (const trigger of readings) {
      const object = trigger.sort === "verb" ? trigger.object : -1;
      const spans = [
        spanOf(view, trigger.first, trigger.last),
        ...(object === -1 ? [] : [spanOf(view, object, object)]),
      ];
      const told = (draft: Draft): boolean => spans.some(({ start, end }) => draft.start < end && start < draft.end);
      if (
        recent(reader.drafts, view.sentence.id, 0).some(told) ||
        recent(reader.slight, view.sentence.id, 0).some(told)
      )
        break;
      const draft = readTrigger(view, trigger, { ...cast, pairs: [...reader.pairs] }, blocked, reader);
      if (draft === null) continue;
      reader.slight.push({ ...draft, slight: true });
      break;
    }
  }
}

/** "is due to meet Kell at a summit": what the verb before tells is that summit. */
function encounterOf(draft: Draft, trigger: Trigger, reader: Reader): Draft | null {
  if (trigger.sort !== "noun" || draft.type !== "CONSULT" || draft.participants.length > 0) return null;
  if (!/^(?:a|an)$/.test(trigger.site.determiner) || !/^(?:at|during|for)$/.test(trigger.site.preposition?.word ?? ""))
    return null;
  const before = reader.drafts[reader.drafts.length - 1];
  const near = before?.sentence === draft.sentence && draft.start - before.end < 80;
  return near && before.type === "CONSULT" && before.noun === "meeting" ? before : null;
}

const PAIRS_KEPT = 5;

/** Remembers two persons named together as the ones that "the two" means next. */
function notePair(pair: readonly Party[], reader: Reader): void {
  if (pair.length !== 2) return;
  const same = (other: readonly Party[]): boolean => other.every((a) => pair.some((b) => a.entity === b.entity));
  const earlier = reader.pairs.filter((other) => !same(other));
  reader.pairs.splice(0, reader.pairs.length, pair, ...earlier.slice(0, PAIRS_KEPT - 1));
}

/** The two persons of an event that has no more parties. */
function personsOf(draft: Draft, reader: Reader): Party[] {
  if (draft.participants.length !== 2) return [];
  return draft.participants.flatMap(({ entity, name, span }) =>
    entity !== null && reader.entities[entity]?.kind === "person" ? [{ entity, name, ...span }] : [],
  );
}

function readTrigger(
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
  const others = new Set(blocked);
  for (let at = trigger.first; at <= trigger.last; at++) others.delete(at);
  const reach = {
    phraseFirst: noun?.first ?? trigger.first,
    first: trigger.first,
    last: trigger.last,
    blocked: others,
  };
  const time = attachTime(view, reach, (each) => sameVoice(each, voice) && !inDateline(page, each));
  const site: StatusSite = {
    view,
    first: trigger.first,
    last: trigger.last,
    noun,
    chain: trigger.sort === "verb" ? trigger.chain : null,
    reduced: trigger.sort === "verb" && trigger.reduced,
    direction: time === null ? null : directionOf(page, time),
  };
  const untempered = standing(readStatus(site), kind.type, site);
  const attribution = accountFor(view, untempered, voices);
  const tempered = temperStatus(site, untempered, attribution, voices);
  // "will not lift the ban" is a refusal that happens, and no lifting that is denied.
  const refused = trigger.sort === "verb" && trigger.verb.negated === true;
  const reading: StatusReading = refused ? { ...tempered, status: "held", stance: "asserts" } : tempered;
  // "Marvania releases two sailors": a headline's or a caption's present, if it is of two; else a habit.
  const isCaption = reading.generic && trigger.sort === "verb" && trigger.chain[0]?.finite === "present";
  if (reading.generic && !isCaption) return null;

  const { participants, place, offices } = participantsOf(view, trigger, cast, excluded, reader);
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
  const when = statusTime === null ? time : null;
  const where =
    place ?? (INTERRUPTED.has(status) && noun === null ? null : findPlace(view, trigger.last, others, cast));
  const whereEntity = where?.entity ?? -1;
  const parties = participants.filter(
    (each) =>
      (each.entity !== whereEntity || kind.mode === "visit") &&
      !(isMisfortune(kind) && (each.role !== "source" || kindOfEntity(each.entity, reader) === "place")),
  );
  const harm = kind.type !== "DISASTER" && trigger.sort === "verb" && isHarm(kind.noun) ? causeOfHarm(view) : undefined;
  // "12 people were killed" with nothing about how is no attack, and no accident either.
  if (harm === null && !participants.some((each) => each.role === "source")) return null;
  if (harm === "accident") return casualties(view, trigger, reading, when, where, attribution, reader);
  const wide = trigger.sort === "verb" ? trigger.verb.wide === true : isMention;
  if (!wide && kind.type === "COMPANY" && !suitsCompany(parties, kind.mode ?? "", reader)) return null;
  if (kind.mode === "visit" && parties.length > 0 && !isOfficialVisit(parties, reader)) return null;
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
  );
  const newDate = noun !== null && INTERRUPTED.has(status) ? newDateOf(view, page.text, reading) : null;
  const draft: Draft = {
    ...span,
    sentence: view.sentence.id,
    scheme: PLOVER.has(kind.type) ? "plover" : "hearsay",
    type: kind.type,
    mode: modeOf(trigger, view),
    noun: kind.noun,
    participants: own > 0 && inherited.length > 0 ? inherited : [...parties, ...inherited, ...plain],
    when: when?.id ?? null,
    where: where === null ? null : { name: where.name, span: { start: where.start, end: where.end } },
    status,
    stance: reading.stance,
    asOf:
      statusTime !== null && newDate === null && statusTime.edtf !== null ? statusTime.edtf : asOf(page, attribution),
    statusEvidence: evidenceOf(view, reading),
    attribution: attribution?.id ?? null,
    details: newDate === null ? details : [...details, newDate],
    ...(slight ? { slight } : {}),
    ...(isDemanded(view, trigger, attribution) ? { code: "REQUEST" as const } : {}),
  };
  if (!enough && !slight) {
    if (noun?.determiner === "the" && kind.type === "CONSULT") reader.named.splice(0, 1, draft);
    return null;
  }
  return draft;
}

/** People killed or hurt by no one's will: how many, when and where; nobody takes part. */
function casualties(
  view: SentenceView,
  trigger: Trigger,
  reading: StatusReading,
  when: Time | null,
  where: Party | null,
  attribution: AttributionAnnotation | null,
  reader: Reader,
): Draft | null {
  const { page } = reader;
  const range = {
    from: Math.max(0, trigger.first - 6),
    to: Math.min(view.words.length, trigger.last + 8),
    phraseFirst: trigger.first,
    last: trigger.last,
  };
  const details = findDetails(page.text, view, range, "DISASTER");
  if (reading.status !== "held" || reading.stance === "denies" || (details.length === 0 && where === null)) return null;
  return {
    ...spanOf(view, trigger.first, trigger.last),
    sentence: view.sentence.id,
    scheme: "hearsay",
    type: "DISASTER",
    mode: "casualties",
    noun: "casualties",
    participants: [],
    when: when?.id ?? null,
    where: where === null ? null : { name: where.name, span: { start: where.start, end: where.end } },
    status: reading.status,
    stance: reading.stance,
    asOf: asOf(page, attribution),
    statusEvidence: evidenceOf(view, reading),
    attribution: attribution?.id ?? null,
    details,
  };
}

function modeOf(trigger: Trigger, view: SentenceView): string | null {
  if (trigger.sort === "noun") return trigger.noun.mode;
  if (trigger.verb.mode !== undefined) return trigger.verb.mode;
  if (trigger.verb.noun !== "conversation") return null;
  for (let at = trigger.last + 1; at < Math.min(view.words.length, trigger.last + 10); at++) {
    if (/^(?:phone|telephone)$/.test(view.words[at]?.lower ?? "")) return "phone";
  }
  return null;
}

const kindOfEntity = (entity: number | null, reader: Reader): string => reader.entities[entity ?? -1]?.kind ?? "";

/** A disaster but for what it does to people: it happens at places, and to nobody. */
const isMisfortune = ({ type, mode }: { readonly type: string; readonly mode?: string | null }): boolean =>
  type === "DISASTER" && mode !== "casualties" && mode !== "evacuation" && mode !== "rescue";

/** "Dorvet said Sorland must return the ship": what a speaker says that another must do, he asks for. */
const isDemanded = (view: SentenceView, trigger: Trigger, attribution: AttributionAnnotation | null): boolean =>
  attribution !== null &&
  trigger.sort === "verb" &&
  PLOVER.has(trigger.verb.type) &&
  view.words[trigger.chain[0]?.modal ?? -1]?.lower === "must";

const STANDPOINTS: ReadonlySet<string> = new Set(["ACCUSE", "SUPPORT", "REJECT", "REQUEST"]);

/** "Marvania accuses Sorland": the present of a standpoint is no habit, it goes on. */
const standing = (reading: StatusReading, type: string, site: StatusSite): StatusReading =>
  reading.generic &&
  site.chain?.[0]?.finite === "present" &&
  STANDPOINTS.has(type) &&
  reading.evidence.length > 0 &&
  reading.stance === "asserts"
    ? { ...reading, status: "ongoing", generic: false }
    : reading;

const sameVoice = (time: Time, attribution: AttributionAnnotation | null): boolean =>
  attribution === null ||
  attribution.contents.some((content) => content.start <= time.start && time.end <= content.end);

function startOf(view: SentenceView, reading: StatusReading): number | null {
  return view.words[reading.evidence[0]?.first ?? -1]?.start ?? null;
}

function asOf(page: Page, attribution: AttributionAnnotation | null): string | null {
  return attribution?.said?.value ?? page.published?.value ?? null;
}

const inDateline = (page: Page, time: Time): boolean =>
  page.dateline !== null && page.dateline.span.start <= time.start && time.end <= page.dateline.span.end;

/** The words that tell the status, those inside longer ones left out. */
function evidenceOf(view: SentenceView, reading: StatusReading): TextSpan[] {
  const spans = reading.evidence.map((words) => spanOf(view, words.first, words.last)).sort(bySpan);
  return spans.filter((span, index) => !spans.some((other, at) => at < index && contains(other, span)));
}

/** Where the trigger's clause ends: the next trigger, a semicolon, or some twenty words on. */
function clauseEnd(view: SentenceView, from: number, others: ReadonlySet<number>): number {
  const limit = Math.min(view.words.length, from + 20);
  for (let at = from + 1; at < limit; at++) {
    if (others.has(at) || /^[;:?!]$/.test(view.words[at]?.lower ?? "")) return at;
  }
  return limit;
}
