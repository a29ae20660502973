import { readLines } from "../data.ts";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";

const FILE = "data/differences/nanco.dev.jsonl";
type Question = {
  readonly question: string;
  readonly answers: readonly {
    readonly url: string;
    readonly para: string;
    readonly answer: string;
    readonly cluster: number;
  }[];
};

/**
 * NANCO: answers of many outlets to one question, grouped by meaning. Each answer is put into a page of its own as a
 * statement in quote marks behind the paragraph it comes from, all pages of a question are one dossier and one matter, and two
 * answers are called the same where they are in one claim.
 */
export const nanco: Yardstick = {
  name: "nanco",
  stage: "differences",
  needs: [FILE],
  async measure() {
    const questions = readLines<Question>(FILE);
    const balanced: number[][] = [];
    const wrong: number[][] = [];
    const misses: Miss[] = [];
    for (const { question, answers } of questions) {
      const pages = answers.flatMap(({ para, answer, cluster }, index) => {
        const words = answer.replace(/["“”]/g, "");
        const text = `${para}\n\n“${words},” an official said.`;
        const page = readLine({ id: `${question} ${index}`, title: question, text });
        return page === null ? [] : [{ page, cluster, words }];
      });
      const read = pages.map(({ page }) => page);
      const { claims } = await linkPages(read, ofOneMatter(read));
      const claimsOf = pages.map(({ page, words }) => {
        const start = page.page.text.indexOf(`“${words},” an official`);
        const inside = (span: { page: string; start: number; end: number }) =>
          span.page === page.page.id && span.start < start + words.length && span.end > start;
        return new Set(claims.filter(({ members }) => members.some(({ span }) => inside(span))).map(({ id }) => id));
      });
      pages.forEach((one, a) => {
        const row = [0, 0, 0, 0];
        for (let b = a + 1; b < pages.length; b++) {
          const other = pages[b];
          if (other === undefined) continue;
          const same = one.cluster === other.cluster;
          const joined = [...(claimsOf[a] ?? [])].some((id) => claimsOf[b]?.has(id));
          const at = same ? 0 : 2;
          row[at] = (row[at] ?? 0) + (joined === same ? 1 : 0);
          row[at + 1] = (row[at + 1] ?? 0) + 1;
          if (joined !== same)
            misses.push({
              category: same ? "same, kept apart" : "not the same, joined",
              context: `${one.words} | ${other.words}`,
            });
        }
        balanced.push(row);
        wrong.push([(row[3] ?? 0) - (row[2] ?? 0), row[3] ?? 0]);
      });
    }
    const figures: Figure[] = [
      { metric: "unlike answers joined", formula: "ratio", documents: wrong, better: "lower", harmful: true },
      {
        metric: "same or not, balanced accuracy",
        formula: "balanced",
        documents: balanced,
        better: "higher",
        anchor: "best published .813, word overlap .647",
      },
    ];
    return { sample: `${questions.length} questions, ${balanced.length} answers`, figures, misses };
  },
};
