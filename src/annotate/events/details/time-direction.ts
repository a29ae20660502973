import type { Time } from "../../../core/layers.ts";
import type { Page } from "../../../core/page.ts";

const AHEAD = /\b(?:next|tomorrow|coming|upcoming|later|within|soon|in \w+ (?:days?|weeks?|months?))\b/i;
const BEHIND = /\b(?:last|yesterday|ago|earlier|previous|past)\b/i;

/** On which side of the page's date a time lies; its words decide where dates cannot be compared, null where they do not either. */
export function directionOf(page: Page, time: Time): "past" | "future" | null {
  const published = page.published?.value.slice(0, 10);
  const value = time.edtf?.split("/")[0] ?? null;
  if (published !== undefined && value !== null && /^\d{4}-\d\d-\d\d/.test(value) && published.length === 10) {
    const day = value.slice(0, 10);
    return day < published ? "past" : day > published ? "future" : null;
  }
  const words = page.text.slice(time.start, Math.min(time.end, time.start + 60));
  if (AHEAD.test(words)) return "future";
  return BEHIND.test(words) ? "past" : null;
}
