import type { Triple } from "../../eval/attribution/score-attributions.ts";
import {
  BEGINS_CUE,
  CUE_LABELS,
  cueFeatures,
  cueMayFollow,
  IN_CUE,
} from "../../src/annotate/attributions/learned/cue-features.ts";
import { type PageWords, wordsIn } from "../../src/annotate/attributions/learned/page-words.ts";
import {
  BEGINS_CONTENT,
  BEGINS_SOURCE,
  IN_CONTENT,
  IN_SOURCE,
  ROLE_LABELS,
  roleFeatures,
  roleMayFollow,
} from "../../src/annotate/attributions/learned/role-features.ts";
import { FeatureRows } from "../../src/models/sequence.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { PreparedArticle } from "./articles.ts";
import { StructuredPerceptron } from "./structured-perceptron.ts";

export type Options = {
  readonly cueBits: number;
  readonly roleBits: number;
  readonly cueRounds: number;
  readonly roleRounds: number;
  readonly seed: number;
  /** How often to train, each time with another seed; what is learned is averaged. */
  readonly trainings: number;
  readonly log?: (line: string) => void;
};
export type TrainedModels = { readonly cues: StructuredPerceptron; readonly roles: StructuredPerceptron };

type Statement = {
  readonly sources: number[];
  readonly cues: number[];
  readonly contents: number[];
  readonly sentence: number;
};

/** Trains the cue and the role model on articles, cues as people marked them; the mean of several trainings. */
export function trainModels(articles: readonly PreparedArticle[], options: Options): TrainedModels {
  const models = trainOnce(articles, options, options.seed);
  for (let more = 1; more < options.trainings; more++) {
    const { cues, roles } = trainOnce(articles, options, options.seed + more);
    models.cues.mix(cues);
    models.roles.mix(roles);
  }
  return models;
}

function trainOnce(articles: readonly PreparedArticle[], options: Options, seed: number): TrainedModels {
  const statements = articles.map(({ words, gold }) => statementsOf(words, gold));
  const cues = new StructuredPerceptron(options.cueBits, CUE_LABELS, cueMayFollow);
  const next = numbersFrom(seed);
  const rows = new FeatureRows();
  const sentences = articles.flatMap(({ words }, index) => {
    const labels = cueLabels(words, statements[index] ?? []);
    return words.sentences.map((range) => ({ words, range, right: labels.subarray(range.first, range.end) }));
  });
  for (let round = 0; round < options.cueRounds; round++) {
    shuffle(sentences, next);
    let wrong = 0;
    for (const { words, range, right } of sentences) {
      cueFeatures(words, range, rows);
      wrong += cues.learn(rows, right);
    }
    options.log?.(`cues, round ${round + 1}: ${wrong} wrong`);
  }
  cues.average();
  const roles = new StructuredPerceptron(options.roleBits, ROLE_LABELS, roleMayFollow);
  const examples = articles.flatMap(({ words }, index) => (statements[index] ?? []).map((one) => ({ words, one })));
  for (let round = 0; round < options.roleRounds; round++) {
    shuffle(examples, next);
    let wrong = 0;
    let of = 0;
    for (const { words, one } of examples) {
      const { from } = roleFeatures(words, one.sentence, one.cues, rows);
      const right = roleLabels(one, from, rows.count);
      wrong += roles.learn(rows, right);
      of += rows.count;
    }
    options.log?.(`roles, round ${round + 1}: ${((100 * wrong) / of).toFixed(2)} % wrong`);
  }
  roles.average();
  return { cues, roles };
}

/** Gold attributions as words; a cue in two sentences counts in its first. Those without a cue teach nothing here. */
function statementsOf(words: PageWords, gold: readonly Triple[]): Statement[] {
  const { tokens, sentences } = words;
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { first, end }] of sentences.entries()) sentenceOf.fill(index, first, end);
  const spans = (stretches: Triple["cues"]) => stretches.map(([start, end]) => ({ start, end }));
  return gold.flatMap((one) => {
    const cues = wordsIn(tokens, spans(one.cues));
    const first = cues[0];
    if (first === undefined) return [];
    const sentence = sentenceOf[first] as number;
    return [
      {
        sentence,
        cues: cues.filter((index) => sentenceOf[index] === sentence),
        sources: wordsIn(tokens, spans(one.sources)),
        contents: wordsIn(tokens, spans(one.contents)),
      },
    ];
  });
}

function cueLabels(words: PageWords, statements: readonly Statement[]): Uint8Array {
  const labels = new Uint8Array(words.tokens.length);
  for (const { cues } of statements)
    for (const index of cues) labels[index] = cues.includes(index - 1) ? IN_CUE : BEGINS_CUE;
  // Two cues may share words; what is left must still be a sequence.
  for (let index = 0; index < labels.length; index++)
    if (labels[index] === IN_CUE && (index === 0 || labels[index - 1] === 0)) labels[index] = BEGINS_CUE;
  return labels;
}

function roleLabels({ sources, contents }: Statement, from: number, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  const inSource = new Set(sources);
  const inContent = new Set(contents);
  let before = "";
  for (let index = 0; index < count; index++) {
    const now = inSource.has(from + index) ? "source" : inContent.has(from + index) ? "content" : "";
    if (now === "source") labels[index] = now === before ? IN_SOURCE : BEGINS_SOURCE;
    if (now === "content") labels[index] = now === before ? IN_CONTENT : BEGINS_CONTENT;
    before = now;
  }
  return labels;
}
