import { ERROR_HINTS, type ErrorCode } from "../core/errors.ts";
import type { Failure, Source } from "../core/record.ts";

/** A failure of one source, with its code's hint. */
export function failure(code: ErrorCode, source: Source, message: string): { failure: Failure } {
  return { failure: { source, code, message, hint: ERROR_HINTS[code] } };
}

/** A size for a message: three digits that count, so that no size but zero reads as "0 MB". */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1e6).toPrecision(3))} MB`;
}

/** What the system said of a file, as a failure: no such file, no permission, or simply not readable. */
export function systemFailure(error: unknown, source: Source): { failure: Failure } {
  const name = source.path ?? "standard input";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return failure("no-such-file", source, `${name}: no such file or folder`);
  if (code === "ENAMETOOLONG") return failure("no-such-file", source, `${name.slice(0, 80)}…: no such file or folder`);
  if (code === "EACCES" || code === "EPERM") return failure("not-readable", source, `${name}: no permission to read`);
  if (code === "ELOOP") return failure("not-readable", source, `${name}: a link that leads back to itself`);
  if (code !== "") return failure("not-readable", source, `${name}: could not be read (${code})`);
  throw error;
}
