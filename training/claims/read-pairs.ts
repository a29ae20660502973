import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ofOneMatter, readLine } from "../../eval/link-lines.ts";
import type { TextSpan } from "../../src/core/span.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { memberIndex } from "../../src/document/dossier-index.ts";
import { linkDossier } from "../../src/engine/link-dossier.ts";
import { linkEntitiesStage } from "../../src/link/entities/link-entities.ts";
import { mattersStage } from "../../src/link/matters/matters.ts";
import { contentsOf, type Told } from "../../src/link/relations/contents.ts";
import { dateBounds } from "../../src/measure/date-bounds.ts";

const ROOT = join(import.meta.dirname, "..", "..");

type Side = { readonly outlet: string; readonly published: string; readonly text: string; readonly content: string };
export type WrittenPair = { readonly id: string; readonly a: Side; readonly b: Side; readonly relation: string };
/** A written pair as our own reading has it: the contents that hold most of what the writer marked, the earlier page's first. */
export type ReadPair = {
  readonly id: string;
  readonly writer: string;
  readonly relation: string;
  readonly a: Told;
  readonly b: Told;
};

const WRITERS = ["one", "two", "three", "four", "five", "six", "seven"] as const;

/** The files of written pairs, by writer. */
export function pairFiles(): { readonly writer: string; readonly file: string }[] {
  const written = join(ROOT, "training", "written");
  return [
    { writer: "own", file: join(ROOT, "eval", "differences", "claim-pairs.jsonl") },
    ...WRITERS.map((writer) => ({ writer, file: join(written, `claim-pairs-${writer}.jsonl`) })),
  ];
}

/** Reads every written pair; those whose marked words our reading does not find are left out and counted. */
export async function readPairs(): Promise<{ readonly pairs: ReadPair[]; readonly lost: string[] }> {
  const pairs: ReadPair[] = [];
  const lost: string[] = [];
  for (const { writer, file } of pairFiles()) {
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, "utf8").split("\n")) {
      if (line === "") continue;
      const written = JSON.parse(line) as WrittenPair;
      const read = await readPair(written, writer);
      if (read === null) lost.push(`${written.id} ${written.relation}`);
      else pairs.push(read);
    }
  }
  return { pairs, lost };
}

/** One pair as our own reading has it, null where it does not find what the writer marked. */
export async function readPair({ id, a, b, relation }: WrittenPair, writer: string): Promise<ReadPair | null> {
  const sides = [a, b].map(({ outlet, published, text, content }, index) => ({
    page: readLine({ id: `${id} ${index}`, outlet, published, text }),
    start: text.indexOf(content),
    end: text.indexOf(content) + content.length,
    published,
  }));
  const pages = sides.flatMap(({ page }) => page ?? []);
  const sorted = [...pages].sort((one, other) => (one.page.id < other.page.id ? -1 : 1));
  // No further than the entities: the relations are what is being fitted.
  const { findings } = await linkDossier(sorted, ofOneMatter(pages), [mattersStage, linkEntitiesStage]);
  const entityOf = memberIndex(findings.entities);
  const told = sides.map(({ page, start, end, published }) => {
    if (page === null) return null;
    return nearest(contentsOf(page, entityOf, dateBounds(published)), page, { start, end });
  });
  const [one, other] = told;
  if (one == null || other == null) return null;
  return one.date !== null && other.date !== null && other.date.first < one.date.first
    ? { id, writer, relation, a: other, b: one }
    : { id, writer, relation, a: one, b: other };
}

function nearest(contents: readonly Told[], page: ReadPage, marked: TextSpan): Told | null {
  let best: Told | null = null;
  let most = 0;
  for (const one of contents) {
    const common = Math.min(one.span.end, marked.end) - Math.max(one.span.start, marked.start);
    const share = common <= 0 ? 0 : common / (one.span.end - one.span.start + marked.end - marked.start);
    if (one.page === page && share > most) [best, most] = [one, share];
  }
  return best;
}
