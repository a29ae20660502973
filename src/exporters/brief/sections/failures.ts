import type { Failure } from "../../../core/record.ts";
import { label, line, muted } from "../brief.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

export const failures: SectionBuilder = (index, limit) =>
  sectionOf(
    "COULD NOT BE READ",
    index.record.failures.map((failure) => [
      line(0, label(safeText(named(failure))), muted(` ${failure.code}`)),
      line(1, muted(safeText(failure.hint))),
    ]),
    limit,
  );

/** The message with the source it is about: a failure found inside a page does not know where the page came from. */
function named({ source: { path, url, id, line: number }, message }: Failure): string {
  const name = path ?? url ?? id ?? "standard input";
  if (message.includes(name)) return message;
  return `${number === undefined ? name : `${name}, line ${number}`}: ${message}`;
}
