import { entitiesStageOf } from "../../src/annotate/entities/entities.ts";
import { PRONOUN_FOLDS, pronounModel, rankerOf } from "../../src/annotate/entities/pronoun-ranker.ts";
import type { Layers } from "../../src/core/layers.ts";
import { around, codeUnits, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import {
  COREFERENCE_FILE,
  type CoreferenceDocument,
  type GoldMention,
  goldMentions,
  namesEntity,
  partOf,
  readForNames,
} from "./coreference-corpus.ts";
import { calibrationError, type Judged, reliability } from "./reliability.ts";

/** Genres that tell of people by name as news does; fiction, conversation and the like are reported apart. */
const NEWSLIKE = new Set(["news", "interview"]);
const THIRD_PERSON = new Set(["he", "she"]);
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|sir|lord|lady|judge|justice|president|minister|senator|professor|doctor|captain|king|queen|pope)\.?\s+)+/iu;
const PRONOUN =
  /^(?:he|she|i|you|they|it|we|us|me|him|them|his|her|hers|my|your|their|our|its|who|whose|this|that|these|those)$/iu;
/** An office alone is no short form of its holder's name. */
const OFFICE =
  /^(?:president|governor|senator|minister|chairman|director|mayor|king|queen|pope|judge|justice|professor|doctor|secretary|ambassador)$/iu;
const ARTICLE = /^(?:the|a|an)\s+/iu;
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;

type Entities = Pick<Layers, "entities" | "mentions">;

/** How one mention was read: by which of our entities, and whether that entity's name is of the same person or body. */
type Reading = "right" | "wrong" | "not found";

/**
 * Whom a short name or a pronoun stands for, on GUM (Zeldes 2017). Counted are a one-word name of a person or an acronym
 * of a body with a longer name before it, "he" or "she" as the source of an attribution, and every other "he" and "she" of
 * a person whose name stands before it; pronouns five-fold by document, by weights that never saw it. Right is a mention whose entity with us has a name that is the same one's in GUM.
 */
export const coreference: Yardstick = {
  name: "coreference",
  stage: "entities",
  needs: [COREFERENCE_FILE],
  measure() {
    const rows = new Map<string, number[][]>();
    const misses: Miss[] = [];
    const judged = new Map<string, Judged[]>([
      ["short names", []],
      ["pronouns", []],
    ]);
    const add = (metric: string, row: readonly number[]) => rows.set(metric, [...(rows.get(metric) ?? []), [...row]]);
    const documents = readLines<CoreferenceDocument>(COREFERENCE_FILE);
    for (const document of documents) {
      const unit = codeUnits(document.text);
      const gold = goldMentions(document);
      const read = reader(gold, entitiesOf(document));
      const newslike = NEWSLIKE.has(document.genre);
      const tally = (sort: "short names" | "pronouns" | "again", metric: string, tested: readonly GoldMention[]) => {
        const counts = { right: 0, wrong: 0, "not found": 0 };
        for (const one of tested) {
          const { reading, confidence, as } = read(one);
          counts[reading]++;
          if (confidence !== null) judged.get(sort)?.push({ confidence, right: reading === "right" });
          if (reading !== "right")
            misses.push({
              category: `${metric}: ${reading}`,
              context: `${document.id}: ${around(document.text, one.start, one.end)}${as === "" ? "" : `  READ AS ${as}`}`,
            });
        }
        add(`${metric}, right of all`, [counts.right, tested.length]);
        add(`${metric}, right where linked`, [counts.right, counts.right + counts.wrong]);
      };
      const short = gold.filter((one) => one.kind === "person" && hasLongerName(one, gold));
      tally("short names", newslike ? "surnames, news and interviews" : "surnames, other genres", short);
      tally(
        "short names",
        newslike
          ? "acronyms and short names of bodies, news and interviews"
          : "acronyms and short names of bodies, other genres",
        gold.filter((one) => one.kind === "organization" && hasLongerBody(one, gold)),
      );
      const sources = new Set(
        document.attributions.flatMap(({ sources: spans }) => spans.map(([start]) => unit(start))),
      );
      const pronouns = gold.filter((one) => THIRD_PERSON.has(one.text.toLowerCase()) && isNamedBefore(one, gold));
      const speaking = pronouns.filter(({ start }) => sources.has(start));
      tally("again", "pronoun as source, all genres", speaking);
      if (newslike) tally("again", "pronoun as source, news and interviews", speaking);
      tally("pronouns", newslike ? "he and she, news and interviews" : "he and she, other genres", pronouns);
    }
    const figure = ([metric, list]: [string, number[][]]): Figure => ({
      metric,
      formula: "ratio",
      documents: list,
      better: "higher",
    });
    for (const [sort, list] of judged)
      for (const { from, to, count, confidence, right } of reliability(list))
        misses.push({
          category: `reliability of ${sort} ${from.toFixed(1)}–${to.toFixed(1)}`,
          context: `${count} mentions, confidence ${confidence.toFixed(2)}, right ${right.toFixed(2)}`,
        });
    return {
      sample: `${documents.length} documents, ${documents.filter(({ genre }) => NEWSLIKE.has(genre)).length} of news and interviews`,
      figures: [
        ...[...rows].filter(([, list]) => list.some(([, of = 0]) => of > 0)).map(figure),
        ...[...judged].map(
          ([sort, list]): Figure => ({
            metric: `calibration error, ${sort}`,
            formula: "ratio",
            documents: [[calibrationError(list), 1]],
            better: "lower",
          }),
        ),
      ],
      misses,
    };
  },
};

/** What we read in a document; pronouns by weights that were trained without it. */
function entitiesOf(document: CoreferenceDocument): Entities {
  const { page, layers } = readForNames(document);
  return entitiesStageOf(() => rankerOf(pronounModel(), partOf(document.id, PRONOUN_FOLDS))).annotate(page, layers);
}

/** How we read a gold mention: the entity of our mention at its place, judged by the gold entities of that one's names. */
function reader(
  gold: readonly GoldMention[],
  entities: Entities,
): (one: GoldMention) => { reading: Reading; confidence: number | null; as: string } {
  const mentions = entities.mentions.annotations;
  return (one) => {
    const own = mentions.find(
      (mention) => mention.start < one.end && one.start < mention.end && one.end <= mention.end + 2,
    );
    if (own === undefined) return { reading: "not found", confidence: null, as: "" };
    const before = mentions.filter(({ entity, by, end }) => entity === own.entity && by === "name" && end <= one.start);
    if (before.length === 0) return { reading: "not found", confidence: null, as: "" };
    const same = before.some((mention) => namesEntity(gold, mention, one.entity));
    return {
      reading: same ? "right" : "wrong",
      confidence: own.confidence,
      as: entities.entities.annotations[own.entity]?.name ?? "",
    };
  };
}

/** A one-word name of a person with a longer name of anyone before it that begins or ends with it, its own among them. */
function hasLongerName(one: GoldMention, gold: readonly GoldMention[]): boolean {
  const word = one.text.replace(TITLE, "").replace(/['’]s$/u, "");
  if (!ONE_WORD.test(word) || OFFICE.test(word) || PRONOUN.test(word)) return false;
  return gold.some((other) => other.end <= one.start && other.entity === one.entity && longer(other.text, word));
}

function longer(text: string, word: string): boolean {
  const name = text.replace(TITLE, "").replace(/['’]s$/u, "");
  return (
    /^\p{Lu}[^,]*\s\p{Lu}\S*$/u.test(name) &&
    name.length < 60 &&
    (name.endsWith(` ${word}`) || name.startsWith(`${word} `))
  );
}

/** An acronym or a first word of a body's name that stands before it whole. */
function hasLongerBody(one: GoldMention, gold: readonly GoldMention[]): boolean {
  const word = one.text.replace(ARTICLE, "").replace(/['’]s$/u, "");
  if (!/^\p{Lu}\S*$/u.test(word) || PRONOUN.test(word)) return false;
  return gold.some(
    (other) =>
      other.end <= one.start &&
      other.entity === one.entity &&
      /^\p{Lu}\S*(?:\s\S+)+$/u.test(other.text.replace(ARTICLE, "")),
  );
}

/** True where a name of the same person stands before it. */
function isNamedBefore(one: GoldMention, gold: readonly GoldMention[]): boolean {
  return gold.some(
    (other) =>
      other.end <= one.start &&
      other.entity === one.entity &&
      other.kind === "person" &&
      /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\S+)*$/u.test(other.text) &&
      !PRONOUN.test(other.text),
  );
}
