import type { DenialFinding } from "../../core/findings.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Joined } from "./cluster.ts";
import type { Statement } from "./statement.ts";

/** The denials of a matter that point back to what they deny, and the statements that they are. */
export class PointingDenials {
  private readonly denials: readonly DenialFinding[];
  private readonly denied: ReadonlySet<string>;
  private readonly byStatement: ReadonlyMap<string, DenialFinding>;

  constructor(denials: readonly DenialFinding[]) {
    this.denials = denials;
    this.denied = new Set(
      denials.flatMap(({ denies }) =>
        denies === null || denies.attribution === null ? [] : [keyOf(denies.page, denies.attribution)],
      ),
    );
    this.byStatement = new Map(denials.map((denial) => [keyOf(denial.denial.page, denial.attribution), denial]));
  }

  /**
   * A statement as it is where it points back: a denial, shown with who denies. An accusation that is denied is shown with
   * its verb; any other statement as it was given.
   */
  asShown(statement: Statement): Statement {
    const { page, attribution } = statement;
    if (attribution === null) return statement;
    const key = keyOf(page.page.id, attribution.id);
    const denial = this.byStatement.get(key);
    if (denial === undefined) return this.denied.has(key) ? withVerb(statement) : statement;
    if (denial.denies === null) return { ...statement, pointsBack: true };
    return { ...statement, span: denial.denial, stance: "denies", pointsBack: true };
  }

  /** Every denial with what it denies, by their places among the statements. */
  pairs(statements: readonly Statement[]): Joined[] {
    const places = new Map(
      statements.map(({ page, attribution }, index) => [keyOf(page.page.id, attribution?.id ?? -1 - index), index]),
    );
    const ordered = [...this.denials].sort((x, y) => byPlace(x.denial, y.denial) || x.attribution - y.attribution);
    return ordered.flatMap(({ denial: { page }, attribution, denies, score, features }) => {
      if (denies === null || denies.attribution === null) return [];
      const [one, other] = [places.get(keyOf(page, attribution)), places.get(keyOf(page, denies.attribution))];
      if (one === undefined || other === undefined) return [];
      const comparison = { score, apart: false, features: { ...features, pointsBack: 1 } };
      return [{ a: Math.min(one, other), b: Math.max(one, other), comparison }];
    });
  }
}

/** "[accused] the minister of lying": by itself the content is no clause. */
function withVerb(statement: Statement): Statement {
  const cue = statement.attribution?.cues.findLast(({ end }) => end <= statement.span.start);
  if (statement.stance !== "evaluates" || cue === undefined) return statement;
  const between = statement.page.page.text.slice(cue.end, statement.span.start);
  return /^\s{1,2}$/.test(between) ? { ...statement, span: { ...statement.span, start: cue.start } } : statement;
}

const keyOf = (page: string, attribution: number): string => `${page} ${attribution}`;
