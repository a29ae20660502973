import type { Progress } from "../src/engine/progress.ts";

/** What linking of one run took, by stage, from the progress that the run tells. Processor time, in seconds. */
export class LinkingCost {
  readonly #ofMatter: ReadonlySet<string>;
  readonly #last: string | undefined;
  readonly #stages = new Map<string, number>();
  #stage = "";
  #since = 0;

  /** The stages of the tree that is measured. */
  constructor(stages: readonly { readonly name: string; readonly byMatter?: unknown }[]) {
    this.#ofMatter = new Set(stages.flatMap(({ name, byMatter }) => (byMatter === undefined ? [] : [name])));
    this.#last = stages.at(-1)?.name;
  }

  readonly hear = (progress: Progress): void => {
    const now = cpuSeconds();
    if (this.#stage !== "") this.#stages.set(this.#stage, now - this.#since);
    this.#stage = progress.phase === "linking" ? progress.stage : "";
    this.#since = now;
  };

  /** When the run has ended: all of linking, of that the stages that look at one matter at a time, and keeping the record. */
  told(): { linking: number; touched: number; keeping: number } {
    let [linking, touched] = [0, 0];
    for (const [name, seconds] of this.#stages) {
      linking += seconds;
      if (this.#ofMatter.has(name)) touched += seconds;
    }
    // What comes after the last stage, which takes next to nothing, is keeping the record.
    return { linking, touched, keeping: this.#stage === this.#last ? cpuSeconds() - this.#since : 0 };
  }
}

/** Processor time of all threads of this process so far. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
