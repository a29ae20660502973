import { compareRecords } from "../../../queries/compare-records.ts";
import { checkOutput } from "../check-files.ts";
import { comparisonText } from "../comparison-text.ts";
import { loadRecord } from "../load-record.ts";
import { withOutput } from "../output.ts";

/** Compares two records and prints what differs. Gives the exit status: 0 whether they differ or not. */
export async function runDiff(
  a: string,
  b: string,
  options: { readonly json?: true; readonly output?: string },
): Promise<number> {
  checkOutput(options.output, [a, b, a.replace(/@\d+$/, ""), b.replace(/@\d+$/, "")]);
  const comparison = compareRecords(await loadRecord(a), await loadRecord(b));
  const text = options.json === true ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison);
  await withOutput(options.output, (output) => output.write(text));
  return 0;
}
