import { userInfo } from "node:os";
import { HearsayError } from "../../../core/errors.ts";
import type { Correction } from "../../../core/record.ts";
import { CORRECTION_KINDS, type CorrectionKind } from "../../../core/vocabulary.ts";
import { correctDossier } from "../../../engine/corrections/correct-dossier.ts";
import { openDossierRecord } from "../../../engine/open-record.ts";
import { compareRecords } from "../../../queries/compare-records.ts";
import { checkOutput } from "../check-files.ts";
import { comparisonText } from "../comparison-text.ts";
import { interruptible } from "../interruption.ts";
import { withOutput } from "../output.ts";

export type CorrectCommandOptions = {
  readonly value?: string;
  readonly by?: string;
  readonly note?: string;
  readonly json?: true;
  readonly output?: string;
};

/** Keeps a correction and prints what it changed, or lists those that are kept. Gives the exit status. */
export async function runCorrect(
  dossier: string,
  kind: string | undefined,
  targets: readonly string[],
  options: CorrectCommandOptions,
): Promise<number> {
  checkOutput(options.output, [dossier]);
  const text = kind === undefined ? await listed(dossier, options) : await corrected(dossier, kind, targets, options);
  await withOutput(options.output, (output) => output.write(text));
  return 0;
}

async function listed(dossier: string, options: CorrectCommandOptions): Promise<string> {
  const { corrections } = await openDossierRecord(dossier);
  if (options.json === true) return `${JSON.stringify(corrections, null, 2)}\n`;
  return corrections.length === 0 ? "No corrections.\n" : corrections.map((one) => `${lineOf(one)}\n`).join("");
}

async function corrected(
  dossier: string,
  kind: string,
  targets: readonly string[],
  options: CorrectCommandOptions,
): Promise<string> {
  const known = CORRECTION_KINDS.find((one) => one === kind);
  if (known === undefined) {
    throw new HearsayError("bad-correction", `“${kind}” is no kind of correction: ${CORRECTION_KINDS.join(", ")}.`);
  }
  const { correction, record, before } = await interruptible((signal) =>
    correctDossier(
      dossier,
      {
        kind: known satisfies CorrectionKind,
        targets,
        value: options.value ?? null,
        by: options.by ?? userName(),
        at: new Date().toISOString(),
        ...(options.note === undefined ? {} : { note: options.note }),
      },
      { signal },
    ),
  );
  if (options.json === true) return `${JSON.stringify(correction, null, 2)}\n`;
  return `${lineOf(correction)}\n\n${comparisonText(compareRecords(before, record))}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as containers have.
    return "unknown";
  }
}

/** Control characters never reach the terminal. */
function lineOf({ id, at, by, kind, of, words, value, note }: Correction): string {
  const told = (words ?? []).map((word) => `“${word.replace(/\s+/g, " ").slice(0, 60).toWellFormed()}”`).join(", ");
  const parts = [
    `${id}  ${at}  ${by}: ${kind} (${of ?? "entity"}) ${told}`,
    ...(value === null ? [] : [`→ ${value}`]),
    ...(note === undefined ? [] : [`– ${note}`]),
  ];
  return parts.join(" ").replace(/\p{Cc}/gu, "�");
}
