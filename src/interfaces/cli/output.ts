import { once } from "node:events";
import { createWriteStream, statSync } from "node:fs";
import { rename, unlink } from "node:fs/promises";
import type { Writable } from "node:stream";
import { HearsayError } from "../../core/errors.ts";

/** Where a command's result goes: standard output or a file. */
export type Output = {
  /** Resolves when more may be written, so that memory stays bounded however slow the reader is. */
  write(text: string): Promise<void>;
  /** Called when everything was written; a file appears under its name only now. */
  finish(): Promise<void>;
  /** Called when it went wrong: a half-written file is taken away. */
  abandon(): Promise<void>;
};

function asHearsayError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC") return new HearsayError("disk-full", `${path}: the disk is full`, { cause: error });
  if (code === "") return error;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new HearsayError("no-such-file", `${path}: its folder is not there`, { cause: error });
  }
  return new HearsayError("read-only", `${path}: cannot be written (${code})`, { cause: error });
}

/** Writes to a stream and waits where it is behind. `failed` rejects when the stream breaks. */
async function writeTo(stream: Writable, text: string, failed: Promise<never>): Promise<void> {
  if (text === "" || stream.write(text)) return;
  await Promise.race([once(stream, "drain"), failed]);
}

function standardOutput(): Output {
  const failed = new Promise<never>((_, reject) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (| head) is no error.
      if (error.code === "EPIPE") process.exit(0);
      reject(asHearsayError(error, "standard output"));
    });
  });
  failed.catch(() => {});
  return {
    write: (text) => writeTo(process.stdout, text, failed),
    finish: async () => {
      await Promise.race([new Promise((resolve) => process.stdout.write("", resolve)), failed]);
      // What the last write failed of is told only after its callback.
      await Promise.race([new Promise((resolve) => setImmediate(resolve)), failed]);
    },
    abandon: async () => {},
  };
}

function isPlainOrNew(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new HearsayError("read-only", `${path} is a folder`);
  return found === undefined || found.isFile();
}

function fileOutput(path: string): Output {
  // Written beside and moved into place, so that no reader ever finds half a record; a pipe or device is written to.
  const beside = isPlainOrNew(path) ? `${path}.${process.pid}.part` : path;
  const stream = createWriteStream(beside);
  const failed = once(stream, "error").then(([error]: unknown[]): never => {
    throw asHearsayError(error, path);
  });
  failed.catch(() => {});
  return {
    write: (text) => writeTo(stream, text, failed),
    async finish() {
      const ended = new Promise<void>((resolve, reject) => {
        stream.end((error?: Error | null) => (error == null ? resolve() : reject(asHearsayError(error, path))));
      });
      await Promise.race([ended, failed]);
      if (beside === path) return;
      await rename(beside, path).catch((error: unknown) => {
        throw asHearsayError(error, path);
      });
    },
    async abandon() {
      stream.destroy();
      if (beside !== path) await unlink(beside).catch(() => {});
    },
  };
}

/** Opens standard output, or a file where one is named (`-` is standard output). Throws a `HearsayError` where it cannot be written. */
export function openOutput(path: string | undefined): Output {
  return path === undefined || path === "-" ? standardOutput() : fileOutput(path);
}

/** Runs `work` with the output, finishes it when `work` is done, takes it away when `work` throws. */
export async function withOutput<T>(path: string | undefined, work: (output: Output) => Promise<T>): Promise<T> {
  const output = openOutput(path);
  try {
    const result = await work(output);
    await output.finish();
    return result;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
