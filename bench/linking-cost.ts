import type { Progress } from "../src/engine/progress.ts";

/** What linking of one run took, by stage, from the progress that the run tells. Processor time, and by the clock; in seconds. */
export class LinkingCost {
  readonly #ofMatter: ReadonlySet<string>;
  readonly #last: string | undefined;
  readonly #stages = new Map<string, { readonly cpu: number; readonly clock: number }>();
  #stage = "";
  #since = { cpu: 0, clock: 0 };

  /** The stages of the tree that is measured. */
  constructor(stages: readonly { readonly name: string; readonly byMatter?: unknown }[]) {
    this.#ofMatter = new Set(stages.flatMap(({ name, byMatter }) => (byMatter === undefined ? [] : [name])));
    this.#last = stages.at(-1)?.name;
  }

  readonly hear = (progress: Progress): void => {
    const now = { cpu: cpuSeconds(), clock: performance.now() / 1000 };
    if (this.#stage !== "")
      this.#stages.set(this.#stage, { cpu: now.cpu - this.#since.cpu, clock: now.clock - this.#since.clock });
    this.#stage = progress.phase === "linking" ? progress.stage : "";
    this.#since = now;
  };

  /**
   * When the run has ended: all of linking, of that the stages that look at one matter at a time (`touchedClock` by the
   * clock: what the collector does beside it on other threads is no time that anybody waits), and keeping the record.
   */
  told(): { linking: number; touched: number; touchedClock: number; keeping: number } {
    let [linking, touched, touchedClock] = [0, 0, 0];
    for (const [name, { cpu, clock }] of this.#stages) {
      linking += cpu;
      if (!this.#ofMatter.has(name)) continue;
      touched += cpu;
      touchedClock += clock;
    }
    // What comes after the last stage, which takes next to nothing, is keeping the record.
    return { linking, touched, touchedClock, keeping: this.#stage === this.#last ? cpuSeconds() - this.#since.cpu : 0 };
  }
}

/** Processor time of all threads of this process so far. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
