import type { EventFinding, Join } from "../../core/findings.ts";
import type { EventAnnotation } from "../../core/layers.ts";
import type { Entity, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { correctedPairs } from "../../document/corrected-pairs.ts";
import { byText } from "../../measure/text-order.ts";
import { copiedMentions } from "./copied-mentions.ts";
import { withDefendant } from "./defendant.ts";
import { eventFinding } from "./event-finding.ts";
import { groupOnPage, PAGE_THRESHOLD, type PageJoin } from "./group-on-page.ts";
import { joinAcrossPages } from "./join-across-pages.ts";
import { mainHappenings } from "./main-happenings.ts";
import { EVENT_THRESHOLD } from "./match-events.ts";
import { officeHolders, officeNamed } from "./office-holders.ts";
import { foldedTexts } from "./only-happening.ts";
import { orderEvents } from "./order-events.ts";
import { pageContext, pagesTelling } from "./page-context.ts";
import { type EventMention, eventMentions, type PageEvent } from "./page-event.ts";

/**
 * Joins mentions of events into the dossier's events: first on each page, then across pages, where the same people are
 * not enough; a day, a place or much else in common must say that it is the same time they met.
 */
export const linkEventsStage: LinkStage<"matters" | "entities" | "copies", "events"> = {
  name: "link-events",
  version: "4",
  needs: ["matters", "entities", "copies"],
  gives: ["events"],
  byMatter: { events: (x, y) => byText(x.id, y.id) },
  link({ pages, findings, corrections }) {
    const matterOf = new Map(
      findings.matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)),
    );
    const entities = new Map<string, Entity>();
    for (const entity of findings.entities) {
      for (const { page, id } of entity.members) entities.set(`${page} ${id}`, entity);
    }
    const entityOf = (page: string, pageEntity: number) => entities.get(`${page} ${pageEntity}`) ?? null;

    const holders = officeHolders(findings.entities);
    const byId = new Map(findings.entities.map((entity) => [entity.id, entity]));
    const partyOf = (
      page: string,
      { entity, office, name }: EventAnnotation["participants"][number],
    ): Entity | null => {
      const named = office ?? officeNamed(name);
      const holder = named === null ? null : holders.of(named.title, named.of);
      if (holder !== null) return byId.get(holder) ?? null;
      return entity === null ? null : entityOf(page, entity);
    };

    const events: PageEvent[] = [];
    const pageJoins: { read: ReadPage; join: PageJoin }[] = [];
    const contexts = new Map(
      pages.map((read) => {
        const ownEntity = (pageEntity: number) => entityOf(read.page.id, pageEntity);
        const ownParty = (participant: EventAnnotation["participants"][number]) => partyOf(read.page.id, participant);
        const mentionsOf = (which: "plain" | "slight") =>
          withDefendant(eventMentions(read, ownParty, which), read, ownParty, ownEntity);
        const plain = groupOnPage(read.page, mentionsOf("plain"));
        const more = mainHappenings(read.page, plain.events, mentionsOf("slight"));
        const grouped = { events: more.events, joins: [...plain.joins, ...more.joins] };
        events.push(...grouped.events);
        for (const join of grouped.joins) pageJoins.push({ read, join });
        return [read.page.id, pageContext(read, grouped.events, ownEntity)] as const;
      }),
    );
    const telling = pagesTelling([...contexts.values()]);
    const at = (anchor: Span): number =>
      events.findIndex(
        ({ page, mentions }) => page === anchor.page && mentions.some(({ annotation }) => overlap(annotation, anchor)),
      );
    const corrected = {
      same: correctedPairs(corrections, "same", "event", at),
      different: correctedPairs(corrections, "different", "event", at),
    };
    const { sets, joins } = joinAcrossPages(
      events,
      { contexts, telling, matterOf, copied: copiedMentions(findings.copies), textOf: foldedTexts(pages) },
      corrected,
    );

    const readPages = new Map(pages.map((read) => [read.page.id, read] as const));
    const found: EventFinding[] = [];
    const idOf = new Map<EventMention, string>();
    for (const set of sets.sets()) {
      const members = set.flatMap((index) => events[index] ?? []);
      if (members.every(({ loose }) => loose === true)) continue;
      const event = eventFinding(members, readPages, partyOf);
      if (event === null) continue;
      found.push(event);
      for (const { mentions } of members) for (const mention of mentions) idOf.set(mention, event.id);
    }
    return {
      findings: { events: orderEvents(found, readPages) },
      joins: [
        ...pageJoins.flatMap(({ read, join: { mention, to, score, features } }) =>
          joinOf(idOf.get(mention), {
            decision: "joined two mentions of one page",
            features,
            score,
            threshold: PAGE_THRESHOLD,
            why: "the same kind of event with the same people, or words that point back to it, and nothing against it",
            evidence: [mentionSpan(read.page.id, to), mentionSpan(read.page.id, mention)],
          }),
        ),
        ...joins.flatMap(({ a, b, score, features }) => {
          const [x, y] = [events[a], events[b]];
          const [mentionX, mentionY] = [x?.mentions[0], y?.mentions[0]];
          if (x === undefined || y === undefined || mentionX === undefined || mentionY === undefined) return [];
          return joinOf(idOf.get(mentionX), {
            decision: "joined the events of two pages",
            features,
            score,
            threshold: EVENT_THRESHOLD,
            why: "the same people in the same kind of event, and the day, the place or the pages' other news agree",
            evidence: [mentionSpan(x.page, mentionX), mentionSpan(y.page, mentionY)],
          });
        }),
      ],
    };
  },
};

function joinOf(subject: string | undefined, join: Omit<Join, "subject" | "by">): Join[] {
  return subject === undefined ? [] : [{ subject, by: "link-events", ...join }];
}

function mentionSpan(page: string, { annotation }: EventMention): Span {
  return { page, start: annotation.start, end: annotation.end };
}
