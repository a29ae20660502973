import type { Stance, Status } from "./vocabulary.ts";
import { PLOVER_TYPES } from "./vocabulary.ts";

export type PloverType = (typeof PLOVER_TYPES)[number];

/** What an event's code in PLOVER hangs on. */
export type Codable = {
  /** One of `EventType`, as a string where it comes from a stored record. */
  readonly type: string;
  readonly mode: string | null;
  readonly status: Status;
  readonly stance: Stance;
};

/** What is done for somebody: to say that one will is to agree in PLOVER. */
const FRIENDLY: ReadonlySet<string> = new Set(["CONSULT", "COOPERATE", "AID", "CONCEDE", "RETREAT"]);
/** What is done against somebody: to say that one will is to threaten. */
const HOSTILE: ReadonlySet<string> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST"]);
const TO_COME: ReadonlySet<Status> = new Set<Status>(["planned", "proposed"]);

/** The course of courts and strikes as PLOVER has them. */
const OF_COURTS: { readonly [mode: string]: PloverType } = {
  investigation: "ACCUSE",
  charge: "ACCUSE",
  lawsuit: "ACCUSE",
  filing: "ACCUSE",
  verdict: "ACCUSE",
  trial: "ACCUSE",
  arrest: "COERCE",
  sentence: "COERCE",
  release: "CONCEDE",
  settlement: "CONCEDE",
  appeal: "REJECT",
};

const isPlover = (type: string): type is PloverType => (PLOVER_TYPES as readonly string[]).includes(type);

/**
 * The type that PLOVER's codebook gives an event, null for what it has none for (disasters, companies, laws). PLOVER has
 * no status: there a deed that is only promised is AGREE, one that is only threatened THREATEN, one refused REJECT, and a
 * meeting called off REJECT; what we keep as deed and status is put into one word.
 */
export function ploverCode({ type, mode, status, stance }: Codable): PloverType | null {
  if (type === "COURT") return OF_COURTS[mode ?? ""] ?? null;
  if (type === "COMPANY") return mode === "strike" ? "PROTEST" : null;
  if (!isPlover(type)) return null;
  if (TO_COME.has(status)) {
    if (stance === "denies") return FRIENDLY.has(type) || type === "AGREE" ? "REJECT" : type;
    if (FRIENDLY.has(type)) return "AGREE";
    // Who gathers "to protest" does, and who will protest threatens to.
    if (HOSTILE.has(type) && (type !== "PROTEST" || status === "planned")) return "THREATEN";
  }
  if (status === "cancelled" && (FRIENDLY.has(type) || type === "AGREE")) return "REJECT";
  return type;
}
