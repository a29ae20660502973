import type { Attribution, Difference, Span } from "../../../core/record.ts";
import { type Line, label, line, muted, type Part, plain, separated } from "../brief.ts";
import { dateWords } from "../date-words.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { bareWords, cut, inItsSentence, pageNames, quoteWords, sentenceOf } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSays } from "../who-says.ts";

/** Labels made of whole sentences are cut: the sides below say them in full. */
export const LONGEST_SUBJECT = 90;

/** What a difference is about, in the record's own label. */
export function subjectOf(index: RecordIndex, difference: Difference): string {
  const { event, claim, entity } = difference.about;
  const about =
    (event === undefined ? undefined : index.events.get(event)?.label) ??
    (claim === undefined ? undefined : index.claims.get(claim)?.label) ??
    (entity === undefined ? undefined : index.entities.get(entity)?.name);
  // What is about nothing that has a label stands under what its first side says.
  return cut(safeText(about ?? difference.sides[0]?.value ?? difference.kind), LONGEST_SUBJECT);
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

type Side = Difference["sides"][number];

/** The statement of this side that holds the words, or else the only one it has from that page and from their sentence. */
function statementOf(index: RecordIndex, side: Side, span: Span): Attribution | undefined {
  const here = side.attributions
    .flatMap((id) => index.attributions.get(id) ?? [])
    .filter((one) => one.page === span.page);
  const holding = here.filter((one) =>
    one.contents.some((content) => content.start < span.end && span.start < content.end),
  );
  const [only] = here;
  return holding[0] ?? (only !== undefined && here.length === 1 && isOfSentence(index, only, span) ? only : undefined);
}

function isOfSentence(index: RecordIndex, { sources, cues, contents }: Attribution, span: Span): boolean {
  const sentence = sentenceOf(index, span);
  return [...sources, ...cues, ...contents].some((part) => part.start < sentence.end && sentence.start < part.end);
}

type Voice = { readonly page: string; readonly parts: readonly Part[] };

/** Words of the side, who says them and where: each page's first before any page's second, three at most. */
function voices(index: RecordIndex, side: Side, value: string): (readonly Part[])[] {
  const found = new Map<string, Voice>();
  for (const span of side.evidence) {
    const statement = statementOf(index, side, span);
    const who = statement === undefined ? "the page itself" : whoSays(index, statement);
    const key = `${span.page} ${who}`;
    const words = bareWords(index, span).toLowerCase();
    if (found.has(key) || words === "") continue;
    // A value made of these very words would only be said twice.
    const told = value.toLowerCase().includes(words) && words.includes(" ");
    const quote = told ? [] : [quoteWords(index, inItsSentence(index, span), 120, span), plain(": ")];
    found.set(key, { page: span.page, parts: [...quote, plain(`${who} `), ...pageNames(index, [span])] });
  }
  const turn = new Map<string, number>();
  const ordered = [...found.values()].map((voice) => {
    const at = turn.get(voice.page) ?? 0;
    turn.set(voice.page, at + 1);
    return { at, parts: voice.parts };
  });
  const shown = ordered.sort((a, b) => a.at - b.at).slice(0, 3);
  const rest = side.pages.filter((page) => !turn.has(page));
  return [...shown.map(({ parts }) => parts), ...(rest.length > 0 ? [pageNames(index, rest)] : [])];
}

function sideLines(index: RecordIndex, difference: Difference, side: Side): Line[] {
  const whole = valueWords(difference, side.value);
  const value = cut(whole, 120);
  // "denied: Kell dismissed the claim": whose words deny a claim may stand for the claim itself or for the denial.
  const stands = difference.kind === "claim" && side.standing === "denies" ? "denied:" : side.standing;
  const standing = side.standing === "asserts" || side.standing === "differs" ? [] : [label(stands), plain(" ")];
  const said = voices(index, side, whole);
  const head = [muted(`${difference.kind} `), ...standing, label(value, side.evidence[0])];
  const [only] = said;
  if (only !== undefined && said.length === 1) return [line(1, head, ": ", only)];
  return [line(1, head), ...said.map((parts) => line(2, parts))];
}

/** The lines of one difference: its kind, a line a side, what both share. */
export function differenceLines(index: RecordIndex, difference: Difference): Line[] {
  const sides = [...difference.sides].sort(
    (a, b) => b.pages.length - a.pages.length || byCodeUnits(a.standing, b.standing) || byCodeUnits(a.value, b.value),
  );
  const lines = sides.flatMap((side) => sideLines(index, difference, side));
  const common = difference.common
    .slice(0, 4)
    .map((one): Part[] => [plain(safeText(one.value)), plain(" "), ...pageNames(index, one.evidence)]);
  if (common.length > 0) lines.push(line(1, muted("common ground "), separated(common, " · ")));
  return lines;
}
