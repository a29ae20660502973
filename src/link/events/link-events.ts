import type { EventFinding, Join } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { LinkStage } from "../../core/stage.ts";
import { correctedPairs } from "../../document/corrected-pairs.ts";
import { byText } from "../../measure/text-order.ts";
import { copiedMentions } from "./copied-mentions.ts";
import { eventFinding } from "./event-finding.ts";
import { PAGE_THRESHOLD } from "./group-on-page.ts";
import { joinAcrossPages } from "./join-across-pages.ts";
import { AFFAIR_THRESHOLD, TELLING_THRESHOLD } from "./join-by-telling.ts";
import { foldedTexts } from "./only-happening.ts";
import { orderEvents } from "./order-events.ts";
import { pagesTelling } from "./page-context.ts";
import type { EventMention, PageEvent } from "./page-event.ts";
import { pageEvents } from "./page-events.ts";

/**
 * Joins mentions of events into the dossier's events: first on each page, then across pages, where the same people are
 * not enough; a day, a place or much else in common must say that it is the same time they met.
 */
export const linkEventsStage: LinkStage<"matters" | "entities" | "copies", "events"> = {
  name: "link-events",
  version: "20",
  needs: ["matters", "entities", "copies"],
  gives: ["events"],
  byMatter: { events: (x, y) => byText(x.id, y.id) },
  link({ pages, findings, corrections }) {
    const matterOf = new Map(
      findings.matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)),
    );
    const { events, joins: pageJoins, contexts, partyOf } = pageEvents(pages, findings.entities);
    const telling = pagesTelling([...contexts.values()]);
    const readPages = new Map(pages.map((read) => [read.page.id, read] as const));
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
      {
        contexts,
        telling,
        matterOf,
        copied: copiedMentions(findings.copies),
        textOf: foldedTexts(pages),
        readOf: readPages,
      },
      corrected,
    );

    const entities = new Map(findings.entities.map((entity) => [entity.id, entity] as const));
    const found: EventFinding[] = [];
    const idOf = new Map<EventMention, string>();
    for (const set of sets.sets()) {
      const members = set.flatMap((index) => events[index] ?? []);
      if (members.every(({ loose }) => loose === true) && !isToldTwice(members)) continue;
      const event = eventFinding(members, readPages, partyOf, (id) => entities.get(id));
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
        ...joins.flatMap(({ a, b, score, threshold, features }) => {
          const [x, y] = [events[a], events[b]];
          const [mentionX, mentionY] = [x?.mentions[0], y?.mentions[0]];
          if (x === undefined || y === undefined || mentionX === undefined || mentionY === undefined) return [];
          return joinOf(idOf.get(mentionX), {
            decision: "joined the events of two pages",
            features,
            score,
            threshold,
            why: reasonOf(threshold, features),
            evidence: [mentionSpan(x.page, mentionX), mentionSpan(y.page, mentionY)],
          });
        }),
      ],
    };
  },
};

function reasonOf(threshold: number, features: Join["features"]): string {
  if (threshold === TELLING_THRESHOLD || threshold === AFFAIR_THRESHOLD)
    return "the same kind of event in alike words on pages of one matter, and nothing against it";
  if (features.sameThing === 1)
    return "the same kind of deed on one day, of which both pages name the same, and nothing against it";
  if (features.samePrice === 1) return "a move of one price, which both pages open with on one day or the next";
  if (features.samePassing === 1) return "passed by one body at one time, and nothing against it";
  if (features.sameMeasure === 1) return "bills that would lay the same on or spend the same, and nothing against it";
  return features.onlyOneOfMatter === 1
    ? "the only one of its kind that the matter's pages tell of, and nothing against it"
    : "the same people in the same kind of event, and the day, the place or the pages' other news agree";
}

/** What two pages open with is told, however little either says of it. */
const isToldTwice = (members: readonly PageEvent[]): boolean => new Set(members.map(({ page }) => page)).size > 1;

function joinOf(subject: string | undefined, join: Omit<Join, "subject" | "by">): Join[] {
  return subject === undefined ? [] : [{ subject, by: "link-events", ...join }];
}

function mentionSpan(page: string, { annotation }: EventMention): Span {
  return { page, start: annotation.start, end: annotation.end };
}
