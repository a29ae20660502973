import type { Failure } from "../../core/record.ts";

/** The message with the source it is about: a failure found inside a page does not know where the page came from. */
export function failureMessage({ source: { path, url, id, line }, message }: Failure): string {
  const name = path ?? url ?? id ?? "standard input";
  if (message.includes(name)) return message;
  return `${line === undefined ? name : `${name}, line ${line}`}: ${message}`;
}
