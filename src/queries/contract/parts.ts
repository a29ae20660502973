import { z } from "zod";
import * as record from "../../core/record.ts";
import * as vocabulary from "../../core/vocabulary.ts";

/** The parts that answers are made of. Whole things of the record (a page, an attribution, an event) keep the record's own form. */

export const pageReferenceSchema = z
  .object({
    id: z.string(),
    label: z.string().describe("The page's short name, unlike those of the others."),
    outlet: z.string().nullable(),
    date: z.string().nullable().describe("EDTF; see dateFrom."),
    dateFrom: z.enum(["own", "linked"]).nullable(),
    title: z.string().nullable(),
    apart: z.boolean().describe("True for a page of another matter."),
  })
  .meta({ id: "PageReference", description: "A page as it is named elsewhere." });
export type PageReference = z.infer<typeof pageReferenceSchema>;

export const pageTableSchema = z
  .record(z.string(), pageReferenceSchema)
  .describe("Every page that the answer names, by id.");
export type PageTable = z.infer<typeof pageTableSchema>;

export const entityReferenceSchema = z
  .object({ id: z.string(), name: z.string(), kind: z.enum(vocabulary.ENTITY_KINDS) })
  .meta({ id: "EntityReference" });
export type EntityReference = z.infer<typeof entityReferenceSchema>;

export const quoteSchema = z
  .object({
    page: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string().describe("The page's words there, exactly; the first 1,000 code units where they are more."),
  })
  .meta({ id: "Quote", description: "A stretch of a page's text (UTF-16 code units, end exclusive) with its words." });
export type Quote = z.infer<typeof quoteSchema>;

export const briefPartSchema = z.object({
  text: z.string(),
  role: z.enum(["plain", "label", "words", "page", "muted"]),
  page: z.string().optional(),
  span: record.spanSchema.optional(),
  about: z
    .object({ kind: z.enum(["event", "claim", "difference"]), id: z.string() })
    .optional()
    .describe("What of the record it names."),
});
export const briefLineSchema = z.object({
  depth: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  parts: z.array(briefPartSchema).readonly(),
});
export const briefEntrySchema = z
  .object({
    lines: z.array(briefLineSchema).readonly(),
    apart: z.boolean().describe("True where all that it leads to stands in pages of other matters."),
    first: z
      .object({
        who: z.array(z.string()).describe("By name, or the outlet where it is the page itself; several of one day."),
        more: z.number().int().describe("How many more there are on that day."),
        when: z.string(),
        words: quoteSchema,
      })
      .nullable()
      .optional()
      .describe("Of what is disputed or rests on one origin: who is the first to tell it, of the dated pages here."),
  })
  .meta({ id: "BriefEntry" });
export type BriefEntry = z.infer<typeof briefEntrySchema>;

export const standingSchema = z.enum(vocabulary.STANDINGS);

const attribution = record.attributionSchema.meta({ id: "Attribution", description: "As in the record." });
const event = record.eventSchema.meta({ id: "Event", description: "As in the record." });
const claim = record.claimSchema.meta({ id: "Claim", description: "As in the record." });
const difference = record.differenceSchema.meta({ id: "Difference", description: "As in the record." });
const entity = record.entitySchema.meta({ id: "Entity", description: "As in the record." });
const unknown = record.unknownSchema.meta({ id: "Unknown", description: "As in the record." });
export const whole = { attribution, event, claim, difference, entity, unknown };

export const claimElsewhereSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    state: z.enum(vocabulary.CLAIM_STATES),
    pages: z.number().int(),
    elsewhere: z
      .array(record.spanSchema.extend({ stance: z.enum(vocabulary.STANCES) }))
      .describe("Where other pages tell the same; at most 12."),
  })
  .meta({ id: "ClaimElsewhere", description: "A claim that a statement is part of." });
export type ClaimElsewhere = z.infer<typeof claimElsewhereSchema>;

export const statementRowSchema = z
  .object({
    attribution,
    speaker: z
      .string()
      .describe("The speaker's name where one is known, else the page's words; empty for nobody stated."),
    way: z
      .enum(["quoted", "reported", "relayed"])
      .describe("Words in quote marks from the page's own hearing, words told by it, or what it has from another."),
    when: z.string().nullable().describe("EDTF: when it was said, else when the page was published."),
    whenFrom: z.enum(["own", "linked", "page"]).nullable(),
    sources: z.array(quoteSchema),
    cues: z.array(quoteSchema),
    contents: z.array(quoteSchema),
    claims: z.array(claimElsewhereSchema),
  })
  .meta({ id: "StatementRow" });
export type StatementRow = z.infer<typeof statementRowSchema>;

export const statusCountSchema = z.object({
  status: z.enum(vocabulary.STATUSES),
  stance: z.enum(vocabulary.STANCES),
  pages: z.array(z.string()).describe("The first 24 of them."),
  pageCount: z.number().int(),
});

export const eventRowSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    scheme: event.shape.scheme,
    type: z.string(),
    mode: z.string().nullable(),
    when: z.string().nullable(),
    whenLinked: z.string().nullable(),
    where: z.string().nullable(),
    status: event.shape.status,
    participants: z.array(
      z.object({ entity: entityReferenceSchema, role: z.enum(["source", "target", "participant"]) }),
    ),
    told: z.array(statusCountSchema).describe("How the pages have it: each status and stance with its pages."),
    pages: z.array(z.string()).describe("The first 24 of them."),
    pageCount: z.number().int(),
    first: quoteSchema.describe("The words of its first account."),
    apart: z.boolean(),
  })
  .meta({ id: "EventRow" });
export type EventRow = z.infer<typeof eventRowSchema>;

export const claimRowSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    state: z.enum(vocabulary.CLAIM_STATES),
    members: z.number().int(),
    denials: z.number().int(),
    pages: z.array(z.string()).describe("The first 24 of them."),
    pageCount: z.number().int(),
    outlets: z.array(z.string()).describe("The first 24 of them."),
    outletCount: z.number().int(),
    origins: z
      .array(z.object({ id: z.string(), name: z.string(), unnamed: z.boolean() }))
      .describe("The first 24 of them."),
    originCount: z.number().int(),
    untraced: z.number().int(),
    drifts: z.number().int(),
    first: quoteSchema.describe("The words of its first member."),
    apart: z.boolean(),
  })
  .meta({ id: "ClaimRow" });
export type ClaimRow = z.infer<typeof claimRowSchema>;

export const sideRowSchema = z.object({
  value: z.string(),
  standing: standingSchema,
  pages: z.array(z.string()),
  who: z.array(z.string()).describe("Who says so, by name; empty where it is the page itself."),
  words: z.array(quoteSchema),
  sentences: z.array(quoteSchema).describe("The sentences that the words stand in, one for each."),
});
export const differenceRowSchema = z
  .object({
    id: z.string(),
    kind: z.enum(vocabulary.DIFFERENCE_KINDS),
    about: difference.shape.about,
    subject: z.string().describe("What it is about, in the record's words."),
    sides: z.array(sideRowSchema),
    common: z.array(z.object({ value: z.string(), words: z.array(quoteSchema) })),
    confidence: z.number(),
    why: z.string(),
    apart: z.boolean(),
  })
  .meta({ id: "DifferenceRow" });
export type DifferenceRow = z.infer<typeof differenceRowSchema>;

export const entityRowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(vocabulary.ENTITY_KINDS),
    names: z.array(z.string()),
    mentions: z.number().int(),
    pages: z.number().int(),
    statements: z.number().int(),
    events: z.number().int(),
    maybeSame: z.array(entityReferenceSchema.extend({ why: z.string() })),
  })
  .meta({ id: "EntityRow" });
export type EntityRow = z.infer<typeof entityRowSchema>;

export const unknownRowSchema = z
  .object({ unknown, words: quoteSchema, answers: z.array(quoteSchema), subject: z.string().nullable() })
  .meta({ id: "UnknownRow" });
export type UnknownRow = z.infer<typeof unknownRowSchema>;

export const warningRowSchema = z
  .object({ code: z.string(), page: z.string().nullable(), message: z.string(), words: z.array(quoteSchema) })
  .meta({ id: "WarningRow" });
export type WarningRow = z.infer<typeof warningRowSchema>;

export const failureRowSchema = record.failureSchema.meta({ id: "Failure", description: "As in the record." });

export const copyRowSchema = z
  .object({
    a: z.array(quoteSchema),
    b: z.array(quoteSchema),
    direction: record.copySchema.shape.direction,
    agency: z.string().nullable(),
    kind: record.copySchema.shape.kind,
    share: z.number(),
    why: z.string(),
  })
  .meta({ id: "CopyRow" });
export type CopyRow = z.infer<typeof copyRowSchema>;
