import type { PloverType } from "./plover-code.ts";
import type { TextSpan } from "./span.ts";
import type {
  EntityKind,
  EventType,
  Fidelity,
  Form,
  PeopleNumber,
  QuantityQualifier,
  RepairKind,
  SpeakerKind,
  Stance,
  Status,
} from "./vocabulary.ts";

/**
 * Layers: what annotators say about one page. An annotation's `id` is its place in its layer, so ids are page-local
 * numbers; `start`/`end` are UTF-16 code units into the page's text. Layers are sorted by `bySpan` unless said otherwise.
 */
export type Layer<A> = {
  readonly by: { readonly name: string; readonly version: string };
  readonly annotations: readonly A[];
};
type Annotation = TextSpan & { readonly id: number };

/** Damage and how to read it: lost quote marks, glued words. The text itself is never changed. */
export type Repair = Annotation & { readonly kind: RepairKind; readonly reading: string; readonly uncertain: boolean };

/** A word, number or mark. */
export type Token = Annotation & { readonly sentence: number };

/** What kind of word a token is: the annotation has the token's id and span. */
export type Tag = Annotation & {
  /** Part of speech of Universal Dependencies ("NOUN"), and of the Penn treebank ("NNS"). */
  readonly upos: string;
  readonly xpos: string;
  /** The form that a dictionary lists: small letters unless it is a name. */
  readonly lemma: string;
};

/** What a token hangs on, in Universal Dependencies: the annotation has the token's id and span. */
export type Dependency = Annotation & {
  /** Id of the token it hangs on, of the same sentence; null for the sentence's root. */
  readonly head: number | null;
  /** "nsubj", "obj", "ccomp", … ; "root" for the root. */
  readonly relation: string;
};

/** A sentence inside one block. `first`/`last` are token ids, last exclusive; `block` indexes `page.blocks`. */
export type Sentence = Annotation & { readonly block: number; readonly first: number; readonly last: number };

/** Words between quote marks, the marks inside the span where there are any. */
export type Quote = Annotation & {
  /** The words without the marks. */
  readonly inner: TextSpan;
  readonly mark: "double" | "single" | "none";
  /** How its beginning and end are known; "none" for an end that no mark shows (the quote goes on in the next paragraph). */
  readonly opened: "mark" | "repair";
  readonly closed: "mark" | "repair" | "none";
  /** The quote of an earlier paragraph that this one goes on with. */
  readonly continues: number | null;
  /** Index of the block it stands in. */
  readonly block: number;
  /** True when the block holds no words but this quote's (and others like it). */
  readonly alone: boolean;
};

/** A date, time, duration or set as in TIMEX3. `value` is TIMEX3; `edtf` is the same for the record, null where it is no date. */
export type Time = Annotation & {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly edtf: string | null;
  /** What it was resolved against; "none" means that it could not be ("today" on an undated page) and value/edtf stay open. */
  readonly anchor: "explicit" | "page date" | "earlier mention" | "none";
};

/**
 * A number with what it counts or measures. Dates, ages, ordinals and numbers in names are none. `start`/`end` hold the
 * number with its sign, multiplier and unit word.
 */
export type Quantity = Annotation & {
  /** The number; the ends of a range, low first; for the unit "vote" both sides of a tally in the order of the text. */
  readonly value: number | readonly [number, number];
  /** "count", "share" (a fraction), "vote" (a tally), an ISO 4217 code, or a unit's name in the singular ("percent", "barrel per day"). */
  readonly unit: string;
  readonly qualifier: QuantityQualifier;
  /** What is counted, or of what it is a measure, in the sentence's words; null where it does not say. */
  readonly scope: TextSpan | null;
  /** Whether it is how far something changed, what it changed from, or what it came to. */
  readonly change: "by" | "from" | "to" | null;
};

/** One entity as far as this page alone tells. */
export type PageEntity = {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest form on the page. */
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly { readonly value: string; readonly span: TextSpan }[];
};
export type Mention = Annotation & {
  readonly entity: number;
  readonly by: "name" | "description" | "pronoun";
  /** How likely it means that entity. */
  readonly confidence: number;
  /** Of the name of a person, body, outlet or place: how likely both its ends and the kind are right. */
  readonly nameConfidence?: number;
  /** The mention with its titles and apposition ("Marvanian Foreign Minister Ilan Dorvet"), as a source would be cut. */
  readonly full: TextSpan;
};

export type ChainLinkAnnotation = {
  readonly name: string;
  readonly kind: "outlet" | "agency" | "person" | "organization" | "document" | "unnamed";
  readonly entity: number | null;
  readonly span: TextSpan | null;
  readonly inferred: boolean;
};

/** Who said or thought what. `start`/`end` hold all of its spans. */
export type AttributionAnnotation = Annotation & {
  readonly sources: readonly TextSpan[];
  readonly cues: readonly TextSpan[];
  readonly contents: readonly TextSpan[];
  readonly form: Form;
  readonly fidelity: Fidelity;
  readonly stance: Stance;
  readonly hedges: readonly TextSpan[];
  readonly hypothetical: boolean;
  readonly speaker: {
    readonly entity: number | null;
    readonly description: string;
    readonly kind: SpeakerKind;
    readonly number: PeopleNumber;
    readonly confidence: number;
    readonly alternatives: readonly string[];
  };
  readonly parent: number | null;
  /** The page's outlet first (its name, or "this page" where none is stated), then every link; see record.md. */
  readonly chain: readonly ChainLinkAnnotation[];
  /** The time of saying, where words state it. */
  readonly said: { readonly value: string; readonly span: TextSpan } | null;
};

/** One mention of an event: what this page, or the party it quotes, says of it. `start`/`end` is the trigger. */
export type EventAnnotation = Annotation & {
  readonly scheme: "plover" | "hearsay";
  readonly type: EventType;
  readonly mode: string | null;
  /** What kind of event in a noun of our own: "phone call", "meeting", "summit", "vote". */
  readonly noun: string;
  readonly participants: readonly {
    readonly entity: number | null;
    readonly role: "source" | "target" | "participant";
    readonly span: TextSpan;
    readonly name: string;
    /** The office that is named without its holder: "foreign minister" of "Marvania". */
    readonly office?: { readonly title: string; readonly of: string };
  }[];
  /** The type that PLOVER's codebook would give it, status and all: a promise of aid is AGREE. Absent where it has none. */
  readonly code?: PloverType;
  /** True where the page tells too little of it, or of whom it knows by name, for a dossier to show it as an event of its own. */
  readonly slight?: boolean;
  /** Id of the earlier mention on the page that words without a noun of their own ("the delay") go on about. */
  readonly takesUp?: number;
  /** Events of the page that words say it came after, by id, each with the words that say so ("after", "ahead of"). */
  readonly after?: readonly { readonly event: number; readonly span: TextSpan }[];
  /** Id of a time annotation. */
  readonly when: number | null;
  readonly where: { readonly name: string; readonly span: TextSpan } | null;
  readonly status: Status;
  readonly stance: Stance;
  /** EDTF date as of which the status holds, where words or the page's date say so. */
  readonly asOf: string | null;
  readonly statusEvidence: readonly TextSpan[];
  /** The innermost attribution whose content holds this mention; null for the page's own voice. */
  readonly attribution: number | null;
  /**
   * On whose word the status stands where no attribution says so: somebody the words name, or nobody in particular ("is said
   * to have met"), then with the name "" and no span. For the page's readers; a record goes by `attribution`.
   */
  readonly holder?: { readonly name: string; readonly span: TextSpan | null };
  readonly details: readonly { readonly field: string; readonly value: string; readonly span: TextSpan }[];
};

/** Every layer a page can have, by name. */
export type Layers = {
  readonly repairs: Layer<Repair>;
  readonly tokens: Layer<Token>;
  readonly sentences: Layer<Sentence>;
  /** One annotation for each token, in the same order. Neither layer is kept with the page: no link stage reads them. */
  readonly tags: Layer<Tag>;
  readonly dependencies: Layer<Dependency>;
  readonly quotes: Layer<Quote>;
  readonly times: Layer<Time>;
  readonly quantities: Layer<Quantity>;
  /** Ordered by id; an entity has no span of its own. */
  readonly entities: Layer<PageEntity>;
  readonly mentions: Layer<Mention>;
  readonly attributions: Layer<AttributionAnnotation>;
  readonly events: Layer<EventAnnotation>;
};
export type LayerName = keyof Layers;
