import type { Difference } from "../../../core/record.ts";
import { type Line, label, line, muted, type Part, plain, separated } from "../brief.ts";
import { dateWords } from "../date-words.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { bareWords, pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSayAll } from "../who-says.ts";

/** What a difference is about, in the record's own label. */
export function subjectOf(index: RecordIndex, difference: Difference): string {
  const { event, claim, entity } = difference.about;
  const about =
    (event === undefined ? undefined : index.events.get(event)?.label) ??
    (claim === undefined ? undefined : index.claims.get(claim)?.label) ??
    (entity === undefined ? undefined : index.entities.get(entity)?.name);
  return about === undefined ? difference.kind : safeText(about);
}

/** The key under which differences about one thing stand together. */
export function subjectKey(difference: Difference): string {
  const { event, claim, entity } = difference.about;
  return event ?? claim ?? entity ?? difference.id;
}

/** A value as read: dates in words, the rest as the record has it. */
function valueWords(difference: Difference, value: string): string {
  return difference.kind === "date" ? dateWords(value) : safeText(value);
}

function sideLine(index: RecordIndex, difference: Difference, side: Difference["sides"][number]): Line {
  const value = valueWords(difference, side.value);
  const parts: Part[] = [];
  if (side.standing !== "asserts" && side.standing !== "differs") parts.push(label(side.standing), plain(" "));
  const quotes: Part[] = [];
  for (const span of side.evidence) {
    const words = bareWords(index, span);
    if (words === "" || words.toLowerCase() === value.toLowerCase()) continue;
    const quote = quoteWords(index, span);
    if (quotes.every((other) => other.text !== quote.text)) quotes.push(quote);
    if (quotes.length === 2) break;
  }
  const valueIsQuoted = quotes.some((quote) => quote.text.includes(value));
  if (!valueIsQuoted || quotes.length === 0) parts.push(plain(value));
  if (quotes.length > 0)
    parts.push(
      ...(parts.length > 0 ? [plain(" ")] : []),
      ...separated(
        quotes.map((one) => [one]),
        " · ",
      ),
    );
  const who = side.standing === "silent" ? "" : `: ${whoSayAll(index, side.attributions)}`;
  return line(0, parts, `${who} `, pageNames(index, side.pages));
}

/** The lines of one difference: its kind, a line a side, what both share. */
export function differenceLines(index: RecordIndex, difference: Difference): Line[] {
  const sides = [...difference.sides].sort(
    (a, b) => b.pages.length - a.pages.length || byCodeUnits(a.standing, b.standing) || byCodeUnits(a.value, b.value),
  );
  const lines = sides.map((side) => {
    const { parts } = sideLine(index, difference, side);
    return line(1, muted(`${difference.kind} `), parts);
  });
  const common = difference.common.slice(0, 4).map((one): Part[] => [
    plain(safeText(one.value)),
    plain(" "),
    ...pageNames(
      index,
      one.evidence.map((span) => span.page),
    ),
  ]);
  if (common.length > 0) lines.push(line(1, muted("common ground "), separated(common, " · ")));
  return lines;
}
