import { z } from "zod";
import { HearsayError } from "../core/errors.ts";
import type { Join } from "../core/findings.ts";
import { type Failure, type HearsayRecord, recordSchema } from "../core/record.ts";
import { type PieceReading, type ReadPieces, readKept } from "../storage/pieces.ts";
import type { DossierStore, Packed, RecordState } from "../storage/store.ts";

/** What was read of a state: what the next one shares with it need not be read again. */
export type ReadState = { readonly record: ReadPieces; readonly joins: ReadPieces };

export type StateReading = {
  /** Called again and again, to give way to others. */
  readonly turn?: () => Promise<void>;
  readonly before?: ReadState | undefined;
};

/** The record of a state, checked, and its joins where they are kept; throws dossier-damaged. */
export async function readState(
  store: DossierStore,
  state: RecordState,
  { turn, before }: StateReading = {},
): Promise<{ readonly record: HearsayRecord; readonly joins: readonly Join[] | null; readonly read: ReadState }> {
  const read = { record: new Map<string, readonly unknown[]>(), joins: new Map<string, readonly unknown[]>() };
  const reading = {
    fetch: (hashes: readonly string[]) => store.pieces(hashes),
    ...(turn === undefined ? {} : { turn }),
  };
  const record = await recordIn(state.record, { ...reading, read: read.record, ...beforeOf(before?.record) });
  const joins =
    state.joins === null
      ? null
      : await joinsIn(state.joins, { ...reading, read: read.joins, ...beforeOf(before?.joins) });
  return { record, joins, read };
}

/** The record of a state, checked; throws dossier-damaged. */
export function readRecord(store: DossierStore, { record }: RecordState): Promise<HearsayRecord> {
  return recordIn(record, { fetch: (hashes) => store.pieces(hashes) });
}

/** The failures in the record of a state; throws dossier-damaged. */
export async function readFailures(store: DossierStore, state: RecordState): Promise<readonly Failure[]> {
  const reading = { fetch: (hashes: readonly string[]) => store.pieces(hashes), only: "failures", check: checkPart };
  const { failures } = await readKept(state.record, reading);
  if (Array.isArray(failures)) return failures as readonly Failure[];
  throw damaged("failures", "it is no list");
}

function beforeOf(before: ReadPieces | undefined): Pick<PieceReading, "before"> {
  return before === undefined ? {} : { before };
}

async function recordIn(packed: Packed, reading: PieceReading): Promise<HearsayRecord> {
  const kept = await readKept(packed, { ...reading, check: checkPart });
  // Items are checked as they are read; here, that nothing is missing.
  const bare = Object.fromEntries(Object.entries(kept).map(([key, part]) => [key, Array.isArray(part) ? [] : part]));
  const { error } = recordSchema.safeParse(bare);
  if (error !== undefined) throw damaged("record", error.issues[0]?.message);
  // The value itself, not zod's copy: a stored record is given back with its keys in the order they were stored in.
  return kept as HearsayRecord;
}

function checkPart(key: string, items: readonly unknown[]): void {
  const parts: { readonly [key: string]: z.ZodType } = recordSchema.shape;
  const error = parts[key]?.safeParse(items).error;
  if (error !== undefined) throw damaged(key, error.issues[0]?.message);
}

async function joinsIn(packed: Packed, reading: PieceReading): Promise<readonly Join[]> {
  const check = (key: string, items: readonly unknown[]): void => {
    const { error } = joinsSchema.safeParse(items);
    if (error !== undefined) throw damaged(key, error.issues[0]?.message);
  };
  const { joins } = await readKept(packed, { ...reading, check });
  if (Array.isArray(joins)) return joins as readonly Join[];
  throw damaged("joins", "they are no list");
}

const joinsSchema = z.array(
  z.object({
    subject: z.string(),
    by: z.string(),
    decision: z.string(),
    features: z.record(z.string(), z.number()),
    score: z.number(),
    threshold: z.number(),
    why: z.string(),
    evidence: z.array(z.object({ page: z.string(), start: z.number(), end: z.number() })),
  }),
);

function damaged(part: string, why = ""): HearsayError {
  return new HearsayError("dossier-damaged", `The stored ${part} ${part === "record" ? "is" : "are"} damaged: ${why}`);
}
