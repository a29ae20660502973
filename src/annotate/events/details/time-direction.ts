import type { Time } from "../../../core/layers.ts";
import type { Page } from "../../../core/page.ts";

const AHEAD = /\b(?:next|tomorrow|coming|upcoming|later|within|soon|in \w+ (?:days?|weeks?|months?))\b/i;
const BEHIND = /\b(?:last|yesterday|ago|earlier|previous|past)\b/i;

const DAY = /^\d{4}-\d\d-\d\d/;

/** On which side of the page's date a time lies; its words decide where dates cannot be compared, null where they do not either. */
export function directionOf(page: Page, time: Time): "past" | "future" | null {
  const published = page.published?.value.slice(0, 10);
  const [first = "", last = first] = time.edtf?.split("/") ?? [];
  if (published?.length === 10 && DAY.test(first)) {
    // A week that the page's day is in is on neither side.
    const end = DAY.test(last) ? last : first;
    return end.slice(0, 10) < published ? "past" : first.slice(0, 10) > published ? "future" : null;
  }
  const words = page.text.slice(time.start, Math.min(time.end, time.start + 60));
  if (AHEAD.test(words)) return "future";
  return BEHIND.test(words) ? "past" : null;
}
