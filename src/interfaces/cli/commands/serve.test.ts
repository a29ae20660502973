import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildIfStale } from "../../../../web/build-app.ts";
import { unpackRecord } from "../../../../web/src/data/embedded-source.ts";
import { recordToJson } from "../../../exporters/json/record-to-json.ts";
import { madeUpRecord } from "../../../exporters/made-up-record.ts";

const bin = join(import.meta.dirname, "..", "..", "..", "..", "bin", "hearsay.js");
let folder = "";
beforeAll(() => {
  buildIfStale();
  folder = mkdtempSync(join(tmpdir(), "hearsay serve "));
  writeFileSync(join(folder, "talks.json"), recordToJson(madeUpRecord));
  writeFileSync(
    join(folder, "one.txt"),
    "Talks put off\n\nIlan Dorvet said on 2 May 2031 that the talks had been put off.\n",
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the server until it has told its address, calls it, and interrupts it. */
async function served(args: readonly string[]): Promise<{ told: string; record: unknown; status: number | null }> {
  const child = spawn(process.execPath, [bin, "serve", ...args, "--port", "0"], { cwd: folder });
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    told += piece;
  });
  while (!told.includes("Ctrl-C")) await once(child.stdout, "data");
  const [address = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(told) ?? [];
  const record: unknown = await (await fetch(`${address}api/record`)).json();
  child.kill("SIGINT");
  const [status] = (await once(child, "exit")) as [number | null];
  return { told, record, status };
}

describe("serve", () => {
  it("shows a record until it is interrupted", async () => {
    const { told, record, status } = await served(["talks.json"]);
    expect(told).toMatch(/^The record is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C ends it\)\.\n$/);
    expect(record).toEqual(madeUpRecord);
    expect(status).toBe(0);
  });

  it("reads pages, and prints their brief where asked", async () => {
    const { told, record } = await served(["one.txt", "--brief"]);
    expect(told).toMatch(/^PAGES$/m);
    expect(record).toMatchObject({ pages: [{ source: { path: "one.txt" } }] });
  });

  it.each([
    [["serve"], /nothing was named to show/],
    [["serve", "missing.txt"], /no such file/],
    [["serve", "one.txt", "--port", "70000"], /port from 0 to 65535/],
  ])("%j ends with 2 and says why", (args, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8" });
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("export to .html", () => {
  it("writes the app with the record inside", async () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "export", "talks.json", "--to", "talks.html"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const html = readFileSync(join(folder, "talks.html"), "utf8");
    const [, json = ""] = /id="hearsay-start">([^<]*)</.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ known: [{ name: "overview", answer: { counts: { pages: 3 } } }, {}] });
    const pieces = [...html.matchAll(/data-hearsay-record>([^<]*)</g)].map(([, piece = ""]) => piece);
    expect((await unpackRecord(pieces)).record).toEqual(madeUpRecord);
  });
});
