import type { RecordPage } from "../../../core/record.ts";
import { line, muted, type Part, separated } from "../brief.ts";
import { dateWords } from "../date-words.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { cut } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

function facts(page: RecordPage): string[] {
  const { own, linked } = page.published;
  const voices = page.voice.map((voice) => voice.value).filter((voice) => voice !== "report");
  return [
    page.outlet === null ? "outlet not stated" : safeText(page.outlet.value),
    own !== null ? dateWords(own.value) : linked !== null ? `${dateWords(linked.value)} (from other pages)` : "undated",
    ...(page.agency === null ? [] : [safeText(page.agency.value)]),
    ...voices,
  ];
}

function entry(index: RecordIndex, page: RecordPage): Part[] {
  const title = page.title === null ? [] : [[muted(cut(safeText(page.title.value), 100))]];
  const name: Part = { text: index.labels.get(page.id) ?? page.id, role: "page", page: page.id };
  return separated([[name], ...facts(page).map((fact): Part[] => [{ text: fact, role: "plain" }]), ...title], " · ");
}

/** The short names of the other lines, spelled out. */
export const pageList: SectionBuilder = (index, limit) => {
  const pages = [...index.record.pages].sort((a, b) =>
    byCodeUnits(index.labels.get(a.id) ?? a.id, index.labels.get(b.id) ?? b.id),
  );
  return sectionOf(
    "PAGES",
    pages.map((page) => [line(0, entry(index, page))]),
    limit,
  );
};
