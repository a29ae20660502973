import { HearsayError } from "../core/errors.ts";
import type { Join } from "../core/findings.ts";
import type { Block, Evidenced, HearsayRecord, RecordPage } from "../core/record.ts";

/** A value of a page and how it is known; `basis` is a code of `BASES`. */
export type ExplainedValue = Evidenced<string> & { readonly field: string };

/** Why a thing of the record is what it is. */
export type Explanation = {
  readonly id: string;
  readonly kind: "page" | "matter" | "entity" | "attribution" | "origin" | "event" | "claim" | "difference" | "unknown";
  /** The thing in a few words, from the record. */
  readonly label: string;
  /** What was joined or decided about it, in order of decision, then score. */
  readonly joins: readonly Join[];
  /** For a page: its title, outlet, date and so on. */
  readonly values: readonly ExplainedValue[];
  /** For a page: its blocks, each with the reason for its kind. */
  readonly blocks: readonly Block[];
  /** The record that it stands in, for the words behind spans. */
  readonly record: HearsayRecord;
};

/** Finds a thing by its id, or by one it bore before it was joined. Throws unknown-id. */
export function explainRecord(record: HearsayRecord, joins: readonly Join[], id: string): Explanation {
  const found = find(record, id);
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const page = record.pages.find((candidate) => candidate.id === found.id);
  return {
    ...found,
    joins: joins.filter((join) => join.subject === found.id || join.subject === id).sort(byDecision),
    values: page === undefined ? [] : valuesOf(page),
    blocks: page?.blocks ?? [],
    record,
  };
}

type Found = Pick<Explanation, "id" | "kind" | "label">;

function find(record: HearsayRecord, id: string): Found | undefined {
  const is = (item: { readonly id: string; readonly was?: string[] | undefined }): boolean =>
    item.id === id || (item.was?.includes(id) ?? false);
  const candidates: readonly (() => Found | undefined)[] = [
    () => told("page", record.pages.find(is), (page) => page.title?.value ?? page.source.path ?? page.source.url ?? ""),
    () => told("matter", record.matters.find(is), (matter) => `${matter.pages.length} pages`),
    () => told("entity", record.entities.find(is), (entity) => entity.name),
    () => told("attribution", record.attributions.find(is), (attribution) => attribution.speaker.description),
    () => told("origin", record.origins.find(is), (origin) => origin.name),
    () => told("event", record.events.find(is), (event) => event.label),
    () => told("claim", record.claims.find(is), (claim) => claim.label),
    () =>
      told(
        "difference",
        record.differences.find(is),
        (one) => `${one.kind}: ${one.sides.map((side) => side.value).join(" | ")}`,
      ),
    () => told("unknown", record.unknowns.find(is), (one) => one.kind),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found !== undefined) return found;
  }
  return undefined;
}

function told<T extends { readonly id: string }>(
  kind: Explanation["kind"],
  thing: T | undefined,
  label: (thing: T) => string,
): Found | undefined {
  return thing === undefined ? undefined : { id: thing.id, kind, label: label(thing) };
}

function valuesOf(page: RecordPage): ExplainedValue[] {
  const values: ExplainedValue[] = [];
  const add = (field: string, value: Evidenced<string> | null): void => {
    if (value !== null) values.push({ field, ...value });
  };
  add("title", page.title);
  add("outlet", page.outlet);
  for (const author of page.authors) add("author", author);
  add("agency", page.agency);
  for (const voice of page.voice) add("voice", voice);
  add("published", page.published.own);
  add("published (linked)", page.published.linked);
  add("updated", page.updated);
  return values;
}

function byDecision(a: Join, b: Join): number {
  if (a.decision !== b.decision) return a.decision < b.decision ? -1 : 1;
  return b.score - a.score;
}
