import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { RELATIONS, type Relation, relationIn } from "./score-claim-pairs.ts";

type Page = {
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
  readonly content: string;
};
type Pair = { readonly id: string; readonly a: Page; readonly b: Page; readonly relation: Relation };

const OWN = join(import.meta.dirname, "claim-pairs.jsonl");
const WRITTEN = join(import.meta.dirname, "..", "..", "training", "written");
const UNSEEN = join(import.meta.dirname, "..", "unseen", "claim-pairs.jsonl");

/**
 * Pairs of statements on two pages, each pair a dossier of its own: do we say of them what a reader says, that they are
 * one claim, contradict each other, tell a change, are of two scopes, or of different things. The model of relations is
 * fitted on all but the unseen half (its card has the figures of each writer's pairs by weights fitted on the others'). That both pages are of one
 * matter is given: a sentence is too little to tell it by. Pairs of the unseen half are counted and never shown.
 */
export const claimPairs: Yardstick = {
  name: "claim-pairs",
  stage: "differences",
  needs: [],
  async measure() {
    const misses: Miss[] = [];
    const figures: Figure[] = [];
    const counts: string[] = [];
    const contacts: (readonly [number, number])[] = [];
    for (const [half, file] of [
      ["own", OWN],
      ["fresh one", join(WRITTEN, "claim-pairs-one.jsonl")],
      ["fresh two", join(WRITTEN, "claim-pairs-two.jsonl")],
      ["fresh three", join(WRITTEN, "claim-pairs-three.jsonl")],
      ["fresh four", join(WRITTEN, "claim-pairs-four.jsonl")],
      ["fresh five", join(WRITTEN, "claim-pairs-five.jsonl")],
      ["fresh six", join(WRITTEN, "claim-pairs-six.jsonl")],
      ["fresh seven", join(WRITTEN, "claim-pairs-seven.jsonl")],
      ["unseen", UNSEEN],
    ] as const) {
      if (!existsSync(file)) continue;
      const pairs = readPairs(file);
      counts.push(`${pairs.length} ${half}`);
      const given: { readonly wanted: Relation; readonly found: Relation }[] = [];
      for (const pair of pairs) {
        const { found, isContact } = await judged(pair);
        contacts.push([isContact ? 1 : 0, 1]);
        if (isContact && half !== "unseen")
          misses.push({ category: "taken for readouts of one contact", context: `${pair.id} ${pair.a.text}` });
        given.push({ wanted: pair.relation, found });
        if (half !== "unseen" && found !== pair.relation)
          misses.push({
            category: `${pair.relation} taken for ${found}`,
            context: `${pair.id} ${pair.a.content} | ${pair.b.content}`,
          });
      }
      const right = (rows: typeof given) => rows.map(({ wanted, found }) => [wanted === found ? 1 : 0, 1]);
      const unrelated = given.filter(({ wanted }) => wanted === "unrelated");
      figures.push(
        {
          metric: `${half}: unrelated joined or set against one another`,
          formula: "ratio",
          documents: unrelated.map(({ found }) => [found === "unrelated" ? 0 : 1, 1]),
          better: "lower",
          harmful: true,
        },
        { metric: `${half}: relation right`, formula: "ratio", documents: right(given), better: "higher" },
        ...RELATIONS.map(
          (relation): Figure => ({
            metric: `${half}: ${relation} right`,
            formula: "ratio",
            documents: right(given.filter(({ wanted }) => wanted === relation)),
            better: "higher",
          }),
        ),
      );
    }
    figures.push({
      metric: "all: taken for two sides' readouts of one contact",
      formula: "ratio",
      documents: contacts,
      better: "lower",
      harmful: true,
    });
    return { sample: `${counts.join(", ")} pairs of statements`, figures, misses };
  },
};

function readPairs(file: string): Pair[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Pair);
}

/** What is said of a pair, and whether its pages are taken for two sides' readouts of one contact: hardly any of them is. */
async function judged({ id, a, b }: Pair): Promise<{ found: Relation; isContact: boolean }> {
  const pages = [a, b].map(({ outlet, published, text }, index) =>
    readLine({ id: `${id} ${index}`, outlet, published, text }),
  );
  const spans = [a, b].map(({ content }, index) => {
    const page = pages[index]?.page;
    const start = page?.text.indexOf(content) ?? -1;
    return { page: page?.id ?? "", start, end: start + content.length };
  });
  const [first, second] = spans;
  if (first === undefined || second === undefined || first.start < 0 || second.start < 0)
    throw new Error(`${id}: a content is not in its text`);
  const read = pages.filter((page) => page !== null);
  const findings = await linkPages(read, ofOneMatter(read));
  return { found: relationIn(findings, first, second), isContact: findings.readouts.length > 0 };
}
