import type { Claim } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Standing } from "../../core/vocabulary.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import type { Statement } from "./statement.ts";

/** A page this much later speaks of another time. Days. */
const OTHER_TIME = 14;

/** What one page tells, the page of the day before may have known. Days. */
const ALREADY_KNOWN = 1;

/** What is known of a page when its silence is judged. */
export type PageState = { readonly page: ReadPage; readonly date: string | null; readonly cutOff: boolean };

/** Where every page of a claim's matter stands towards it; a page that does not say it is "silent" only where it could have. */
export function accountsOf(members: readonly Statement[], pages: readonly PageState[]): Claim["accounts"] {
  const holding = Map.groupBy(members, (member) => member.page.page.id);
  const known = pages
    .filter(({ page }) => holding.has(page.page.id))
    .map(({ date }) => bounds(date))
    .filter((one) => one !== null);
  return pages.map(({ page, date, cutOff }) => {
    const own = holding.get(page.page.id);
    return { page: page.page.id, standing: own === undefined ? silence(bounds(date), known, cutOff) : standing(own) };
  });
}

function bounds(date: string | null): DateBounds | null {
  return date === null ? null : dateBounds(date);
}

function standing(members: readonly Statement[]): Standing {
  const denies = members.filter(({ stance }) => stance === "denies").length;
  if (denies === members.length) return "denies";
  if (denies > 0) return "differs";
  return members.every(({ stance, attribution }) => stance !== "asserts" || attribution.hedges.length > 0)
    ? "hedges"
    : "asserts";
}

function silence(own: DateBounds | null, known: readonly DateBounds[], cutOff: boolean): Standing {
  if (own === null || known.length === 0) return "cannot tell";
  const first = Math.min(...known.map((one) => one.first));
  if (own.last < first - ALREADY_KNOWN) return "could not know";
  if (own.first > Math.max(...known.map((one) => one.last)) + OTHER_TIME) return "other time";
  if (cutOff) return "cut off";
  // Bounds too wide to say whether the page is older or younger than the first who says it.
  return own.first >= first ? "silent" : "cannot tell";
}
