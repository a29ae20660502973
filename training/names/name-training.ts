import type { Name } from "../../eval/entities/score-names.ts";
import { LabelDecoder } from "../../src/annotate/entities/learned-names/label-decoder.ts";
import { LABELS } from "../../src/annotate/entities/learned-names/labels.ts";
import type { NameColumns } from "../../src/annotate/entities/learned-names/name-columns.ts";
import { MAX_FEATURES, nameFeatures, type Readings } from "../../src/annotate/entities/learned-names/name-features.ts";
import { activeRows, NameFinder } from "../../src/annotate/entities/learned-names/name-finder.ts";
import { readingsOf } from "../../src/annotate/entities/learned-names/page-readings.ts";
import type { WordForms } from "../../src/annotate/entities/learned-names/word-forms.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { type FieldOptions, rowsOf, type TrainedField, trainField, withoutRare } from "./field-trainer.ts";
import type { NamedPage } from "./name-corpora.ts";

/** Rarest feature that is learnt. */
const LEAST = 2;
/** Rounds for the two halves that only give each other's first readings. */
const HALF_ROUNDS = 4;

/**
 * Trains one field that serves for both readings of a page: on every page as a first reading sees it, and again with
 * what a field of the other half of the pages took its words for.
 */
export function trainNames(
  pages: readonly NamedPage[],
  lexicon: WordForms,
  options: FieldOptions,
  weight?: (page: NamedPage) => number,
): TrainedField {
  const half = ({ id }: NamedPage) => hashText(id, 2) & 1;
  const fields = [0, 1].map((side) => {
    const others = pages.filter((page) => half(page) !== side);
    const rows = withoutRare(rowsOf(others, [], lexicon, weight), LEAST);
    return trainField(rows, { ...options, rounds: HALF_ROUNDS });
  });
  const readings = pages.map((page) => firstReadings(page.columns, fields[half(page)] as TrainedField, lexicon));
  const rows = [...rowsOf(pages, [], lexicon, weight), ...rowsOf(pages, readings, lexicon, weight)];
  return trainField(withoutRare(rows, LEAST), options);
}

function firstReadings(columns: readonly NameColumns[], field: TrainedField, lexicon: WordForms): Readings {
  const decoder = new LabelDecoder(field.transitions);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float32Array(LABELS);
  const labels = columns.map((sentence) => {
    const found = new Uint8Array(sentence.length);
    for (const { from, to } of activeRows(sentence)) {
      decoder.reserve(to - from);
      for (let at = from; at < to; at++) {
        scores.fill(0);
        field.add(features, nameFeatures(sentence, at, lexicon.edge, features), scores);
        decoder.scores.set(scores, (at - from) * LABELS);
      }
      decoder.best(to - from, found, from);
    }
    return found;
  });
  return readingsOf(columns, labels);
}

/** The names that a finder sees on a page, UTF-16 code units into its text, with how sure it is of each. */
export function foundOn(page: NamedPage, finder: NameFinder): (Name & { readonly confidence: number })[] {
  return finder.find(page.columns).flatMap((names, index) =>
    names.flatMap(({ from, to, kind, confidence }) => {
      const words = page.sentences[index]?.words ?? [];
      const first = words[from];
      const last = words[to - 1];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, kind, confidence }];
    }),
  );
}

/** A finder on weights that are still in training. */
export const finderOn = (field: TrainedField, lexicon: WordForms): NameFinder =>
  new NameFinder(field, field.transitions, lexicon);
