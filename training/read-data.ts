import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The objects of a .jsonl or .jsonl.gz file of the data folder. The caller names their type; nothing is checked. */
export function readData<T>(folder: string, name: string): T[] {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}

/** The data folder that a training command was called with; ends the process with a message where there is none. */
export function dataFolder(): string {
  const [, , folder] = process.argv;
  if (folder !== undefined) return folder;
  console.error("usage: node training/train-MODEL.ts DATA_FOLDER\n\nThe folder holds treebank/, entities/ and so on.");
  process.exit(2);
}
