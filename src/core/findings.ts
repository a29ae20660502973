import type {
  Claim,
  Copy,
  Difference,
  Entity,
  Event,
  Evidenced,
  Matter,
  Origin,
  Position,
  Span,
  TimelineEntry,
  Unknown,
  Warning,
} from "./record.ts";

/** A pointer to an annotation: page id and page-local id. */
export type Ref = { readonly page: string; readonly id: number };

/**
 * Why a thing is what it is: two things joined, an origin given, a date taken over. `hearsay explain ID` prints the
 * joins whose `subject` is that id.
 */
export type Join = {
  /** Id of the thing in the record that this explains. */
  readonly subject: string;
  /** Name of the linker. */
  readonly by: string;
  /** A fixed phrase: what was joined or decided. */
  readonly decision: string;
  readonly features: Readonly<{ [feature: string]: number }>;
  readonly score: number;
  readonly threshold: number;
  readonly why: string;
  readonly evidence: readonly Span[];
};

/** An entity of the dossier with the page entities that it joins. */
export type EntityFinding = Entity & { readonly members: readonly Ref[] };
/** An event of the dossier with the mentions that it joins, in the order of its accounts. */
export type EventFinding = Event & { readonly members: readonly Ref[] };
/** A page's date as its neighbours bound it. */
export type DateFinding = { readonly page: string; readonly linked: Evidenced<string> };
/** An undated page's date as its own words bound it. */
export type BoundsFinding = { readonly page: string; readonly bounds: Evidenced<string> };
/** The last named link of a statement's chain; not in the record: origins are made of it. */
export type TraceFinding = {
  readonly page: string;
  /** Page-local id of the statement, and its id in the record. */
  readonly id: number;
  readonly attribution: string;
  /** Statements of one key are of one origin. */
  readonly key: string;
  readonly name: string;
  readonly kind: Origin["kind"];
  /** True where the link is an entity of the dossier, whose name it then has. */
  readonly byEntity: boolean;
  readonly inferred: boolean;
  readonly evidence: Span | null;
  /** Those unnamed who stand behind it. */
  readonly behind: Origin["behind"];
};
/** One statement of a speaker on a topic; not in the record: positions are made of it. */
export type SayingFinding = {
  readonly speaker: string;
  /** What the topic is called. */
  readonly topic: string;
  readonly attribution: string;
  readonly page: string;
  readonly start: number;
  /** The day of saying; null where it is not known. */
  readonly date: string | null;
};
/** The origin of every attribution that has one. */
export type OriginFinding = Origin & { readonly attributions: readonly string[] };

/** One side of a relation: words of a page, and the page-local attribution whose content holds them; null for the page's own voice. */
export type RelatedSide = Span & { readonly attribution: number | null };
/** How what two pages of one matter tell stands to each other; not in the record: claims and differences are made of it. */
export type RelationFinding = {
  /** The side of the earlier page, where both are dated. */
  readonly a: RelatedSide;
  readonly b: RelatedSide;
  readonly relation: "same" | "contradicts" | "change" | "scope";
  /** What parts them, where they do not say the same. */
  readonly by: "number" | "date" | "place" | "cause" | "scope" | "change" | "claim";
  readonly likelihood: number;
  readonly features: Readonly<{ [feature: string]: number }>;
};

/** A denial that points back ("dismissed the claim"); not in the record: claims are made of it. */
export type DenialFinding = {
  /** Page-local id of the attribution that denies. */
  readonly attribution: number;
  /** Who denies and the words that do. */
  readonly denial: Span;
  /** What is denied, on the same page; null where the page does not tell it, or more than one thing fits. */
  readonly denies: RelatedSide | null;
  readonly score: number;
  readonly features: Readonly<{ [feature: string]: number }>;
};

/** A point that readouts make: its words in each of two accounts; empty where that account leaves it out. */
export type ReadoutPoint = {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** How alike the two are told, 0 to 1; 0 where one is silent. */
  readonly likeness: number;
  /** True where both speak of it and the one says that it is not so. */
  readonly conflict: boolean;
  /** How much more its side has of its words than the other side (a z-score), and its part of that side's points by length. */
  readonly weights: { readonly a: ReadoutWeight | null; readonly b: ReadoutWeight | null };
};
export type ReadoutWeight = { readonly odds: number; readonly share: number };
/** Words of one account on how a contact came about or where it was; null where that account says nothing of it. */
export type ReadoutCircumstance = {
  readonly kind: "who asked" | "who invited" | "where";
  readonly a: Span | null;
  readonly b: Span | null;
  /** True where both say it and not the same. */
  readonly apart: boolean;
};

/** Two sides' own accounts of one contact, point by point; not in the record: differences are made of it. */
export type ReadoutsFinding = {
  /** Page of the side that published first, then by id. */
  readonly a: string;
  readonly b: string;
  /** Those of the two that end before their text does: what they leave out they may have told. */
  readonly cutOff: readonly string[];
  readonly points: readonly ReadoutPoint[];
  readonly circumstances: readonly ReadoutCircumstance[];
};

/** What linking finds, by name. Everything but those above has the record's own form. */
export type Findings = {
  readonly matters: readonly Matter[];
  readonly entities: readonly EntityFinding[];
  readonly copies: readonly Copy[];
  readonly bounds: readonly BoundsFinding[];
  readonly dates: readonly DateFinding[];
  readonly events: readonly EventFinding[];
  readonly traces: readonly TraceFinding[];
  readonly origins: readonly OriginFinding[];
  readonly relations: readonly RelationFinding[];
  readonly readouts: readonly ReadoutsFinding[];
  readonly denials: readonly DenialFinding[];
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
  readonly unknowns: readonly Unknown[];
  readonly sayings: readonly SayingFinding[];
  readonly positions: readonly Position[];
  readonly timeline: readonly TimelineEntry[];
  readonly warnings: readonly Warning[];
};
export type FindingName = keyof Findings;
