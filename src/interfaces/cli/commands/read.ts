import { HearsayError } from "../../../core/errors.ts";
import type { HearsayRecord } from "../../../core/record.ts";
import type { Progress } from "../../../engine/progress.ts";
import { readSources } from "../../../engine/read-sources.ts";
import { checkDossierIsNoSource, checkOutput } from "../check-files.ts";
import { interruptible } from "../interruption.ts";
import { type Output, withOutput } from "../output.ts";
import { ProgressLine } from "../progress-line.ts";
import { reportFailures } from "../report.ts";
import { paintFor, widthOf } from "../terminal.ts";

export type ReadCommandOptions = {
  readonly format?: "brief" | "markdown" | "json";
  readonly json?: true;
  readonly compact?: true;
  readonly all?: true;
  readonly dossier?: string;
  readonly output?: string;
  readonly workers?: number;
  readonly maxPageMegabytes?: number;
  readonly pageSeconds?: number;
};

function progressText(progress: Progress): string {
  if (progress.phase === "linking") return `linking: ${progress.stage}`;
  const failed = progress.failures > 0 ? `, ${progress.failures} failed` : "";
  return `reading: ${progress.pages} page${progress.pages === 1 ? "" : "s"}${failed}`;
}

async function write(record: HearsayRecord, options: ReadCommandOptions, output: Output): Promise<void> {
  const format = options.json === true ? "json" : (options.format ?? "brief");
  const limit = options.all === true ? Number.POSITIVE_INFINITY : undefined;
  if (format === "json") {
    const { recordJsonPieces } = await import("../../../exporters/json/record-to-json.ts");
    for (const piece of recordJsonPieces(record, { indent: options.compact === true ? 0 : 2 }))
      await output.write(piece);
    return;
  }
  const brief = limit === undefined ? {} : { limit };
  if (format === "markdown") {
    const { recordToMarkdown } = await import("../../../exporters/markdown/render-markdown.ts");
    await output.write(recordToMarkdown(record, brief));
    return;
  }
  const { buildBrief } = await import("../../../exporters/brief/build-brief.ts");
  const { renderTerminal } = await import("../../../exporters/brief/render-terminal.ts");
  const toTerminal = options.output === undefined || options.output === "-";
  const paint = toTerminal ? paintFor(process.stdout) : undefined;
  const width = toTerminal ? widthOf(process.stdout) : 100;
  await output.write(renderTerminal(buildBrief(record, brief), { width, ...(paint === undefined ? {} : { paint }) }));
}

/** Reads sources, prints their record in the form asked for, names what failed. Gives the exit status. */
export async function runRead(sources: readonly string[], options: ReadCommandOptions): Promise<number> {
  if (sources.length === 0 && options.dossier === undefined) {
    throw new HearsayError("no-input", "nothing was named to read");
  }
  if (options.json === true && options.format !== undefined && options.format !== "json") {
    throw new HearsayError("bad-arguments", `--json and --format ${options.format} ask for two forms`);
  }
  checkDossierIsNoSource(options.dossier, sources);
  checkOutput(options.output, [options.dossier, ...sources]);
  const progress = new ProgressLine();
  const { record } = await interruptible((signal) =>
    readSources(sources, {
      signal,
      onProgress: (now) => progress.show(progressText(now)),
      ...(options.dossier === undefined ? {} : { dossier: options.dossier }),
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(options.pageSeconds === undefined ? {} : { pageSeconds: options.pageSeconds }),
      ...(options.maxPageMegabytes === undefined ? {} : { maxPageBytes: options.maxPageMegabytes * 1e6 }),
    }),
  ).finally(() => progress.clear());
  reportFailures(record.failures);
  if (record.pages.length === 0) return 2;
  // Only now is it known which files folders and globs led to.
  checkOutput(
    options.output,
    [...record.pages, ...record.failures].map(({ source }) => source.path),
  );
  await withOutput(options.output, (output) => write(record, options, output));
  return record.failures.length > 0 ? 1 : 0;
}
