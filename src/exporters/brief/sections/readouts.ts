import type { Difference, Span } from "../../../core/record.ts";
import { type Line, label, line, muted, type Part, separated } from "../brief.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** Points shown of each side; the rest are counted. */
const MOST_POINTS = 5;
const LONGEST_POINT = 90;

/** The two pages that a difference sets side by side, in order; null where it is of more or fewer. */
export function readoutPair({ kind, sides }: Difference): readonly [string, string] | null {
  if (kind !== "emphasis" && kind !== "omission") return null;
  const [a, b, ...more] = [...new Set(sides.flatMap(({ pages }) => pages))].sort(byCodeUnits);
  return a === undefined || b === undefined || more.length > 0 ? null : [a, b];
}

/** Two sides' own accounts of one contact: what both tell, what only one of them tells, what each dwells on. */
export const readouts: SectionBuilder = (index, limit) => {
  const pairs = new Map<string, Difference[]>();
  for (const difference of index.record.differences) {
    const pair = readoutPair(difference);
    if (pair !== null) pairs.set(pair.join(" "), [...(pairs.get(pair.join(" ")) ?? []), difference]);
  }
  const entries = [...pairs.values()].map((differences): Line[] => {
    const [first] = differences;
    const pages = first === undefined ? null : readoutPair(first);
    if (first === undefined || pages === null) return [];
    const emphasis = differences.find(({ kind }) => kind === "emphasis");
    const title = separated(
      [...pages]
        .sort((a, b) => byCodeUnits(index.labels.get(a) ?? a, index.labels.get(b) ?? b))
        .map((page) => named(index, page)),
      " – ",
    );
    return [
      line(0, title, aboutOf(index, first)),
      ...(emphasis?.sides ?? []).map((side) =>
        line(1, muted("dwells on "), points(index, side.evidence), " ", pageNames(index, side.pages)),
      ),
      ...differences
        .filter(({ kind }) => kind === "omission")
        .flatMap(({ sides }) => sides.filter(({ standing }) => standing !== "silent"))
        .map((side) => line(1, muted("alone tells "), points(index, side.evidence), " ", pageNames(index, side.pages))),
      ...(emphasis?.common ?? [])
        .slice(0, MOST_POINTS)
        .map(({ evidence }) => line(1, muted("both tell "), points(index, evidence, " / "))),
    ];
  });
  return sectionOf("READOUTS SIDE BY SIDE", entries, limit);
};

function named(index: RecordIndex, page: string): Part[] {
  const { outlet } = index.pages.get(page) ?? {};
  return [
    label(outlet == null ? "outlet not stated" : safeText(outlet.value)),
    { text: " ", role: "plain" },
    ...pageNames(index, [page]),
  ];
}

function aboutOf({ events }: RecordIndex, first: Difference): Part[] {
  const event = events.get(first.about.event ?? "");
  return event === undefined
    ? []
    : [muted(": "), label(safeText(event.label), undefined, { kind: "event", id: event.id })];
}

function points(index: RecordIndex, spans: readonly Span[], separator = " · "): Part[] {
  const shown = spans.slice(0, MOST_POINTS).map((span): Part[] => [quoteWords(index, span, LONGEST_POINT)]);
  const rest = spans.length - shown.length;
  return [...separated(shown, separator), ...(rest > 0 ? [muted(` · ${rest} more`)] : [])];
}
