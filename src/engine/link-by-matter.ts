import { createHash } from "node:crypto";
import type { FindingName } from "../core/findings.ts";
import type { AnyLinkStage } from "./check-order.ts";
import type { FoundBefore, GivenForMatter } from "./found-before.ts";
import type { HeldMatter } from "./held-matter.ts";
import { noFindings } from "./no-findings.ts";
import { PACKAGE_VERSION } from "./package-version.ts";

/**
 * Runs a stage that finds nothing across matters (`byMatter`) on one of them: it sees the matter's pages and what was
 * found on them, and no more. So what it finds there is the same for as long as that is, and is not looked for again
 * where the matter remembers it or `before` knows it. Pages without a stamp are looked at always, but in one process.
 */
export function linkMatter(
  stage: AnyLinkStage,
  matter: HeldMatter,
  before: FoundBefore | null,
  remembers: boolean,
): GivenForMatter {
  const { pages, corrections } = matter;
  const saw = seenBy(stage, matter);
  const known = matter.runOf(stage.name, saw);
  if (known !== undefined) {
    if (known.key !== null) before?.used.add(known.key);
    take(stage, matter, known.given, known.key);
    return known.given;
  }
  matter.isAsBefore = false;
  const find = (): GivenForMatter => {
    const findings = noFindings() as { [name in FindingName]: unknown };
    for (const need of stage.needs) findings[need] = matter.list(need);
    const given = stage.link({ pages, findings, corrections } as never);
    return { ...given.findings, joins: given.joins };
  };
  const key = before === null || !matter.stamped ? null : keyOf(stage, matter);
  const given = before === null || key === null ? find() : before.of(key, find);
  // What reads as it did is the same to the stages after.
  const last = matter.lastOf(stage.name)?.given;
  const same = last !== undefined && JSON.stringify(last) === JSON.stringify(given) ? last : given;
  take(stage, matter, same, key);
  if (remembers) matter.remember(stage.name, { saw, given: same, key });
  return same;
}

/** What a stage found when the matter was linked last, where that stands whole; undefined where it is to be looked at. */
export function foundLast(
  stage: AnyLinkStage,
  matter: HeldMatter,
  before: FoundBefore | null,
): GivenForMatter | undefined {
  const last = matter.isAsBefore ? matter.lastOf(stage.name) : undefined;
  if (last !== undefined && last.key !== null) before?.used.add(last.key);
  return last?.given;
}

/** All that a stage sees of a matter. */
export function seenBy(stage: AnyLinkStage, matter: HeldMatter): readonly unknown[] {
  return [matter.pages, matter.corrections, ...stage.needs.map((need) => matter.list(need))];
}

function take(stage: AnyLinkStage, matter: HeldMatter, given: GivenForMatter, key: string | null): void {
  for (const name of stage.gives) {
    const list = given[name];
    if (list === undefined) throw new Error(`it did not give ${name}`);
    matter.set(name, list, key === null ? undefined : `${key} ${name}`);
  }
}

/** Name of what a stage finds in a matter: a hash of all that it is a function of. */
export function keyOf(stage: AnyLinkStage, matter: HeldMatter): string {
  const hash = createHash("sha256");
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  add([PACKAGE_VERSION, stage.name, stage.version, matter.corrections]);
  for (const { stamp } of matter.pages) add(stamp);
  for (const need of stage.needs) add([need, matter.keyOf(need)]);
  return hash.digest("hex");
}
