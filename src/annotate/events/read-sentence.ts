import type { AttributionAnnotation, EventAnnotation, Time } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { bySpan, contains, type TextSpan } from "../../core/span.ts";
import type { Status } from "../../core/vocabulary.ts";
import { PLOVER_TYPES } from "../../core/vocabulary.ts";
import { attachTime } from "./details/attach-time.ts";
import { findDetails } from "./details/find-details.ts";
import { findPlace } from "./details/find-place.ts";
import { newDateOf } from "./details/new-date.ts";
import { directionOf } from "./details/time-direction.ts";
import { antecedentOf, type Draft, pairsIn } from "./discourse.ts";
import { findAnaphora } from "./find-anaphora.ts";
import { isLawName, lawNameIn } from "./law-name.ts";
import { partiesOfNoun } from "./participants/noun-participants.ts";
import { type Cast, NO_ENTITY, type Party } from "./participants/party.ts";
import { distinct, sidesOfVerb } from "./participants/verb-participants.ts";
import type { Reader } from "./reader.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isPresupposed } from "./status/presupposed.ts";
import { readStatus } from "./status/read-status.ts";
import type { StatusReading, StatusSite } from "./status/status-site.ts";
import { temperStatus } from "./status/temper-status.ts";
import { findTriggers } from "./triggers/find-triggers.ts";
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
    const draft = readTrigger(view, trigger, { ...base, pairs: [...reader.pairs] }, blocked, reader);
    if (draft === null) continue;
    reader.drafts.push(draft);
    notePair(personsOf(draft, reader), reader);
  }
  for (const { pair } of pairs) notePair(pair, reader);
  reader.drafts.push(...findAnaphora(view, reader));
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
  const attribution = granted ? (holding[1] ?? null) : innermost;
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
  const time = attachTime(view, reach, (each) => sameVoice(each, attribution) && !inDateline(page, each));
  const site: StatusSite = {
    view,
    first: trigger.first,
    last: trigger.last,
    noun,
    chain: trigger.sort === "verb" ? trigger.chain : null,
    reduced: trigger.sort === "verb" && trigger.reduced,
    direction: time === null ? null : directionOf(page, time),
  };
  const reading = temperStatus(site, readStatus(site), attribution);
  if (reading.generic) return null;

  const { participants, place, offices } = participantsOf(view, trigger, cast, excluded, reader);
  const status =
    kind.mode === "paused" && (reading.status === "held" || reading.status === "ongoing")
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
  const parties = participants.filter((each) => each.entity !== whereEntity || kind.mode === "visit");
  const own = parties.length;
  const inherited =
    own === 0
      ? trigger.sort === "noun"
        ? inherit(trigger, reader, view, where)
        : []
      : officeHolders(offices, kind.noun, reader, view);
  if (
    !isEnough({
      trigger,
      view,
      reading: { ...reading, status },
      participants: own,
      inherited: inherited.length,
      when,
      where,
    })
  )
    return null;

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
  return {
    ...span,
    sentence: view.sentence.id,
    scheme: PLOVER.has(kind.type) ? "plover" : "hearsay",
    type: kind.type,
    mode: modeOf(trigger, view),
    noun: kind.noun,
    participants: own > 0 && inherited.length > 0 ? inherited : [...parties, ...inherited],
    when: when?.id ?? null,
    where: where === null ? null : { name: where.name, span: { start: where.start, end: where.end } },
    status,
    stance: reading.stance,
    asOf:
      statusTime !== null && newDate === null && statusTime.edtf !== null ? statusTime.edtf : asOf(page, attribution),
    statusEvidence: evidenceOf(view, reading),
    attribution: attribution?.id ?? null,
    details: newDate === null ? details : [...details, newDate],
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

function participantsOf(
  view: SentenceView,
  trigger: Trigger,
  cast: Cast,
  excluded: (start: number) => boolean,
  reader: Reader,
): { participants: EventAnnotation["participants"][number][]; place: Party | null; offices: readonly string[] } {
  if (trigger.sort === "noun") {
    const { source, target, place } = partiesOfNoun(view, trigger.site, trigger.noun, cast, excluded);
    const participants = withRoles(source, target, trigger.noun.mutual, reader);
    if (trigger.noun.type === "LAW") participants.push(...lawOf(view, trigger, reader));
    return { participants, place, offices: officesOf([...source, ...target]) };
  }
  const own = trigger.chain[0];
  if (own === undefined) return { participants: [], place: null, offices: [] };
  const sides = sidesOfVerb(view, own, trigger.last, trigger.verb, cast, excluded, trigger.reduced);
  const mutual = trigger.verb.frame === "mutual" || trigger.verb.type === "AGREE";
  const participants = withRoles(sides.before.parties, sides.after.parties, mutual, reader);
  if (trigger.verb.type === "LAW") participants.push(...lawOf(view, trigger, reader));
  return { participants, place: null, offices: officesOf([...sides.before.parties, ...sides.after.parties]) };
}

function withRoles(
  source: readonly Party[],
  target: readonly Party[],
  mutual: boolean,
  reader: Reader,
): EventAnnotation["participants"][number][] {
  const all = distinct([...source, ...target]);
  return all.map((party) => ({
    entity: party.entity === NO_ENTITY || party.entity >= reader.firstAdded ? null : party.entity,
    role: mutual ? "participant" : source.some((each) => each.entity === party.entity) ? "source" : "target",
    span: { start: party.start, end: party.end },
    name: party.name,
  }));
}

/** The law itself: its name in this sentence, the page's only one, or the one that the page was last about. */
function lawOf(view: SentenceView, trigger: Trigger, reader: Reader): EventAnnotation["participants"][number][] {
  const named = lawNameIn(view);
  if (named !== null) {
    const entity = reader.entities[reader.mentions[named.mention ?? -1]?.entity ?? -1];
    const known = entity !== undefined && entity.kind === "work" ? entity : null;
    const span = { start: named.start, end: named.end };
    return [{ entity: known?.id ?? null, role: "target", span, name: known?.name ?? named.name }];
  }
  const word = trigger.sort === "verb" ? trigger.object : trigger.last;
  const indefinite = [1, 2, 3].some((back) => /^(?:a|an|another|new)$/.test(view.words[word - back]?.lower ?? ""));
  if (word === -1 || indefinite) return [];
  const span = spanOf(view, word, word);
  if (reader.law !== null) return [{ entity: reader.law.id, role: "target", span, name: reader.law.name }];
  const before = reader.drafts.findLast((draft) => draft.type === "LAW" && view.sentence.id - draft.sentence <= 4);
  const law = before?.participants.find((each) => isLawName(each.name));
  return law === undefined ? [] : [{ ...law, span }];
}

/** The offices that the parties stand for; empty unless all of them do. */
function officesOf(parties: readonly Party[]): string[] {
  const offices = distinct(parties).flatMap((party) => (party.office === undefined ? [] : [party.office]));
  return offices.length === distinct(parties).length ? offices : [];
}

/** "the Marvanian and U.S. foreign ministers": the persons of the meeting that the page is about, unless their roles differ. */
function officeHolders(
  offices: readonly string[],
  noun: string,
  reader: Reader,
  view: SentenceView,
): EventAnnotation["participants"] {
  if (offices.length !== 2) return [];
  const antecedent = antecedentOf(reader.drafts, noun, view.sentence.id);
  if (antecedent === null || antecedent.participants.length !== offices.length) return [];
  const fits = antecedent.participants.every(({ entity }) => {
    const known = entity === null ? undefined : reader.entities[entity];
    if (known?.kind !== "person") return false;
    return (
      known.roles.length === 0 ||
      known.roles.some((role) => offices.some((office) => role.value.toLowerCase().includes(office)))
    );
  });
  return fits ? antecedent.participants : [];
}

/** A bare "the meeting" takes over who took part from the mention that it goes on about. */
function inherit(
  trigger: Extract<Trigger, { sort: "noun" }>,
  reader: Reader,
  view: SentenceView,
  where: Party | null,
): EventAnnotation["participants"] {
  if (!/^(?:the|this|that|these|those)$/.test(trigger.site.determiner)) return [];
  const antecedent = antecedentOf(reader.drafts, trigger.noun.noun, view.sentence.id);
  // "the meeting in Norvik" tells itself apart from a meeting that stood without the place, or in another.
  if (antecedent === null || (where !== null && antecedent.where?.name !== where.name)) return [];
  return antecedent.participants;
}

const spanOf = (view: SentenceView, first: number, last: number): TextSpan => ({
  start: view.words[first]?.start ?? view.sentence.start,
  end: view.words[last]?.end ?? view.sentence.end,
});

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
