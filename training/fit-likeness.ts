import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CARDINALS } from "../src/languages/en/number-words.ts";
import { isEmptyWord, senseOf } from "../src/languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../src/languages/en/statement-words.ts";
import { type Content, type LikenessFeatures, likenessFeatures } from "../src/link/claims/likeness.ts";
import { termWeight } from "../src/measure/term-weight.ts";

/**
 * Fits `LIKENESS_WEIGHTS` (src/link/claims/likeness.ts) by logistic regression on answers and claims of our own, both
 * classes weighed alike, and prints them. No random numbers: the same data give the same weights.
 */

type Row = { readonly features: LikenessFeatures; readonly same: boolean };
type List = {
  readonly question: string;
  readonly answers: readonly { readonly answer: string; readonly meaning: number }[];
};
type Pair = {
  readonly a: { readonly content: string };
  readonly b: { readonly content: string };
  readonly relation: string;
};

const STEPS = 3_000;
const RATE = 2;
const DECAY = 0.002;
const QUESTION_SHARE = 0.4;

function lines<T>(name: string): T[] {
  const text = readFileSync(join(import.meta.dirname, "..", "eval", "differences", name), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}

function contentOf(text: string): Content {
  const terms = new Set<string>();
  let negative = false;
  for (const [match] of text.matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:['’]\p{L}{1,3})?/gu)) {
    const word = match.toLowerCase().replace("’", "'");
    const number = CARDINALS.get(word);
    if (/^\d/.test(word)) terms.add(`#${word.replace(/,(?=\d{3})/g, "")}`);
    else if (NEGATIVE_WORDS.has(word) || word.endsWith("n't")) negative = true;
    else if (number !== undefined && number > 1) terms.add(`#${number}`);
    else if (!isEmptyWord(word)) terms.add(senseOf(word));
  }
  return { terms: [...terms].sort(), negative };
}

function rowsOf({ question, answers }: List): Row[] {
  const contents = answers.map(({ answer }) => contentOf(answer));
  const asked = new Set(contentOf(question).terms);
  const holders = (term: string) => contents.filter(({ terms }) => terms.includes(term)).length;
  const weightOf = (term: string) =>
    termWeight(holders(term), contents.length) * (asked.has(term) ? QUESTION_SHARE : 1);
  return contents.flatMap((a, i) =>
    contents.slice(i + 1).map((b, j) => ({
      features: likenessFeatures(a, b, weightOf),
      same: answers[i]?.meaning === answers[i + 1 + j]?.meaning,
    })),
  );
}

const pairs = lines<Pair>("claim-pairs.jsonl")
  .filter(({ relation }) => relation === "same" || relation === "unrelated")
  .map(
    ({ a, b, relation }): List => ({
      question: "",
      answers: [
        { answer: a.content, meaning: 0 },
        { answer: b.content, meaning: relation === "same" ? 0 : 1 },
      ],
    }),
  );
const rows = [...lines<List>("answers.jsonl"), ...pairs].flatMap(rowsOf);
const names = Object.keys(rows[0]?.features ?? {}) as (keyof LikenessFeatures)[];
const same = rows.filter((row) => row.same).length;
let bias = 0;
const weights = names.map(() => 0);
for (let step = 0; step < STEPS; step++) {
  let slope = 0;
  const slopes = names.map(() => 0);
  for (const row of rows) {
    const sum = names.reduce((total, name, at) => total + (weights[at] ?? 0) * row.features[name], bias);
    const error = (1 / (1 + Math.exp(-sum)) - (row.same ? 1 : 0)) * (0.5 / (row.same ? same : rows.length - same));
    slope += error;
    names.forEach((name, at) => {
      slopes[at] = (slopes[at] ?? 0) + error * row.features[name];
    });
  }
  bias -= RATE * slope;
  weights.forEach((weight, at) => {
    weights[at] = weight - RATE * ((slopes[at] ?? 0) + DECAY * weight);
  });
}
const fitted = names.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)}`);
process.stdout.write(`${rows.length} pairs, ${same} the same\nbias: ${bias.toFixed(2)}, ${fitted.join(", ")}\n`);
