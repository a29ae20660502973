import { createReadStream, type ReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ERROR_HINTS, HearsayError } from "../../../core/errors.ts";
import { annotateOne, cleanOne, splitLines } from "../../../engine/engine.ts";
import { checkOutput } from "../check-files.ts";
import { withOutput } from "../output.ts";
import { report } from "../report.ts";

/** Longest line that is read, in bytes; a longer one is a broken one. */
const LONGEST_LINE = 50_000_000;

async function inputOf(file: string): Promise<ReadStream | NodeJS.ReadStream> {
  if (file === "-") return process.stdin;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw new HearsayError("no-such-file", `${file}: no such file`);
  if (found.isDirectory()) throw new HearsayError("unsupported-type", `${file} is a folder, not a .jsonl file`);
  if (!found.isFile() && !/^\/(?:dev|proc)\//.test(file)) throw new HearsayError("not-a-file", `${file} is not a file`);
  return createReadStream(file, { highWaterMark: 1 << 18 });
}

async function* bytesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/**
 * Runs every line of a file through `one` and writes what it gives, in order, holding one line at a time. A line that
 * fails is named on standard error and left out; the others go on. Gives the exit status.
 */
async function filter(file: string, output: string | undefined, one: (line: string) => unknown): Promise<number> {
  const input = await inputOf(file);
  checkOutput(output, [file]);
  const decoder = new TextDecoder();
  let [read, failed] = [0, 0];
  const hinted = new Set<string>();
  const fail = (line: number, { code, message, hint }: HearsayError): void => {
    failed++;
    report(`line ${line}: ${message}`, hinted.has(code) ? "" : hint);
    hinted.add(code);
  };
  await withOutput(output, async ({ write }) => {
    for await (const { number, bytes } of splitLines(bytesOf(input), LONGEST_LINE)) {
      if (bytes === null) {
        fail(number, new HearsayError("bad-json-line", `longer than ${LONGEST_LINE / 1e6} MB`));
        continue;
      }
      const line = decoder.decode(bytes);
      if (line.trim() === "") continue;
      let result: unknown;
      try {
        result = one(line);
      } catch (error) {
        if (error instanceof HearsayError && error.code === "interrupted") throw error;
        // A defect that one text brings to light must not cost the texts after it.
        const told =
          error instanceof HearsayError ? error : new HearsayError("stage-failed", `defect: ${String(error)}`);
        fail(number, told);
        continue;
      }
      read++;
      await write(`${JSON.stringify(result)}\n`);
    }
  });
  if (read === 0 && failed === 0) report("nothing came in", ERROR_HINTS["bad-json-line"]);
  return read === 0 ? 2 : failed > 0 ? 1 : 0;
}

export async function runClean(file: string, options: { readonly output?: string }): Promise<number> {
  return filter(file, options.output, (line) => cleanOne(line));
}

export async function runAnnotate(
  file: string,
  options: { readonly output?: string; readonly tokens?: true; readonly quantities?: true },
): Promise<number> {
  return filter(file, options.output, (line) =>
    annotateOne(line, { tokens: options.tokens === true, quantities: options.quantities === true }),
  );
}
