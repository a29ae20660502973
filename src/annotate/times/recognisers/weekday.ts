import { DAY_PARTS } from "../../../languages/en/time-words.ts";
import { addDays, isoDay, weekdayOf } from "../civil-date.ts";
import { GAP, isCapital, WEEKDAY, WEEKDAYS_IN_FULL, weekdayNumber } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

const SHORT_WEEKDAYS = ["mon", "tue", "tues", "wed", "thur", "thurs", "fri"];

/**
 * A weekday, resolved against the page's date: the last one (today included), or the coming one after words that look
 * ahead or "next". On an undated page it stays a day of no known week.
 */
export const weekday: Recogniser = {
  name: "weekday",
  triggers: [...WEEKDAYS_IN_FULL, ...SHORT_WEEKDAYS],
  pattern: new RegExp(
    `\\b(?:(this${GAP}past|this${GAP}coming|last|next|this|late|early|earlier|later|mid|(?:the${GAP})?(?:early|small)${GAP}hours${GAP}of)${GAP}(?:on${GAP})?)?(${WEEKDAY}|(?<=\\b(?:on|by|until|till|next|last|this)${GAP})(?:mon|tues?|wed|thurs?|fri)\\b\\.?)(?:${GAP}(morning|afternoon|evening|night|midday|noon|midnight))?(?<=[\\w.])(?!\\w|['’]s${GAP}${WEEKDAY})`,
    "gi",
  ),
  read(match, setting) {
    const number = weekdayNumber(match[2] ?? "");
    if (number === null || !isCapital(match[2] ?? "")) return null;
    const modifier = (match[1] ?? "").toLowerCase();
    // "The early hours of Saturday".
    const part = DAY_PARTS[modifier.endsWith("of") ? "morning" : (match[3] ?? "").toLowerCase()];
    const type = part === undefined ? "DATE" : "TIME";
    const suffix = part === undefined ? "" : `T${part}`;
    if (setting.reference === null) return { type, value: `XXXX-WXX-${number}${suffix}`, anchor: "none" };
    const back = (weekdayOf(setting.reference) - number + 7) % 7;
    const ahead = (7 - back) % 7;
    const direction = /next|coming/.test(modifier)
      ? "next"
      : modifier.includes("last")
        ? "last"
        : modifier.includes("past")
          ? "past"
          : (setting.direction(match.index) ?? "past");
    let days = -back;
    // "Next Monday" said on a Monday is a week away; "last Monday" likewise.
    if (direction === "next") days = ahead === 0 ? 7 : ahead;
    else if (direction === "last") days = back === 0 ? -7 : -back;
    else if (direction === "future") days = ahead;
    return { type, value: `${isoDay(addDays(setting.reference, days))}${suffix}`, anchor: "page date" };
  },
};
