import { createHash } from "node:crypto";
import { HearsayError } from "../core/errors.ts";
import type { Failure, HearsayRecord } from "../core/record.ts";
import { assemble } from "../record/assemble.ts";
import { failureKey, sortedBy } from "../record/order.ts";
import { hashesIn, PieceWriter } from "../storage/pieces.ts";
import type { DossierStore } from "../storage/store.ts";
import { correctedPageDates } from "./corrections/corrected-dates.ts";
import { effectiveCorrections } from "./corrections/effective-corrections.ts";
import { withoutRejected } from "./corrections/reject-annotations.ts";
import type { DossierMemory } from "./dossier-memory.ts";
import { FoundBefore } from "./found-before.ts";
import { holdMemoryLow, holdYoungLow } from "./hold-memory-low.ts";
import { judgeSites } from "./judge-sites.ts";
import { linkApart } from "./link-apart/link-apart.ts";
import { linkDossier } from "./link-dossier.ts";
import { LINK_STAGES } from "./link-stages.ts";
import { Linker } from "./linker.ts";
import { loadPages } from "./load-pages.ts";
import { PACKAGE_VERSION } from "./package-version.ts";
import { LINK_PIPELINE, PAGE_PIPELINE } from "./pipeline-version.ts";
import type { Progress } from "./progress.ts";
import { readRecord } from "./read-state.ts";
import type { PageReader } from "./workers.ts";

export type MadeRecord = {
  readonly record: HearsayRecord;
  /** Number of the state that was stored or found; null where none is kept. */
  readonly state: number | null;
  readonly changed: boolean;
};

/**
 * Judges the pages that the store holds beside one another, links them and keeps the record as the next state. Where
 * nothing that the record is a function of has changed since the last state, that one is given and nothing is done.
 */
export async function makeRecord(
  store: DossierStore,
  options: {
    /** False for a store that ends with the run. */
    readonly keep: boolean;
    /** Reads pages again that are judged otherwise beside others; closed once that is done. */
    readonly reader: PageReader;
    /** Longest time for one page. */
    readonly seconds: number;
    /** Threads to link with. */
    readonly workers: number;
    /** Told in the record that is given, not in the one that is kept. */
    readonly callFailures: readonly Failure[];
    /** Of the process that holds the dossier open. */
    readonly memory?: DossierMemory | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
  },
): Promise<MadeRecord> {
  const fingerprint = await fingerprintOf(store);
  const last = await store.state();
  if (last?.fingerprint === fingerprint) {
    const record = withFailures(await readRecord(store, last), options.callFailures);
    return { record, state: last.number, changed: false };
  }
  const { memory } = options;
  const loaded = await loadPages(store, memory?.loaded);
  holdMemoryLow(loaded.stored.length);
  const corrections = await store.corrections();
  const standing = effectiveCorrections(corrections, new Map(loaded.stored.map(({ page }) => [page.id, page.text])));
  const judged = await judgeSites(
    loaded,
    store,
    options.reader,
    options.seconds,
    correctedPageDates(standing),
    memory?.read,
  );
  await options.reader.close();
  const pages = withoutRejected(judged.pages, standing);
  const linkable = memory === undefined ? pages : withoutRejected(memory.samePages(judged.pages), standing);
  const between = async (stage: string): Promise<void> => {
    holdYoungLow();
    // Signals are heard between stages only: a stage itself does not pause.
    await new Promise((resolve) => setImmediate(resolve));
    if (options.signal?.aborted === true) throw new HearsayError("interrupted", "Linking was stopped.");
    options.onProgress?.({ phase: "linking", stage });
  };
  // What a memory knows is what the dossier keeps, and more.
  const known = !options.keep || memory?.linker.isWarm === true ? new Map() : await store.found();
  const before = new FoundBefore(known, { keeps: options.keep });
  const apart = linkApart({ threads: options.workers, signal: options.signal });
  const linker = memory?.linker ?? new Linker(LINK_STAGES, { forRecord: true });
  const linked = await linkDossier(linkable, standing, LINK_STAGES, between, before, linker, apart);
  if (memory !== undefined) await memory.remember(loaded, store);
  const record = assemble(
    {
      pages,
      unreadPages: judged.unreadPages,
      findings: linked.findings,
      corrections,
      failures: [...(await store.failures()), ...judged.failures, ...linked.failures],
      version: PACKAGE_VERSION,
    },
    memory?.assembled,
  );
  const given = withFailures(record, options.callFailures);
  if (!options.keep) return { record: given, state: null, changed: true };
  const after = await fingerprintOf(store);
  const writer = memory?.pieces ?? new PieceWriter();
  const kept = new Set([...hashesIn(last?.record), ...hashesIn(last?.joins)]);
  const state = await store.transaction(async (inside) => {
    await inside.putFound(before.fresh, before.used);
    before.letGo();
    return inside.addState({
      version: PACKAGE_VERSION,
      // Judging pages beside others may have changed what is kept of them.
      fingerprint: after,
      record: writer.write(record, kept),
      joins: writer.write({ joins: linked.joins }, kept),
    });
  });
  return { record: given, state, changed: state !== last?.number };
}

function withFailures(record: HearsayRecord, failures: readonly Failure[]): HearsayRecord {
  if (failures.length === 0) return record;
  return { ...record, failures: sortedBy([...record.failures, ...failures], failureKey) };
}

/** Everything that the record is a function of, in one hash. */
async function fingerprintOf(store: DossierStore): Promise<string> {
  const hash = createHash("sha256");
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  add([PACKAGE_VERSION, PAGE_PIPELINE, LINK_PIPELINE]);
  for (const entry of await store.captures()) add(entry);
  for (const head of await store.outcomeHeads()) add(head);
  for (const failure of await store.failures()) add(failure);
  for (const correction of await store.corrections()) add(correction);
  return hash.digest("hex");
}
