import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { variedExample } from "../../bench/vary-example.ts";
import { readLine } from "../../eval/link-lines.ts";
import type { Correction } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { assemble } from "../record/assemble.ts";
import { FoundBefore } from "./found-before.ts";
import { LINK_STAGES } from "./link-stages.ts";
import { type Linked, Linker } from "./linker.ts";

let pages: readonly ReadPage[];
let corrections: readonly Correction[];

/** Three stories of the example under other names, and the first of them once more with other words left out. */
beforeAll(() => {
  pages = [0, 1, 2]
    .flatMap((copy) => variedExample(copy).filter((_, index) => index % 2 === copy % 2))
    .flatMap(({ name, content }) => {
      const text = content.replaceAll(/<[^>]{0,200}>/g, " ");
      const read = readLine({ id: name, text });
      return read === null ? [] : [{ ...read, stamp: read.page.id }];
    })
    .sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  const spanOf = (index: number, of: "mentions" | "events", at: number) => {
    const read = pages[index];
    const { start = 0, end = 0 } = read?.layers[of].annotations[at] ?? {};
    return { page: read?.page.id ?? "", start, end };
  };
  const correction = (number: number, one: Partial<Correction> & Pick<Correction, "kind" | "anchors">): Correction => ({
    id: `c-${number}`,
    at: `2031-05-20T10:0${number}:00.000Z`,
    by: "Ida",
    value: null,
    ...one,
  });
  corrections = [
    correction(0, { kind: "same", of: "entity", anchors: [spanOf(0, "mentions", 0), spanOf(9, "mentions", 1)] }),
    correction(1, { kind: "different", of: "entity", anchors: [spanOf(1, "mentions", 0), spanOf(2, "mentions", 0)] }),
    correction(2, { kind: "same", of: "event", anchors: [spanOf(3, "events", 0), spanOf(12, "events", 0)] }),
    correction(3, { kind: "rename", of: "entity", anchors: [spanOf(4, "mentions", 0)], value: "Vilja Sorn" }),
    correction(4, { kind: "date", of: "event", anchors: [spanOf(5, "events", 0)], value: "2031-05-14" }),
    correction(5, { kind: "different", of: "page", anchors: [spanOf(6, "mentions", 0), spanOf(7, "mentions", 0)] }),
  ];
}, 60_000);

const recordOf = (some: readonly ReadPage[], { findings, joins, failures }: Linked): string => {
  expect(failures).toEqual([]);
  const record = assemble({ pages: some, findings, corrections: [], failures: [], version: "0" });
  return JSON.stringify([record, joins.map((join) => JSON.stringify(join)).sort()]);
};
const nothing = async (): Promise<void> => {};

describe("Linker", () => {
  it("gives the same record whatever pages and corrections it saw before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            here: fc.array(fc.boolean(), { minLength: pages.length, maxLength: pages.length }),
            said: fc.array(fc.boolean(), { minLength: corrections.length, maxLength: corrections.length }),
          }),
          { minLength: 2, maxLength: 4 },
        ),
        async (steps) => {
          const linker = new Linker(LINK_STAGES, { remembers: true });
          let kept = new Map<string, Uint8Array>();
          for (const { here, said } of steps) {
            const some = pages.filter((_, index) => here[index]);
            const told = corrections.filter((_, index) => said[index]);
            const before = new FoundBefore(kept);
            const found = recordOf(some, await linker.link(some, told, nothing, before));
            kept = new Map([...kept, ...before.fresh]);
            expect(found).toBe(recordOf(some, await new Linker(LINK_STAGES).link(some, told, nothing, null)));
            // What a dossier keeps gives the same to a process that remembers nothing.
            const again = await new Linker(LINK_STAGES).link(some, told, nothing, new FoundBefore(kept));
            expect(recordOf(some, again)).toBe(found);
          }
        },
      ),
      { numRuns: 6, seed: 5 },
    );
  }, 120_000);

  it("works over only what a page touches", async () => {
    const linker = new Linker(LINK_STAGES, { remembers: true });
    // Of the page with the highest id nothing has its name.
    await linker.link(pages.slice(0, -1), [], nothing, new FoundBefore());
    const one = new FoundBefore();
    const { findings } = await linker.link(pages, [], nothing, one);
    const stages = LINK_STAGES.filter(({ byMatter }) => byMatter !== undefined).length;
    expect(findings.matters.length).toBeGreaterThan(1);
    expect(one.used.size).toBe(stages * findings.matters.length);
    expect(one.fresh.size).toBeLessThanOrEqual(stages);
  });
});
