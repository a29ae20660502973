import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HearsayError } from "../../core/errors.ts";
import { pack } from "../pack.ts";
import { describeStore, madeCapture, madeOutcome } from "../store.contract.ts";
import { captureKey } from "../store.ts";
import { openDossier, openDossierToRead } from "./open-dossier.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describeStore("SqliteStore", () => openDossier(join(folder, "contract.dossier")));

const a = madeCapture({ path: "a.txt" }, "Marvania's parliament met.".repeat(50));

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof HearsayError ? error.code : `not expected: ${String(error)}`;
  }
  return "nothing thrown";
}

async function writeDossier(name = "a.dossier"): Promise<string> {
  const path = join(folder, name);
  const store = await openDossier(path);
  await store.addCaptures([a]);
  await store.putOutcomes([madeOutcome(a)]);
  await store.close();
  return path;
}

describe("a dossier as a file", () => {
  it("is one file when closed and holds what was put in", async () => {
    const path = await writeDossier();
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
    for (const open of [openDossierToRead, openDossier]) {
      const store = await open(path);
      expect(await store.capture(captureKey(a))).toEqual(a);
      expect(await store.outcomeHeads()).toHaveLength(1);
      await store.close();
    }
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });

  it("keeps captures smaller than they are", async () => {
    const path = join(folder, "a.dossier");
    const store = await openDossier(path);
    await store.addCaptures([madeCapture({ path: "long" }, "It rained in Norvik. ".repeat(50_000))]);
    await store.close();
    expect(readFileSync(path).length).toBeLessThan(100_000);
  });

  it("takes the place of a draft that a killed run left", async () => {
    const path = join(folder, "a.dossier");
    writeFileSync(`${path}.new`, "half a doss");
    writeFileSync(`${path}-lock`, "");
    const store = await openDossier(path);
    await store.close();
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });

  it("works under a name with blanks, an apostrophe and letters of other scripts", async () => {
    const path = await writeDossier("Ada's “Márványia” досье.dossier");
    const store = await openDossierToRead(path);
    expect(await store.captures()).toHaveLength(1);
    await store.close();
  });
});

describe("what a dossier is not", () => {
  it.each([
    ["an empty file", () => Buffer.alloc(0)],
    ["text", () => Buffer.from("The Norvik Courier, 3 May\n".repeat(20))],
    ["the beginning of a database", () => Buffer.from("SQLite format 3\0")],
  ])("%s", async (_, bytes) => {
    const path = join(folder, "x.dossier");
    writeFileSync(path, bytes());
    const before = readFileSync(path);
    expect(await codeOf(openDossier(path))).toBe("not-a-dossier");
    expect(await codeOf(openDossierToRead(path))).toBe("not-a-dossier");
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["x.dossier"]);
  });

  it("another SQLite file, which is left as it was", async () => {
    const path = join(folder, "x.db");
    const other = new Database(path);
    other.exec("create table t (x)");
    other.close();
    const before = readFileSync(path);
    expect(await codeOf(openDossier(path))).toBe("not-a-dossier");
    expect(await codeOf(openDossierToRead(path))).toBe("not-a-dossier");
    expect(readFileSync(path)).toEqual(before);
  });

  it("a folder, or a file in a folder that is not there", async () => {
    expect(await codeOf(openDossier(folder))).toBe("not-a-dossier");
    expect(await codeOf(openDossierToRead(folder))).toBe("not-a-dossier");
    expect(await codeOf(openDossier(join(folder, "nowhere", "x.dossier")))).toBe("no-such-file");
    expect(await codeOf(openDossierToRead(join(folder, "x.dossier")))).toBe("no-such-file");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("one of a newer form", async () => {
    const path = await writeDossier();
    const raw = new Database(path);
    raw.pragma("user_version = 999");
    raw.close();
    expect(await codeOf(openDossier(path))).toBe("newer-dossier");
    expect(await codeOf(openDossierToRead(path))).toBe("newer-dossier");
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });
});

describe("damage", () => {
  it("is noticed where the file was cut off", async () => {
    const path = await writeDossier();
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    const read = async () => {
      const store = await openDossierToRead(path);
      try {
        await store.capture(captureKey(a));
        await store.outcomeHeads();
      } finally {
        await store.close();
      }
    };
    expect(await codeOf(read())).toBe("dossier-damaged");
  });

  it("is noticed where a capture's bytes are others than were captured", async () => {
    const path = await writeDossier();
    const raw = new Database(path);
    raw.prepare("update captures set bytes = ?").run(pack("other words"));
    raw.close();
    const store = await openDossierToRead(path);
    expect(await codeOf(store.capture(captureKey(a)))).toBe("dossier-damaged");
    await store.close();
  });

  it("is noticed where a blob was changed", async () => {
    const path = await writeDossier();
    const raw = new Database(path);
    raw.prepare("update captures set bytes = ?").run(Buffer.from("no zstd at all"));
    raw.close();
    const store = await openDossierToRead(path);
    expect(await codeOf(store.capture(captureKey(a)))).toBe("dossier-damaged");
    await store.close();
  });
});

describe("who may write", () => {
  it("one at a time; readers read on", async () => {
    const path = await writeDossier();
    const writer = await openDossier(path);
    expect(await codeOf(openDossier(path, { patience: 20 }))).toBe("dossier-busy");
    await writer.putFailures([{ source: { path: "x" }, code: "empty", message: "m", hint: "h" }]);
    const reader = await openDossierToRead(path);
    expect(await reader.failures()).toHaveLength(1);
    await reader.close();
    await writer.close();
    const next = await openDossier(path, { patience: 20 });
    expect(await next.failures()).toHaveLength(1);
    await next.close();
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });

  it("not one that was killed: its lock goes with it, what it committed stays", async () => {
    const path = join(folder, "a.dossier");
    const script = `
      import { openDossier } from ${JSON.stringify(new URL("./open-dossier.ts", import.meta.url).href)};
      const store = await openDossier(${JSON.stringify(path)});
      await store.putFailures([{ source: { path: "x" }, code: "empty", message: "m", hint: "h" }]);
      console.log("written");
      setInterval(() => {}, 1000);`;
    const file = join(folder, "writer.mjs");
    writeFileSync(file, script);
    const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    const busy = await codeOf(openDossier(path, { patience: 20 }));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(busy).toBe("dossier-busy");
    rmSync(file);
    const store = await openDossier(path, { patience: 20 });
    expect(await store.failures()).toHaveLength(1);
    await store.close();
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });

  it("nobody, in a file or folder that is read-only; but it can be read there", async () => {
    const path = await writeDossier();
    chmodSync(path, 0o444);
    expect(await codeOf(openDossier(path))).toBe("read-only");
    chmodSync(path, 0o644);
    chmodSync(folder, 0o555);
    expect(await codeOf(openDossier(path))).toBe("read-only");
    expect(await codeOf(openDossier(join(folder, "new.dossier")))).toBe("read-only");
    const store = await openDossierToRead(path);
    expect(await store.captures()).toHaveLength(1);
    await store.close();
    expect(readdirSync(folder)).toEqual(["a.dossier"]);
  });

  it("reads what a killed run left in its log", async () => {
    const path = await writeDossier();
    const writer = await openDossier(path);
    await writer.putFailures([{ source: { path: "x" }, code: "empty", message: "m", hint: "h" }]);
    const copy = join(folder, "copy.dossier");
    for (const side of ["", "-wal"]) copyFileSync(`${path}${side}`, `${copy}${side}`);
    await writer.close();
    const store = await openDossierToRead(copy);
    expect(await store.failures()).toHaveLength(1);
    await store.close();
  });
});

describe("a full disk", () => {
  it("loses the transaction that did not fit, and nothing else", async () => {
    const path = await writeDossier();
    const store = await openDossier(path, { maxPageCount: 20 });
    const digests = Array.from({ length: 5000 }, (_, index) => createHash("sha256").update(`${index}`).digest("hex"));
    const big = madeCapture({ path: "big" }, digests.join(""));
    expect(await codeOf(store.transaction((inside) => inside.addCaptures([big])))).toBe("disk-full");
    await store.putFailures([{ source: { path: "x" }, code: "empty", message: "m", hint: "h" }]);
    await store.close();
    const again = await openDossier(path);
    expect((await again.captures()).map((entry) => entry.key)).toEqual([captureKey(a)]);
    expect(await again.failures()).toHaveLength(1);
    await again.addCaptures([big]);
    expect(await again.captures()).toHaveLength(2);
    await again.close();
  });
});
