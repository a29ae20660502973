import type { EventAnnotation } from "../../core/layers.ts";
import { INQUIRY_WORDS } from "../../languages/en/telling-of-deeds.ts";

/** One company's buying another or its goods, from the first offer on. */
export const DEAL = "company deal";

/** What disasters do to people: told of a disaster, and none of its own. */
export const TOLL = "toll";

/** A disaster that words name without saying of what kind: "the accident", "the wreck". */
export const ANY_DISASTER = "disaster of any kind";
/** Words for a disaster of any kind. */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  "accident,accidents,catastrophe,catastrophes,disaster,disasters,incident,tragedy,wreck,wreckage".split(","),
);

/** Own types of what befalls people, offices, works, money, bodies and markets: each mode is a kind. */
const AFFAIRS: ReadonlySet<string> = new Set(
  "LIFE,PERSONNEL,PUBLICATION,TRANSACTION,ORGANIZATION,MOVEMENT,DISCOVERY,MARKET".split(","),
);
/** The search for people who are missing, which goes on for days and is called off. */
export const SEARCH = "search";
/** A kind of affair begins so. */
const AFFAIR = "affair ";

/** Steps of a court's course that words name in two ways. */
const COURSE: { readonly [mode: string]: string } = { hearing: "trial", sentence: "verdict" };

/**
 * The kind of happening that a mention of a disaster, court or company tells of: mentions of two kinds are never of one
 * event, but what is called a disaster may be one of any kind. `words` are those of the mention, in small letters. Null for everything else. A strike for pay is one kind under
 * whichever type.
 */
export function happeningFamily(
  { type, mode, noun }: Pick<EventAnnotation, "type" | "mode" | "noun">,
  words: string,
): string | null {
  if (noun === "strike" && (type === "COMPANY" || type === "PROTEST")) return "strike";
  if (type === "DISASTER" && noun === SEARCH) return SEARCH;
  if (type === "DISASTER") {
    if (mode === "casualties" || mode === "evacuation" || mode === "rescue") return TOLL;
    return GENERAL_WORDS.has(words) ? ANY_DISASTER : `disaster ${mode ?? "other"}`;
  }
  if (type === "COURT") return mode === null ? null : `court ${COURSE[mode] ?? mode}`;
  if (type === "COMPANY") return mode === null || mode === "strike" ? null : `company ${mode}`;
  // Who resigns is asked to, offers to and does: one course, as a strike's.
  if (noun === "resignation") return `${AFFAIR}${noun}`;
  return AFFAIRS.has(type) ? `${AFFAIR}${type} ${mode ?? ""}` : null;
}

/** True for the kinds that have two sides of which a page may name one or the other. */
export const isStrike = (family: string): boolean => family === "strike";

/** True for what lasts for days and of which a matter has one: how far it has got parts nothing. */
export const isCampaign = (family: string): boolean => isStrike(family) || family === SEARCH;

/** True for what befalls people, offices, works, money, bodies and markets. */
export const isAffair = (family: string): boolean => family.startsWith(AFFAIR);

/** True for what befalls a place, whoever is named beside it. */
export const isDisaster = (family: string): boolean => family.startsWith("disaster ");

/** True for a disaster and for what it does to people. */
export const isMisfortune = (family: string): boolean => family === TOLL || isDisaster(family);

/** True for two mentions that may tell of one happening as far as its kind goes. */
export const sameFamily = (a: string, b: string): boolean =>
  a === b || (a === ANY_DISASTER && isDisaster(b)) || (b === ANY_DISASTER && isDisaster(a));

/** True where the words of a mention name an inquiry that is set up: investigators may be many, an inquiry is one. */
export const isInquiry = ({ type, mode }: Pick<EventAnnotation, "type" | "mode">, words: string): boolean =>
  type === "COURT" && mode === "investigation" && INQUIRY_WORDS.has(words);
