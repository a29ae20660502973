import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Claim, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { LinkStage } from "../../core/stage.ts";
import { correctedPairs } from "../../document/corrected-pairs.ts";
import { textOf } from "../../document/document.ts";
import { memberIndex } from "../../document/dossier-index.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { Accounts, type PageState } from "./accounts.ts";
import { cluster } from "./cluster.ts";
import { driftOf } from "./drift.ts";
import { PointingDenials } from "./pointing-denials.ts";
import { ownStatements, relatedPairs } from "./related.ts";
import { Comparer, THRESHOLD } from "./similarity.ts";
import { type Statement, statementsOf } from "./statement.ts";
import { type NamedOrigin, type Trace, Tracer } from "./trace.ts";

type Needs = "matters" | "entities" | "events" | "copies" | "dates" | "origins" | "warnings" | "relations" | "denials";

/** A wording shorter than this is no label. Words. */
const SHORTEST_LABEL = 4;

/** Every statement is a claim, alone or with those who say or deny the same. Only pages of one matter are compared. */
export const claimsStage: LinkStage<Needs, "claims"> = {
  name: "claims",
  version: "13",
  needs: ["matters", "entities", "events", "copies", "dates", "origins", "warnings", "relations", "denials"],
  gives: ["claims"],
  byMatter: { claims: (a, b) => byText(a.id, b.id) },
  link({ pages, findings, corrections }) {
    const entityOf = memberIndex(findings.entities);
    const eventOf = memberIndex(findings.events);
    const originOf = new Map(
      findings.origins.flatMap((origin) => origin.attributions.map((id): [string, string] => [id, origin.id])),
    );
    const linkedDates = new Map(findings.dates.map(({ page, linked }) => [page, linked]));
    const origins = new Map(
      findings.origins.map(({ id, kind, name }): [string, NamedOrigin] => [id, { name, outlet: kind === "outlet" }]),
    );
    const tracer = new Tracer(originOf, origins, findings.copies);
    const cutOff = new Set(findings.warnings.filter(({ code }) => code === "cut off").map(({ page }) => page));
    const matterOf = new Map(
      findings.matters.flatMap((matter) => matter.pages.map((page): [string, string] => [page, matter.id])),
    );
    const claims: Claim[] = [];
    const joins: Join[] = [];
    const pageOf = new Map(pages.map((page) => [page.page.id, page]));
    // Relations are found within a matter: the first side tells which.
    const related = Map.groupBy(findings.relations, ({ a }) => matterOf.get(a.page) ?? a.page);
    const pointing = Map.groupBy(findings.denials, ({ denial }) => denial.page);
    const byMatter = Map.groupBy(pages, ({ page }) => matterOf.get(page.id) ?? page.id);
    for (const matter of [...byMatter.keys()].sort(byText)) {
      const states = (byMatter.get(matter) ?? []).map(
        (page): PageState => ({
          page,
          date: (page.page.published ?? linkedDates.get(page.page.id))?.value ?? null,
          cutOff: cutOff.has(page.page.id),
        }),
      );
      const relations = related.get(matter) ?? [];
      const denials = new PointingDenials(states.flatMap(({ page }) => pointing.get(page.page.id) ?? []));
      const statements = [
        ...states.flatMap(({ page }) => statementsOf(page, entityOf, eventOf)).map((one) => denials.asShown(one)),
        ...ownStatements(relations, pageOf, entityOf, eventOf),
      ].sort((a, b) => byPlace(a.span, b.span) || byText(a.id ?? "", b.id ?? ""));
      const accounts = new Accounts(states);
      const at = (anchor: Span): number => statementAt(statements, anchor);
      const { groups, joins: joined } = cluster(
        statements,
        new Comparer(statements, relatedPairs(relations, statements)),
        {
          same: correctedPairs(corrections, "same", "claim", at),
          different: correctedPairs(corrections, "different", "claim", at),
        },
        denials.pairs(statements),
      );
      const ids = new Map<number, string>();
      const taken = new Set<string>();
      for (const group of groups) {
        const members = group.flatMap((index) => statements[index] ?? []);
        const [first] = members;
        if (first === undefined) continue;
        let id = mintId("claim", first.span.page, first.span.start, first.span.end);
        if (taken.has(id))
          id = mintId("claim", first.span.page, first.span.start, first.span.end, first.id ?? "the page");
        taken.add(id);
        for (const index of group) ids.set(index, id);
        claims.push(claimOf(id, members, accounts.of(members), tracer.trace(members), driftOf(members, originOf)));
      }
      for (const { a, b, comparison } of joined) {
        const subject = ids.get(a);
        const [one, other] = [statements[a], statements[b]];
        if (subject === undefined || one === undefined || other === undefined) continue;
        joins.push({
          subject,
          by: "claims",
          decision:
            one.stance !== "denies" && other.stance !== "denies" ? "say the same" : "a statement and its denial",
          features: comparison.features,
          score: comparison.score,
          threshold: THRESHOLD,
          why: whyOf(comparison.features),
          evidence: [one.span, other.span],
        });
      }
    }
    return { findings: { claims: claims.sort((a, b) => byText(a.id, b.id)) }, joins };
  },
};

function whyOf(features: Join["features"]): string {
  if (features.correction === 1) return "corrected by a user";
  if (features.pointsBack === 1) return "the denial points back to it on its page";
  if (features.likelihood !== undefined) return "they say the same, by how they are worded";
  if (features.nestedShare !== undefined) return "one content holds nearly all of the other";
  return features.event === 1 ? "shared words, and one event with one status" : "shared words, names and numbers";
}

function claimOf(
  id: string,
  members: readonly Statement[],
  accounts: Claim["accounts"],
  traced: Trace,
  drift: Claim["drift"],
): Claim {
  const pages = [...new Set(members.map(({ span }) => span.page))].sort(byText);
  const outlets = new Set(members.flatMap(({ page }) => page.page.outlet?.value ?? []));
  return {
    id,
    label: labelOf(members),
    members: members.map((member) => ({ attribution: member.id, span: member.span, stance: member.stance })),
    accounts,
    pages,
    outlets: [...outlets].sort(byText),
    ...traced,
    drift,
  };
}

/** The statement whose words these are, or the first that holds some of them; -1 where there is none. */
function statementAt(statements: readonly Statement[], anchor: Span): number {
  const here = statements.flatMap(({ span, contents }, index) =>
    span.page === anchor.page && contents.some((content) => overlap(content, anchor)) ? [index] : [],
  );
  const exact = here.find((index) =>
    statements[index]?.contents.some(({ start, end }) => start === anchor.start && end === anchor.end),
  );
  return exact ?? here[0] ?? -1;
}

/** The shortest wording that is long enough to say something, from those who do not deny it. */
function labelOf(members: readonly Statement[]): string {
  const asserting = members.filter(({ stance }) => stance !== "denies");
  const wordings = (asserting.length === 0 ? members : asserting).map((member) => ({
    // "that talks had failed": the words that lead a clause in are no part of what is claimed.
    text: textOf(member.page.page, member.span).replace(/^that\s+/i, ""),
    words: member.wording.split(" ").length,
  }));
  wordings.sort(
    (a, b) =>
      Number(a.words < SHORTEST_LABEL) - Number(b.words < SHORTEST_LABEL) ||
      a.text.length - b.text.length ||
      byText(a.text, b.text),
  );
  return wordings[0]?.text ?? "";
}
