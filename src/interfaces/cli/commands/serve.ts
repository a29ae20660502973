import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { HearsayError } from "../../../core/errors.ts";
import type { Join } from "../../../core/findings.ts";
import type { HearsayRecord } from "../../../core/record.ts";
import type { Progress } from "../../../engine/engine.ts";
import type { RecordWriter } from "../../http/record-writer.ts";
import type { StateOf } from "../../http/served-record.ts";
import { interruptible } from "../interruption.ts";
import { loadRecord } from "../load-record.ts";
import { ProgressLine } from "../progress-line.ts";
import { reportFailures } from "../report.ts";
import { paintFor, widthOf } from "../terminal.ts";

export type ServeCommandOptions = { readonly port?: number; readonly brief?: true };

/** True for a dossier (a state of one too) or a record as JSON, which are shown as they are; anything else is a page to read. */
async function holdsRecord(name: string): Promise<boolean> {
  const { dossierAndState } = await import("../../../engine/open-record.ts");
  const { path } = dossierAndState(name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  if (/\.json$/i.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString("latin1") === "SQLite format 3\0";
  } finally {
    await file.close();
  }
}

/** What is served, and how it can be changed. */
type Opened = {
  readonly record: HearsayRecord;
  readonly joins: readonly Join[] | null;
  readonly state?: StateOf;
  readonly writer?: RecordWriter;
  readonly captures?: RecordWriter;
  /** Takes away what was made for serving alone. */
  readonly remove?: () => void;
};

/** A dossier's last state can be changed, where the file can; an earlier one and a record as JSON are only read. */
async function openRecord(name: string): Promise<Opened> {
  const { dossierAndState, openDossierState } = await import("../../../engine/engine.ts");
  const { path, state } = dossierAndState(name);
  if (/\.json$/i.test(path)) return { record: await loadRecord(name), joins: null };
  const { dossierWriter, isWritable } = await import("../../http/record-writer.ts");
  const { record, joins, number } = await openDossierState(path, state);
  const captures = dossierWriter(path, { keeps: true });
  const earlier = async (one: number): Promise<HearsayRecord> => (await openDossierState(path, one)).record;
  return {
    record,
    joins,
    captures,
    state: { number, earlier },
    ...(state === undefined && isWritable(path) ? { writer: captures } : {}),
  };
}

/**
 * Reads pages into a dossier that ends with the server, so that they can be added to and corrected while it runs; null
 * where there are none. They are read in a thread that ends before the server begins, and takes its memory with it.
 */
async function readPages(sources: readonly string[]): Promise<Opened | null> {
  const { changeApart, openDossierState, readSources } = await import("../../../engine/engine.ts");
  const { dossierWriter, passingDossier } = await import("../../http/record-writer.ts");
  const progress = new ProgressLine();
  const { path, remove } = passingDossier();
  try {
    const onProgress = (now: Progress): void =>
      progress.show(now.phase === "linking" ? `linking: ${now.stage}` : `reading: ${now.pages}`);
    const read = await interruptible(async (signal) => {
      if (!sources.includes("-"))
        return changeApart({ kind: "read", dossier: path, sources, given: [] }, { signal, onProgress });
      // Standard input is this thread's.
      const { record } = await readSources(sources, { dossier: path, signal, onProgress });
      return { pages: record.pages.length, failures: record.failures };
    }).finally(() => progress.clear());
    reportFailures(read.failures);
    if (read.pages === 0) {
      remove();
      return null;
    }
    const { record, joins, number } = await openDossierState(path);
    const earlier = async (one: number): Promise<HearsayRecord> => (await openDossierState(path, one)).record;
    return { record, joins, state: { number, earlier }, writer: dossierWriter(path, { keeps: false }), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function openSources(sources: readonly string[]): Promise<Opened | null> {
  const [first] = sources;
  if (first === undefined) throw new HearsayError("no-input", "nothing was named to show");
  return sources.length === 1 && (await holdsRecord(first)) ? openRecord(first) : readPages(sources);
}

async function printBrief(record: HearsayRecord): Promise<void> {
  const { buildBrief } = await import("../../../exporters/brief/build-brief.ts");
  const { renderTerminal } = await import("../../../exporters/brief/render-terminal.ts");
  const paint = paintFor(process.stdout);
  const width = widthOf(process.stdout);
  process.stdout.write(`${renderTerminal(buildBrief(record), { width, ...(paint === undefined ? {} : { paint }) })}\n`);
}

/** Shows a record in a browser until it is interrupted. Gives the exit status. */
export async function runServe(sources: readonly string[], options: ServeCommandOptions): Promise<number> {
  const { loadWebApp } = await import("../../http/web-app.ts");
  const web = loadWebApp();
  const opened = await openSources(sources);
  if (opened === null) return 2;
  const { record, joins, state, writer, captures, remove } = opened;
  try {
    if (record.pages.length === 0) return 2;
    if (options.brief === true) await printBrief(record);
    const { serveApp } = await import("../../http/serve-app.ts");
    const { ServedRecord } = await import("../../http/served-record.ts");
    const port = options.port === undefined ? {} : { port: options.port };
    const serving = await serveApp({ record: new ServedRecord(record, joins, state), web, writer, captures, ...port });
    process.stdout.write(`The record is at ${serving.address} (Ctrl-C ends it).\n`);
    await interruptible(
      (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true })),
    );
    await serving.close();
    return 0;
  } finally {
    remove?.();
  }
}
