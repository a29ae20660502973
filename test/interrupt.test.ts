import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDossierRecord, readSources } from "../src/engine/engine.ts";
import { madeUpPage, writeMadeUpPages } from "./made-up-pages.ts";

// As many as a matter may have, by hand: HEARSAY_PAGES=500 npx vitest run test/interrupt.test.ts
const PAGES = Number(process.env.HEARSAY_PAGES ?? 180);
const bin = join(import.meta.dirname, "..", "bin", "hearsay.js");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-interrupt-"));
  writeMadeUpPages(join(folder, "pages"), 0, PAGES, true);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs hearsay and sends it a signal after so many milliseconds. */
async function interrupted(args: readonly string[], name: NodeJS.Signals, after: number) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const said = child.stderr.toArray();
  const timer = setTimeout(() => child.kill(name), after);
  const [status, signal] = await once(child, "exit");
  clearTimeout(timer);
  return { status, signal, stderr: (await said).join("") };
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

describe.skipIf(process.platform === "win32")("an interruption", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s keeps what was read, and the same command goes on",
    async (name) => {
      const { record } = await readSources(["pages"].map((path) => join(folder, path)));
      const dossier = join(folder, `${name}.dossier`);
      const args = ["read", join(folder, "pages"), "--dossier", dossier];
      // Between the start of listening and the end lies time for more than one of these steps.
      let stopped = 0;
      let step = 1.12;
      for (let after = 400; stopped < 2 && after < 20_000; after *= step) {
        const { status, signal, stderr } = await interrupted(args, name, after);
        // Before hearsay listens, the signal ends it as it ends any program.
        if (signal !== null) continue;
        if (status !== 2) {
          // On a machine with other work it may have been slow to begin and quick to end: once more, in smaller steps.
          if (stopped > 0 || step < 1.06) break;
          rmSync(dossier);
          [after, step] = [after / 1.5, 1.05];
          continue;
        }
        expect(stderr).toMatch(/(?:Reading|Linking) was stopped\.\n {2}Run the same command again/);
        stopped++;
      }
      expect(stopped).toBeGreaterThan(0);
      expect((await interrupted(args, name, 600_000)).status).toBe(1);
      expect(JSON.stringify(await openDossierRecord(dossier))).toBe(JSON.stringify(record));
      expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([`${name}.dossier`]);
    },
    120_000,
  );

  it("by Ctrl-C is heard in the middle of a long page", async () => {
    const long = Array.from({ length: 250 }, (_, number) => madeUpPage(number)).join("\n");
    // Below what is read in a thread of its own.
    writeFileSync(join(folder, "long.txt"), long);
    const whole = await time(() => interrupted(["read", "long.txt"], "SIGINT", 600_000));
    const part = await time(async () => {
      const { status, stderr } = await interrupted(["read", "long.txt"], "SIGINT", whole / 2);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/was stopped/)]);
    });
    expect(part).toBeLessThan(whole * 0.85);
  }, 120_000);
});
