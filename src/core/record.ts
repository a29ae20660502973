import { z } from "zod";
import * as vocabulary from "./vocabulary.ts";

/** The record's form, `hearsay-record/1`: the one definition. Types are inferred from it and the JSON Schema is generated from it. */

export const spanSchema = z.object({
  page: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
/** A stretch of a page's text: UTF-16 code units into `pages[].text`, end exclusive. */
export type Span = z.infer<typeof spanSchema>;

const probability = z.number().min(0).max(1);
/** EDTF (ISO 8601-2) as far as the record uses it: 2025-11-09, 2025-10, 2025, XXXX-07-03, a/b intervals, open ends. */
export const edtfSchema = z
  .string()
  .regex(
    /^(\.\.|[\dX]{4}(-[\dX]{2}(-[\dX]{2}(T[\d:]+(Z|[+-]\d\d:\d\d)?)?)?)?)?(\/(\.\.|[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?)?)?$/,
  );

function evidenced<T extends z.ZodType>(value: T) {
  return z.object({ value, evidence: z.array(spanSchema), basis: z.string(), confidence: probability });
}
const evidencedText = evidenced(z.string());
export type Evidenced<T> = { value: T; evidence: Span[]; basis: string; confidence: number };

export const sourceSchema = z.object({
  path: z.string().optional(),
  url: z.string().optional(),
  id: z.string().optional(),
  line: z.number().int().positive().optional(),
});
/** Where a capture came from; `path` as given on the command line. */
export type Source = z.infer<typeof sourceSchema>;

export const failureSchema = z.object({
  source: sourceSchema,
  code: z.string(),
  message: z.string(),
  hint: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;

export const blockSchema = z.object({
  kind: z.enum(vocabulary.BLOCK_KINDS),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  reason: z.string(),
  confidence: probability,
});
export type Block = z.infer<typeof blockSchema>;

export const repairSchema = z.object({
  span: spanSchema,
  kind: z.enum(vocabulary.REPAIR_KINDS),
  reading: z.string(),
  uncertain: z.boolean(),
});

export const datelineSchema = z.object({
  place: z.string().nullable(),
  date: edtfSchema.nullable(),
  agency: z.string().nullable(),
  span: spanSchema,
});

export const pageSchema = z.object({
  id: z.string(),
  source: sourceSchema,
  sha256: z.string().length(64),
  capturedAt: z.string().nullable(),
  bytes: z.number().int().nonnegative(),
  text: z.string(),
  blocks: z.array(blockSchema),
  title: evidencedText.nullable(),
  outlet: evidencedText.nullable(),
  authors: z.array(evidencedText),
  dateline: datelineSchema.nullable(),
  agency: evidencedText.nullable(),
  voice: z.array(evidenced(z.enum(vocabulary.VOICES))),
  /** `bounds`: for an undated page, the interval that its own words leave; absent where they leave none. */
  published: z.object({
    own: evidencedText.nullable(),
    linked: evidencedText.nullable(),
    bounds: evidencedText.optional(),
  }),
  updated: evidencedText.nullable(),
  /** The times of day that go with `published.own` and `updated`, as the page states them: EDTF, with the zone where it names one. */
  times: z.object({ published: z.string().optional(), updated: z.string().optional() }).optional(),
  /** The address that the page itself gives as its own. */
  canonical: z.string().optional(),
  /** The outlet that the story was taken over from, where the page says so. */
  republished: evidencedText.optional(),
  language: z.string().nullable(),
  links: z.array(z.object({ url: z.string(), span: spanSchema })),
  repairs: z.array(repairSchema),
});
export type RecordPage = z.infer<typeof pageSchema>;

export const entitySchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(vocabulary.ENTITY_KINDS),
  names: z.array(z.string()),
  roles: z.array(evidencedText),
  mentions: z.array(spanSchema.extend({ by: z.enum(["name", "description", "pronoun"]), confidence: probability })),
  maybeSame: z.array(z.object({ entity: z.string(), why: z.string(), evidence: z.array(spanSchema) })),
  was: z.array(z.string()).optional(),
});
export type Entity = z.infer<typeof entitySchema>;

export const chainLinkSchema = z.object({
  name: z.string(),
  kind: z.string(),
  entity: z.string().nullable(),
  span: spanSchema.nullable(),
  inferred: z.boolean(),
});
export type ChainLink = z.infer<typeof chainLinkSchema>;

export const attributionSchema = z.object({
  id: z.string(),
  page: z.string(),
  sources: z.array(spanSchema),
  cues: z.array(spanSchema),
  contents: z.array(spanSchema),
  form: z.enum(vocabulary.FORMS),
  fidelity: z.enum(vocabulary.FIDELITIES),
  stance: z.enum(vocabulary.STANCES),
  hedges: z.array(spanSchema),
  hypothetical: z.boolean(),
  speaker: z.object({
    entity: z.string().nullable(),
    description: z.string(),
    kind: z.enum(vocabulary.SPEAKER_KINDS),
    number: z.enum(vocabulary.NUMBERS),
    confidence: probability,
    alternatives: z.array(z.string()),
  }),
  parent: z.string().nullable(),
  chain: z.array(chainLinkSchema),
  origin: z.string().nullable(),
  said: z
    .object({ own: z.string().nullable(), linked: z.string().nullable(), evidence: z.array(spanSchema) })
    .nullable(),
});
export type Attribution = z.infer<typeof attributionSchema>;

export const originSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["person", "organization", "outlet", "document"]),
  behind: z.array(
    z.object({ description: z.string(), number: z.enum(vocabulary.NUMBERS), evidence: z.array(spanSchema) }),
  ),
  was: z.array(z.string()).optional(),
});
export type Origin = z.infer<typeof originSchema>;

export const accountSchema = z.object({
  page: z.string(),
  attribution: z.string().nullable(),
  mention: spanSchema,
  status: z.enum(vocabulary.STATUSES),
  stance: z.enum(vocabulary.STANCES),
  asOf: z.string().nullable(),
  details: z.array(z.object({ field: z.string(), value: z.string(), span: spanSchema })),
});
export type Account = z.infer<typeof accountSchema>;

export const eventSchema = z.object({
  id: z.string(),
  scheme: z.enum(["plover", "hearsay"]),
  type: z.string(),
  mode: z.string().nullable(),
  label: z.string(),
  participants: z.array(
    z.object({ entity: z.string(), role: z.enum(["source", "target", "participant"]), evidence: z.array(spanSchema) }),
  ),
  when: evidencedText.nullable(),
  whenLinked: evidencedText.nullable(),
  where: evidencedText.nullable(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  status: z.object({ value: z.enum(vocabulary.STATUSES), asOf: z.string().nullable(), disputed: z.boolean() }),
  accounts: z.array(accountSchema).min(1),
  was: z.array(z.string()).optional(),
});
export type Event = z.infer<typeof eventSchema>;

export const claimSchema = z.object({
  id: z.string(),
  label: z.string(),
  members: z
    .array(z.object({ attribution: z.string().nullable(), span: spanSchema, stance: z.enum(vocabulary.STANCES) }))
    .min(1),
  accounts: z.array(z.object({ page: z.string(), standing: z.enum(vocabulary.STANDINGS) })),
  pages: z.array(z.string()),
  outlets: z.array(z.string()),
  tracedTo: z.object({ origins: z.array(z.string()), untraced: z.number().int().nonnegative() }),
  state: z.enum(vocabulary.CLAIM_STATES),
  drift: z.array(
    z.object({
      from: spanSchema,
      to: spanSchema,
      relation: z.enum(["relays", "siblings"]),
      changes: z.array(z.object({ kind: z.string(), a: z.string(), b: z.string() })),
    }),
  ),
  was: z.array(z.string()).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

export const copySchema = z.object({
  a: z.array(spanSchema),
  b: z.array(spanSchema),
  direction: z.enum(["a to b", "b to a", "common source", "unknown"]),
  agency: z.string().nullable(),
  kind: z.enum(["reprint", "edited", "passage", "credit only"]),
  share: probability,
  why: z.string(),
});
export type Copy = z.infer<typeof copySchema>;

export const differenceSchema = z.object({
  id: z.string(),
  kind: z.enum(vocabulary.DIFFERENCE_KINDS),
  about: z.object({ event: z.string().optional(), claim: z.string().optional(), entity: z.string().optional() }),
  sides: z
    .array(
      z.object({
        value: z.string(),
        standing: z.enum(vocabulary.STANDINGS),
        pages: z.array(z.string()),
        attributions: z.array(z.string()),
        evidence: z.array(spanSchema),
      }),
    )
    .min(2),
  common: z.array(z.object({ value: z.string(), evidence: z.array(spanSchema) })),
  confidence: probability,
  why: z.string(),
});
export type Difference = z.infer<typeof differenceSchema>;

export const unknownSchema = z.object({
  id: z.string(),
  kind: z.enum(vocabulary.UNKNOWN_KINDS),
  evidence: spanSchema,
  attribution: z.string().nullable(),
  about: z.object({ event: z.string().optional(), claim: z.string().optional() }),
  answeredBy: z.array(spanSchema),
});
export type Unknown = z.infer<typeof unknownSchema>;

export const positionSchema = z.object({
  entity: z.string(),
  topic: z.string(),
  attributions: z.array(z.string()).min(1),
});
export type Position = z.infer<typeof positionSchema>;

export const timelineEntrySchema = z.object({
  when: z.string().nullable(),
  whenLinked: z.string().nullable(),
  event: z.string().optional(),
  attribution: z.string().optional(),
  page: z.string().optional(),
  after: z.array(z.string()),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const matterSchema = z.object({ id: z.string(), pages: z.array(z.string()).min(1), main: z.boolean() });
export type Matter = z.infer<typeof matterSchema>;

export const warningSchema = z.object({
  code: z.string(),
  page: z.string().optional(),
  message: z.string(),
  evidence: z.array(spanSchema),
});
export type Warning = z.infer<typeof warningSchema>;

export const correctionSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  kind: z.enum(vocabulary.CORRECTION_KINDS),
  anchors: z.array(spanSchema),
  value: z.string().nullable(),
  /** What is corrected; an entity or an event where it does not say. */
  of: z.enum(vocabulary.CORRECTED_THINGS).optional(),
  /** The words of each anchor when the correction was made, by which it finds its place again where a page reads otherwise. */
  words: z.array(z.string()).optional(),
  /** Why, in the user's words. */
  note: z.string().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

export const RECORD_FORMAT = "hearsay-record/1";

export const recordSchema = z.object({
  format: z.literal(RECORD_FORMAT),
  generator: z.object({
    name: z.literal("hearsay"),
    version: z.string(),
    models: z.record(z.string(), z.string()),
  }),
  pages: z.array(pageSchema),
  failures: z.array(failureSchema),
  matters: z.array(matterSchema),
  entities: z.array(entitySchema),
  attributions: z.array(attributionSchema),
  origins: z.array(originSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  copies: z.array(copySchema),
  differences: z.array(differenceSchema),
  unknowns: z.array(unknownSchema),
  positions: z.array(positionSchema),
  timeline: z.array(timelineEntrySchema),
  warnings: z.array(warningSchema),
  corrections: z.array(correctionSchema),
});
/** The public form of what a dossier says; a function of pages, corrections and version alone. */
export type HearsayRecord = z.infer<typeof recordSchema>;
