import type { Evidenced } from "../../core/record.ts";
import {
  type DateCandidate,
  type DateRole,
  fromElements,
  fromLinkedData,
  fromLooseFacts,
  fromMetaTags,
  fromTitleTag,
  fromUrl,
} from "./date-candidates.ts";
import { dateHabit } from "./date-habit.ts";
import { fromLabelledLines, fromLines, fromNearLines } from "./dates-in-lines.ts";
import { type Draft, evidenced, placesOf, spanIn } from "./draft.ts";
import { ANY_NEWSPAPER, type DateHabit, readStamp } from "./read-date.ts";
import { fromAge } from "./relative-date.ts";
import { statedTime } from "./stated-time.ts";

export type PageDates = {
  readonly published: Evidenced<string> | null;
  readonly updated: Evidenced<string> | null;
  /** The times of day that are stated with them, EDTF; absent where none is. */
  readonly times: { readonly published?: string; readonly updated?: string };
};

/**
 * When the page says that it was published and last changed. Values are calendar days as written (EDTF). A caption's,
 * a list's or a sentence's date is never the page's; without a date of its own the page stays undated.
 */
export function readPageDates(draft: Draft): PageDates {
  const habit = dateHabit(draft);
  const updated = first(draft, "updated", habit);
  const chosen = choosePublished(draft, habit);
  const given = stated(draft);
  const times = {
    published: given === null ? timeOf(chosen) : statedTime(draft.stated.published ?? "", given.value),
    updated: timeOf(updated),
  };
  return {
    published: given ?? asEvidence(draft, chosen),
    updated: asEvidence(draft, updated),
    times: {
      ...(times.published === null ? {} : { published: times.published }),
      ...(times.updated === null ? {} : { updated: times.updated }),
    },
  };
}

const timeOf = (date: DateCandidate | null) => (date === null ? null : statedTime(date.stamp, date.value));

function stated(draft: Draft): Evidenced<string> | null {
  const given = draft.stated.published;
  const value =
    given === undefined
      ? null
      : (readStamp(given, ANY_NEWSPAPER) ?? (/^\d{4}(?:-\d\d)?$/.test(given.trim()) ? given.trim() : null));
  return value === null ? null : evidenced(value, [], "stated", 1);
}

const asEvidence = (draft: Draft, date: DateCandidate | null): Evidenced<string> | null =>
  date === null
    ? null
    : evidenced(
        date.value,
        date.span !== null
          ? [spanIn(draft, date.span)]
          : date.basis === "html element"
            ? placesOf(draft, date.stamp)
            : [],
        date.basis,
        date.confidence,
      );

const first = (draft: Draft, role: DateRole, habit: DateHabit): DateCandidate | null =>
  fromLinkedData(draft, role, habit)[0] ??
  fromMetaTags(draft, role, habit)[0] ??
  fromElements(draft, role, habit)[0] ??
  fromLines(draft, role, habit)[0] ??
  fromLabelledLines(draft, role, habit)[0] ??
  null;

/** So sure an element must be to go before the lines that a reader sees; from the next on it goes behind them. */
const SURE = 0.8;

/** The publication date from the surest place to the weakest. */
function choosePublished(draft: Draft, habit: DateHabit): DateCandidate | null {
  const url = fromUrl(draft.url ?? "")[0] ?? fromUrl(draft.head?.canonical ?? "")[0] ?? null;
  const linked = fromLinkedData(draft, "published", habit);
  const article = linked.find(({ confidence }) => confidence >= 0.9) ?? null;
  const meta = fromMetaTags(draft, "published", habit)[0] ?? null;
  const elements = fromElements(draft, "published", habit);
  const element = elements[0] ?? null;
  const line = fromLines(draft, "published", habit)[0] ?? null;
  const head = headDate(article, meta) ?? linked[0] ?? null;
  if (head !== null) return localDay(head, url, [element, line], elements);
  if (url !== null) return url;
  const sure = element !== null && element.confidence >= SURE ? element : null;
  return (
    sure ??
    line ??
    fromTitleTag(draft, habit)[0] ??
    fromLooseFacts(draft, "published", habit)[0] ??
    fromNearLines(draft, habit)[0] ??
    element ??
    fromLabelledLines(draft, "published", habit)[0] ??
    fromAge(draft)[0] ??
    null
  );
}

/** Data and meta tag mostly agree; of one instant the stamp with the outlet's own zone tells its day, else the earlier is when the story came out. */
function headDate(linked: DateCandidate | null, meta: DateCandidate | null): DateCandidate | null {
  if (linked === null || meta === null) return linked ?? meta;
  const instant = Date.parse(linked.stamp);
  if (Math.abs(instant - Date.parse(meta.stamp)) < 60_000) return inUtc(linked) ? meta : linked;
  return meta.value < linked.value ? meta : linked;
}

const inUtc = ({ stamp }: DateCandidate) =>
  /(?:Z|[+-]00:?00|UTC|GMT)\s*$/u.test(stamp.trim()) || /GMT\+0000/u.test(stamp);

const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * A stamp in UTC may fall on the day before or after the outlet's own. What the reader sees tells the outlet's day,
 * where it shows none the address does.
 */
function localDay(
  head: DateCandidate,
  url: DateCandidate | null,
  shown: readonly (DateCandidate | null)[],
  elements: readonly DateCandidate[],
): DateCandidate {
  if (elements.some((date) => date.value === head.value && !inUtc(date))) return head;
  const seen = shown.filter(
    (date) => date !== null && date.confidence >= SURE && !inUtc(date) && daysApart(date.value, head.value) <= 1,
  );
  if (seen.some((date) => date?.value === head.value)) return head;
  const day =
    (inUtc(head) ? seen[0]?.value : undefined) ??
    (url !== null && daysApart(url.value, head.value) <= 1 ? url.value : head.value);
  return day === head.value ? head : { ...head, value: day };
}
