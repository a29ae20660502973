/** The closed vocabularies of the record. The words are the field's; docs/data-model.md explains each. */

export const STATUSES = [
  "proposed",
  "planned",
  "expected",
  "held",
  "ongoing",
  "postponed",
  "suspended",
  "cancelled",
  "alleged",
  "unclear",
] as const;
export type Status = (typeof STATUSES)[number];

export const STANCES = ["asserts", "denies", "hedges", "asks", "promises", "demands", "expects", "evaluates"] as const;
export type Stance = (typeof STANCES)[number];

export const STANDINGS = [
  "asserts",
  "denies",
  "hedges",
  "differs",
  "silent",
  "could not know",
  "cut off",
  "cannot tell",
  "other time",
] as const;
export type Standing = (typeof STANDINGS)[number];

export const BLOCK_KINDS = [
  "title",
  "heading",
  "standfirst",
  "body",
  "quote",
  "caption",
  "byline",
  "date",
  "dateline",
  "list",
  "boilerplate",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Blocks whose words are the article's own: what later stages may read statements and events from. */
export const ARTICLE_KINDS: ReadonlySet<BlockKind> = new Set(["title", "heading", "standfirst", "body", "quote"]);

export const VOICES = ["report", "opinion", "interview", "document", "live", "translation"] as const;
export type Voice = (typeof VOICES)[number];

export const FORMS = ["direct", "indirect", "mixed"] as const;
export type Form = (typeof FORMS)[number];

export const FIDELITIES = ["verbatim", "translated", "bounds uncertain", "reported"] as const;
export type Fidelity = (typeof FIDELITIES)[number];

export const SPEAKER_KINDS = ["person", "organization", "unnamed", "document", "outlet", "nobody stated"] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const NUMBERS = ["one", "several", "unknown"] as const;
export type PeopleNumber = (typeof NUMBERS)[number];

export const ENTITY_KINDS = ["person", "organization", "place", "outlet", "work", "other"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const REPAIR_KINDS = ["quote opened", "quote closed", "glued", "paragraph", "encoding"] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

export const DIFFERENCE_KINDS = [
  "status",
  "date",
  "number",
  "name",
  "place",
  "participants",
  "cause",
  "wording",
  "characterisation",
  "emphasis",
  "scope",
  "claim",
  "omission",
  "change",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const UNKNOWN_KINDS = ["unclear", "no comment", "not verified"] as const;
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

export const CLAIM_STATES = ["uncontradicted", "contradicted", "one origin", "one page"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CORRECTION_KINDS = ["same", "different", "rename", "date", "reject", "restore"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
/** What a correction can be of. */
export const CORRECTED_THINGS = [
  "page",
  "entity",
  "event",
  "attribution",
  "claim",
  "difference",
  "unknown",
  "copy",
] as const;
export type CorrectedThing = (typeof CORRECTED_THINGS)[number];

/** PLOVER's event types (Halterman et al. 2023) and our own for what PLOVER lacks. */
export const PLOVER_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export const HEARSAY_TYPES = [
  "LAW",
  "COURT",
  "DISASTER",
  "COMPANY",
  "MESSAGE",
  "LIFE",
  "PERSONNEL",
  "PUBLICATION",
  "TRANSACTION",
  "ORGANIZATION",
  "MOVEMENT",
  "DISCOVERY",
  "MARKET",
  "OTHER",
] as const;
export type EventType = (typeof PLOVER_TYPES)[number] | (typeof HEARSAY_TYPES)[number];

/** How a number is meant: exactly, or on which side of what stands. `vague` is "dozens", "hundreds" without a number. */
export const QUANTITY_QUALIFIERS = [
  "exact",
  "about",
  "nearly",
  "at least",
  "more than",
  "at most",
  "up to",
  "fewer than",
  "vague",
] as const;
export type QuantityQualifier = (typeof QUANTITY_QUALIFIERS)[number];
