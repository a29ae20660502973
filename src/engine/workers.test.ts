import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureKey, type Outcome } from "../storage/store.ts";
import type { PageJob } from "./page-job.ts";
import { type PageReaderOptions, startPageReader } from "./workers.ts";

function job(words: string, seconds = 30): PageJob {
  const bytes = new TextEncoder().encode(words);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const capture = {
    source: { path: `${words.slice(0, 8)}.txt` },
    sha256,
    bytes,
    media: "text",
    capturedAt: null,
  } as const;
  return { key: captureKey(capture), capture, seconds };
}

async function readAll(options: PageReaderOptions, jobs: readonly PageJob[]) {
  const reader = startPageReader(options);
  try {
    return await Promise.all(jobs.map((one) => reader.read(one)));
  } finally {
    await reader.close();
  }
}

const story = (number: number): string =>
  `Talks ${number}\n\n“We agree on point ${number},” Foreign Minister Ilan Dorvet said on Tuesday. Ada Kell denied it.\n`;

describe("reading pages in threads", () => {
  it("gives the same as reading them here, in the order they were given", async () => {
    const jobs = [...Array.from({ length: 12 }, (_, number) => job(story(number))), job("— … —\n")];
    const here = await readAll({ workers: 1 }, jobs);
    const pooled = await readAll({ workers: 2, worthWorkers: 0 }, jobs);
    expect(pooled.map(readable)).toEqual(here.map(readable));
    expect(here.map((outcome) => outcome.key)).toEqual(jobs.map((one) => one.key));
    expect(here.map((outcome) => outcome.failure?.code)).toEqual([...Array(12).fill(undefined), "no-text"]);
  });

  it("leaves out a page that takes too long, here and there", async () => {
    const long = job("Ada Kell said on 3 May 2031 that Ilan Dorvet “went home”. ".repeat(20_000), 0.01);
    for (const options of [{ workers: 1 }, { workers: 2, worthWorkers: 0 }]) {
      const [outcome, next] = await readAll(options, [long, job(story(1))]);
      expect(outcome?.failure).toMatchObject({ code: "page-timeout", message: "It took longer than 0.01 seconds." });
      expect(outcome?.page).toBeNull();
      expect(next?.failure).toBeNull();
    }
  });

  it("counts all that is handed over together before it reads any of it here", async () => {
    const missing = new URL("./no-such-worker.mjs", import.meta.url);
    const two = [job(story(1)), job(story(2))];
    const worthWorkers = 3_000;
    await expect(readAll({ workers: 2, worthWorkers, workerFile: missing }, two)).rejects.toThrow(/no-such-worker/);
    const [outcome] = await readAll({ workers: 2, worthWorkers, workerFile: missing }, [job(story(1))]);
    expect(outcome?.failure).toBeNull();
  });

  it("gives up what waits when it is closed", async () => {
    const reader = startPageReader({ workers: 2, worthWorkers: 0 });
    const waiting = Promise.allSettled([1, 2, 3, 4].map((number) => reader.read(job(story(number)))));
    await reader.close();
    const reasons = (await waiting).map((one) => (one.status === "rejected" ? one.reason.code : "read"));
    expect(reasons).toEqual(Array(4).fill("interrupted"));
    await expect(reader.read(job(story(5)))).rejects.toMatchObject({ code: "interrupted" });
  });
});

describe("a thread that hangs or dies", () => {
  let folder: string;
  let workerFile: URL;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-workers-"));
    const file = join(folder, "worker.mjs");
    writeFileSync(
      file,
      `import { parentPort } from "node:worker_threads";
       parentPort.on("message", ({ key, capture }) => {
         const words = Buffer.from(capture.bytes).toString();
         if (words === "hang") for (;;);
         if (words === "die") process.exit(1);
         let held;
         if (words === "grow") for (;;) held = { held };
         if (words === "break") throw new Error("planted");
         parentPort.postMessage({ outcome: { key, pipeline: "x", failure: null, page: null, layers: null, tokens: null } });
       });
       parentPort.postMessage({ ready: true });`,
    );
    workerFile = pathToFileURL(file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("costs its page alone; others take its place", async () => {
    const words = ["a", "hang", "b", "die", "c", "break", "d", "die", "hang", "e"];
    const outcomes = await readAll(
      { workers: 2, worthWorkers: 0, graceSeconds: 0.1, workerFile },
      words.map((one) => job(one, 0.1)),
    );
    expect(outcomes.map((outcome) => outcome.failure?.code ?? "read")).toEqual([
      "read",
      "page-timeout",
      "read",
      "stage-failed",
      "read",
      "stage-failed",
      "read",
      "stage-failed",
      "page-timeout",
      "read",
    ]);
  });

  it("may use up its own memory, but nobody else's", async () => {
    const outcomes = await readAll(
      { workers: 2, worthWorkers: 0, threadMegabytes: 32, workerFile },
      ["a", "grow", "b"].map((one) => job(one, 30)),
    );
    expect(outcomes.map((outcome) => outcome.failure?.code ?? "read")).toEqual(["read", "page-memory", "read"]);
  });

  it("is a bug, and told, when it cannot even start", async () => {
    const missing = pathToFileURL(join(folder, "missing.mjs"));
    const reading = readAll({ workers: 2, worthWorkers: 0, workerFile: missing }, [job("a"), job("b")]);
    await expect(reading).rejects.toThrow(/missing\.mjs/);
  });
});

function readable({ page, layers, tokens, ...rest }: Outcome) {
  return { ...rest, packed: [page, layers, tokens].map((one) => one && Buffer.from(one).toString("base64")) };
}
