import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { HearsayError } from "../../../core/errors.ts";
import type { HearsayRecord } from "../../../core/record.ts";
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

async function recordOf(sources: readonly string[]): Promise<HearsayRecord> {
  const [first] = sources;
  if (first === undefined) throw new HearsayError("no-input", "nothing was named to show");
  if (sources.length === 1 && (await holdsRecord(first))) return loadRecord(first);
  const { readSources } = await import("../../../engine/read-sources.ts");
  const progress = new ProgressLine();
  const { record } = await interruptible((signal) =>
    readSources(sources, {
      signal,
      onProgress: (now) => progress.show(now.phase === "linking" ? `linking: ${now.stage}` : `reading: ${now.pages}`),
    }),
  ).finally(() => progress.clear());
  reportFailures(record.failures);
  return record;
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
  const record = await recordOf(sources);
  if (record.pages.length === 0) return 2;
  if (options.brief === true) await printBrief(record);
  const { serveApp } = await import("../../http/serve-app.ts");
  const serving = await serveApp({ record, web, ...(options.port === undefined ? {} : { port: options.port }) });
  process.stdout.write(`The record is at ${serving.address} (Ctrl-C ends it).\n`);
  await interruptible(
    (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true })),
  );
  await serving.close();
  return 0;
}
