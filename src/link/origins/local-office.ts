import { LOCAL_OFFICES } from "../../languages/en/offices.ts";
import { NARROWING_WORDS } from "../../languages/en/role-kin.ts";
import { foldLetters } from "../../measure/folded-name.ts";

/** An office, and the place whose it is: null where only the office is named ("the mayor"). */
export type LocalOffice = { readonly office: string; readonly place: string | null };

/** "the police chief in Norvik", "Norvik Police Chief", "Norvik's mayor", "the mayor": null for whatever else is said of somebody. */
export function localOffice(description: string): LocalOffice | null {
  const words = description
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > MOST_WORDS) return null;
  const lower = words.map((word) => foldLetters(word.replace(/['’]s?$|[.,]+$/g, "")));
  if (lower.some((word) => NARROWING_WORDS.has(word))) return null;
  for (let from = 0; from < words.length; from++) {
    for (const length of [3, 2, 1]) {
      const office = LOCAL_OFFICES.get(lower.slice(from, from + length).join(" "));
      if (office === undefined || from + length > words.length) continue;
      const article = /^(?:the|a|an)$/.test(lower[0] ?? "") ? 1 : 0;
      // "a mayor" is any.
      if (article === 1 && lower[0] !== "the") return null;
      const before = words.slice(article, from);
      const behind = words.slice(from + length);
      if (before.length === 0 && behind.length === 0) return { office, place: null };
      if (behind.length === 0) return named(office, before);
      return before.length === 0 && /^(?:of|in|for)$/.test(lower[from + length] ?? "")
        ? named(office, behind.slice(1))
        : null;
    }
  }
  return null;
}

/** The key under which all ways to say an office of a place meet. */
export const officeKey = ({ office, place }: LocalOffice): string => `${office} of ${place}`;

const MOST_WORDS = 9;

function named(office: string, place: readonly string[]): LocalOffice | null {
  const words = /^the$/i.test(place[0] ?? "") ? place.slice(1) : place;
  if (words.length === 0 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  const key = words.map((word) => foldLetters(word.replace(/['’]s?$|[.,]+$/g, ""))).join(" ");
  return key === "" ? null : { office, place: key };
}
