import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HearsayError } from "../../core/errors.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { openDossierRecord, readSources } from "../engine.ts";
import { correctDossier } from "./correct-dossier.ts";
import type { CorrectionRequest } from "./make-correction.ts";

let folder: string;
let dossier: string;
let minute: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-corrections-"));
  dossier = join(folder, "a.dossier");
  minute = 0;
  write("one.txt", [
    "Norvik Courier",
    "Ministers meet in Norvik",
    "14 May 2031",
    "Foreign Minister Ilan Dorvet of Marvania met Secretary of State Ada Kell of Sorland in Norvik on Tuesday.",
    "“The talks were useful and they will go on in June,” Dorvet told reporters after the meeting in Norvik.",
  ]);
  write("two.txt", [
    "The talks in Norvik",
    "Foreign Minister Ilan Dorvet met Secretary of State Ada Kell in Norvik yesterday, an official said.",
    "“The talks were useful and they will go on in June,” Dorvet told reporters after the meeting in Norvik.",
  ]);
  await readSources([join(folder, "one.txt"), join(folder, "two.txt")], { dossier });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, paragraphs: readonly string[]): void {
  writeFileSync(join(folder, name), paragraphs.join("\n\n"));
}

async function correct(kind: CorrectionRequest["kind"], targets: readonly string[], value: string | null = null) {
  const at = `2031-05-20T10:${String(++minute).padStart(2, "0")}:00.000Z`;
  return correctDossier(dossier, { kind, targets, value, by: "Ida", at }, { workers: 1 });
}

/** All that a record says but the corrections themselves. */
function said({ corrections: _, ...record }: HearsayRecord): unknown {
  return record;
}

function pageNamed(record: HearsayRecord, name: string) {
  const page = record.pages.find(({ source }) => source.path?.endsWith(name));
  if (page === undefined) throw new Error(`no page ${name}`);
  return page;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error);
  }
  return "nothing thrown";
}

describe("corrections of a dossier", () => {
  it("gives a page its day and reads its times from it", async () => {
    const before = await openDossierRecord(dossier);
    const page = pageNamed(before, "two.txt");
    expect(page.published.own).toBeNull();
    const { record } = await correct("date", [page.id], "2031-05-14");
    expect(pageNamed(record, "two.txt").published.own).toMatchObject({ value: "2031-05-14", basis: "correction" });
    const mentions = record.events.filter(({ accounts }) => accounts.some((one) => one.page === page.id));
    expect(mentions.map(({ when }) => when?.value)).toContain("2031-05-13");
  });

  it("rejects a statement and an event, and leaves the ids of the others", async () => {
    const before = await openDossierRecord(dossier);
    const [statement] = before.attributions;
    const [event] = before.events;
    if (statement === undefined || event === undefined) throw new Error("nothing to reject");
    const first = await correct("reject", [statement.id]);
    expect(first.record.attributions.map(({ id }) => id)).toEqual(
      before.attributions.map(({ id }) => id).filter((id) => id !== statement.id),
    );
    const mentions = event.accounts.map(({ mention }) => `${mention.page}:${mention.start}-${mention.end}`);
    const second = await correct("reject", mentions);
    expect(second.record.events.map(({ id }) => id)).not.toContain(event.id);
    for (const { accounts } of second.record.events)
      for (const { attribution } of accounts)
        if (attribution !== null) expect(second.record.attributions.map(({ id }) => id)).toContain(attribution);
  });

  it("tells apart what was joined, renames, and takes everything back", async () => {
    const undated = pageNamed(await openDossierRecord(dossier), "two.txt");
    const { record: before } = await correct("date", [undated.id], "2031-05-14");
    const shared = before.events.find(({ accounts }) => new Set(accounts.map(({ page }) => page)).size === 2);
    const kell = before.entities.find(({ name }) => name === "Ada Kell");
    const claim = before.claims.find(({ pages }) => pages.length === 2);
    if (shared === undefined || kell === undefined || claim === undefined) throw new Error("nothing was joined");
    const places = [...new Map(shared.accounts.map(({ page, mention }) => [page, mention])).values()];
    const apart = await correct(
      "different",
      places.map(({ page, start, end }) => `${page}:${start}-${end}`),
    );
    const isOf = (page: string, start: number) => places.some((one) => one.page === page && one.start === start);
    const parted = apart.record.events.filter(({ accounts }) =>
      accounts.some(({ page, mention }) => isOf(page, mention.start)),
    );
    expect(parted.map(({ accounts }) => new Set(accounts.map(({ page }) => page)).size)).toEqual([1, 1]);
    const claims = await correct(
      "different",
      claim.members.flatMap(({ attribution }) => attribution ?? []),
    );
    // What a page says in its own voice may still be with one of them.
    const voiced = new Set(claim.members.flatMap(({ attribution }) => attribution ?? []));
    const together = claims.record.claims.map(
      ({ members }) => members.filter(({ attribution }) => attribution !== null && voiced.has(attribution)).length,
    );
    expect(voiced.size).toBeGreaterThan(1);
    expect(Math.max(...together)).toBe(1);
    const renamed = await correct("rename", [kell.id], "Ada Maria Kell");
    expect(renamed.record.entities.map(({ name }) => name)).toContain("Ada Maria Kell");
    const matters = await correct(
      "different",
      before.pages.map(({ id }) => id),
    );
    expect(matters.record.matters).toHaveLength(2);
    expect(said(matters.record)).not.toEqual(said(before));
    const given = matters.record.corrections.map(({ id }) => id).slice(1);
    let last = matters.record;
    for (const id of given) last = (await correct("restore", [id])).record;
    expect(said(last)).toEqual(said(before));
    expect(last.corrections).toHaveLength(given.length * 2 + 1);
  });

  it("stands when pages are added", async () => {
    const page = pageNamed(await openDossierRecord(dossier), "two.txt");
    await correct("date", [page.id], "2031-05-14");
    write("three.txt", ["Norvik Courier", "Grain prices fall", "15 May 2031", "Grain prices fell again on Thursday."]);
    const { record } = await readSources([join(folder, "three.txt")], { dossier });
    expect(record.pages).toHaveLength(3);
    expect(pageNamed(record, "two.txt").published.own?.value).toBe("2031-05-14");
  });

  it("refuses what makes no sense, and keeps nothing of it", async () => {
    const { pages, entities } = await openDossierRecord(dossier);
    const page = pages[0]?.id ?? "";
    const entity = entities[0]?.id ?? "";
    expect(await codeOf(correct("same", ["e-000000000000", entity]))).toBe("unknown-id");
    expect(await codeOf(correct("same", [entity]))).toBe("bad-correction");
    expect(await codeOf(correct("same", [entity, page]))).toBe("bad-correction");
    expect(await codeOf(correct("rename", [page], "Norvik"))).toBe("bad-correction");
    expect(await codeOf(correct("date", [page], "some day"))).toBe("bad-correction");
    expect(await codeOf(correct("reject", [`${page}:0-9999999`]))).toBe("bad-correction");
    expect(await codeOf(correct("reject", []))).toBe("bad-correction");
    expect((await openDossierRecord(dossier)).corrections).toEqual([]);
  });
});
