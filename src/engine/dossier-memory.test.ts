import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { variedExample } from "../../bench/vary-example.ts";
import type { GivenFile } from "../ingest/given-file.ts";
import { correctDossier } from "./corrections/correct-dossier.ts";
import { DossierMemory } from "./dossier-memory.ts";
import { openDossierRecord } from "./open-record.ts";
import { readSources } from "./read-sources.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-memory-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Pages of two stories whose sites show the same appeal on every page. */
const files = [0, 1].flatMap((copy) =>
  variedExample(copy)
    .filter((_, index) => index % 2 === 0)
    .map(({ name, content }): GivenFile => {
      const appeal = "<p>Support the Norvik Courier: its reporters ask for your help today.</p></body>";
      return { name, bytes: Buffer.from(content.replace("</body>", appeal)) };
    }),
);

it("leaves the same record in a dossier that is held open as in one that is not", async () => {
  const [held, fresh] = [join(folder, "held.dossier"), join(folder, "fresh.dossier")];
  const memory = new DossierMemory();
  const same = async (): Promise<void> =>
    expect(JSON.stringify(await openDossierRecord(held))).toBe(JSON.stringify(await openDossierRecord(fresh)));
  for (const given of [files.slice(0, 5), files.slice(5, 6), files.slice(6, 12), files.slice(12)]) {
    await readSources([], { dossier: held, given, workers: 1, memory });
    await readSources([], { dossier: fresh, given, workers: 1 });
    await same();
  }
  const record = await openDossierRecord(fresh);
  const undated = record.pages.find(({ published }) => published.own === null)?.id ?? "";
  const requests = [
    { kind: "date" as const, targets: [undated], value: "2031-05-14" },
    { kind: "reject" as const, targets: [record.attributions[0]?.id ?? ""], value: null },
    { kind: "reject" as const, targets: [record.events[0]?.id ?? ""], value: null },
    { kind: "rename" as const, targets: [record.entities[0]?.id ?? ""], value: "Vilja Sorn" },
  ];
  for (const [number, request] of requests.entries()) {
    const said = { ...request, by: "Ida", at: `2031-05-20T10:0${number}:00.000Z` };
    await correctDossier(held, said, { workers: 1, memory });
    await correctDossier(fresh, said, { workers: 1 });
    await same();
  }
}, 120_000);
