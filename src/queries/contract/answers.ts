import { z } from "zod";
import * as record from "../../core/record.ts";
import * as vocabulary from "../../core/vocabulary.ts";
import {
  briefEntrySchema,
  entityReferenceSchema,
  entityRowSchema,
  eventRowSchema,
  pageReferenceSchema,
  pageTableSchema,
  quoteSchema,
  standingSchema,
  statementRowSchema,
  unknownRowSchema,
  warningRowSchema,
  whole,
} from "./parts.ts";

/** A stretch of a list: `total` is how many there are under the filters, `offset` where this stretch begins. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    total: z.number().int(),
    offset: z.number().int(),
    items: z.array(item),
    pages: pageTableSchema,
  });
}

const withPages = <S extends z.core.$ZodShape>(shape: S) => z.object({ ...shape, pages: pageTableSchema });
const count = z.number().int();

export const sectionSchema = z.object({
  heading: z.string(),
  total: count,
  items: z.array(briefEntrySchema).describe("The first ten; the rest by /sections/{heading}."),
});

export const overviewSchema = withPages({
  title: z.string(),
  facts: z.array(z.string()),
  generator: z.object({ name: z.string(), version: z.string() }),
  revision: z.string().describe("Changes when the record does."),
  state: count.nullable().describe("Which state of its dossier it is, from 1; null where it is not of one."),
  counts: z.object({
    pages: count,
    failures: count,
    matters: count,
    entities: count,
    statements: count,
    events: count,
    claims: count,
    differences: count,
    copies: count,
    unknowns: count,
    positions: count,
    timeline: count,
    warnings: count,
    corrections: count,
  }),
  matters: z.array(z.object({ id: z.string(), main: z.boolean(), pages: count })),
  sections: z.array(sectionSchema),
}).meta({ id: "Overview" });
export type Overview = z.infer<typeof overviewSchema>;

const newsKind = z.enum(["difference", "event", "claim", "page"]);
export const newsItemSchema = z
  .object({
    kind: newsKind,
    id: z.string(),
    label: z.string(),
    change: z.enum(["new", "changed"]),
    detail: z.string().nullable().describe("What changed: the status or the state before and now, pages that came."),
    words: quoteSchema.nullable().describe("The first words that it rests on, of new pages where there are any."),
    apart: z.boolean(),
  })
  .meta({ id: "NewsItem" });
export type NewsItem = z.infer<typeof newsItemSchema>;

export const newsSchema = withPages({
  known: z.boolean().describe("False where that state is not kept, or was another: then nothing is compared."),
  total: count,
  offset: count,
  items: z.array(newsItemSchema),
  kinds: z.array(z.object({ kind: newsKind, new: count, changed: count, gone: count })),
}).meta({ id: "News" });
export type News = z.infer<typeof newsSchema>;

export const facetsSchema = z
  .object({
    outlets: z.array(z.object({ name: z.string().describe("Empty for pages that state none."), pages: count })),
    actors: z
      .array(entityReferenceSchema.extend({ statements: count, events: count }))
      .describe("Those who speak or take part, the most told first; at most 500."),
    statuses: z.array(z.object({ value: z.enum(vocabulary.STATUSES), events: count })),
    voices: z.array(z.object({ value: z.enum(vocabulary.VOICES), pages: count })),
    dates: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    undatedPages: count,
  })
  .meta({ id: "Facets" });
export type Facets = z.infer<typeof facetsSchema>;

export const pageRowSchema = pageReferenceSchema
  .extend({
    voices: z.array(z.string()),
    agency: z.string().nullable(),
    language: z.string().nullable(),
    matter: z.string().nullable(),
    source: record.sourceSchema,
    sha256: z.string(),
    capturedAt: z.string().nullable(),
    bytes: count,
    bounds: z.string().nullable().describe("For an undated page: what its own words leave."),
    statements: count,
    events: count,
    warnings: z.array(z.string()).describe("Codes of its warnings."),
  })
  .meta({ id: "PageRow" });
export type PageRow = z.infer<typeof pageRowSchema>;

export const mentionSchema = record.spanSchema.extend({
  entity: entityReferenceSchema,
  by: z.enum(["name", "description", "pronoun"]),
  confidence: z.number(),
});

export const pageDetailSchema = withPages({
  page: record.pageSchema.meta({ id: "Page", description: "As in the record." }),
  self: pageReferenceSchema,
  before: pageReferenceSchema.nullable(),
  after: pageReferenceSchema.nullable(),
  statements: z.array(statementRowSchema).describe("By their place on the page."),
  events: z
    .array(whole.event)
    .describe("Those that it tells of, in the record's order; of other pages' accounts the first of each page."),
  mentions: z.array(mentionSchema),
  warnings: z.array(warningRowSchema),
  unknowns: z.array(unknownRowSchema),
  differences: z.array(z.object({ id: z.string(), kind: z.enum(vocabulary.DIFFERENCE_KINDS), subject: z.string() })),
  names: z.record(z.string(), z.string()).describe("Names of the entities that its statements and events refer to."),
}).meta({ id: "PageDetail" });
export type PageDetail = z.infer<typeof pageDetailSchema>;

export const eventDetailSchema = withPages({
  event: whole.event,
  row: eventRowSchema,
  accounts: z.array(
    z.object({
      account: record.accountSchema,
      words: quoteSchema,
      sentence: quoteSchema,
      who: z.string().nullable().describe("Who says so, with the links it came by; null where it is the page itself."),
      details: z.array(z.object({ field: z.string(), value: z.string(), words: quoteSchema })),
    }),
  ),
  when: z.object({ own: z.array(quoteSchema), linked: z.array(quoteSchema), basis: z.string().nullable() }),
  before: z.array(z.object({ id: z.string(), label: z.string() })),
  after: z.array(z.object({ id: z.string(), label: z.string() })),
  differences: z.array(z.string()).describe("Ids of the differences about it."),
  unknowns: z.array(unknownRowSchema),
}).meta({ id: "EventDetail" });
export type EventDetail = z.infer<typeof eventDetailSchema>;

export const timelineItemSchema = z
  .object({
    kind: z.enum(["event", "statement", "publication"]),
    id: z.string().describe("Of the event, the attribution or the page."),
    label: z.string(),
    when: z.string().nullable().describe("EDTF, as the pages have it themselves."),
    whenLinked: z.string().nullable().describe("EDTF, from other pages."),
    first: z
      .number()
      .nullable()
      .describe("Its first day, counted from 1970-01-01; null for the undated and open beginnings."),
    last: z.number().nullable().describe("Its last day; null for the undated and open ends."),
    linked: z.boolean().describe("True where only other pages date it."),
    status: z.enum(vocabulary.STATUSES).nullable(),
    disputed: z.boolean(),
    type: z.string().nullable().describe("Of an event."),
    stance: z.enum(vocabulary.STANCES).nullable().describe("Of a statement."),
    actors: z.array(entityReferenceSchema),
    page: z.string().describe("The page whose words it rests on first."),
    span: record.spanSchema.nullable(),
    pageCount: count,
    after: z.array(z.string()),
    course: z
      .array(
        z.object({
          day: count.describe("When its page was published, counted from 1970-01-01."),
          status: z.enum(vocabulary.STATUSES),
          stance: z.enum(vocabulary.STANCES),
          span: record.spanSchema,
        }),
      )
      .describe("Of an event: how its status went from page to page; empty where it never changed."),
    apart: z.boolean(),
  })
  .meta({ id: "TimelineItem" });
export type TimelineItem = z.infer<typeof timelineItemSchema>;

const claimNode = z.object({
  id: z.string(),
  parent: z.string().nullable().describe("The node that this one has it from; null for the origins."),
  name: z.string(),
  kind: z
    .string()
    .describe("As in chains: person, organization, outlet, document, unnamed …, and page for the leaves."),
  entity: z.string().nullable(),
  inferred: z.boolean(),
  page: z.string().nullable().describe("For a leaf, its page."),
  words: quoteSchema.nullable().describe("The words that show this step."),
  behind: z
    .array(z.object({ name: z.string(), words: quoteSchema.nullable() }))
    .describe("Of an origin: who stands unnamed behind it, in the pages' words; never counted."),
  members: z.array(count).describe("For a leaf: which members it stands for, as places in members."),
});
export type ClaimNode = z.infer<typeof claimNode>;

const claimMember = z.object({
  attribution: z.string().nullable(),
  statement: statementRowSchema.nullable(),
  stance: z.enum(vocabulary.STANCES),
  words: quoteSchema,
  when: z.string().nullable(),
  whenFrom: z.enum(["own", "linked", "page"]).nullable(),
  copyGroup: count.nullable().describe("Members with the same number stand in text that one page took from another."),
});
export type ClaimMember = z.infer<typeof claimMember>;

export const claimDetailSchema = withPages({
  claim: whole.claim,
  members: z.array(claimMember),
  nodes: z
    .array(claimNode)
    .describe("The chains as one tree, origins first; steps that several members share stand once."),
  copies: z.array(
    z.object({ group: count, pages: z.array(z.string()), direction: z.string(), kind: z.string(), why: z.string() }),
  ),
  earliest: count.nullable().describe("Place in members of the earliest datable appearance among these pages."),
  denials: z.array(count).describe("Places in members of those who deny it."),
  drift: z.array(
    z.object({
      from: quoteSchema,
      to: quoteSchema,
      relation: z.enum(["relays", "siblings"]),
      changes: z.array(z.object({ kind: z.string(), a: z.string(), b: z.string() })),
    }),
  ),
  origins: z.array(record.originSchema.meta({ id: "Origin", description: "As in the record." })),
  differences: z.array(z.string()),
  unknowns: z.array(unknownRowSchema),
  apart: z.boolean(),
}).meta({ id: "ClaimDetail" });
export type ClaimDetail = z.infer<typeof claimDetailSchema>;

export const compareRowSchema = z
  .object({
    kind: z.enum(["claim", "event", "difference"]),
    id: z.string(),
    label: z.string(),
    detail: z.string().nullable().describe("The kind of difference, the status of an event, the state of a claim."),
    cells: z
      .array(
        z.object({
          page: z.string(),
          standing: standingSchema,
          value: z.string().nullable(),
          words: quoteSchema.nullable(),
          sentence: quoteSchema.nullable().describe("The sentence that the words stand in."),
        }),
      )
      .describe("One a column, in the columns' order."),
  })
  .meta({ id: "CompareRow" });
export type CompareRow = z.infer<typeof compareRowSchema>;

export const compareSchema = withPages({
  columns: z.array(pageReferenceSchema.extend({ voices: z.array(z.string()) })),
  total: count,
  offset: count,
  items: z.array(compareRowSchema),
}).meta({ id: "Comparison" });
export type Comparison = z.infer<typeof compareSchema>;

export const positionRowSchema = z
  .object({
    entity: entityReferenceSchema,
    topic: z.string(),
    statements: count,
    quoted: count,
    reported: count,
    relayed: count,
    first: z.string().nullable(),
    last: z.string().nullable(),
    marks: z
      .array(
        z.object({
          first: count.nullable().describe("Its first day, counted from 1970-01-01; null for the undated."),
          last: count.nullable(),
          way: z.enum(["quoted", "reported", "relayed"]),
          stance: z.enum(vocabulary.STANCES),
          words: quoteSchema,
        }),
      )
      .describe("Its statements in order of time; at most 40."),
    apart: z.boolean(),
  })
  .meta({ id: "PositionRow" });
export type PositionRow = z.infer<typeof positionRowSchema>;

export const entityDetailSchema = withPages({
  entity: whole.entity,
  row: entityRowSchema,
  roles: z.array(z.object({ value: z.string(), basis: z.string(), words: z.array(quoteSchema) })),
  mentions: z.object({ total: count, items: z.array(mentionSchema.omit({ entity: true })) }),
  maybeSame: z.array(
    z.object({
      entity: entityReferenceSchema,
      why: z.string(),
      words: z.array(quoteSchema),
      names: z.array(z.string()),
    }),
  ),
  topics: z.array(z.string()),
}).meta({ id: "EntityDetail" });
export type EntityDetail = z.infer<typeof entityDetailSchema>;

export const hitSchema = z
  .object({
    kind: z.enum(["name", "claim", "event", "statement", "sentence"]),
    id: z.string().describe("Of the thing; of the page for a sentence."),
    text: z.string().describe("The words that were found, exactly as the page or the record has them."),
    marks: z
      .array(z.tuple([count, count]))
      .describe("Where in the text the words asked for stand (UTF-16 code units)."),
    page: z.string().nullable(),
    span: record.spanSchema.nullable().describe("Where it leads."),
    who: z.string().nullable().describe("Of a statement: who said it."),
    status: z.enum(vocabulary.STATUSES).nullable(),
    when: z.string().nullable(),
  })
  .meta({ id: "Hit" });
export type Hit = z.infer<typeof hitSchema>;

export const searchSchema = withPages({
  total: count,
  offset: count,
  items: z.array(hitSchema),
  kinds: z.array(z.object({ kind: hitSchema.shape.kind, total: count })).describe("How many of each kind were found."),
}).meta({ id: "SearchAnswer" });
export type SearchAnswer = z.infer<typeof searchSchema>;

export const matterRowSchema = z
  .object({
    id: z.string(),
    main: z.boolean(),
    pageIds: z.array(z.string()),
    events: z.array(z.string()).describe("Labels of what it tells; at most 3."),
  })
  .meta({ id: "MatterRow" });
export type MatterRow = z.infer<typeof matterRowSchema>;

export const explanationSchema = withPages({
  id: z.string(),
  kind: z.enum(["page", "matter", "entity", "attribution", "origin", "event", "claim", "difference", "unknown"]),
  label: z.string(),
  joinsKnown: z.boolean().describe("False where the record was opened without its dossier, which keeps the joins."),
  joins: z.array(
    z.object({
      subject: z.string(),
      by: z.string(),
      decision: z.string(),
      features: z.record(z.string(), z.number()),
      score: z.number(),
      threshold: z.number(),
      why: z.string(),
      evidence: z.array(quoteSchema),
    }),
  ),
  values: z.array(
    z.object({
      field: z.string(),
      value: z.string(),
      basis: z.string(),
      confidence: z.number(),
      evidence: z.array(quoteSchema),
    }),
  ),
}).meta({ id: "Explanation" });
export type ExplanationAnswer = z.infer<typeof explanationSchema>;
