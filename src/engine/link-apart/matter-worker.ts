import { parentPort } from "node:worker_threads";
import { collectAll } from "../../storage/collect.ts";
import { STAGES_APART } from "../link-stages.ts";
import { doMatterJob, type MatterJob } from "./matter-job.ts";

/** What a thread says: that it is ready, then of each matter what was found. */
export type MatterMessage = { readonly ready: true } | { readonly found: ReadonlyMap<string, Uint8Array> };

// A thread that looks at one matter after another until it is told that there are no more; then it ends by itself. A
// stage that throws ends it: whoever started it looks at that matter again, and knows what to do.
parentPort?.on("message", (message: MatterJob | "end") => {
  if (message === "end") {
    collectAll();
    parentPort?.close();
  } else {
    const found = new Map<string, Uint8Array>();
    // Copied: what is packed may lie in a larger buffer, all of which would be sent.
    for (const [key, packed] of doMatterJob(message, STAGES_APART)) found.set(key, Uint8Array.from(packed));
    parentPort?.postMessage({ found } satisfies MatterMessage);
  }
});
parentPort?.postMessage({ ready: true } satisfies MatterMessage);
