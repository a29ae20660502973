import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { madeUpPage } from "../../../test/made-up-pages.ts";
import { openDossierRecord, readSources } from "../engine.ts";
import { changeApart } from "./change-apart.ts";

let folder: string;
let dossier: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-apart-"));
  dossier = join(folder, "a.dossier");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const path = join(folder, `${number}.txt`);
    writeFileSync(path, madeUpPage(number));
    return path;
  });
}

describe("changeApart", () => {
  it("leaves in the dossier what a run in this thread would have", async () => {
    const paths = write(6);
    const told: string[] = [];
    const changed = await changeApart(
      { kind: "read", dossier, sources: [...paths, join(folder, "none.txt")], given: [] },
      { onProgress: ({ phase }) => told.push(phase) },
    );
    expect(changed.pages).toBe(6);
    expect(changed.failures.map(({ code }) => code)).toEqual(["no-such-file"]);
    expect(new Set(told)).toEqual(new Set(["reading", "linking"]));
    const { record } = await readSources(paths, { workers: 1 });
    expect(JSON.stringify(await openDossierRecord(dossier))).toBe(JSON.stringify(record));
  });

  it("leaves this thread free: it waits for nothing long", async () => {
    const paths = write(60);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const began = performance.now();
    await changeApart({ kind: "read", dossier, sources: paths, given: [] });
    clearInterval(timer);
    expect(longest).toBeLessThan((performance.now() - began) / 2);
  });

  it("throws what the change throws", async () => {
    const request = { kind: "reject" as const, targets: ["x"], by: "Ida", at: "2031-05-20T10:00:00.000Z" };
    await expect(changeApart({ kind: "correct", dossier, request })).rejects.toMatchObject({ code: "no-such-file" });
  });

  it("stops on the signal, and what was begun is done by the next run", async () => {
    const paths = write(40);
    const controller = new AbortController();
    const job = { kind: "read" as const, dossier, sources: paths, given: [] };
    const stopped = changeApart(job, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ code: "interrupted" });
    await expect(changeApart(job, { signal: controller.signal })).rejects.toMatchObject({ code: "interrupted" });
    expect((await changeApart(job)).pages).toBe(40);
  });

  it("tells of a thread that cannot start", async () => {
    const workerFile = new URL("./no-such-worker.ts", import.meta.url);
    await expect(changeApart({ kind: "read", dossier, sources: [], given: [] }, { workerFile })).rejects.toThrow();
  });
});
