import { heldOut } from "../../eval/entities/held-out.ts";
import { NAME_KINDS, scoreNames } from "../../eval/entities/score-names.ts";
import { finderOf, type NameFinder } from "../../src/annotate/entities/learned-names/name-finder.ts";
import { dataFolder } from "../read-data.ts";
import { writeModel } from "../write-model.ts";
import {
  capitals,
  EWT,
  NEWSWIRE,
  namedPage,
  readTagged,
  type TaggedDocument,
  TWITTER,
  titleCase,
  WIKIGOLD,
} from "./name-corpora.ts";
import { LIST_DATA } from "./name-marks.ts";
import { foundOn } from "./name-training.ts";
import { modelOf, SEED } from "./names-model.ts";
import { RAW_DATA } from "./raw-text.ts";

const folder = dataFolder();
const newswire = readTagged(folder, NEWSWIRE);
const wikigold = readTagged(folder, WIKIGOLD);
const twitter = readTagged(folder, TWITTER);
const learnt = (documents: readonly TaggedDocument[]) => documents.filter(({ id }) => !heldOut(id));
const kept = (documents: readonly TaggedDocument[]) => documents.filter(({ id }) => heldOut(id));

/** A row of the table: F of all, people, organisations and places, both ends and kind right, by the finder alone. */
function figures(title: string, documents: readonly TaggedDocument[], finder: NameFinder): string[] {
  const pages = documents.map((document) => namedPage(document, finder.lexicon));
  const found = pages.map((page) => foundOn(page, finder));
  const cells = [null, ...NAME_KINDS].map((kind) => {
    let [right, given, wanted] = [0, 0, 0];
    pages.forEach(({ names }, index) => {
      const only = <T extends { readonly kind: string }>(list: readonly T[]) =>
        list.filter((one) => kind === null || one.kind === kind);
      const [a, b, c] = scoreNames(only(names), only(found[index] ?? []));
      right += a;
      given += b;
      wanted += c;
    });
    return ((200 * right) / (given + wanted)).toFixed(1);
  });
  const row = [title, String(documents.length), ...cells];
  console.log(row.join("\t"));
  return row;
}

const recased = (documents: readonly TaggedDocument[], change: (word: string) => string): TaggedDocument[] =>
  documents.map(({ id, sents }) => ({
    id,
    sents: sents.map(({ w, ner }, index) => ({ w: index % 3 === 0 ? w.map(change) : w, ner })),
  }));

const whole = modelOf(folder, [...learnt(newswire), ...learnt(wikigold), ...twitter]);
console.log(`${(whole.bytes.length / 1e6).toFixed(2)} MB`);
const finder = finderOf(whole.model);
const fifth = kept(newswire);
const table = [
  ["set", "documents", "all", "people", "organisations", "places"],
  figures("newswire, the fifth held out", fifth, finder),
  figures("the same, every third sentence in capitals", recased(fifth, capitals), finder),
  figures("the same, every third sentence as a headline", recased(fifth, titleCase), finder),
  figures("Wikigold, the fifth held out", kept(wikigold), finder),
  figures("Universal NER on EWT, dev", readTagged(folder, EWT), finder),
];
const without = modelOf(folder, [...wikigold, ...twitter]);
table.push(figures("newswire, the same fifth, trained without newswire", fifth, finderOf(without.model)));

writeModel("names", whole.bytes, {
  title: "Names",
  about:
    "Finds people, organisations and places in English news. A linear chain over hashed features of words, lists, classes of words used alike, and what our rules found, and the groups of words of `weights/word-clusters.model`, which must be there; a page is read twice, the second time knowing how the first reading took each word elsewhere on the page. It was trained on four fifths of the newswire and of Wikigold; `heldOut` in `eval/entities/held-out.ts` tells the fifth by a document's id, and the gate measures on that fifth alone. Figures are of the finder alone, before rules join in; F1, both ends and kind right.",
  command: "node training/names/train-names.ts DATA_FOLDER",
  seed: SEED,
  data: [
    { name: "Worldwide newswire (Shan et al. 2023), four fifths", used: "training", terms: "none stated" },
    { name: "Wikigold (Balasuriya et al. 2009), four fifths", used: "training", terms: "CC BY 4.0" },
    { name: "Broad Twitter Corpus (Derczynski et al. 2016)", used: "training", terms: "CC BY 4.0" },
    ...LIST_DATA,
    ...RAW_DATA,
    { name: "Worldwide newswire and Wikigold, the fifth held out", used: "figures", terms: "as above" },
    { name: "Universal NER on EWT, dev (Mayhew et al. 2024)", used: "figures", terms: "CC BY-SA 4.0" },
  ],
  terms:
    "the weights hold hashes and numbers, no text; the newswire and PolNeAR state no terms, the rest asks for attribution and, for EWT and GUM, the same terms (CC BY-SA 4.0)",
  weaknesses: [
    "Organisations: names that look like people or places, teams and companies without a word that says so.",
    "Names in small letters; sentences in capitals only, where little tells a name from any other word.",
    "What one corpus calls a name and another does not: buildings, peoples, products, programmes.",
  ],
  figures: table,
});
