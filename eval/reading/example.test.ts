import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Attribution, HearsayRecord, RecordPage } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/engine.ts";
import { EXAMPLES, loadExample } from "./load-example.ts";
import { scoreReading } from "./measure-reading.ts";
import type { ReadStatement } from "./reading.ts";

/*
 * The example that `npm start` shows, against the whole of what a careful reader gets from it: every statement of every
 * page with its bounds, and no other; events, differences, origins, open questions and warnings, and no others.
 */

const NAME = "lune-strait";
const reading = loadExample(NAME);
let record: HearsayRecord;
const keys = new Map<string, string>();

beforeAll(async () => {
  ({ record } = await readSources([join(EXAMPLES, NAME)], { workers: 1 }));
  for (const page of record.pages)
    for (const { file, key } of reading.pages) if (page.source.path?.endsWith(file)) keys.set(page.id, key);
}, 120_000);

const bare = (name: string) => name.toLowerCase().replace(/^the /, "");
const words = (page: RecordPage, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => page.text.slice(start, end)).join(" … ");

/** Who speaks, by every name that the record has for them. */
function namesOf(one: Attribution): string[] {
  const entity = record.entities.find(({ id }) => id === one.speaker.entity);
  const last = one.chain.at(-1)?.name;
  return [...(entity === undefined ? [] : [entity.name, ...entity.names]), one.speaker.description, last ?? ""].map(
    bare,
  );
}

/** The links behind the page's outlet. */
const linksOf = (one: Attribution) => one.chain.slice(1).map(({ name }) => bare(name));

/** The reader's chains; where none is given the speaker is met at first hand. */
function isChainRight(wanted: ReadStatement, one: Attribution): boolean {
  const links = linksOf(one);
  if (wanted.speakers.length === 0) return links.length === 0;
  if (wanted.chains.length === 0) return links.length === 1;
  return wanted.chains.some((chain) => chain.map(bare).join(" > ") === links.join(" > "));
}

/** One line a statement; what is as the reader has it is told in the reader's words. */
function told(page: RecordPage, one: Attribution, wanted: ReadStatement | undefined): string {
  const names = namesOf(one);
  const speaker =
    wanted?.speakers.length === 0 && one.speaker.kind === "nobody stated"
      ? "nobody"
      : (wanted?.speakers.find((name) => names.includes(bare(name))) ?? one.speaker.description);
  const unnamed = wanted?.unnamed === true && one.speaker.kind !== "unnamed" ? "by name" : "";
  const chain = wanted !== undefined && isChainRight(wanted, one) ? "" : linksOf(one).join(" > ");
  const denies = one.stance === "denies" ? "denies" : "";
  return [words(page, one.sources), words(page, one.cues), words(page, one.contents), one.form, denies]
    .concat(speaker, unnamed, chain)
    .join(" | ");
}

function wantedLine(page: RecordPage, one: ReadStatement, speaker: string): string {
  const spans = one.places(page.text);
  return [one.source, one.cue, words(page, spans), one.form, one.denies ? "denies" : "", speaker, "", ""].join(" | ");
}

describe("the record of the example", () => {
  it.each(reading.pages.map(({ key }) => key))("has the statements of page %s, and no others", (key) => {
    const gold = reading.pages.find((one) => one.key === key);
    const page = record.pages.find(({ id }) => keys.get(id) === key);
    if (gold === undefined || page === undefined) throw new Error(`no page ${key}`);
    const own = record.attributions.filter((one) => one.page === page.id && !one.hypothetical);
    const places = new Map(gold.statements.map((one) => [JSON.stringify(one.places(page.text)), one]));
    expect(places.size).toBe(gold.statements.length);
    const found = own.map((one) => {
      const spans = one.contents.map(({ start, end }) => ({ start, end }));
      return { one, wanted: places.get(JSON.stringify(spans)) };
    });
    const lines = found.map(({ one, wanted }) => told(page, one, wanted));
    const expected = gold.statements.map((one) => {
      const mine = found.find(({ wanted }) => wanted === one)?.one;
      const names = mine === undefined ? [] : namesOf(mine);
      const [first] = one.speakers;
      return wantedLine(page, one, one.speakers.find((name) => names.includes(bare(name))) ?? first ?? "nobody");
    });
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });

  it("has nothing that the reader misses, and nothing that the reader does not have", () => {
    const { misses } = scoreReading(record, reading);
    expect(misses).toEqual([]);
  });

  it("has the reader's warnings and no others", () => {
    const given = record.warnings.map(({ page, code }) => `${keys.get(page ?? "") ?? ""} ${code}`);
    const allowed = reading.warnings.map(({ page, codes }) => codes.map((code) => `${page} ${code}`));
    expect(given).toHaveLength(allowed.length);
    for (const one of given) expect(allowed.flat()).toContain(one);
  });
});
