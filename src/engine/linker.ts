import type { DateFinding, EventFinding, FindingName, Findings, Join } from "../core/findings.ts";
import type { Correction, Failure } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { StageFailure } from "./annotate-page.ts";
import type { AnyLinkStage } from "./check-order.ts";
import { withCorrectedDates } from "./corrections/corrected-dates.ts";
import { withoutRejectedFindings } from "./corrections/reject-findings.ts";
import { Dealer } from "./deal-findings.ts";
import type { FoundBefore } from "./found-before.ts";
import { HeldMatter } from "./held-matter.ts";
import { giveMemoryBack, holdYoungLow } from "./hold-memory-low.ts";
import type { LinkApart } from "./link-apart/link-apart.ts";
import { doMatterJob, type MatterJob, matterJob, needsOf } from "./link-apart/matter-job.ts";
import { foundLast, keyOf, linkMatter, seenBy } from "./link-by-matter.ts";
import { STAGES_APART } from "./link-stages.ts";
import { withLinkedTimes } from "./linked-times.ts";
import { noFindings } from "./no-findings.ts";
import { letGoOfLayers } from "./packed-layers.ts";
import { failureOf } from "./read-page.ts";
import { WorkInterrupted, withinTime } from "./time-limit.ts";

/** What linking gives: findings, why each is as it is, and the stages that failed. */
export type Linked = {
  readonly findings: Findings;
  readonly joins: readonly Join[];
  /** One a stage that threw; what it should have given is empty. */
  readonly failures: readonly Failure[];
};

type LinkFunction = AnyLinkStage["link"];

/** How a linker is to be used. */
export type LinkerUse = {
  /** It is to link more than once: what it remembers takes memory. */
  readonly remembers?: boolean;
  /** Only what is in the record is asked for at the end; what else was found is let go as soon as no stage needs it. */
  readonly forRecord?: boolean;
};

/** What stages tell one another and no record holds: of a large dossier as much as the record itself. */
const NOT_IN_RECORD: readonly FindingName[] = ["traces", "relations", "readouts", "denials", "sayings"];

/**
 * Links one dossier, again and again as it changes: it remembers what it found and works over what a change touches.
 * What it gives is a function of the pages and corrections alone, the same as that of a linker that was just made.
 */
export class Linker {
  readonly #stages: readonly AnyLinkStage[];
  readonly #links = new Map<AnyLinkStage, LinkFunction>();
  readonly #dealer: Dealer;
  readonly #use: LinkerUse;
  #matters = new Map<string, HeldMatter>();

  constructor(stages: readonly AnyLinkStage[], use: LinkerUse = {}) {
    this.#stages = stages;
    this.#use = use;
    this.#dealer = new Dealer(use.remembers);
  }

  /** True once it has linked something: it then knows more than a dossier keeps. */
  get isWarm(): boolean {
    return this.#matters.size > 0;
  }

  /**
   * Runs the linking stages over all pages (sorted by id; the same object for a page that has not changed). A stage that
   * throws leaves what it gives empty and is named among the failures, so that a defect in one never costs the user the
   * rest. `between` is called before each stage and may throw to stop: HearsayError or WorkInterrupted. `apart` are
   * threads that share in the work, where `before` can take what they find.
   */
  async link(
    pages: readonly ReadPage[],
    corrections: readonly Correction[],
    between: (stage: string) => Promise<void>,
    before: FoundBefore | null,
    apart: LinkApart | null = null,
  ): Promise<Linked> {
    const { remembers = false, forRecord = false } = this.#use;
    const run = new Run(pages, corrections, this.#dealer, this.#matters);
    const joins: (readonly Join[])[] = [];
    const failures: Failure[] = [];
    for (const [place, stage] of this.#stages.entries()) {
      await between(stage.name);
      if (stage === STAGES_APART[0] && apart !== null && before !== null) {
        const jobs = run.jobsApart(before);
        if (jobs.length > 1 && jobs.reduce((sum, job) => sum + job.pages.length, 0) >= apart.worthPages) {
          // The threads have layers of their own, and what comes after them needs no more than the record.
          if (forRecord && !remembers) for (const { layers } of pages) letGoOfLayers(layers);
          giveMemoryBack(pages.length);
          await apart.find(
            jobs,
            (found) => before.take(found),
            (job) => findHere(job, before),
          );
        }
      }
      try {
        // No time limit: what is found must not hang on the machine. But Ctrl-C is heard in the middle of a stage.
        withinTime(Number.POSITIVE_INFINITY, () => {
          if (stage.byMatter === undefined) joins.push(run.linkAll(stage, this.#linkOf(stage)));
          else for (const some of run.linkEach(stage, before, remembers)) joins.push(some);
        });
      } catch (cause) {
        if (cause instanceof WorkInterrupted) throw cause;
        run.forget(stage);
        this.#links.delete(stage);
        failures.push(failureOf({}, new StageFailure(stage.name, cause)));
      }
      if (remembers) this.#matters = run.matters;
      const needed = new Set(this.#stages.slice(place + 1).flatMap(({ needs }) => needs));
      if (forRecord && !remembers) run.letGo(NOT_IN_RECORD.filter((name) => !needed.has(name)));
    }
    if (remembers && failures.length === 0) for (const matter of this.#matters.values()) matter.isAsBefore = true;
    return { findings: withoutRejectedFindings(run.findings, corrections), joins: joins.flat(), failures };
  }

  #linkOf(stage: AnyLinkStage): LinkFunction {
    const known =
      this.#links.get(stage) ?? (this.#use.remembers === true ? stage.remembering?.() : undefined) ?? stage.link;
    this.#links.set(stage, known);
    return known;
  }
}

/** Has this thread look at a matter as others do; what a stage throws at is looked at again in its turn, and fails there. */
function findHere(job: MatterJob, before: FoundBefore): void {
  holdYoungLow();
  try {
    withinTime(Number.POSITIVE_INFINITY, () => before.take(doMatterJob(job, STAGES_APART)));
  } catch (cause) {
    if (cause instanceof WorkInterrupted) throw cause;
  }
}

/** One run over the pages: what was found so far, of all pages or by matter. */
class Run {
  readonly #pages: readonly ReadPage[];
  readonly #corrections: readonly Correction[];
  readonly #dealer: Dealer;
  readonly #held: ReadonlyMap<string, HeldMatter>;
  /** In order of their ids. */
  #matters: ReadonlyMap<string, HeldMatter> | null = null;
  /** What stages of all pages gave, and what was put together of what stages of one matter gave. */
  readonly findings: { [name in FindingName]: Findings[name] } = noFindings();
  readonly #ofMatters = new Set<FindingName>();
  readonly #dealt = new Set<FindingName>(["matters"]);
  readonly #orders = new Map<FindingName, (a: unknown, b: unknown) => number>();

  constructor(
    pages: readonly ReadPage[],
    corrections: readonly Correction[],
    dealer: Dealer,
    held: ReadonlyMap<string, HeldMatter>,
  ) {
    this.#pages = pages;
    this.#corrections = corrections;
    this.#dealer = dealer;
    this.#held = held;
  }

  get matters(): Map<string, HeldMatter> {
    return new Map(this.#matters ?? this.#held);
  }

  /** Runs a stage that looks at all pages. */
  linkAll(stage: AnyLinkStage, link: LinkFunction): readonly Join[] {
    const view = { pages: this.#pages, findings: this.findings, corrections: this.#corrections };
    const given = link(view as never);
    const found = given.findings as { readonly [name in FindingName]?: readonly unknown[] };
    for (const name of stage.gives) {
      const list = found[name];
      if (list === undefined) throw new Error(`it did not give ${name}`);
      Object.assign(this.findings, { [name]: list });
    }
    const { events, dates } = this.findings;
    // Once pages are dated by their neighbours, what stood open on them is read again.
    if (stage.gives.includes("dates")) this.findings.events = withLinkedTimes(this.#pages, events, dates);
    if (stage.gives.includes("events"))
      this.findings.events = withCorrectedDates(this.findings.events, this.#pages, this.#corrections);
    return given.joins;
  }

  /** Runs a stage of one matter on each of them. */
  linkEach(stage: AnyLinkStage, before: FoundBefore | null, remembers: boolean): (readonly Join[])[] {
    this.#matters ??= this.#heldMatters();
    for (const need of stage.needs) this.#dealAll(need);
    const joins: (readonly Join[])[] = [];
    // Until pages are dated by their neighbours, events are not yet what the matter holds of the last time.
    const stands = this.#ofMatters.has("dates");
    for (const matter of this.#matters.values()) {
      const last = stands ? foundLast(stage, matter, before) : undefined;
      if (last !== undefined) {
        joins.push(last.joins);
        continue;
      }
      joins.push(linkMatter(stage, matter, before, remembers).joins);
      if (stage.gives.includes("dates") || stage.gives.includes("events")) dateEvents(stage, matter);
    }
    for (const [name, order] of Object.entries(stage.byMatter ?? {})) this.#orders.set(name as FindingName, order);
    for (const name of stage.gives) this.#putTogether(name);
    if (stage.gives.includes("dates")) this.#putTogether("events");
    return joins;
  }

  /** What `STAGES_APART` are to find in the matters where it is not known: work for threads, which the stages then take from `before`. */
  jobsApart(before: FoundBefore): MatterJob[] {
    this.#matters ??= this.#heldMatters();
    const needs = needsOf(STAGES_APART);
    for (const need of needs) this.#dealAll(need);
    // What the others find is a function of what these see and find.
    const first = STAGES_APART.filter((stage) => stage.needs.every((need) => needs.includes(need)));
    return [...this.#matters.values()].flatMap((matter) => {
      const isKnown = (stage: AnyLinkStage): boolean =>
        matter.runOf(stage.name, seenBy(stage, matter)) !== undefined || before.knows(keyOf(stage, matter));
      return !matter.stamped || first.every(isKnown) ? [] : (matterJob(matter, STAGES_APART) ?? []);
    });
  }

  /** Leaves what a stage gives empty. */
  forget(stage: AnyLinkStage): void {
    if (stage.byMatter !== undefined) for (const name of stage.gives) this.#ofMatters.add(name);
    for (const matter of this.#matters?.values() ?? []) matter.isAsBefore = false;
    this.letGo(stage.gives);
  }

  /** Empties some findings. */
  letGo(names: readonly FindingName[]): void {
    for (const name of names) {
      Object.defineProperty(this.findings, name, { value: [], writable: true, enumerable: true, configurable: true });
      for (const matter of this.#matters?.values() ?? []) matter.set(name, []);
    }
  }

  /** The findings of all matters in one list, made when somebody asks for it: of most nobody does before the record. */
  #putTogether(name: FindingName): void {
    this.#ofMatters.add(name);
    const matters = [...(this.#matters?.values() ?? [])].map((matter) => matter.list(name));
    const order = this.#orders.get(name) ?? (() => 0);
    let list: readonly unknown[] | undefined;
    Object.defineProperty(this.findings, name, {
      get: () => (list ??= matters.flat().sort(order)),
      enumerable: true,
      configurable: true,
    });
  }

  #heldMatters(): ReadonlyMap<string, HeldMatter> {
    const matterOf = new Map(
      this.findings.matters.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)),
    );
    // A page of no matter is a group of its own.
    for (const { page } of this.#pages) if (!matterOf.has(page.id)) matterOf.set(page.id, page.id);
    this.#dealer.begin(matterOf);
    const groups = Map.groupBy(this.#pages, ({ page }) => matterOf.get(page.id) ?? page.id);
    const said = new Map<string, Correction[]>();
    for (const correction of this.#corrections)
      for (const id of new Set(correction.anchors.flatMap(({ page }) => matterOf.get(page) ?? [])))
        said.set(id, [...(said.get(id) ?? []), correction]);
    const matters = new Map<string, HeldMatter>();
    for (const id of [...groups.keys()].sort()) {
      const matter = this.#held.get(id) ?? new HeldMatter(id);
      matter.hold(groups.get(id) ?? [], said.get(id) ?? []);
      matters.set(id, matter);
    }
    return matters;
  }

  #dealAll(name: FindingName): void {
    if (this.#ofMatters.has(name) || this.#dealt.has(name)) return;
    this.#dealt.add(name);
    const dealt = this.#dealer.deal(name, this.findings, this.#pages);
    for (const [id, matter] of this.#matters ?? []) {
      const held = matter.list(name);
      matter.set(name, dealt.get(id) ?? []);
      if (matter.list(name) !== held) matter.isAsBefore = false;
    }
  }
}

/** The same as for all pages, on one matter: the days that users and neighbours give. */
function dateEvents(stage: AnyLinkStage, matter: HeldMatter): void {
  const { pages, corrections } = matter;
  const events = matter.list("events") as readonly EventFinding[];
  const isDates = stage.gives.includes("dates");
  const dates = matter.list("dates") as readonly DateFinding[];
  const name = isDates ? "events dated by neighbours" : "events dated by users";
  const saw = [pages, corrections, events, ...(isDates ? [dates] : [])];
  const known = matter.runOf(name, saw);
  const dated =
    (known?.given.events as readonly EventFinding[] | undefined) ??
    (isDates ? withLinkedTimes(pages, events, dates) : withCorrectedDates(events, pages, corrections));
  if (known === undefined) matter.remember(name, { saw, given: { events: dated, joins: [] }, key: null });
  if (dated === events) return;
  const key = matter.stamped ? `${matter.keyOf("events")} ${isDates ? matter.keyOf("dates") : "by users"}` : undefined;
  matter.set("events", dated, key);
}
