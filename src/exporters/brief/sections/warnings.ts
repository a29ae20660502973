import type { Span } from "../../../core/record.ts";
import { label, line, plain } from "../brief.ts";
import { byCodeUnits } from "../index-record.ts";
import { pageNames } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** One line a warning, with every page it is true of; those of the most pages last, as they say least of one. */
export const warnings: SectionBuilder = (index, limit) => {
  const pagesOf = new Map<string, (string | Span)[]>();
  for (const warning of index.record.warnings) {
    const message = safeText(warning.message);
    const pages = pagesOf.get(message) ?? [];
    // A date may be read off another page: the warning is of the one that it is true of.
    if (warning.page !== undefined)
      pages.push(warning.evidence.find(({ page }) => page === warning.page) ?? warning.page);
    pagesOf.set(message, pages);
  }
  const entries = [...pagesOf].sort(([a, one], [b, other]) => one.length - other.length || byCodeUnits(a, b));
  return sectionOf(
    "WARNINGS",
    entries.map(([message, pages]) => [
      line(0, label(message), pages.length === 0 ? plain("") : [plain(" "), ...pageNames(index, pages)]),
    ]),
    limit,
  );
};
