import { parentPort, workerData } from "node:worker_threads";
import type { WorkerReply } from "./run-yardsticks.ts";
import { YARDSTICKS } from "./yardsticks.ts";

/** Measures the yardstick named in the worker's data. */
async function reply(): Promise<WorkerReply> {
  try {
    const yardstick = YARDSTICKS.find(({ name }) => name === workerData);
    if (yardstick === undefined) return { error: "there is no such yardstick" };
    return { measured: await yardstick.measure() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(await reply());
