import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { HearsayError } from "../../core/errors.ts";

function sameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return one?.isFile() === true && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Refuses a result that would be written over what is read, before any work is done: throws HearsayError bad-arguments,
 * and no-such-file where the result's folder is not there. `output` undefined or `-` is standard output.
 */
export function checkOutput(output: string | undefined, inputs: readonly (string | undefined)[]): void {
  if (output === undefined || output === "-") return;
  if (!existsSync(dirname(output))) throw new HearsayError("no-such-file", `${output}: its folder is not there`);
  if (!existsSync(output)) return;
  for (const input of inputs) {
    if (input === undefined || input === "-" || !sameFile(output, input)) continue;
    throw new HearsayError("bad-arguments", `${output} is read here; the result would be written over it`, {
      hint: "Name another file for the result.",
    });
  }
}

/** Refuses a dossier that is named as a page too. Throws HearsayError bad-arguments. */
export function checkDossierIsNoSource(dossier: string | undefined, sources: readonly string[]): void {
  if (dossier === undefined || !existsSync(dossier)) return;
  for (const source of sources) {
    if (source === "-" || !sameFile(source, dossier)) continue;
    throw new HearsayError("bad-arguments", `${dossier} is named as the dossier and as a page`, {
      hint: `To see what it holds: hearsay read --dossier ${dossier}`,
    });
  }
}
