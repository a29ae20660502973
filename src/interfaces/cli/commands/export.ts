import { HearsayError } from "../../../core/errors.ts";
import type { HearsayRecord } from "../../../core/record.ts";
import type { CsvTable } from "../../../exporters/csv/record-to-csv.ts";
import { recordJsonPieces } from "../../../exporters/json/record-to-json.ts";
import { recordToMarkdown } from "../../../exporters/markdown/render-markdown.ts";
import { checkOutput } from "../check-files.ts";
import { loadRecord } from "../load-record.ts";
import { withOutput } from "../output.ts";

export type ExportFormat = "json" | "markdown" | "html" | "csv" | "plover" | "timelinejs";
export type ExportCommandOptions = {
  readonly to: string;
  readonly format?: ExportFormat;
  readonly compact?: true;
  /** Of a CSV file; events unless given. */
  readonly table?: CsvTable;
};

function formatOf({ to, format }: ExportCommandOptions): ExportFormat {
  if (format !== undefined) return format;
  if (/\.json$/i.test(to)) return "json";
  if (/\.(?:md|markdown)$/i.test(to)) return "markdown";
  if (/\.html?$/i.test(to)) return "html";
  if (/\.csv$/i.test(to)) return "csv";
  throw new HearsayError("unknown-format", `${to}: its name does not tell what to write`);
}

async function html(record: HearsayRecord): Promise<string> {
  const { recordToHtml } = await import("../../../exporters/html/record-to-html.ts");
  const { loadWebApp } = await import("../../http/web-app.ts");
  return recordToHtml(record, loadWebApp());
}

/** Writes a dossier's record to a file in the form its name or --format asks for. Gives the exit status. */
export async function runExport(dossier: string, options: ExportCommandOptions): Promise<number> {
  const format = formatOf(options);
  if (options.table !== undefined && format !== "csv")
    throw new HearsayError("bad-arguments", `--table is for CSV, not for ${format}`);
  checkOutput(options.to, [dossier, dossier.replace(/@\d+$/, "")]);
  const record = await loadRecord(dossier);
  await withOutput(options.to, async (output) => {
    if (format === "markdown") return output.write(recordToMarkdown(record, { limit: Number.POSITIVE_INFINITY }));
    if (format === "html") return output.write(await html(record));
    if (format === "plover") {
      const { recordToPlover } = await import("../../../exporters/plover/record-to-plover.ts");
      for (const line of recordToPlover(record)) await output.write(line);
      return;
    }
    if (format === "csv") {
      const { recordToCsv } = await import("../../../exporters/csv/record-to-csv.ts");
      for (const line of recordToCsv(record, options.table ?? "events")) await output.write(line);
      return;
    }
    if (format === "timelinejs") {
      const { recordToTimelineJs } = await import("../../../exporters/timelinejs/record-to-timelinejs.ts");
      return output.write(`${JSON.stringify(recordToTimelineJs(record), null, options.compact === true ? 0 : 2)}\n`);
    }
    const pieces = recordJsonPieces(record, { indent: options.compact === true ? 0 : 2 });
    for (const piece of pieces) await output.write(piece);
  });
  return 0;
}
