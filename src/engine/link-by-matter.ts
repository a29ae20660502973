import { createHash } from "node:crypto";
import type { FindingName, Findings, Join } from "../core/findings.ts";
import type { Claim, Correction } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { packParts, unpackParts } from "../storage/pack.ts";
import type { Packed } from "../storage/store.ts";
import type { AnyLinkStage } from "./check-order.ts";
import { noFindings } from "./no-findings.ts";
import { PACKAGE_VERSION } from "./package-version.ts";

/** What was found in matters before, by a hash of all that it was a function of; what is asked for is kept for the next run. */
export class FoundBefore {
  readonly #known: ReadonlyMap<string, Packed>;
  /** What this run asked for and had to find: to be kept. */
  readonly fresh = new Map<string, Packed>();
  /** Keys of all that this run asked for: the rest can be forgotten. */
  readonly used = new Set<string>();
  /** By matter and kind of finding the key under which it was found: it says as much as the findings, in fewer words. */
  readonly keyOf = new Map<string, string>();

  constructor(known: ReadonlyMap<string, Packed> = new Map()) {
    this.#known = known;
  }

  /** What is known under a key, else what `find` gives. */
  of(key: string, find: () => Given): Given {
    this.used.add(key);
    const known = this.#known.get(key) ?? this.fresh.get(key);
    if (known !== undefined) return unpackParts(known) as Given;
    const given = find();
    this.fresh.set(key, packParts(given));
    return given;
  }
}

type Given = { [name in FindingName]?: readonly unknown[] } & { readonly joins: readonly Join[] };
type Group = { readonly pages: ReadPage[]; readonly findings: { [name in FindingName]: unknown[] } };

/**
 * Runs a stage that finds nothing across matters (`byMatter`) on each of them alone: it sees the pages of one matter and
 * what was found on them, and no more. So what it finds there is the same for as long as that is, and is not looked
 * for again where `before` knows it. Pages without a stamp are looked at always.
 */
export function linkByMatter(
  stage: AnyLinkStage,
  pages: readonly ReadPage[],
  findings: Findings,
  corrections: readonly Correction[],
  before: FoundBefore | null,
): { readonly findings: Partial<Findings>; readonly joins: readonly Join[] } {
  const groups = groupsOf(pages, findings, stage.needs);
  const found = new Map<FindingName, unknown[]>(stage.gives.map((name) => [name, []]));
  const joins: Join[] = [];
  for (const id of [...groups.keys()].sort()) {
    const group = groups.get(id);
    if (group === undefined) continue;
    const own = new Set(group.pages.map(({ page }) => page.id));
    const said = corrections.filter(({ anchors }) => anchors.some(({ page }) => own.has(page)));
    const find = (): Given => {
      const given = stage.link({ pages: group.pages, findings: group.findings, corrections: said } as never);
      return { ...given.findings, joins: given.joins };
    };
    const stamped = group.pages.every(({ stamp }) => stamp !== undefined);
    const key = before === null || !stamped ? null : keyOf(stage, id, group, said, before.keyOf);
    const given = before === null || key === null ? find() : before.of(key, find);
    if (key !== null) for (const name of stage.gives) before?.keyOf.set(`${id} ${name}`, key);
    for (const [name, list] of found) {
      const some = given[name];
      if (some === undefined) throw new Error(`it did not give ${name}`);
      for (const one of some) list.push(one);
    }
    for (const join of given.joins) joins.push(join);
  }
  const order = stage.byMatter as { readonly [name in FindingName]?: (a: never, b: never) => number } | undefined;
  for (const [name, list] of found) list.sort(order?.[name] as (a: unknown, b: unknown) => number);
  const claims = found.get("claims");
  if (claims !== undefined && before !== null) shareAccounts(claims as Claim[]);
  return { findings: Object.fromEntries(found) as Partial<Findings>, joins };
}

/** Where pages stand is told once for each claim, in the same few words: those of what was known become one object each, as they were. */
function shareAccounts(claims: readonly Claim[]): void {
  const known = new Map<string, Claim["accounts"][number]>();
  for (const claim of claims) {
    claim.accounts.forEach((account, index) => {
      const key = `${account.page} ${account.standing}`;
      const same = known.get(key);
      if (same === undefined) known.set(key, account);
      else claim.accounts[index] = same;
    });
  }
}

function keyOf(
  stage: AnyLinkStage,
  id: string,
  { pages, findings }: Group,
  corrections: readonly Correction[],
  known: ReadonlyMap<string, string>,
): string {
  const hash = createHash("sha256");
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  add([PACKAGE_VERSION, stage.name, stage.version, corrections]);
  for (const { stamp } of pages) add(stamp);
  for (const need of stage.needs) {
    const key = known.get(`${id} ${need}`);
    if (key !== undefined) add([need, key]);
    else for (const finding of findings[need]) add(finding);
  }
  return hash.digest("hex");
}

/** The pages of every matter with what was found on them; a page of no matter is a group of its own. */
function groupsOf(
  pages: readonly ReadPage[],
  findings: Findings,
  needs: readonly FindingName[],
): ReadonlyMap<string, Group> {
  const groupOf = new Map(findings.matters.flatMap(({ id, pages: own }) => own.map((page) => [page, id] as const)));
  const groups = new Map<string, Group>();
  for (const read of pages) {
    const id = groupOf.get(read.page.id) ?? read.page.id;
    groupOf.set(read.page.id, id);
    const group = groups.get(id) ?? { pages: [], findings: noFindings() as Group["findings"] };
    group.pages.push(read);
    groups.set(id, group);
  }
  const matterOf = (page: string | null | undefined): string => groupOf.get(page ?? "") ?? "";
  const attributionOn = new Map(
    needs.includes("origins")
      ? pages.flatMap(({ page, ids }) => ids.attributions.map((id) => [id, matterOf(page.id)] as const))
      : [],
  );
  const on = <T extends { readonly page: string }>(list: readonly T[]): Map<string, T[]> =>
    Map.groupBy(list, ({ page }) => matterOf(page));
  const put = <N extends FindingName>(name: N, id: string, finding: Findings[N][number]): void =>
    void groups.get(id)?.findings[name].push(finding);
  /** By name of a finding: gives every group what of it stands on its pages. */
  const deal: { readonly [name in FindingName]: () => void } = {
    matters: () => {
      // Which matter is the main one hangs on all of them.
      for (const matter of findings.matters) put("matters", matter.id, { ...matter, main: false });
    },
    entities: () => {
      for (const entity of findings.entities) {
        const mentions = on(entity.mentions);
        // Roles and doubts may come from anywhere: no stage of one matter sees them.
        for (const [id, members] of on(entity.members))
          put("entities", id, { ...entity, members, mentions: mentions.get(id) ?? [], roles: [], maybeSame: [] });
      }
    },
    events: () => {
      for (const event of findings.events) {
        const accounts = on(event.accounts);
        for (const [id, members] of on(event.members))
          put("events", id, { ...event, members, accounts: accounts.get(id) ?? [] });
      }
    },
    origins: () => {
      for (const origin of findings.origins) {
        const own = Map.groupBy(origin.attributions, (id) => attributionOn.get(id) ?? "");
        for (const [id, attributions] of own) put("origins", id, { ...origin, attributions, behind: [] });
      }
    },
    copies: () => {
      for (const copy of findings.copies)
        for (const id of new Set([...copy.a, ...copy.b].map(({ page }) => matterOf(page)))) put("copies", id, copy);
    },
    bounds: () => {
      for (const one of findings.bounds) put("bounds", matterOf(one.page), one);
    },
    dates: () => {
      for (const one of findings.dates) put("dates", matterOf(one.page), one);
    },
    warnings: () => {
      for (const one of findings.warnings) put("warnings", matterOf(one.page), one);
    },
    relations: () => {
      for (const one of findings.relations) put("relations", matterOf(one.a.page), one);
    },
    readouts: () => {
      for (const one of findings.readouts) put("readouts", matterOf(one.a), one);
    },
    claims: () => {
      for (const one of findings.claims) put("claims", matterOf(one.members[0]?.span.page), one);
    },
    differences: () => notOfOneMatter("differences"),
    unknowns: () => notOfOneMatter("unknowns"),
    positions: () => notOfOneMatter("positions"),
    timeline: () => notOfOneMatter("timeline"),
  };
  for (const need of needs) deal[need]();
  return groups;
}

function notOfOneMatter(name: FindingName): never {
  throw new RangeError(`no stage of one matter needs ${name}`);
}
