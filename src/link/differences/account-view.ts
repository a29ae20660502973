import type { EventFinding } from "../../core/findings.ts";
import type { AttributionAnnotation, EventAnnotation } from "../../core/layers.ts";
import type { Span } from "../../core/record.ts";
import { contains } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Status } from "../../core/vocabulary.ts";
import { textOf } from "../../document/document.ts";
import { type DateIndex, dateOf, type MemberIndex, spanIn } from "../../document/dossier-index.ts";
import { asDeal, isBroughtIn } from "../../document/only-proposed.ts";
import { ASIDE_OPENERS } from "../../languages/en/contradicting-words.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";

/** How far back a clause is looked for. Code units. */
const LONGEST_CLAUSE = 300;

/** How far an event has got, in one word for several statuses. */
export type Phase = "ahead" | "happened" | "off" | "open";

const PHASES: Readonly<Record<Status, Phase>> = {
  proposed: "ahead",
  planned: "ahead",
  expected: "ahead",
  held: "happened",
  ongoing: "happened",
  postponed: "off",
  suspended: "off",
  cancelled: "off",
  alleged: "open",
  unclear: "open",
};

/** A law that was introduced is still to come. */
function phaseOf(annotation: EventAnnotation): Phase {
  return isBroughtIn(annotation) ? "ahead" : PHASES[annotation.status];
}

/** One mention of an event with what is needed to set it beside another. */
export type AccountView = {
  readonly page: ReadPage;
  readonly event: EventAnnotation;
  readonly status: Status;
  readonly phase: Phase;
  readonly denies: boolean;
  readonly attribution: AttributionAnnotation | null;
  readonly attributionId: string | null;
  /** Who says it: an entity of the dossier, a statement of its own where the speaker is none, the page where nobody is named. */
  readonly party: string;
  readonly span: Span;
  /** What shows the status, else the mention. */
  readonly evidence: readonly Span[];
  /** When it is said to be so; null where nothing tells. */
  readonly time: DateBounds | null;
};

/** What a disaster does to people: counted on later days than its own, and by figures of their own. */
const TOLL_MODES: ReadonlySet<string> = new Set(["casualties", "evacuation", "rescue"]);
const isToll = ({ type, mode }: { readonly type: string; readonly mode: string | null }): boolean =>
  type === "DISASTER" && mode !== null && TOLL_MODES.has(mode);

/**
 * The mentions that an event of the dossier joins. Words put into a mouth are left out, and what tells of a disaster only
 * whom it hit.
 */
export function viewsOf(
  event: EventFinding,
  pages: ReadonlyMap<string, ReadPage>,
  dates: DateIndex,
  entityOf: MemberIndex,
): AccountView[] {
  return event.members.flatMap((member): AccountView[] => {
    const page = pages.get(member.page);
    const found = page?.layers.events.annotations[member.id];
    if (page === undefined || found === undefined) return [];
    const annotation = asDeal(page.page, found);
    if (isToll(annotation) && !isToll(event)) return [];
    const attribution =
      annotation.attribution === null ? null : (page.layers.attributions.annotations[annotation.attribution] ?? null);
    if (attribution?.hypothetical) return [];
    const attributionId = attribution === null ? null : (page.ids.attributions[attribution.id] ?? null);
    const speaker = attribution === null ? null : entityOf.of(page.page.id, attribution.speaker.entity);
    const evidence = (annotation.statusEvidence.length > 0 ? annotation.statusEvidence : [annotation]).map((span) =>
      spanIn(page.page, span),
    );
    const time = annotation.asOf ?? attribution?.said?.value ?? dateOf(page.page, dates)?.value ?? null;
    return [
      {
        page,
        event: annotation,
        status: annotation.status,
        phase: phaseOf(annotation),
        denies: annotation.stance === "denies" && !isAside(page, annotation, attribution),
        attribution,
        attributionId,
        party: speaker ?? attributionId ?? page.page.id,
        span: spanIn(page.page, annotation),
        evidence,
        time: time === null ? null : dateBounds(time),
      },
    ];
  });
}

/**
 * What every page settles on for itself, voice by voice: where it says of one event both that it is planned and that it
 * is put off, the plan is only how it tells the rest.
 */
export function settled(views: readonly AccountView[]): AccountView[] {
  const byVoice = Map.groupBy(views, (view) => `${view.page.page.id} ${view.party} ${view.denies}`);
  return [...byVoice.values()].flatMap((own) => {
    const far = own.filter(({ phase }) => phase === "off" || phase === "happened");
    return oneStatus(far.length > 0 ? far : own, views);
  });
}

/** From the mildest on: what else a page may mean by its word for an event that is off. */
const OFF: readonly Status[] = ["postponed", "suspended", "cancelled"];

/**
 * A page does not dispute itself: where its own voice says both "postponed" and "cancelled", it is taken to mean what
 * other voices say too, else the milder.
 */
function oneStatus(own: readonly AccountView[], all: readonly AccountView[]): readonly AccountView[] {
  const off = own.filter(({ phase }) => phase === "off");
  if (own.some(({ attribution }) => attribution !== null) || new Set(off.map(({ status }) => status)).size < 2)
    return own;
  const others = (status: Status) =>
    new Set(all.flatMap((view) => (view.status === status && view.party !== off[0]?.party ? [view.party] : []))).size;
  const told = OFF.filter((status) => off.some((view) => view.status === status));
  const [meant] = told.sort((a, b) => others(b) - others(a) || OFF.indexOf(a) - OFF.indexOf(b));
  return own.map((view) => (view.phase === "off" && meant !== undefined ? { ...view, status: meant } : view));
}

/** -1 where `a` lies wholly before `b`, 1 where wholly after, 0 where they may be of one time, null where a time is unknown. */
export function compareTimes(a: DateBounds | null, b: DateBounds | null): -1 | 0 | 1 | null {
  if (a === null || b === null) return null;
  return a.last < b.first ? -1 : b.last < a.first ? 1 : 0;
}

/** True for an event that a denial only mentions by the way: "denied reports that he left after the talks were put off". */
function isAside(page: ReadPage, event: EventAnnotation, attribution: AttributionAnnotation | null): boolean {
  const content = attribution?.contents.find((one) => contains(one, event));
  if (content === undefined) return false;
  const before = textOf(page.page, { start: Math.max(content.start, event.start - LONGEST_CLAUSE), end: event.start });
  return before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ASIDE_OPENERS.has(word));
}
