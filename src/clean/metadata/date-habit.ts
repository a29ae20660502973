import { getDomain } from "tldts";
import type { Draft } from "./draft.ts";
import type { DateHabit } from "./read-date.ts";

/** Countries whose English writes the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["us", "ph", "gov", "mil", "edu"]);
/** Countries that write English, and the day first. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  "uk ie au nz in za pk ng ke gh sg my mt cy bd lk zm zw ug tz na bw jm tt fj mm np".split(" "),
);

/**
 * Which of day and month a page writes first: told by its language, of an English one by its country; not known for an
 * English page of no country. "05.03.31" is left out.
 */
export function dateHabit(draft: Draft): DateHabit {
  const [language, ...rest] = (draft.head?.language ?? "").toLowerCase().split("-");
  const region = rest.find((part) => part.length === 2) ?? null;
  const domain = draft.url === null ? null : getDomain(draft.url);
  const country = domain === null ? null : domain.slice(domain.lastIndexOf(".") + 1);
  return { order: orderOf(language ?? "", region, country), croatian: language === "hr", shortYears: false };
}

function orderOf(language: string, region: string | null, country: string | null): DateHabit["order"] {
  if (country !== null && DAY_FIRST.has(country)) return "day";
  if (country !== null && MONTH_FIRST.has(country)) return "month";
  if (language === "" || language === "en") {
    if (region !== null && region !== "us") return DAY_FIRST.has(region === "gb" ? "uk" : region) ? "day" : null;
    // Sites everywhere say "en-US" because their software does; of a country's own domain that says nothing.
    if (region === "us") return country === null || country.length > 2 ? "month" : null;
    return country !== null && country.length === 2 && country !== "co" && country !== "io" && country !== "tv"
      ? "day"
      : null;
  }
  return "day";
}
