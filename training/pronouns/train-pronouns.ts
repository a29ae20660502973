import { COREFERENCE_FILE, type CoreferenceDocument, partOf } from "../../eval/entities/coreference-corpus.ts";
import { calibrationError, type Judged } from "../../eval/entities/reliability.ts";
import { PRONOUN_FEATURES } from "../../src/annotate/entities/pronoun-candidates.ts";
import { PRONOUN_FOLDS, pronounRankerOf, rankerOf } from "../../src/annotate/entities/pronoun-ranker.ts";
import { LIKELY } from "../../src/annotate/entities/pronouns.ts";
import { packDense } from "../pack-weights.ts";
import { dataFolder, readData } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { casesOf, type PreparedDocument, type PronounCase, prepare } from "./pronoun-cases.ts";
import { meanOf, trainRanker } from "./rank-trainer.ts";

/** Trains what says whom "he" and "she" mean; writes weights/pronouns.model and its card. */
const SEED = 1;
const OPTIONS = { bits: 12, rounds: 16, step: 0.05, cost: 35, seed: SEED };
/** What is read most is news: these count twice. */
const NEWS = new Set(["news", "interview", "speech", "bio"]);
const ORDERS = [0, 1, 2, 3];
const FOLDS = Array.from({ length: PRONOUN_FOLDS }, (_, fold) => fold);

const documents = readData<CoreferenceDocument>(dataFolder(), COREFERENCE_FILE.replace(/^data\//, "")).map(prepare);
const part = ({ id }: PreparedDocument) => partOf(id, PRONOUN_FOLDS);
/** The mean of several trainings over different orders of the cases: a few thousand are few. */
const trained = (cases: readonly PronounCase[]) =>
  meanOf(ORDERS.map((order) => trainRanker(cases, { ...OPTIONS, seed: SEED + order })));
const without = (cases: readonly (readonly PronounCase[])[], fold: number) =>
  trained(cases.filter((_, index) => part(documents[index] as PreparedDocument) !== fold).flat());

// First with the right answers to the pronouns before, then also with those of a ranker that never saw the document:
// it will have to live with its own mistakes (Ross, Gordon and Bagnell 2011).
const told = documents.map((document) => casesOf(document));
const first = FOLDS.map((fold) => pronounRankerOf(without(told, fold)));
const cases = documents.map((document, index) => {
  const all = [...(told[index] ?? []), ...casesOf(document, first[part(document)])];
  return NEWS.has(document.genre) ? [...all, ...all] : all;
});
console.log(`${cases.flat().length} pronouns`);

const packed = [
  packDense("whole", trained(cases.flat()), Number.POSITIVE_INFINITY),
  ...FOLDS.map((fold) => packDense(`without-${fold}`, without(cases, fold), Number.POSITIVE_INFINITY)),
];
const { bytes, model } = packModel({
  name: "pronouns",
  features: PRONOUN_FEATURES,
  facts: Object.assign({}, ...packed.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...packed.map(({ arrays }) => arrays)),
});

/** A row of the table: how many of the pronouns that mean someone named are linked right, and how many links are right. */
function figures(title: string, tested: readonly PreparedDocument[]): string[] {
  let [named, linked, right] = [0, 0, 0];
  const judged: Judged[] = [];
  for (const document of tested) {
    const rank = rankerOf(model, part(document));
    for (const one of casesOf(document, rank)) {
      const likely = rank(
        one.features.map((features) => ({ cluster: null, features })),
        0,
      );
      const best = likely.indexOf(Math.max(...likely));
      const meant = best < likely.length - 1;
      if (one.right.at(-1) !== true) named++;
      if (!meant || (likely[best] ?? 0) < LIKELY) continue;
      linked++;
      if (one.right[best] === true) right++;
      judged.push({ confidence: likely[best] ?? 0, right: one.right[best] === true });
    }
  }
  const share = (of: number) => (of === 0 ? "" : (right / of).toFixed(3));
  const row = [title, String(tested.length), share(named), share(linked), calibrationError(judged).toFixed(3)];
  console.log(row.join("\t"));
  return row;
}
const ofGenres = (...genres: readonly string[]) => documents.filter(({ genre }) => genres.includes(genre));

writeModel("pronouns", bytes, {
  title: "Pronouns",
  about:
    'Says which of the persons that a page names "he", "she", "him", "his" and "her" mean, or that it names none of them. A maximum-entropy ranker (Denis and Baldridge 2008) over the persons spoken of in the sentences before: how far back and how often, as the one who acts or not, gender from given names, titles and appositions, whom the last such pronoun meant, unnamed persons between, words in a mouth. The file also holds weights trained without each fifth of the documents: with them the gate measures every document by weights that never saw it.',
  command: "node training/pronouns/train-pronouns.ts DATA_FOLDER",
  seed: SEED,
  data: [
    {
      name: "GUM (Zeldes 2017), who is spoken of where",
      used: "training, figures five-fold by document",
      terms: "annotation CC BY 4.0, texts as given per document",
    },
  ],
  terms: "the weights hold hashes and numbers, no text; the annotation asks for attribution (CC BY 4.0)",
  weaknesses: [
    "Fiction and talk, where two of one gender take turns and most are never named.",
    'Somebody unnamed for whom no word of our lists stands ("our common friend").',
    "A person whose name was taken for that of a place or body is no candidate.",
  ],
  measuredOn:
    "Of the packed file, five-fold by document. Only pronouns of which the corpus says whom they mean; right of all: of those that mean someone whose name we found.",
  figures: [
    ["documents of", "documents", "right of all", "right where linked", "calibration error"],
    figures("all genres", documents),
    figures("news and interviews", ofGenres("news", "interview")),
    figures("biographies, speeches, court, letters", ofGenres("bio", "speech", "court", "letter")),
    figures("fiction, conversation, vlogs, podcasts", ofGenres("fiction", "conversation", "vlog", "podcast")),
  ],
});
