import type { EntityFinding, SayingFinding } from "../../core/findings.ts";
import { contains } from "../../core/span.ts";
import type { LinkStage } from "../../core/stage.ts";
import { dateIndex, dateOf, memberIndex } from "../../document/dossier-index.ts";
import { NO_TOPIC_NAMES } from "../../languages/en/topic-words.ts";
import { byText } from "../../measure/text-order.ts";
import { bestKeys, TopicNouns } from "./topic-nouns.ts";

/** A name is a topic of the matter where this many statements speak of it. */
const LEAST_STATEMENTS = 3;
/** A paper and a law tell; positions are those of who acts. */
const NO_ACTORS: ReadonlySet<EntityFinding["kind"]> = new Set(["outlet", "work"]);
/** Topics told for one statement, the most spoken of first. */
const MOST_TOPICS = 3;
/** A noun is a topic where so many speakers speak of it; so many are told for one statement. */
const LEAST_SPEAKERS = 2;
const MOST_NOUNS = 2;

type Said = Omit<SayingFinding, "topic"> & {
  /** Keys of topics: events, and entities spoken of. */
  readonly topics: readonly string[];
};

/**
 * Who says something on which topic. Topics are the events of the matter and the names that several statements speak of;
 * the speaker's own name is none, nor that of who took part in the event spoken of.
 */
export const sayingsStage: LinkStage<"entities" | "events" | "dates", "sayings"> = {
  name: "sayings",
  version: "3",
  needs: ["entities", "events", "dates"],
  gives: ["sayings"],
  byMatter: { sayings: (x, y) => byText(x.page, y.page) || x.start - y.start || byText(x.topic, y.topic) },
  link({ pages, findings }) {
    const entityOf = memberIndex(findings.entities);
    const eventOf = memberIndex(findings.events);
    const dates = dateIndex(findings.dates);
    const telling = new Set(findings.entities.flatMap(({ id, kind }) => (NO_ACTORS.has(kind) ? [id] : [])));
    const said: Said[] = [];
    const nouns = new TopicNouns(pages);
    const spokenNouns: ReadonlyMap<string, string>[] = [];
    for (const page of pages) {
      const published = dateOf(page.page, dates)?.value ?? null;
      for (const attribution of page.layers.attributions.annotations) {
        const speaker = entityOf.of(page.page.id, attribution.speaker.entity);
        const id = page.ids.attributions[attribution.id];
        if (speaker === null || telling.has(speaker) || id === undefined || attribution.hypothetical) continue;
        // Who asks takes no position.
        if (attribution.stance === "asks") continue;
        const inContent = (span: { start: number; end: number }) =>
          attribution.contents.some((content) => contains(content, span));
        const events = page.layers.events.annotations
          .filter(inContent)
          .map((event) => eventOf.of(page.page.id, event.id));
        const names = page.layers.mentions.annotations
          .filter(inContent)
          .map((mention) => entityOf.of(page.page.id, mention.entity))
          .filter((entity) => entity !== speaker);
        const topics = [...new Set([...events, ...names])].filter((topic) => topic !== null);
        const date = attribution.said?.value ?? published;
        said.push({ page: page.page.id, attribution: id, speaker, date, start: attribution.start, topics });
        spokenNouns.push(nouns.in(page, attribution.contents));
      }
    }
    const label = new Map<string, string>([
      ...findings.events.map((event): [string, string] => [event.id, event.label]),
      ...findings.entities.map((entity): [string, string] => [entity.id, entity.name]),
    ]);
    const nounsOf = topicsOfNouns(said, spokenNouns);
    const isEvent = new Set(findings.events.map((event) => event.id));
    const takePart = new Map(
      findings.events.map((event) => [event.id, new Set(event.participants.map(({ entity }) => entity))]),
    );
    const spokenOf = new Map<string, number>();
    for (const { topics } of said) for (const topic of topics) spokenOf.set(topic, (spokenOf.get(topic) ?? 0) + 1);
    const sayings = said.flatMap(({ topics: all, ...one }, number): SayingFinding[] => {
      // Who took part in what is spoken of is no topic beside it.
      const partIn = (entity: string) => all.some((event) => takePart.get(event)?.has(entity) === true);
      const topics = all
        .filter(
          (topic) =>
            isEvent.has(topic) ||
            ((spokenOf.get(topic) ?? 0) >= LEAST_STATEMENTS && !partIn(topic) && isTopicName(label.get(topic) ?? "")),
        )
        .sort(
          (a, b) =>
            Number(isEvent.has(b)) - Number(isEvent.has(a)) ||
            (spokenOf.get(b) ?? 0) - (spokenOf.get(a) ?? 0) ||
            byText(a, b),
        );
      const shown = topics.slice(0, MOST_TOPICS).map((key) => label.get(key) ?? key);
      return [...new Set([...shown, ...(nounsOf[number] ?? [])])].map((topic) => ({ ...one, topic }));
    });
    return { findings: { sayings }, joins: [] };
  },
};

/** "South", "New Year" and "Eve" are no topics. */
const isTopicName = (name: string): boolean =>
  !name.split(" ").every((word) => NO_TOPIC_NAMES.has(word.toLowerCase()) || word === "New");

/** By statement the nouns that it is on, where several speak of them, the most spoken of first. */
function topicsOfNouns(said: readonly Said[], spoken: readonly ReadonlyMap<string, string>[]): string[][] {
  const countOf = (keys: readonly string[][]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const best = bestKeys(spoken, countOf(spoken.map((keys) => [...keys.keys()])));
  const counts = countOf(best);
  const speakers = new Map<string, Set<string>>();
  const wordings = new Map<string, Map<string, number>>();
  best.forEach((keys, at) => {
    for (const key of keys) {
      const { speaker = "" } = said[at] ?? {};
      speakers.set(key, (speakers.get(key) ?? new Set()).add(speaker));
      const words = spoken[at]?.get(key) ?? key;
      const own = wordings.get(key) ?? new Map<string, number>();
      wordings.set(key, own.set(words, (own.get(words) ?? 0) + 1));
    }
  });
  const called = (key: string): string =>
    [...(wordings.get(key) ?? [])].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? key;
  return best.map((keys) =>
    keys
      .filter((key) => (counts.get(key) ?? 0) >= LEAST_STATEMENTS && (speakers.get(key)?.size ?? 0) >= LEAST_SPEAKERS)
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byText(a, b))
      .slice(0, MOST_NOUNS)
      .map(called),
  );
}
