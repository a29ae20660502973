import { HearsayError } from "../../core/errors.ts";
import { mintId } from "../../core/ids.ts";
import type { Correction, HearsayRecord, Span } from "../../core/record.ts";
import { ARTICLE_KINDS, type CorrectedThing, type CorrectionKind } from "../../core/vocabulary.ts";
import { dateBounds } from "../../measure/date-bounds.ts";

/** What a user asks for. */
export type CorrectionRequest = {
  readonly kind: CorrectionKind;
  /** Ids of the record (whole or as far as they are told apart), or places PAGE:START-END in UTF-16 code units. */
  readonly targets: readonly string[];
  /** A name for `rename`, an EDTF date for `date`; without one the correction at that place is taken back. */
  readonly value?: string | null;
  readonly by: string;
  /** When, as an ISO 8601 instant. */
  readonly at: string;
  readonly note?: string;
};

type Target = { readonly of: CorrectedThing; readonly anchor: readonly Span[] };

/** What each kind can be said of. */
const ALLOWED: { readonly [kind in Exclude<CorrectionKind, "restore">]: readonly CorrectedThing[] } = {
  same: ["entity", "event", "claim", "page"],
  different: ["entity", "event", "claim", "page"],
  rename: ["entity"],
  date: ["page", "event"],
  reject: ["attribution", "event", "difference", "unknown", "copy"],
};

/**
 * Turns a user's request into a correction that is anchored to words of the pages. Throws `unknown-id` where a target is
 * not in the record and `bad-correction` where the kind cannot be said of it.
 */
export function makeCorrection(record: HearsayRecord, request: CorrectionRequest): Correction {
  const { kind, by, at, note } = request;
  const value = request.value ?? null;
  if (request.targets.length === 0) throw new HearsayError("bad-correction", "Nothing was named to correct.");
  if (kind === "restore") return restore(record, request);
  const pair = kind === "same" || kind === "different";
  const targets = request.targets
    .map((target) => resolve(record, target))
    // That two statements say the same, or do not, is said of what they claim.
    .map((target): Target => (pair && target.of === "attribution" ? { ...target, of: "claim" } : target));
  const [first] = targets;
  const of = first?.of ?? "entity";
  if (targets.some((target) => target.of !== of))
    throw new HearsayError("bad-correction", "Things of different kinds were named together.");
  if (!ALLOWED[kind].includes(of))
    throw new HearsayError(
      "bad-correction",
      `“${kind}” cannot be said of ${told(of)}; it is for ${ALLOWED[kind].map(told).join(", ")}.`,
    );
  if (pair && targets.length < 2) throw new HearsayError("bad-correction", `“${kind}” takes two or more things.`);
  if (kind === "rename" && value !== null && (value.trim() === "" || value.length > 200))
    throw new HearsayError("bad-correction", "A name has 1 to 200 characters.");
  if (kind === "date" && value !== null && dateBounds(value, 2000) === null)
    throw new HearsayError("bad-correction", `${value} is no date; write 2031-05-14, 2031-05, XXXX-05-14 or A/B.`);
  return finished(record, {
    at,
    by,
    kind,
    anchors: targets.flatMap(({ anchor }) => anchor),
    value: value === null ? null : value.trim(),
    of,
    ...(note === undefined ? {} : { note }),
  });
}

/** Takes back a correction that is named by its id, or all at the places of the things named. */
function restore(record: HearsayRecord, { targets, by, at, note }: CorrectionRequest): Correction {
  const [target] = targets;
  const earlier = record.corrections.find(({ id }) => targets.length === 1 && id === target);
  const resolved = earlier === undefined ? targets.map((one) => resolve(record, one)) : [];
  const of = earlier?.of ?? resolved[0]?.of;
  return finished(record, {
    at,
    by,
    kind: "restore",
    anchors: earlier?.anchors ?? resolved.flatMap(({ anchor }) => anchor),
    value: earlier?.id ?? null,
    ...(of === undefined ? {} : { of }),
    ...(note === undefined ? {} : { note }),
  });
}

function finished(record: HearsayRecord, correction: Omit<Correction, "id">): Correction {
  const { at, by, kind, anchors, value } = correction;
  const texts = new Map(record.pages.map((page) => [page.id, page.text]));
  const places = anchors.map(({ page, start, end }) => `${page}:${start}-${end}`);
  return {
    id: mintId("correction", at, by, kind, ...places, value ?? ""),
    ...correction,
    words: anchors.map(({ page, start, end }) => texts.get(page)?.slice(start, end) ?? ""),
  };
}

function told(of: CorrectedThing): string {
  return { attribution: "a statement", copy: "a copy", unknown: "an open question" }[of as string] ?? article(of);
}

function article(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}

function resolve(record: HearsayRecord, target: string): Target {
  const place = /^(p-[0-9a-f]{4,12}):(\d{1,9})-(\d{1,9})$/.exec(target);
  if (place !== null) return thingAt(record, target, place);
  const is = (one: { readonly id: string; readonly was?: string[] | undefined }): boolean =>
    one.id === target || (one.was?.includes(target) ?? false);
  const page = record.pages.find(is);
  if (page !== undefined) return { of: "page", anchor: [opening(page)] };
  const entity = record.entities.find(is);
  if (entity !== undefined) return { of: "entity", anchor: firstOf(entity.mentions) };
  const event = record.events.find(is);
  if (event !== undefined) return { of: "event", anchor: firstOf(event.accounts.map(({ mention }) => mention)) };
  const attribution = record.attributions.find(is);
  if (attribution !== undefined)
    return {
      of: "attribution",
      anchor: firstOf([...attribution.contents, ...attribution.cues, ...attribution.sources]),
    };
  const claim = record.claims.find(is);
  if (claim !== undefined) return { of: "claim", anchor: firstOf(claim.members.map(({ span }) => span)) };
  const difference = record.differences.find(is);
  if (difference !== undefined)
    return { of: "difference", anchor: difference.sides.flatMap(({ evidence }) => firstOf(evidence)) };
  const unknown = record.unknowns.find(is);
  if (unknown !== undefined) return { of: "unknown", anchor: [unknown.evidence] };
  throw new HearsayError("unknown-id", `Nothing in the record has the id ${target}.`);
}

/** What stands at a place of a page: an event's mention, a statement, a name, in this order. */
function thingAt(record: HearsayRecord, target: string, place: RegExpExecArray): Target {
  const [, id, start, end] = place;
  const page = record.pages.find((one) => one.id === id);
  if (page === undefined) throw new HearsayError("unknown-id", `No page of the record has the id ${id}.`);
  const at = { page: page.id, start: Number(start), end: Number(end) };
  if (at.start >= at.end || at.end > page.text.length)
    throw new HearsayError(
      "bad-correction",
      `${target} is no place of that page; it has ${page.text.length} characters.`,
    );
  const here = (span: Span): boolean => span.page === at.page && span.start === at.start && span.end === at.end;
  if (record.events.some(({ accounts }) => accounts.some(({ mention }) => here(mention))))
    return { of: "event", anchor: [at] };
  if (record.attributions.some(({ contents, cues }) => here(contents[0] ?? cues[0] ?? { ...at, end: -1 })))
    return { of: "attribution", anchor: [at] };
  if (record.entities.some(({ mentions }) => mentions.some(here))) return { of: "entity", anchor: [at] };
  throw new HearsayError("bad-correction", `Neither an event nor a statement nor a name stands at ${target}.`);
}

/** The first words of the article, by which a page is named. */
function opening(page: HearsayRecord["pages"][number]): Span {
  const block = page.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind)) ?? page.blocks[0];
  return { page: page.id, start: block?.start ?? 0, end: block?.end ?? page.text.length };
}

function firstOf(spans: readonly Span[]): readonly Span[] {
  const [first] = spans;
  return first === undefined ? [] : [{ page: first.page, start: first.start, end: first.end }];
}
