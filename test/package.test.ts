import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "..");
const example = join(root, "examples", "lune-strait");
let folder = "";
let installed = "";

// As npm lays the published package out: built files and no sources, below node_modules, where Node strips no types.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-package-"));
  installed = join(folder, "node_modules", "hearsay");
  mkdirSync(installed, { recursive: true });
  for (const name of ["bin", "weights", "package.json"])
    cpSync(join(root, name), join(installed, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(installed, "node_modules"), "junction");
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const config = join(root, "tsconfig.build.json");
  execFileSync(process.execPath, [tsc, "-p", config, "--outDir", join(installed, "dist")]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function run(home: string): string {
  const call = [join(home, "bin", "hearsay.js"), "read", example, "--json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, call, { encoding: "utf8", maxBuffer: 1 << 28 });
  expect([stderr, status]).toEqual(["", 0]);
  return stdout;
}

it("says, built, what the sources say", () => {
  expect(run(installed)).toBe(run(root));
});

it("holds what it runs on, and is built before it is packed", () => {
  const { files, scripts } = z
    .object({ files: z.array(z.string()), scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  expect(files).toEqual(expect.arrayContaining(["bin", "dist", "weights", "web/dist"]));
  expect(scripts.prepack).toContain("npm run build ");
  expect(scripts.prepack).toContain("npm run build:web");
});
