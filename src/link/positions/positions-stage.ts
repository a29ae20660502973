import type { Join } from "../../core/findings.ts";
import type { Position } from "../../core/record.ts";
import { contains } from "../../core/span.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { dateIndex, dateOf, memberIndex, spanIn } from "../../document/dossier-index.ts";
import { byPlace, byText } from "../../measure/text-order.ts";

/** A name is a topic of the dossier where this many statements speak of it. */
const LEAST_STATEMENTS = 3;
/** Topics told for one statement, the most spoken of first. */
const MOST_TOPICS = 3;

type Said = {
  readonly page: ReadPage;
  readonly id: string;
  readonly speaker: string;
  readonly date: string | null;
  readonly start: number;
  /** Keys of topics: events, and entities spoken of. */
  readonly topics: readonly string[];
};

/**
 * What every speaker has said on every topic, in order of time. Topics are the events of the dossier and the names that
 * several statements speak of; the speaker's own name is none.
 */
export const positionsStage: LinkStage<"entities" | "events" | "dates", "positions"> = {
  name: "positions",
  version: "1",
  needs: ["entities", "events", "dates"],
  gives: ["positions"],
  link({ pages, findings }) {
    const entityOf = memberIndex(findings.entities);
    const eventOf = memberIndex(findings.events);
    const dates = dateIndex(findings.dates);
    const said: Said[] = [];
    for (const page of pages) {
      const published = dateOf(page.page, dates)?.value ?? null;
      for (const attribution of page.layers.attributions.annotations) {
        const speaker = entityOf.of(page.page.id, attribution.speaker.entity);
        const id = page.ids.attributions[attribution.id];
        if (speaker === null || id === undefined || attribution.hypothetical) continue;
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
        said.push({ page, id, speaker, date, start: attribution.start, topics });
      }
    }
    const label = new Map<string, string>([
      ...findings.events.map((event): [string, string] => [event.id, event.label]),
      ...findings.entities.map((entity): [string, string] => [entity.id, entity.name]),
    ]);
    const isEvent = new Set(findings.events.map((event) => event.id));
    const spokenOf = new Map<string, number>();
    for (const { topics } of said) for (const topic of topics) spokenOf.set(topic, (spokenOf.get(topic) ?? 0) + 1);
    const byPosition = new Map<string, { speaker: string; topic: string; said: Said[] }>();
    for (const one of said) {
      const topics = one.topics
        .filter((topic) => isEvent.has(topic) || (spokenOf.get(topic) ?? 0) >= LEAST_STATEMENTS)
        .sort(
          (a, b) =>
            Number(isEvent.has(b)) - Number(isEvent.has(a)) ||
            (spokenOf.get(b) ?? 0) - (spokenOf.get(a) ?? 0) ||
            byText(a, b),
        );
      for (const topic of new Set(topics.slice(0, MOST_TOPICS).map((key) => label.get(key) ?? key))) {
        const key = `${one.speaker}\u0000${topic}`;
        const known = byPosition.get(key);
        if (known === undefined) byPosition.set(key, { speaker: one.speaker, topic, said: [one] });
        else known.said.push(one);
      }
    }
    const positions: Position[] = [];
    const joins: Join[] = [];
    for (const { speaker, topic, said: own } of byPosition.values()) {
      own.sort(byTime);
      positions.push({ entity: speaker, topic, attributions: own.map(({ id }) => id) });
      joins.push({
        subject: speaker,
        by: "positions",
        decision: "statements on one topic, in order of time",
        features: { statements: own.length, dated: own.filter(({ date }) => date !== null).length },
        score: 1,
        threshold: 1,
        why: topic,
        evidence: own
          .map(({ page, start }) => spanIn(page.page, { start, end: start + 1 }))
          .sort(byPlace)
          .slice(0, 12),
      });
    }
    positions.sort((a, b) => byText(a.entity, b.entity) || byText(a.topic, b.topic));
    joins.sort((a, b) => byText(a.subject, b.subject) || byText(a.why, b.why));
    return { findings: { positions }, joins };
  },
};

/** By the day of saying, the undated last. */
function byTime(a: Said, b: Said): number {
  if ((a.date === null) !== (b.date === null)) return a.date === null ? 1 : -1;
  return (
    byText(a.date ?? "", b.date ?? "") ||
    byText(a.page.page.id, b.page.page.id) ||
    a.start - b.start ||
    byText(a.id, b.id)
  );
}
