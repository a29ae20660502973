import { BASES } from "../../core/basis.ts";
import { BLOCK_REASONS } from "../../core/block-reasons.ts";
import type { Span } from "../../core/record.ts";
import type { Explanation } from "../../engine/engine.ts";
import { type Brief, type Line, label, line, muted, type Part, type Section } from "../../exporters/brief/brief.ts";
import { indexRecord, type RecordIndex } from "../../exporters/brief/index-record.ts";
import { pageNames, quoteWords } from "../../exporters/brief/quote-words.ts";
import { safeText } from "../../exporters/brief/safe-text.ts";
import { whoSays } from "../../exporters/brief/who-says.ts";

function basisWords(basis: string): string {
  return Object.entries(BASES).find(([code]) => code === basis)?.[1] ?? basis;
}

/** A reason of the catalogue with what it means; what a site's other pages told speaks for itself. */
function reasonWords(reason: string): string {
  const words = Object.entries(BLOCK_REASONS).find(([code]) => code === reason)?.[1];
  return words === undefined ? safeText(reason) : `${reason} (${words})`;
}

function evidence(index: RecordIndex, spans: readonly Span[], most = 6): Line[] {
  return spans
    .slice(0, most)
    .map((span) =>
      line(1, quoteWords(index, span), " ", pageNames(index, [span.page]), muted(` ${span.start}–${span.end}`)),
    );
}

function section(heading: string, lines: readonly Line[]): Section[] {
  return lines.length === 0 ? [] : [{ heading, lines, left: 0 }];
}

function valueLines(index: RecordIndex, explanation: Explanation): Line[] {
  return explanation.values.flatMap(({ field, value, basis, confidence, evidence: spans }) => [
    line(
      0,
      muted(`${field} `),
      label(safeText(value)),
      ` by ${basisWords(basis)}`,
      muted(`, confidence ${confidence}`),
    ),
    ...evidence(index, spans, 3),
  ]);
}

function blockLines(index: RecordIndex, explanation: Explanation): Line[] {
  return explanation.blocks.map(({ kind, start, end, reason, confidence }) =>
    line(
      0,
      label(kind),
      muted(` ${start}–${end} `),
      `${reasonWords(reason)} `,
      muted(`${confidence} `),
      quoteWords(index, { page: explanation.id, start, end }, 60),
    ),
  );
}

function joinLines(index: RecordIndex, explanation: Explanation): Line[] {
  return explanation.joins.flatMap((join) => {
    const features = Object.entries(join.features).map(([name, value]) => `${name} ${Number(value.toFixed(3))}`);
    return [
      line(
        0,
        label(safeText(join.decision)),
        ` ${safeText(join.why)}`,
        muted(` by ${join.by}, score ${Number(join.score.toFixed(3))}, threshold ${join.threshold}`),
      ),
      ...(features.length === 0 ? [] : [line(1, muted(features.join(" · ")))]),
      ...evidence(index, join.evidence),
    ];
  });
}

/** Who says what status, for an event. */
function accountLines(index: RecordIndex, id: string): Line[] {
  const event = index.events.get(id);
  if (event === undefined) return [];
  return event.accounts.map((account) => {
    const attribution = account.attribution === null ? undefined : index.attributions.get(account.attribution);
    const who: Part[] = [muted(attribution === undefined ? "the page itself " : `${whoSays(index, attribution)} `)];
    const asOf = account.asOf === null ? "" : `, as of ${account.asOf}`;
    return line(
      0,
      label(account.status),
      muted(` ${account.stance}${asOf}: `),
      who,
      quoteWords(index, account.mention),
      " ",
      pageNames(index, [account.page]),
    );
  });
}

function memberLines(index: RecordIndex, id: string): Line[] {
  const members = index.claims.get(id)?.members ?? [];
  return members.map((member) => {
    const attribution = member.attribution === null ? undefined : index.attributions.get(member.attribution);
    const who = attribution === undefined ? "the page itself" : whoSays(index, attribution);
    return line(
      0,
      muted(`${member.stance}: ${who} `),
      quoteWords(index, member.span),
      " ",
      pageNames(index, [member.span.page]),
    );
  });
}

function attributionLines(index: RecordIndex, id: string): Line[] {
  const one = index.attributions.get(id);
  if (one === undefined) return [];
  const words = (name: string, spans: readonly Span[]): Line[] =>
    spans.map((span) => line(0, muted(`${name} `), quoteWords(index, span), " ", pageNames(index, [span.page])));
  return [
    line(0, label(whoSays(index, one)), muted(` ${one.stance}, ${one.form}, ${one.fidelity}`)),
    ...words("source", one.sources),
    ...words("cue", one.cues),
    ...words("content", one.contents),
    line(
      0,
      muted("chain "),
      one.chain.map((link) => `${safeText(link.name)}${link.inferred ? " (inferred)" : ""}`).join(" ← "),
    ),
  ];
}

function sideLines(index: RecordIndex, explanation: Explanation): Line[] {
  const difference = explanation.record.differences.find((one) => one.id === explanation.id);
  return (difference?.sides ?? []).flatMap((side) => [
    line(0, label(safeText(side.value)), muted(` ${side.standing} `), pageNames(index, side.pages)),
    ...evidence(index, side.evidence),
  ]);
}

/** An explanation laid out like the brief: what it is, what it stands on, what was decided about it and by how much. */
export function explanationBrief(explanation: Explanation): Brief {
  const index = indexRecord(explanation.record);
  const { id, kind } = explanation;
  const sections = [
    ...section("VALUES", valueLines(index, explanation)),
    ...section("STATEMENT", attributionLines(index, id)),
    ...section("ACCOUNTS", accountLines(index, id)),
    ...section("MEMBERS", memberLines(index, id)),
    ...section("SIDES", sideLines(index, explanation)),
    ...section("DECISIONS", joinLines(index, explanation)),
    ...section("BLOCKS", blockLines(index, explanation)),
  ];
  return {
    title: `${kind} ${id}`,
    facts: [safeText(explanation.label) || "no label"],
    sections: sections.length > 0 ? sections : section("DECISIONS", [line(0, "none: nothing was joined")]),
  };
}
