import { z } from "zod";
import { correctionSchema } from "../../core/record.ts";
import * as answers from "./answers.ts";
import { choice, filters, id, paging } from "./parameters.ts";
import * as parts from "./parts.ts";
import type { QueryName } from "./paths.ts";

const { pageOf } = answers;
const one = z.object({ id });
const { actor, outlet, page, matter, from, to, q } = filters;

/**
 * Every query: what it says in a line, what can be asked, what it answers. Routes, OpenAPI, the app's calls and the
 * checks of both data sources are all made from this table.
 */
export const QUERIES = {
  overview: {
    summary: "The record at a glance: the brief with the first entries of each section, and how much there is",
    parameters: z.object({}),
    answer: answers.overviewSchema,
  },
  section: {
    summary: "The entries of one section of the brief",
    parameters: z.object({
      heading: z.string().max(100),
      ...paging,
      actor,
      outlet,
      from,
      to,
      q,
      status: choice.status,
    }),
    answer: pageOf(parts.briefEntrySchema),
  },
  news: {
    summary: "What is new since another state of the record: differences, claims, events and pages",
    parameters: z.object({
      ...paging,
      since: z.coerce.number().int().min(1).max(1_000_000_000).describe("Number of the state, as the overview has it"),
      revision: z.string().max(100).describe("The revision that the record had then"),
    }),
    answer: answers.newsSchema,
  },
  facets: {
    summary: "What can be filtered by",
    parameters: z.object({}),
    answer: answers.facetsSchema,
  },
  pages: {
    summary: "The pages, by their short names",
    parameters: z.object({
      ...paging,
      outlet,
      matter,
      from,
      to,
      q,
      undated: choice.undated,
      order: z.enum(["label", "date"]).optional().describe("By short name unless given"),
    }),
    answer: pageOf(answers.pageRowSchema),
  },
  page: {
    summary: "One page: its text and blocks, and what was read from it",
    parameters: one,
    answer: answers.pageDetailSchema,
  },
  statements: {
    summary: "Who said what, in the order of the pages and of their text",
    parameters: z.object({
      ...paging,
      actor,
      outlet,
      page,
      matter,
      from,
      to,
      q,
      origin: z.string().max(200).optional().describe("Id of an origin that it is traced to"),
      stance: choice.stance,
      form: choice.form,
      way: choice.way,
    }),
    answer: pageOf(parts.statementRowSchema),
  },
  statement: {
    summary: "One statement",
    parameters: one,
    answer: z.object({ statement: parts.statementRowSchema, pages: parts.pageTableSchema }),
  },
  events: {
    summary: "Events; those that most pages tell first",
    parameters: z.object({
      ...paging,
      actor,
      outlet,
      page,
      matter,
      from,
      to,
      q,
      status: choice.status,
      disputed: choice.disputed,
      type: z.string().max(40).optional().describe("Type of event"),
    }),
    answer: pageOf(parts.eventRowSchema),
  },
  event: {
    summary: "One event with every account of it",
    parameters: one,
    answer: answers.eventDetailSchema,
  },
  timeline: {
    summary: "Events, statements and publications in order of time, the undated last",
    parameters: z.object({
      ...paging,
      kinds: choice.timelineKind,
      actor,
      outlet,
      page,
      matter,
      from,
      to,
      q,
      status: choice.status,
      disputed: choice.disputed,
      undated: choice.undated,
    }),
    answer: pageOf(answers.timelineItemSchema),
  },
  claims: {
    summary: "Claims; those that most pages have first",
    parameters: z.object({
      ...paging,
      actor,
      outlet,
      page,
      matter,
      from,
      to,
      q,
      state: choice.claimState,
      origin: z.string().max(200).optional().describe("Id of an origin that it is traced to"),
      leastPages: z.coerce.number().int().min(1).max(100_000).optional().describe("Told by so many pages or more"),
    }),
    answer: pageOf(parts.claimRowSchema),
  },
  claim: {
    summary: "One claim: its members, the tree of their chains, its drift, who denies it",
    parameters: one,
    answer: answers.claimDetailSchema,
  },
  differences: {
    summary: "Where accounts part; what most pages are part of first",
    parameters: z.object({
      ...paging,
      kind: choice.differenceKind,
      event: z.string().max(200).optional().describe("Id of an event"),
      claim: z.string().max(200).optional().describe("Id of a claim"),
      entity: z.string().max(200).optional().describe("Id of an entity"),
      outlet,
      page,
      matter,
      q,
    }),
    answer: pageOf(parts.differenceRowSchema),
  },
  difference: {
    summary: "One difference",
    parameters: one,
    answer: z.object({ difference: parts.differenceRowSchema, pages: parts.pageTableSchema }),
  },
  compare: {
    summary: "Pages beside one another: a point a row, one standing a cell",
    parameters: z.object({
      ...paging,
      of: choice.pages,
      points: z.enum(["claims", "events", "differences"]).optional().describe("What the rows are; claims unless given"),
      shared: z
        .enum(["true", "false"])
        .transform((text) => text === "true")
        .optional()
        .describe("Only points that two of the pages or more tell (true), or only one (false)"),
      matter,
    }),
    answer: answers.compareSchema,
  },
  positions: {
    summary: "Who has said anything on what; those who said most first",
    parameters: z.object({ ...paging, actor, matter, q }),
    answer: pageOf(answers.positionRowSchema),
  },
  position: {
    summary: "What an actor has said on a topic, in order of time",
    parameters: z.object({ ...paging, entity: id, topic: z.string().max(1_000) }),
    answer: pageOf(parts.statementRowSchema),
  },
  entities: {
    summary: "People, bodies, places and the rest; those mentioned most first",
    parameters: z.object({
      ...paging,
      kind: choice.entityKind,
      page,
      q,
      maybeSame: z
        .enum(["true", "false"])
        .transform((text) => text === "true")
        .optional()
        .describe("Only those that may be another one, or only those that may not"),
    }),
    answer: pageOf(parts.entityRowSchema),
  },
  entity: {
    summary: "One entity with the places that name it; at most 500",
    parameters: one,
    answer: answers.entityDetailSchema,
  },
  copies: {
    summary: "Text that one page took from another, or both from one source",
    parameters: z.object({ ...paging, page, matter }),
    answer: pageOf(parts.copyRowSchema),
  },
  unknowns: {
    summary: "What the pages say is not known",
    parameters: z.object({ ...paging, page, matter, q }),
    answer: pageOf(parts.unknownRowSchema),
  },
  warnings: {
    summary: "What to know before reading",
    parameters: z.object({ ...paging, page, code: z.string().max(100).optional().describe("Code of the warning") }),
    answer: pageOf(parts.warningRowSchema),
  },
  failures: {
    summary: "What could not be read, and why",
    parameters: z.object({ ...paging }),
    answer: pageOf(parts.failureRowSchema),
  },
  matters: {
    summary: "The matters that were told apart, the main one first",
    parameters: z.object({ ...paging }),
    answer: pageOf(answers.matterRowSchema),
  },
  corrections: {
    summary: "What was corrected",
    parameters: z.object({ ...paging }),
    answer: pageOf(correctionSchema.meta({ id: "Correction", description: "As in the record." })),
  },
  search: {
    summary: "Sentences, statements, events, claims and names that hold all the words asked for",
    parameters: z.object({
      ...paging,
      words: z
        .string()
        .max(400)
        .describe('Words to find; the last may be a beginning, and "in quote marks" they stand together'),
      kinds: choice.hitKind,
      actor,
      outlet,
      page,
      matter,
      from,
      to,
      status: choice.status,
    }),
    answer: answers.searchSchema,
  },
  explain: {
    summary: "Why a thing of the record is what it is",
    parameters: one,
    answer: answers.explanationSchema,
  },
} as const satisfies { readonly [name in QueryName]: { summary: string; parameters: z.ZodObject; answer: z.ZodType } };

export type Queries = typeof QUERIES;
/** What is asked with a query, typed as the app has it: numbers, lists, true and false. */
export type Parameters<Name extends QueryName> = z.output<Queries[Name]["parameters"]>;
export type Answer<Name extends QueryName> = z.infer<Queries[Name]["answer"]>;
