import { parentPort } from "node:worker_threads";
import { doPageJob, type PageJob } from "./page-job.ts";

// A worker thread: one job in, one outcome out, until it is ended. It says when it is ready, so that loading its code
// is not counted against the first page.
parentPort?.on("message", (job: PageJob) => parentPort?.postMessage({ outcome: doPageJob(job) }));
parentPort?.postMessage({ ready: true });
