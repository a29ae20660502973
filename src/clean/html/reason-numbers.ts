import type { Reason } from "../reasons.ts";

/** The order of reasons is the model's: a reason that is not here counts as none. */
const REASON_NUMBERS: readonly Reason[] = [
  "hidden",
  "caption",
  "caption with a date",
  "names alone",
  "picture credit",
  "file name",
  "author note",
  "byline",
  "date line",
  "dateline alone",
  "navigation",
  "account",
  "cookies",
  "subscription",
  "donation",
  "sharing",
  "comments",
  "corrections",
  "disclaimer",
  "rights",
  "about the outlet",
  "advertisement",
  "tags",
  "other stories",
  "listed story",
  "pointer to another story",
  "original link",
  "masthead",
  "marks only",
  "outside the article",
  "dense with links",
  "page region",
  "form",
];
/** The number by which the model of blocks knows a reason, from 1. */
export const REASON_NUMBER: ReadonlyMap<Reason, number> = new Map(
  REASON_NUMBERS.map((reason, index) => [reason, index + 1] as const),
);
