import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { breaches, moveFloors } from "./floors.ts";
import type { Result } from "./run-yardsticks.ts";

const reading = (metric: string, value: number, better: "higher" | "lower" = "higher") => ({
  metric,
  value,
  better,
  low: value,
  high: value,
});
const result = (readings: ReturnType<typeof reading>[] | null): Result => ({
  yardstick: "made up",
  stage: "tokens",
  seconds: 0,
  absent: [],
  measured: readings === null ? null : { sample: "", readings, misses: [] },
});

describe("breaches", () => {
  it("names a figure below its floor and one above its ceiling, and no other", () => {
    const results = [result([reading("f", 0.5), reading("errors", 3, "lower"), reading("fine", 0.9)])];
    const found = breaches(results, { "made up": { f: 0.6, errors: 2, fine: 0.9 } });
    expect(found.map(({ metric }) => metric)).toEqual(["f", "errors"]);
  });

  it("names a floor whose figure is gone, so that a figure cannot be dropped in silence", () => {
    expect(breaches([result([])], { "made up": { f: 0.6 } })).toEqual([
      { yardstick: "made up", metric: "f", floor: 0.6, value: null },
    ]);
  });

  it("asks nothing of a yardstick that was not measured", () => {
    expect(breaches([result(null)], { "made up": { f: 0.6 } })).toEqual([]);
  });
});

describe("moveFloors", () => {
  const floors = { "made up": { f: 0.6, errors: 2 }, other: { f: 0.1 } };
  const better = [result([reading("f", 0.7), reading("errors", 1, "lower"), reading("new", 0.3)])];
  const worse = [result([reading("f", 0.5), reading("errors", 5, "lower")])];

  it("raises to just under what was measured and adds what is missing", () => {
    expect(moveFloors(better, floors, "raise")).toEqual({
      "made up": { f: 0.698, errors: 1.002, new: 0.298 },
      other: { f: 0.1 },
    });
    expect(moveFloors(worse, floors, "raise")).toEqual(floors);
  });

  it("lowers only when told to, and never raises then", () => {
    expect(moveFloors(worse, floors, "lower")).toEqual({ "made up": { f: 0.498, errors: 5.002 }, other: { f: 0.1 } });
    expect(moveFloors(better, floors, "lower")).toEqual(floors);
  });

  it("gives no floor to a figure that is not held to one", () => {
    const results = [result([{ ...reading("f", 0.5), ungated: true } as ReturnType<typeof reading>])];
    expect(moveFloors(results, {}, "raise")).toEqual({});
  });

  it("sets floors that what was measured passes", () => {
    for (const value of [0, 0.1234567, 1 / 3, 1]) {
      for (const way of ["higher", "lower"] as const) {
        const results = [result([reading("f", value, way)])];
        expect(breaches(results, moveFloors(results, {}, "raise"))).toEqual([]);
      }
    }
  });
});

describe("the gate", () => {
  const root = join(import.meta.dirname, "..");
  const copy = mkdtempSync(join(tmpdir(), "hearsay-gate-"));
  afterAll(() => rmSync(copy, { recursive: true }));

  it("fails when a floor is not met, and passes when all are", { timeout: 120_000 }, () => {
    for (const name of ["eval", "src", "test", "training", "weights", "bench", "examples", "package.json"]) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    const file = join(copy, "eval", "floors.json");
    const floors = JSON.parse(readFileSync(file, "utf8"));
    const gate = () =>
      spawnSync(process.execPath, [join(copy, "eval", "gate.ts"), "--only", "lune-strait"], { encoding: "utf8" });
    writeFileSync(file, JSON.stringify({ ...floors, "lune-strait": { "statements found": 0.1 } }));
    expect(gate()).toMatchObject({ status: 0, stdout: expect.stringContaining("No figure is below its floor.") });
    writeFileSync(file, JSON.stringify({ ...floors, "lune-strait": { "statements found": 1.1 } }));
    expect(gate()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("BELOW ITS FLOOR: lune-strait, statements found"),
    });
  });
});
