import { z } from "zod";
import * as vocabulary from "../../core/vocabulary.ts";

/** What can be asked for: page of a list, filters. A list of values is written with commas between. */

const listOf = <T extends z.ZodType<string, string>>(one: T, what: string) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(one))
    .optional()
    .describe(`${what}; several with commas between`);

const flag = (what: string) =>
  z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional()
    .describe(what);

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export const paging = {
  offset: z.coerce.number().int().min(0).max(10_000_000).optional().describe("How many to leave out; 0 unless given"),
  limit: z.coerce.number().int().min(1).max(5_000).optional().describe("The most to give; 50 unless given"),
};

export const filters = {
  actor: z.string().max(200).optional().describe("Id of an entity who speaks or takes part"),
  outlet: z.string().max(400).optional().describe("Name of the outlet; empty for pages that state none"),
  page: z.string().max(200).optional().describe("Id of a page"),
  matter: z.string().max(200).optional().describe("Id of a matter"),
  from: z.string().regex(DAY).optional().describe("From this day, month or year on"),
  to: z.string().regex(DAY).optional().describe("Up to this day, month or year"),
  q: z.string().max(400).optional().describe("Only what holds all of these words"),
};

export const choice = {
  status: listOf(z.enum(vocabulary.STATUSES), "Status of events"),
  stance: listOf(z.enum(vocabulary.STANCES), "Stance of statements"),
  form: listOf(z.enum(vocabulary.FORMS), "Form of statements"),
  way: listOf(z.enum(["quoted", "reported", "relayed"]), "How the page has the words"),
  claimState: listOf(z.enum(vocabulary.CLAIM_STATES), "State of claims"),
  differenceKind: listOf(z.enum(vocabulary.DIFFERENCE_KINDS), "Kind of difference"),
  entityKind: listOf(z.enum(vocabulary.ENTITY_KINDS), "Kind of entity"),
  pages: listOf(z.string().max(200), "Ids of pages"),
  timelineKind: listOf(z.enum(["event", "statement", "publication"]), "What the entry is"),
  hitKind: listOf(z.enum(["name", "claim", "event", "statement", "sentence"]), "What is searched"),
  disputed: flag("Only what is disputed, or only what is not"),
  undated: flag("Only what has no date, or only what has one"),
};

export const id = z.string().max(200);
