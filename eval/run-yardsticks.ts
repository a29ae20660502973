import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { isPresent } from "./data.ts";
import { estimate, type Value } from "./figures.ts";
import type { Figure, Measured, Yardstick } from "./yardstick.ts";

export type Reading = Omit<Figure, "documents" | "formula"> & Value;
export type Result = {
  readonly yardstick: string;
  readonly stage: string;
  readonly seconds: number;
  /** Null where data that it needs is absent; `absent` names it. */
  readonly measured: {
    readonly sample: string;
    readonly readings: readonly Reading[];
    readonly misses: Measured["misses"];
  } | null;
  readonly absent: readonly string[];
};
/** What a worker hands back. */
export type WorkerReply = { readonly measured: Measured } | { readonly error: string };

/**
 * Measures each yardstick whose data is there, a few at a time, each in a thread of its own. Results come in the order
 * of the list, however long each took. Throws what a yardstick throws: a yardstick that breaks is a bug.
 */
export async function runYardsticks(
  yardsticks: readonly Yardstick[],
  onDone: (result: Result) => void = () => {},
): Promise<Result[]> {
  const results = new Map<string, Result>();
  // Pages take longest: begun last, one of them alone would hold up the end.
  const waiting = [...yardsticks].sort((a, b) => Number(b.stage === "pages") - Number(a.stage === "pages"));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await measure(next);
      results.set(next.name, result);
      onDone(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(4, availableParallelism())) }, work));
  return yardsticks.flatMap(({ name }) => results.get(name) ?? []);
}

async function measure({ name, stage, needs }: Yardstick): Promise<Result> {
  const absent = needs.filter((file) => !isPresent(file));
  if (absent.length > 0) return { yardstick: name, stage, seconds: 0, measured: null, absent };
  const began = performance.now();
  const { sample, figures, misses } = await inThread(name);
  const readings = figures.map((figure): Reading => {
    const { documents: _, formula: __, ...told } = figure;
    return { ...told, ...estimate(figure) };
  });
  return {
    yardstick: name,
    stage,
    seconds: (performance.now() - began) / 1000,
    measured: { sample, readings, misses },
    absent,
  };
}

function inThread(name: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./yardstick-worker.ts", import.meta.url), { workerData: name });
    worker.once("message", (reply: WorkerReply) => {
      if ("error" in reply) reject(new Error(`${name}: ${reply.error}`));
      else resolve(reply.measured);
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`${name}: its thread ended with ${code}`)));
  });
}
