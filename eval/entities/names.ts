import { annotateOne } from "../../src/engine/engine.ts";
import { around, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { heldOut } from "./held-out.ts";
import { joinWords } from "./join-words.ts";
import { calibrationError, type Judged, reliability } from "./reliability.ts";
import { NAME_KINDS, type Name, type NameKind, namesOf, scoreNames } from "./score-names.ts";

type Document = {
  readonly id: string;
  readonly sents: readonly { readonly w: readonly string[]; readonly ner: readonly string[] }[];
};
/** Buildings and bridges are places to us. */
const KINDS: { readonly [type: string]: NameKind } = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  FAC: "place",
};

/** People, organisations and places in those of a file's documents that no shipped model was trained on. */
function names(name: string, file: string, unseen: (id: string) => boolean, anchor: string): Yardstick {
  return {
    name,
    stage: "entities",
    needs: [file],
    measure() {
      const all = readLines<Document>(file);
      const documents = all.filter(({ id }) => unseen(id));
      const rows: number[][] = [];
      const byKind = new Map(NAME_KINDS.map((kind): [NameKind, number[][]] => [kind, []]));
      const misses: Miss[] = [];
      const judged: Judged[] = [];
      for (const { id, sents } of documents) {
        const { text, spans } = joinWords(sents.map(({ w }) => w));
        if (text.trim() === "") continue;
        const gold = namesOf(
          sents.flatMap(({ ner }) => ner),
          spans,
          KINDS,
        );
        const found = namesIn(JSON.stringify({ id, text }));
        for (const { start, end, kind, confidence } of found) {
          const right = gold.some((one) => one.start === start && one.end === end && one.kind === kind);
          judged.push({ confidence, right });
        }
        rows.push(scoreNames(gold, found));
        for (const kind of NAME_KINDS) {
          const only = (list: readonly Name[]) => list.filter((one) => one.kind === kind);
          byKind.get(kind)?.push(scoreNames(only(gold), only(found)));
        }
        misses.push(...missesOf(text, gold, found));
      }
      for (const { from, to, count, confidence, right } of reliability(judged))
        misses.push({
          category: `reliability of names ${from.toFixed(1)}–${to.toFixed(1)}`,
          context: `${count} names, confidence ${confidence.toFixed(2)}, right ${right.toFixed(2)}`,
        });
      return {
        sample: `${documents.length} of ${all.length} documents`,
        figures: [
          { ...figure("exact F", rows), anchor },
          {
            metric: "calibration error",
            formula: "ratio",
            documents: [[calibrationError(judged), 1]],
            better: "lower",
          },
          ...NAME_KINDS.map((kind) => figure(`${kind} F`, byKind.get(kind) ?? [])),
        ],
        misses,
      };
    },
  };
}

function figure(metric: string, documents: readonly number[][]): Figure {
  return { metric, formula: "f", documents, better: "higher" };
}

/** The names that we find: of people, bodies (outlets among them) and places. */
function namesIn(line: string): (Name & { readonly confidence: number })[] {
  return annotateOne(line).entities.flatMap((entity) => {
    const kind = entity.kind === "outlet" ? "organization" : entity.kind;
    if (kind !== "person" && kind !== "organization" && kind !== "place") return [];
    return entity.mentions.flatMap(({ start, end, by, nameConfidence = 1 }) =>
      by === "name" ? [{ start, end, kind, confidence: nameConfidence }] : [],
    );
  });
}

function missesOf(text: string, gold: readonly Name[], found: readonly Name[]): Miss[] {
  const misses: Miss[] = [];
  const touches = (one: Name, list: readonly Name[]) =>
    list.find((other) => one.start < other.end && other.start < one.end);
  const context = ({ start, end }: Name) => around(text, start, end, 40);
  for (const one of gold) {
    const other = touches(one, found);
    if (other === undefined) misses.push({ category: `missed ${one.kind}`, context: context(one) });
    else if (other.start !== one.start || other.end !== one.end)
      misses.push({
        category: `${one.kind} cut wrongly`,
        context: `${context(one)}  FOUND ${text.slice(other.start, other.end)}`,
      });
    else if (other.kind !== one.kind)
      misses.push({ category: `${one.kind} taken for ${other.kind}`, context: context(one) });
  }
  for (const one of found)
    if (touches(one, gold) === undefined)
      misses.push({ category: `${one.kind} where there is none`, context: context(one) });
  return misses;
}

const NEWSWIRE = "data/entities/worldwide-newswire.train.jsonl.gz";
const ANCHOR = "prototype .84 in its domain, .65–.75 across, compromise .38–.48";

/** What becomes of a document's sentences when a page is set or saved badly. */
const DAMAGES: { readonly [damage: string]: (words: readonly string[], sentence: number) => readonly string[] } = {
  "every third sentence in capitals": (words, sentence) =>
    sentence % 3 === 0 ? words.map((word) => word.toUpperCase()) : words,
  "curly marks": (words) => {
    let open = false;
    return words.map((word) => {
      if (word !== '"') return word.replaceAll("'", "’");
      open = !open;
      return open ? "“" : "”";
    });
  },
  "straight marks": (words) => words.map((word) => word.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  "no quote marks": (words) => words.map((word) => (/^["“”]$/.test(word) ? "" : word)),
  "no final stops": (words) => (words.at(-1) === "." ? words.slice(0, -1) : words),
};

/** Every how many of the documents held out are damaged. */
const DAMAGED = 3;

/** The same documents as they are and damaged: what is lost shows in the differences. */
const damagedNames: Yardstick = {
  name: "names-damaged",
  stage: "entities",
  needs: [NEWSWIRE],
  measure() {
    const all = readLines<Document>(NEWSWIRE);
    const documents = all.filter(({ id }) => heldOut(id)).filter((_, index) => index % DAMAGED === 0);
    const rowsOf = (damage: (words: readonly string[], sentence: number) => readonly string[]) =>
      documents.map(({ id, sents }) => {
        const damaged = sents.map(({ w, ner }, index) => {
          const words = damage(w, index);
          return {
            w: words.filter((word) => word !== ""),
            ner: ner.slice(0, words.length).filter((_, at) => words[at] !== ""),
          };
        });
        const { text, spans } = joinWords(damaged.map(({ w }) => w));
        if (text.trim() === "") return [0, 0, 0];
        const gold = namesOf(
          damaged.flatMap(({ ner }) => ner),
          spans,
          KINDS,
        );
        return scoreNames(gold, namesIn(JSON.stringify({ id, text })));
      });
    return {
      sample: `${documents.length} of ${all.length} documents`,
      figures: [
        figure(
          "exact F, as it is",
          rowsOf((words) => words),
        ),
        ...Object.entries(DAMAGES).map(([damage, change]) => figure(`exact F, ${damage}`, rowsOf(change))),
      ],
      misses: [],
    };
  },
};

/** Worldwide newswire (Shan et al. 2023), Wikigold (Balasuriya et al. 2009), Universal NER on EWT (Mayhew et al. 2024). */
export const nameYardsticks: readonly Yardstick[] = [
  names("names-newswire", NEWSWIRE, heldOut, ANCHOR),
  names("names-wikigold", "data/entities/wikigold.jsonl.gz", heldOut, ANCHOR),
  names("names-ewt", "data/entities/uner-ewt.dev.jsonl.gz", () => true, ANCHOR),
  damagedNames,
];
