import { peopleBehind } from "../../../core/people-behind.ts";
import type { Claim, Span } from "../../../core/record.ts";
import { type Line, label, line, muted, type Part, plain, separated } from "../brief.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { bareWords, cut, isSameWords, pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSayAll } from "../who-says.ts";
import { LONGEST_SUBJECT } from "./describe-difference.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

type Member = Claim["members"][number];

function byPages(a: Claim, b: Claim): number {
  return b.pages.length - a.pages.length || b.members.length - a.members.length || byCodeUnits(a.id, b.id);
}

/** "CNN; people behind it unknown": the origins by name, and what is said of the people behind them. */
function origins(index: RecordIndex, claim: Claim): string {
  const statements = claim.members.flatMap(({ attribution }) => index.attributions.get(attribution ?? "") ?? []);
  const names = claim.tracedTo.origins.flatMap((id) => {
    const origin = index.origins.get(id);
    if (origin === undefined) return [];
    const unnamed = peopleBehind(origin, statements).length > 0 ? " (people behind it unnamed)" : "";
    return [`${safeText(origin.name)}${unnamed}`];
  });
  const untraced = claim.tracedTo.untraced > 0 ? [`${claim.tracedTo.untraced} untraced`] : [];
  return `traced to ${claim.tracedTo.origins.length}${names.length > 0 ? `: ${names.join(", ")}` : ""}${untraced.length > 0 ? `, ${untraced[0]}` : ""}`;
}

/** Members of a claim that stand for one wording of it, with one standing. */
type Wording = readonly [Member, ...Member[]];

function wordingsOf(index: RecordIndex, claim: Claim): Wording[] {
  const found: [Member, ...Member[]][] = [];
  for (const member of claim.members) {
    const words = bareWords(index, member.span);
    const same = found.find(
      ([first]) => first.stance === member.stance && isSameWords(bareWords(index, first.span), words),
    );
    if (same === undefined) found.push([member]);
    else same.push(member);
  }
  return found;
}

/** One wording, and everybody who says it so, each with the page. */
function wordingLine(index: RecordIndex, wording: Wording): Line {
  const [first] = wording;
  const pagesBySpeaker = new Map<string, Span[]>();
  for (const { attribution, span } of wording) {
    const who = whoSayAll(index, attribution === null ? [] : [attribution]);
    pagesBySpeaker.set(who, [...(pagesBySpeaker.get(who) ?? []), span]);
  }
  const voices = [...pagesBySpeaker].map(([who, spans]): Part[] => [plain(`${who} `), ...pageNames(index, spans)]);
  return line(
    1,
    first.stance === "asserts" ? [] : [muted(`${first.stance} `)],
    quoteWords(index, first.span),
    ": ",
    separated(voices.slice(0, 4), "; "),
  );
}

function claimEntry(index: RecordIndex, claim: Claim): Line[] {
  const wordings = wordingsOf(index, claim);
  const [first] = claim.members;
  // A label made of one wording's words would only be said twice.
  const isSaid = wordings.slice(0, 4).some(([{ span }]) => isSameWords(bareWords(index, span), safeText(claim.label)));
  const head = isSaid
    ? [label(origins(index, claim), first?.span, { kind: "claim", id: claim.id })]
    : [
        label(cut(safeText(claim.label), LONGEST_SUBJECT), first?.span, { kind: "claim", id: claim.id }),
        plain(" "),
        muted(origins(index, claim)),
      ];
  return [line(0, head), ...wordings.slice(0, 4).map((wording) => wordingLine(index, wording))];
}

function spanKey(span: Span): string {
  return `${span.page} ${span.start} ${span.end}`;
}

/** One of two wordings, which leads to where it stands. */
function wording(words: string, span: Span): Part {
  const text = safeText(words);
  return { text: text === "" ? "left out" : `“${text}”`, role: "plain", page: span.page, span };
}

/** Claims whose wording drifts from page to page, each wording once. */
export const oneReport: SectionBuilder = (index, limit) => {
  const claims = index.record.claims.filter((claim) => claim.drift.length > 0).sort(byPages);
  const entries = claims.map((claim) => {
    const wordings = new Map<string, Span>();
    for (const drift of claim.drift)
      for (const span of [drift.from, drift.to]) if (!wordings.has(spanKey(span))) wordings.set(spanKey(span), span);
    const memberOf = new Map(claim.members.map((member) => [spanKey(member.span), member]));
    const lines = [...wordings].map(([key, span]) => {
      const attribution = memberOf.get(key)?.attribution ?? null;
      const who = attribution === null ? " " : `: ${whoSayAll(index, [attribution])} `;
      return line(1, quoteWords(index, span), who, pageNames(index, [span]));
    });
    const changes = claim.drift.flatMap((drift) =>
      drift.changes.map((change): Part[] => [
        muted(`${safeText(change.kind)} `),
        wording(change.a, drift.from),
        plain(" → "),
        wording(change.b, drift.to),
      ]),
    );
    return [
      line(0, label(origins(index, claim), claim.drift[0]?.from, { kind: "claim", id: claim.id })),
      ...lines.slice(0, 6),
      ...(changes.length === 0 ? [] : [line(1, separated(changes.slice(0, 4), " · "))]),
    ];
  });
  return sectionOf("ONE REPORT, SEVERAL WORDINGS", entries, limit);
};

/** Claims on several pages that all rest on one origin, unless their wordings were shown already. */
export const oneOrigin: SectionBuilder = (index, limit) => {
  const claims = index.record.claims
    .filter((claim) => claim.state === "one origin" && claim.pages.length > 1 && claim.drift.length === 0)
    .sort(byPages);
  return sectionOf(
    "RESTS ON ONE ORIGIN",
    claims.map((claim) => claimEntry(index, claim)),
    limit,
  );
};

/** Claims of several origins that nobody in these pages contradicts. */
export const uncontradicted: SectionBuilder = (index, limit) => {
  const claims = index.record.claims
    .filter((claim) => claim.state === "uncontradicted" && claim.pages.length > 1)
    .sort(byPages);
  return sectionOf(
    "UNCONTRADICTED IN THESE PAGES",
    claims.map((claim) => claimEntry(index, claim)),
    limit,
  );
};
