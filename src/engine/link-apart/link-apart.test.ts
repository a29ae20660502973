import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { variedExample } from "../../../bench/vary-example.ts";
import { readLine } from "../../../eval/link-lines.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { AnyLinkStage } from "../check-order.ts";
import { FoundBefore } from "../found-before.ts";
import { LINK_STAGES, STAGES_APART } from "../link-stages.ts";
import { Linker } from "../linker.ts";
import { packLayers, unpackLayers } from "../packed-layers.ts";
import { type ApartUse, linkApart } from "./link-apart.ts";
import { doMatterJob, matterJob } from "./matter-job.ts";

let pages: readonly ReadPage[];
let folder: string;
/** Three stories of the example under other names, as a dossier keeps them. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-apart-"));
  pages = [0, 1, 2]
    .flatMap((copy) => variedExample(copy).slice(0, 5))
    .flatMap(({ name, content }) => {
      const read = readLine({ id: name, text: content.replaceAll(/<[^>]{0,200}>/g, " ") });
      return read === null ? [] : [{ ...read, stamp: read.page.id }];
    })
    .sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (some: readonly ReadPage[]): ReadPage[] =>
  some.map((read) => {
    const { layers, tokens } = packLayers(read.layers);
    return { ...read, layers: unpackLayers(layers, tokens) };
  });
const nothing = async (): Promise<void> => {};

async function link(use: ApartUse | null, stages: readonly AnyLinkStage[] = LINK_STAGES, some = pages) {
  const before = new FoundBefore();
  const apart = use === null ? null : linkApart({ worthPages: 0, ...use });
  const linker = new Linker(stages, { forRecord: true });
  const { findings, joins, failures } = await linker.link(kept(some), [], nothing, before, apart);
  const told = JSON.stringify([findings, joins, failures.map(({ code }) => code)]);
  return { told, fresh: [...before.fresh.keys()].sort(), used: [...before.used].sort(), failures, findings };
}

function written(name: string, script: string): URL {
  const path = join(folder, name);
  writeFileSync(path, `import { parentPort } from "node:worker_threads";\n${script}`);
  return pathToFileURL(path);
}

describe("linking in threads", () => {
  it("finds what one thread finds, and keeps it under the same names", async () => {
    const here = await link(null);
    const apart = await link({ threads: 2 });
    expect(here.findings.matters.length).toBeGreaterThan(1);
    expect(here.findings.claims.length).toBeGreaterThan(0);
    expect(apart.told).toBe(here.told);
    expect(apart.fresh).toEqual(here.fresh);
    expect(apart.used).toEqual(here.used);
  }, 60_000);

  it("looks at all matters before their stages come", async () => {
    const asked: string[] = [];
    const stages = LINK_STAGES.map((stage) =>
      STAGES_APART.includes(stage)
        ? new Proxy(stage, {
            get: (target, name) => {
              if (name === "link") asked.push(target.name);
              return Reflect.get(target, name) as unknown;
            },
          })
        : stage,
    );
    // The threads are asked for by the stage that comes first among them.
    const [first] = STAGES_APART;
    const use = stages.map((stage) => (stage.name === first?.name ? first : stage));
    await link({ threads: 2 }, use);
    expect(asked).toEqual([]);
  }, 60_000);

  it("does not hang on the threads: what they do not find is found here", async () => {
    const here = await link(null);
    const silent = written(
      "silent.mjs",
      `parentPort.on("message", () => process.exit(0)); parentPort.postMessage({ ready: true });`,
    );
    const broken = written("broken.mjs", `throw new RangeError("planted");`);
    for (const workerFile of [silent, broken]) {
      const apart = await link({ threads: 2, workerFile });
      expect(apart.told).toBe(here.told);
    }
  }, 60_000);

  it("is stopped on the signal", async () => {
    const controller = new AbortController();
    const idle = written("idle.mjs", `parentPort.on("message", () => {}); parentPort.postMessage({ ready: true });`);
    const linking = link({ threads: 2, workerFile: idle, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(linking).rejects.toThrow(expect.objectContaining({ code: "interrupted" }));
    await expect(link({ threads: 2, signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ code: "interrupted" }),
    );
  }, 60_000);

  it("needs more than one thread", () => {
    expect(linkApart({ threads: 1 })).toBeNull();
  });
});

describe("the job of a matter", () => {
  it("is none where pages are not as they are kept", () => {
    const held = { id: "m", pages, corrections: [], list: () => [], keyOf: () => "none" } as never;
    expect(matterJob(held, STAGES_APART)).toBeNull();
    const changed = { id: "m", pages: kept(pages), corrections: [], list: () => [], keyOf: () => "none" } as never;
    const job = matterJob(changed, STAGES_APART);
    expect(job?.pages).toHaveLength(pages.length);
    expect(job?.lists.map(({ name }) => name)).not.toContain("claims");
    expect(doMatterJob({ matter: "m", pages: [], corrections: [], lists: [] }, STAGES_APART).size).toBe(
      STAGES_APART.length,
    );
  });
});
