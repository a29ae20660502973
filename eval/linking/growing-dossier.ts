import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { variedExample } from "../../bench/vary-example.ts";
import type { Correction, HearsayRecord } from "../../src/core/record.ts";
import type { CorrectionKind } from "../../src/core/vocabulary.ts";
import { type GivenFile, makeCorrection, openDossierRecord, readSources } from "../../src/engine/engine.ts";
import { openDossier } from "../../src/storage/sqlite/open-dossier.ts";
import { shuffled } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";

/** Copies of the example under other names, of sixteen pages each. */
const COPIES = 13;
/** The last pages of the dossier that grows page by page. */
const ONE_BY_ONE = 6;

type Way = { readonly name: string; readonly batches: readonly (readonly GivenFile[])[] };

/**
 * The same pages and corrections, brought in in other orders and batches: every record that is not the same to the byte
 * is counted. Corrections come in the middle, when some of the pages that they hang on are still to come.
 */
export const growingDossier: Yardstick = {
  name: "growing-dossier",
  stage: "linking",
  needs: [],
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-growing-"));
    try {
      const files = Array.from({ length: COPIES }, (_, copy) => variedExample(copy)).flatMap((pages) =>
        pages.map(({ name, content }): GivenFile => ({ name, bytes: Buffer.from(content) })),
      );
      const whole = join(folder, "whole.dossier");
      const corrections = correctionsOf((await readSources([], { dossier: whole, given: files, workers: 1 })).record);
      await correct(whole, corrections);
      await readSources([], { dossier: whole, workers: 1 });
      const expected = JSON.stringify(await openDossierRecord(whole));
      const misses: Miss[] = [];
      const documents: number[][] = [];
      for (const { name, batches } of waysOf(files)) {
        const dossier = join(folder, `${documents.length}.dossier`);
        for (const [index, given] of batches.entries()) {
          await readSources([], { dossier, given, workers: 1 + (index % 2) });
          if (index === Math.floor((batches.length - 1) / 2)) await correct(dossier, corrections);
        }
        await readSources([], { dossier, workers: 1 });
        const differs = JSON.stringify(await openDossierRecord(dossier)) !== expected;
        documents.push([differs ? 1 : 0]);
        if (differs) misses.push({ category: "another record", context: name });
      }
      const sample = `${files.length} made-up pages in ${documents.length} orders and batches, with ${corrections.length} corrections`;
      const metric = "records that are not the same to the byte";
      return { sample, figures: [{ metric, formula: "count", documents, better: "lower", harmful: true }], misses };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function waysOf(files: readonly GivenFile[]): Way[] {
  const mixed = shuffled(files, 7);
  const before = files.slice(0, -ONE_BY_ONE);
  return [
    { name: "backwards, at once", batches: [files.toReversed()] },
    { name: "shuffled, in batches of 50", batches: batchesOf(mixed, 50) },
    { name: "three stories at a time", batches: batchesOf(files, 48) },
    { name: "the last page by page", batches: [before, ...files.slice(-ONE_BY_ONE).map((file) => [file])] },
  ];
}

function batchesOf(files: readonly GivenFile[], size: number): GivenFile[][] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
}

/** One of each kind that changes what is joined, of the first things that it can be said of. */
function correctionsOf(record: HearsayRecord): Correction[] {
  const [one, two, three, four] = record.entities.filter(({ kind }) => kind === "person").map(({ id }) => id);
  const events = record.events.map(({ id }) => id);
  const pages = record.pages.map(({ id }) => id);
  const undated = record.pages.find(({ published }) => published.own === null)?.id;
  const asked: readonly [CorrectionKind, readonly (string | undefined)[], string | null][] = [
    ["same", [one, two], null],
    ["rename", [three], "Vilja Sorn"],
    ["different", [four, one], null],
    ["same", [events[0], events[5]], null],
    ["reject", [events[9]], null],
    ["same", [pages[0], pages.at(-1)], null],
    ["date", [undated], "2031-05-14"],
  ];
  return asked.flatMap(([kind, ids, value], number) => {
    const targets = ids.flatMap((id) => id ?? []);
    if (targets.length < ids.length) return [];
    return [makeCorrection(record, { kind, targets, value, by: "data", at: `2031-05-20T10:0${number}:00.000Z` })];
  });
}

async function correct(dossier: string, corrections: readonly Correction[]): Promise<void> {
  const store = await openDossier(dossier);
  try {
    await store.putCorrections(corrections);
  } finally {
    await store.close();
  }
}
