import type { CaptureAnswer } from "../../../src/interfaces/http/capture-route.ts";
import type { ChangeLine } from "../../../src/interfaces/http/write-routes.ts";
import { failureOf } from "./http-source.ts";
import { appToken } from "./open-source.ts";
import { SourceError } from "./source.ts";

export type ChangeProgress = Extract<ChangeLine, { progress: unknown }>["progress"];
export type ChangeDone = Extract<ChangeLine, { done: unknown }>["done"];

/** A text that somebody pasted, with what is known of it. */
export type PastedText = {
  readonly text: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
};

export type CorrectionAsked = {
  readonly kind: "same" | "different" | "rename" | "date" | "reject" | "restore";
  /** Ids, or places PAGE:START-END; for `restore` the id of a correction. */
  readonly targets: readonly string[];
  readonly value?: string | null;
  readonly note?: string;
  readonly by?: string;
};

/** The lines of an answer as they come. */
export async function* changeLines(response: Response): AsyncGenerator<ChangeLine> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  for (;;) {
    const next = await reader?.read();
    held += next?.value ?? "";
    const lines = held.split("\n");
    held = lines.pop() ?? "";
    for (const line of lines) if (line !== "") yield JSON.parse(line) as ChangeLine;
    if (next === undefined || next.done) return;
  }
}

async function change(path: string, init: RequestInit, onProgress: (now: ChangeProgress) => void): Promise<ChangeDone> {
  const gone = (): SourceError =>
    new SourceError("no-answer", "the server does not answer", "Is hearsay serve still running?");
  const response = await fetch(`/api/v1${path}`, {
    ...init,
    method: "POST",
    headers: { ...init.headers, "X-Hearsay-Token": appToken() ?? "" },
  }).catch(() => {
    throw gone();
  });
  if (!response.ok) throw await failureOf(response);
  for await (const line of changeLines(response)) {
    if ("progress" in line) onProgress(line.progress);
    else if ("done" in line) return line.done;
    else throw new SourceError(line.error.code, line.error.message, line.error.hint);
  }
  throw gone();
}

/** Adds files and pasted texts to the record. Call `forget()` of the source when it is done. Throws SourceError. */
export function addPages(
  given: { readonly files?: readonly File[]; readonly pasted?: PastedText },
  onProgress: (now: ChangeProgress) => void,
): Promise<ChangeDone> {
  const body = new FormData();
  for (const file of given.files ?? []) body.append("files", file);
  for (const [name, value] of Object.entries(given.pasted ?? {})) if (value !== undefined) body.append(name, value);
  return change("/pages", { body }, onProgress);
}

/** Corrects something, or takes a correction back. Call `forget()` of the source when it is done. Throws SourceError. */
export function correct(asked: CorrectionAsked, onProgress: (now: ChangeProgress) => void): Promise<ChangeDone> {
  const headers = { "Content-Type": "application/json" };
  return change("/corrections", { body: JSON.stringify(asked), headers }, onProgress);
}

/** What a page was read from, as it came. Throws SourceError `unknown-id` where none is kept. */
export async function capture(page: string): Promise<CaptureAnswer> {
  const response = await fetch(`/api/v1/pages/${encodeURIComponent(page)}/capture`);
  if (!response.ok) throw await failureOf(response);
  return (await response.json()) as CaptureAnswer;
}
