import type { TextSpan } from "../../core/span.ts";
import { PUBLICATION_WORDS, UPDATE_WORDS } from "../../languages/date-labels.ts";
import { readDateLine } from "../recognisers/date-line.ts";
import type { DateCandidate, DateRole } from "./date-candidates.ts";
import type { Draft } from "./draft.ts";
import { type DateHabit, readDates } from "./read-date.ts";

const LONGEST_LABELLED = 220;
const WORDS_BEFORE = 4;

/** "Veröffentlicht am 5. März 2031 von …": dates outside the text that a word before them calls the story's; null where they differ. */
export function fromLabelledLines(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const words = role === "published" ? PUBLICATION_WORDS : UPDATE_WORDS;
  const others = role === "published" ? UPDATE_WORDS : PUBLICATION_WORDS;
  const found: DateCandidate[] = [];
  for (const { passage, label } of draft.labelled) {
    if (label.kind === "body" || label.kind === "caption" || label.kind === "quote" || label.kind === "title") continue;
    if (passage.text.length > LONGEST_LABELLED || label.reason === "comments" || label.reason === "other stories")
      continue;
    let from = 0;
    for (const date of readDates(passage.text, undefined, habit)) {
      const before =
        passage.text
          .slice(from, date.start)
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu)
          ?.slice(-WORDS_BEFORE) ?? [];
      from = date.end;
      if (!before.some((word) => words.has(word)) || before.some((word) => others.has(word))) continue;
      found.push({
        value: date.value,
        stamp: passage.text,
        basis: "date line",
        confidence: 0.75,
        span: { start: passage.start + date.start, end: passage.start + date.end },
      });
    }
  }
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

const LONGEST_NEAR = 140;
const DATE_AT_START = 16;
/** The one date in the short lines between the title and the text, whatever else stands beside it. A caption's is none. */
export function fromNearLines(draft: Draft, habit: DateHabit): DateCandidate[] {
  const { labelled } = draft;
  const title = labelled.findIndex(({ label }) => label.kind === "title");
  const first = labelled.findIndex(({ label }, index) => label.kind === "body" && index > title);
  const found: DateCandidate[] = [];
  // A line that opens with the date may have been read as the text's first.
  const end = first < 0 ? labelled.length : first + 2;
  for (let index = Math.max(0, title - OVER_TITLE); title >= 0 && index < end && index <= title + 10; index++) {
    const item = labelled[index];
    if (item === undefined || index === title || item.passage.text.length > LONGEST_NEAR) continue;
    const opens = (readDates(item.passage.text, undefined, habit)[0]?.start ?? LONGEST_NEAR) <= DATE_AT_START;
    if (first >= 0 && index >= first && !opens) continue;
    if (item.label.kind === "caption" || item.label.kind === "standfirst" || item.label.kind === "title") continue;
    for (const date of readDates(item.passage.text, undefined, habit))
      found.push({
        value: date.value,
        stamp: item.passage.text,
        basis: "date line",
        confidence: 0.65,
        span: { start: item.passage.start + date.start, end: item.passage.start + date.end },
      });
  }
  // The line under the title comes before the one over it, where today's date may stand.
  const under = found.filter(({ span }) => span !== null && span.start > (labelled[title]?.passage.start ?? 0));
  const those = under.length > 0 ? under : found;
  return new Set(those.map(({ value }) => value)).size === 1 ? those.slice(0, 1) : [];
}

const OVER_TITLE = 3;
type LineDate = TextSpan & {
  value: string;
  label: DateRole | null;
  above: boolean;
  basis: "date line" | "byline";
  stamp: string;
};

/** Date lines and dated bylines. Those with a label count anywhere; those without only at the head of the story. */
export function fromLines(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const { labelled } = draft;
  const title = labelled.findIndex(({ label }) => label.kind === "title");
  const first = labelled.findIndex(({ label }) => label.kind === "body");
  const found: LineDate[] = [];
  for (const [index, { passage, label }] of labelled.entries()) {
    if (label.kind !== "date" && label.kind !== "byline") continue;
    const dates =
      readDateLine(passage.text, habit)?.dates ??
      (label.kind === "byline"
        ? readDates(passage.text, undefined, habit).map((date) => ({ ...date, label: null }))
        : []);
    const above = first >= 0 && index < first && index >= Math.max(title - OVER_TITLE, first - 12);
    for (const date of dates)
      found.push({
        value: date.value,
        // Of several dates in a line each has the time that stands behind it.
        stamp: passage.text.slice(dates.length > 1 ? date.start : 0).slice(0, 200),
        label: date.label,
        start: passage.start + date.start,
        end: passage.start + date.end,
        above,
        basis: label.kind === "byline" ? "byline" : "date line",
      });
  }
  const give = (date: LineDate | undefined, confidence: number): DateCandidate[] =>
    date === undefined
      ? []
      : [
          {
            value: date.value,
            stamp: date.stamp,
            basis: date.basis,
            confidence,
            span: { start: date.start, end: date.end },
          },
        ];
  if (role === "updated") {
    const changed = found.filter((date) => date.label === "updated");
    return give(changed.find((date) => date.above) ?? (changed.length === 1 ? changed[0] : undefined), 0.85);
  }
  // A label of the list below ("Published: …" under every teaser) is several: then none of them is the page's.
  const labelledPublished = found.filter((date) => date.label === "published");
  const plain = found.filter((date) => date.label === null && date.above);
  const nearest = labelledPublished.find((date) => date.above) ?? plain.at(0);
  if (nearest !== undefined)
    return give(
      nearest,
      nearest.label === "published" ? 0.95 : new Set(plain.map((date) => date.value)).size > 1 ? 0.7 : 0.9,
    );
  return new Set(labelledPublished.map((date) => date.value)).size === 1 ? give(labelledPublished[0], 0.8) : [];
}
