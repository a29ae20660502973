import type { DateFinding } from "../../core/findings.ts";
import type { Span, Warning } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { byText } from "../../measure/text-order.ts";
import { cutOffAt } from "./cut-off.ts";

/** Spans shown with a warning that could list hundreds. */
const MOST_EVIDENCE = 20;

type Check = {
  readonly code: string;
  readonly message: string;
  /** The evidence, empty where there is none to show; null where the warning does not apply. */
  find(page: ReadPage, linked: DateFinding | undefined): readonly Span[] | null;
};

const repairsOf = (page: ReadPage, kinds: readonly string[]): Span[] | null => {
  const spans = page.layers.repairs.annotations
    .filter((repair) => kinds.includes(repair.kind))
    .map((repair) => spanIn(page.page, repair));
  return spans.length === 0 ? null : spans.slice(0, MOST_EVIDENCE);
};
const voiceOf = (page: ReadPage, voice: string): Span[] | null => {
  const found = page.page.voice.filter((one) => one.value === voice);
  return found.length === 0 ? null : found.flatMap((one) => one.evidence);
};

/** What a reader must know of a page before its lines. The messages are fixed. */
const CHECKS: readonly Check[] = [
  {
    code: "opinion",
    message: "opinion: the author's own assertions belong to the page",
    find: (page) => voiceOf(page, "opinion"),
  },
  {
    code: "translated",
    message: "apparently translated: quotes are not verbatim",
    find: (page) => voiceOf(page, "translation"),
  },
  {
    code: "undated",
    message: "no date on the page",
    find: (page, linked) => (page.page.published === null && linked === undefined ? [] : null),
  },
  {
    code: "date from other pages",
    message: "no date on the page; bounds come from other pages",
    find: (page, linked) => (page.page.published === null && linked !== undefined ? linked.linked.evidence : null),
  },
  {
    code: "quotes lost",
    message: "quote marks lost: where quotes begin and end is read from the wording",
    find: (page) => repairsOf(page, ["quote opened", "quote closed"]),
  },
  {
    code: "outlet not stated",
    message: "the page does not say who published it",
    find: (page) => (page.page.outlet === null ? [] : null),
  },
  {
    code: "language not readable",
    message: "kept and cleaned, but in a language that hearsay does not read yet",
    find: ({ page }) => (page.language !== null && !/^en(?:-|$)/i.test(page.language) ? [] : null),
  },
  {
    code: "damaged encoding",
    message: "letters damaged by a wrong encoding",
    find: (page) => repairsOf(page, ["encoding"]) ?? replacementMarks(page),
  },
  {
    code: "cut off",
    message: "the page ends before its article does",
    find: ({ page }) => {
      const span = cutOffAt(page);
      return span === null ? null : [spanIn(page, span)];
    },
  },
];

function replacementMarks({ page }: ReadPage): Span[] | null {
  const spans: Span[] = [];
  for (
    let at = page.text.indexOf("\uFFFD");
    at >= 0 && spans.length < MOST_EVIDENCE;
    at = page.text.indexOf("\uFFFD", at + 1)
  )
    spans.push({ page: page.id, start: at, end: at + 1 });
  return spans.length === 0 ? null : spans;
}

/** Warnings of every page, in the order of pages and of the checks. */
export const warningsStage: LinkStage<"dates", "warnings"> = {
  name: "warnings",
  version: "1",
  needs: ["dates"],
  gives: ["warnings"],
  byMatter: { warnings: (x, y) => byText(x.page ?? "", y.page ?? "") },
  link({ pages, findings }) {
    const dates = new Map(findings.dates.map((date) => [date.page, date]));
    const warnings = pages.flatMap((page): Warning[] => {
      const linked = dates.get(page.page.id);
      return CHECKS.flatMap((check): Warning[] => {
        const evidence = check.find(page, linked);
        return evidence === null
          ? []
          : [{ code: check.code, page: page.page.id, message: check.message, evidence: [...evidence] }];
      });
    });
    return { findings: { warnings }, joins: [] };
  },
};
