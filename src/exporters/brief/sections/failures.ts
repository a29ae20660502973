import { label, line, muted } from "../brief.ts";
import { failureMessage } from "../failure-message.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

export const failures: SectionBuilder = (index, limit) =>
  sectionOf(
    "COULD NOT BE READ",
    index.record.failures.map((failure) => [
      line(0, label(safeText(failureMessage(failure))), muted(` ${failure.code}`)),
      line(1, muted(safeText(failure.hint))),
    ]),
    limit,
  );
