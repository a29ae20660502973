import type { Event } from "../../core/record.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { TimelineItem } from "../contract/answers.ts";
import type { RecordView } from "../record-view.ts";

/** Steps of one course that are given. */
const MOST = 12;

function dayOf(view: RecordView, page: string): number | null {
  const published = view.pages.get(page)?.published;
  const edtf = published?.own?.value ?? published?.linked?.value;
  const first = edtf === undefined ? undefined : dateBounds(edtf)?.first;
  return first !== undefined && Number.isFinite(first) ? first : null;
}

/**
 * How an event's status went, by the days its pages were published: each account whose status or stance is another than
 * the one before it. Undated pages tell nothing of an order and are left out; empty where nothing changed.
 */
export function statusCourse(view: RecordView, event: Event): TimelineItem["course"] {
  const told = event.accounts
    .flatMap((account, at) => {
      const day = dayOf(view, account.page);
      return day === null ? [] : [{ account, at, day }];
    })
    .sort((a, b) => a.day - b.day || a.at - b.at);
  const course: TimelineItem["course"][number][] = [];
  for (const { account, day } of told) {
    const { status, stance, mention } = account;
    const before = course.at(-1);
    if (before?.status === status && before.stance === stance) continue;
    course.push({ day, status, stance, span: mention });
  }
  return course.length < 2 ? [] : course.slice(0, MOST);
}
