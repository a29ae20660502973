import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HearsayError } from "../src/core/errors.ts";
import { readSources } from "../src/engine/engine.ts";
import { writeMadeUpPages } from "./made-up-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-full-"));
const disk = mkdtempSync(join(tmpdir(), "hearsay-disk-"));

/** Makes `disk` a disk of that many kilobytes; false where this user may not. */
function resize(kilobytes: number, ...options: string[]): boolean {
  try {
    const settings = [`size=${kilobytes}k`, ...options].join();
    execFileSync("mount", ["-t", "tmpfs", "-o", settings, "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const mounted = process.platform === "linux" && process.getuid?.() === 0 && resize(100);

beforeAll(() => writeMadeUpPages(join(folder, "pages"), 0, 80, true));
afterAll(() => {
  if (mounted) execFileSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true });
  rmSync(folder, { recursive: true });
});

describe.skipIf(!mounted)("a disk that is full", () => {
  it("is told as such, and costs nothing but the time to free some space", async () => {
    const sources = [join(folder, "pages")];
    const expected = JSON.stringify((await readSources(sources)).record);
    const dossier = join(disk, "a.dossier");
    const codes: string[] = [];
    for (const kilobytes of [8, 40, 100, 250, 400, 10_000]) {
      resize(kilobytes, "remount");
      try {
        const { record } = await readSources(sources, { dossier });
        expect(JSON.stringify(record)).toBe(expected);
        codes.push("fits");
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
        codes.push(error.code);
      }
    }
    expect(codes.slice(0, 3)).toEqual(["disk-full", "disk-full", "disk-full"]);
    expect(codes.at(-1)).toBe("fits");
    expect(new Set(codes)).toEqual(new Set(["disk-full", "fits"]));
    expect(readdirSync(disk)).toEqual(["a.dossier"]);
  });
});
