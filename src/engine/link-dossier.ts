import { HearsayError } from "../core/errors.ts";
import type { Findings, Join } from "../core/findings.ts";
import type { Correction, Failure } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { StageFailure } from "./annotate-page.ts";
import type { AnyLinkStage } from "./check-order.ts";
import { withCorrectedDates } from "./corrections/corrected-dates.ts";
import { withoutRejectedFindings } from "./corrections/reject-findings.ts";
import { type FoundBefore, linkByMatter } from "./link-by-matter.ts";
import { withLinkedTimes } from "./linked-times.ts";
import { noFindings } from "./no-findings.ts";
import { failureOf } from "./read-page.ts";
import { WorkInterrupted, withinTime } from "./time-limit.ts";

/** What linking gives: findings, why each is as it is, and the stages that failed. */
export type Linked = {
  readonly findings: Findings;
  readonly joins: readonly Join[];
  /** One a stage that threw; what it should have given is empty. */
  readonly failures: readonly Failure[];
};

/**
 * Runs the linking stages over all pages (sorted by id). A stage that throws leaves what it gives empty and is named
 * among the failures, so that a defect in one never costs the user the rest. `between` is called before each stage and
 * may throw to stop. `before` is what is known of matters that have not changed.
 */
export async function linkDossier(
  pages: readonly ReadPage[],
  corrections: readonly Correction[],
  stages: readonly AnyLinkStage[],
  between: (stage: string) => Promise<void> = async () => {},
  before: FoundBefore | null = null,
): Promise<Linked> {
  const findings: Findings = noFindings();
  const joins: Join[] = [];
  const failures: Failure[] = [];
  for (const stage of stages) {
    await between(stage.name);
    try {
      // No time limit: what is found must not hang on the machine. But Ctrl-C is heard in the middle of a stage.
      const given = withinTime(Number.POSITIVE_INFINITY, () =>
        stage.byMatter === undefined
          ? stage.link({ pages, findings, corrections } as never)
          : linkByMatter(stage, pages, findings, corrections, before),
      );
      for (const name of stage.gives) {
        const found = (given.findings as Partial<Findings>)[name];
        if (found === undefined) throw new Error(`it did not give ${name}`);
        Object.assign(findings, { [name]: found });
      }
      // Once pages are dated by their neighbours, what stood open on them is read again.
      if (stage.gives.some((name) => name === "dates"))
        Object.assign(findings, { events: withLinkedTimes(pages, findings.events, findings.dates) });
      if (stage.gives.some((name) => name === "events"))
        Object.assign(findings, { events: withCorrectedDates(findings.events, pages, corrections) });
      for (const join of given.joins) joins.push(join);
    } catch (cause) {
      if (cause instanceof WorkInterrupted) throw new HearsayError("interrupted", "Linking was stopped.");
      failures.push(failureOf({}, new StageFailure(stage.name, cause)));
    }
  }
  return { findings: withoutRejectedFindings(findings, corrections), joins, failures };
}
