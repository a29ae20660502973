import { heldOut } from "../../eval/entities/held-out.ts";
import { calibrationError, type Judged, reliability } from "../../eval/entities/reliability.ts";
import { findNames } from "../../src/annotate/entities/find-names.ts";
import { joinNames } from "../../src/annotate/entities/join-names.ts";
import { finderOf, type NameFinder, nameFinder } from "../../src/annotate/entities/learned-names/name-finder.ts";
import { CONFIDENCE_SIGNS, confidenceOf, signedNames } from "../../src/annotate/entities/name-confidence.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fitLogistic, type Observation } from "./logistic.ts";
import { EWT, NEWSWIRE, namedPage, readTagged, type TaggedDocument, TWITTER, WIKIGOLD } from "./name-corpora.ts";
import { modelOf, SEED } from "./names-model.ts";

/** Fits how sure a name is; writes weights/name-confidence.model and its card. After train-names. */
const PARTS = 10;
/** Parts that are judged, each by a finder that learnt the other nine: nearly as good a finder as the shipped one. */
const JUDGED = [0, 1, 2];

const folder = dataFolder();
/**
 * What is learnt from, and how much it counts, however much there is of it: what no editor read is the hardest, and stands
 * for all such text. Of one to four times, three and four were within .05 on all sets.
 */
const COUNTING = [
  { file: NEWSWIRE, share: 1 },
  { file: WIKIGOLD, share: 1 },
  { file: TWITTER, share: 4 },
];
const learnt = COUNTING.map(({ file }) =>
  readTagged(folder, file).filter(({ id }) => file === TWITTER || !heldOut(id)),
);
const partOf = ({ id }: TaggedDocument) => (hashText(id, 4) >>> 0) % PARTS;

/** The names that rules and finder find in documents, with their signs, and whether both ends and the kind are right. */
function observed(documents: readonly TaggedDocument[], finder: NameFinder): Observation[] {
  return documents.flatMap((document) => {
    const page = namedPage(document, finder.lexicon);
    const right = new Set(page.names.map(({ start, end, kind }) => `${start} ${end} ${kind}`));
    return signedNames(joinNames(findNames(page, page.sentences, finder))).map(({ mention, kind, signs }) => ({
      signs,
      right: right.has(`${mention.start} ${mention.end} ${kind}`),
    }));
  });
}

// A finder is too sure of what it learnt from: the fit is on documents that a finder of the same making never saw.
const seen = learnt.map((): Observation[] => []);
for (const part of JUDGED) {
  const { model } = modelOf(
    folder,
    learnt.flat().filter((document) => partOf(document) !== part),
  );
  const finder = finderOf(model);
  learnt.forEach((documents, corpus) => {
    const judged = documents.filter((document) => partOf(document) === part);
    seen[corpus]?.push(...observed(judged, finder));
  });
}
const names = seen.reduce((sum, { length }) => sum + length, 0);
const shares = COUNTING.reduce((sum, { share }) => sum + share, 0);
const observations = seen.flatMap((some, corpus) =>
  some.map((one) => ({ ...one, weight: (names * (COUNTING[corpus]?.share ?? 0)) / (shares * some.length) })),
);
const weights = fitLogistic(observations).map((weight) => Math.round(weight * 1e4) / 1e4);
console.log(`${observations.length} names`, weights.join(" "));

function figures(title: string, documents: readonly TaggedDocument[]): string[] {
  const judged = observed(documents, nameFinder()).map(
    ({ signs, right }): Judged => ({ confidence: confidenceOf(signs, weights), right }),
  );
  console.log(title, documents.length, calibrationError(judged).toFixed(3));
  for (const band of reliability(judged))
    console.log(`  ${band.from.toFixed(1)}  ${band.count}  ${band.confidence.toFixed(2)}  ${band.right.toFixed(2)}`);
  return [title, String(documents.length), String(judged.length), calibrationError(judged).toFixed(3)];
}

const kept = (file: string) => readTagged(folder, file).filter(({ id }) => heldOut(id));
const table = [
  ["set", "documents", "names", "calibration error"],
  figures("newswire, the fifth held out", kept(NEWSWIRE)),
  figures("Wikigold, the fifth held out", kept(WIKIGOLD)),
  figures("Universal NER on EWT, dev", readTagged(folder, EWT)),
];

const { bytes } = packModel({ name: "name-confidence", features: CONFIDENCE_SIGNS, facts: { weights }, arrays: {} });
writeModel("name-confidence", bytes, {
  title: "Confidence of names",
  about:
    "Says how likely a name is right, both its ends and its kind: a logistic regression on how sure the trained finder is, whether the rules cut and took it alike, lists, capitals, kind, how often the page has it, and how sure the finder is on the page at large. Fitted on three tenths of the training documents, each judged by a finder trained on the other nine; Twitter counts four times as much as news and Wikipedia, which count alike.",
  command: "node training/names/fit-name-confidence.ts DATA_FOLDER",
  seed: SEED,
  data: [
    { name: "Worldwide newswire (Shan et al. 2023), four fifths", used: "training", terms: "none stated" },
    { name: "Wikigold (Balasuriya et al. 2009), four fifths", used: "training", terms: "CC BY 4.0" },
    { name: "Broad Twitter Corpus (Derczynski et al. 2016)", used: "training", terms: "CC BY 4.0" },
    { name: "The fifths held out; Universal NER on EWT, dev", used: "figures", terms: "as in `names.md`" },
  ],
  terms: "the file holds a handful of numbers",
  weaknesses: ["Text of other kinds than news: it is surer there than it should be."],
  figures: table,
});
