import type { TimelineEntry } from "../../core/record.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { TimelineItem } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, oneOf, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";
import { hasStatus, involves, pagesTelling } from "./events.ts";
import { hasActor, wordsOfStatement } from "./statements.ts";
import { statusCourse } from "./status-course.ts";

const LONGEST_LABEL = 200;

function time(entry: TimelineEntry): Pick<TimelineItem, "when" | "whenLinked" | "first" | "last" | "linked"> {
  const { when, whenLinked } = entry;
  const edtf = when ?? whenLinked;
  const bounds = edtf === null ? null : dateBounds(edtf);
  const finite = (day: number | undefined): number | null => (day !== undefined && Number.isFinite(day) ? day : null);
  return {
    when,
    whenLinked,
    first: finite(bounds?.first),
    last: finite(bounds?.last),
    linked: when === null && whenLinked !== null,
  };
}

/** An entry with all that drawing it needs; null for one whose thing is not in the record. */
function itemOf(view: RecordView, entry: TimelineEntry): TimelineItem | null {
  const shared = { ...time(entry), after: entry.after };
  const event = entry.event === undefined ? undefined : view.events.get(entry.event);
  if (event !== undefined) {
    const pages = pagesTelling(event);
    return {
      ...shared,
      kind: "event",
      id: event.id,
      label: event.label,
      status: event.status.value,
      disputed: event.status.disputed,
      type: event.type,
      stance: null,
      actors: event.participants.map(({ entity }) => view.entity(entity)),
      page: pages[0] ?? "",
      span: event.accounts[0]?.mention ?? null,
      pageCount: pages.length,
      course: statusCourse(view, event),
      apart: view.allApart(pages),
    };
  }
  const said = entry.attribution === undefined ? undefined : view.attributions.get(entry.attribution);
  if (said !== undefined) {
    return {
      ...shared,
      kind: "statement",
      id: said.id,
      label: wordsOfStatement(view, said).slice(0, LONGEST_LABEL).toWellFormed(),
      status: null,
      disputed: false,
      type: null,
      stance: said.stance,
      actors: said.speaker.entity === null ? [] : [view.entity(said.speaker.entity)],
      page: said.page,
      span: said.contents[0] ?? said.cues[0] ?? null,
      pageCount: 1,
      course: [],
      apart: view.isApart(said.page),
    };
  }
  const page = entry.page === undefined ? undefined : view.pages.get(entry.page);
  if (page === undefined) return null;
  const { own, linked } = page.published;
  return {
    ...shared,
    kind: "publication",
    id: page.id,
    label: page.title?.value ?? "",
    status: null,
    disputed: false,
    type: null,
    stance: null,
    actors: [],
    page: page.id,
    span: (own ?? linked)?.evidence.find((span) => span.page === page.id) ?? null,
    pageCount: 1,
    course: [],
    apart: view.isApart(page.id),
  };
}

/** The record's timeline in order of first day; what no day bounds from below comes after, the undated last. */
function itemsInOrder(view: RecordView): readonly TimelineItem[] {
  return view.once("timeline", () => {
    const items = view.record.timeline.flatMap((entry) => itemOf(view, entry) ?? []);
    const rank = ({ first, last }: TimelineItem): number => first ?? last ?? Number.POSITIVE_INFINITY;
    return items
      .map((item, at) => ({ item, at, rank: rank(item) }))
      .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank))
      .map(({ item }) => item);
  });
}

export function timeline(view: RecordView, asked: Parameters<"timeline">): Stretch<TimelineItem> {
  const { actor, disputed, undated, q } = asked;
  const kind = oneOf(asked.kinds);
  const onPage = pageFilter(view, asked);
  const inTime = dateFilter(asked);
  const status = oneOf(asked.status);
  const wantsStatus = asked.status !== undefined && asked.status.length > 0;
  const found = itemsInOrder(view).filter((item) => {
    if (!kind(item.kind)) return false;
    if (undated !== undefined && (item.first === null && item.last === null) !== undated) return false;
    if (disputed !== undefined && item.disputed !== disputed) return false;
    const event = item.kind === "event" ? view.events.get(item.id) : undefined;
    const said = item.kind === "statement" ? view.attributions.get(item.id) : undefined;
    if (wantsStatus && (event === undefined || !hasStatus(event, status))) return false;
    if (actor !== undefined) {
      const has = event !== undefined ? involves(view, event, actor) : said !== undefined && hasActor(said, actor);
      if (!has) return false;
    }
    return (
      onPage(event === undefined ? [item.page] : pagesTelling(event)) &&
      inTime(item.when ?? item.whenLinked) &&
      (q === undefined || holdsWords(`${item.label} ${item.actors.map(({ name }) => name).join(" ")}`, q))
    );
  });
  return listOf(
    view,
    found,
    asked,
    (item) => item,
    ({ page }) => [page],
  );
}
