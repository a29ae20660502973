import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A figure of the working tree, and of the ref beside it where there is one. Null where it could not be measured. */
export type Row = {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  /** The most that it is to be. */
  readonly limit?: number;
  readonly values: readonly (number | null)[];
};

/** What a script of this folder prints, parsed; null, with its message shown, where it fails. */
export function child<T>(script: string, ...args: readonly string[]): T | null {
  // With the flags that this was started with, which are those that bin/hearsay.js sets.
  const run = spawnSync(process.execPath, [...process.execArgv, join(import.meta.dirname, script), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status === 0) return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "null") as T;
  console.error(`${script}: ${run.stderr.trim().split("\n").slice(0, 8).join("\n")}`);
  return null;
}
