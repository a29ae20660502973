import type { Findings } from "../../src/core/findings.ts";
import { shuffled } from "../data.ts";
import { linkPages } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { NEWS_FILE, type NewsPage, readNewsPages } from "./news-pages.ts";
import { AKIN } from "./unrelated-pages.ts";

const FOLDERS = 40;
const EVENTS = 4;
const PAGES_AN_EVENT = 4;

/** A page joined with others: with those of its own event, or across events. */
type Counted = { readonly joins: number; readonly across: number };

/**
 * Folders that hold the pages of four events that have nothing to do with one another: of all that is joined across
 * pages, how much is joined across events. This is the headline of linking: a false join misleads more than a missed one.
 */
export const mixedFolders: Yardstick = {
  name: "mixed-folders",
  stage: "linking",
  needs: [NEWS_FILE],
  async measure() {
    const pages = readNewsPages();
    const rows: { people: Counted; events: Counted }[] = [];
    const misses: Miss[] = [];
    for (let folder = 0; folder < FOLDERS; folder++) {
      const drawn = mixed(pages, folder + 1);
      const findings = await linkPages(drawn.map(({ page }) => page));
      const tell = (category: string, context: string) =>
        misses.push({ category, context: `folder ${folder + 1}: ${context}` });
      rows.push({
        events: countEvents(findings, drawn, (context) => tell("events joined across events", context)),
        people: countPeople(findings, drawn, (context) => tell("people joined under unlike names", context)),
      });
    }
    const figure = (metric: string, row: (counts: { people: Counted; events: Counted }) => number[]): Figure => ({
      metric,
      formula: "ratio",
      documents: rows.map(row),
      better: "lower",
      harmful: true,
    });
    return {
      sample: `${FOLDERS} folders of ${EVENTS} events with up to ${PAGES_AN_EVENT} pages each, seeded`,
      figures: [
        figure("joins of people and events that are across events", ({ people, events }) => [
          people.across + events.across,
          people.joins + events.joins,
        ]),
        figure("event joins that are across events", ({ events }) => [events.across, events.joins]),
        figure("people joined across events under unlike names", ({ people }) => [people.across, people.joins]),
      ],
      misses,
    };
  },
};

function mixed(pages: readonly NewsPage[], seed: number): NewsPage[] {
  const byEvent = Map.groupBy(shuffled(pages, seed), ({ event }) => event);
  const taken = new Set<string>();
  const drawn: NewsPage[] = [];
  let events = 0;
  for (const [event, members] of byEvent) {
    if (events === EVENTS) break;
    if (taken.has(event) || members.length < 2) continue;
    events++;
    drawn.push(...members.slice(0, PAGES_AN_EVENT));
    for (const other of AKIN.find((group) => group.includes(event)) ?? [event]) taken.add(other);
  }
  return drawn;
}

type Tell = (context: string) => void;

/** Each page beyond the first of an event of the dossier is a join; those that are not of its largest gold event are false. */
function countEvents({ events }: Findings, pages: readonly NewsPage[], tell: Tell): Counted {
  const eventOf = new Map(pages.map(({ page, event }) => [page.page.id, event]));
  let [joins, across] = [0, 0];
  for (const { label, accounts } of events) {
    const told = [...new Set(accounts.map(({ page }) => page))].map((page) => eventOf.get(page) ?? page);
    const largest = Math.max(0, ...[...Map.groupBy(told, (event) => event).values()].map(({ length }) => length));
    joins += Math.max(0, told.length - 1);
    across += told.length - largest;
    if (told.length > largest) tell(`${label}: ${[...new Set(told)].join(" + ")}`);
  }
  return { joins, across };
}

/** Whoever is named on the pages of two events under one name is one; under names that part in a word is not. */
function countPeople({ entities }: Findings, pages: readonly NewsPage[], tell: Tell): Counted {
  const read = new Map(pages.map((one) => [one.page.page.id, one]));
  let [joins, across] = [0, 0];
  for (const { kind, members } of entities) {
    if (kind !== "person") continue;
    const named = members.flatMap(({ page, id }) => {
      const name = read.get(page)?.page.layers.entities.annotations.find((one) => one.id === id)?.name;
      return name === undefined
        ? []
        : [{ event: read.get(page)?.event ?? page, words: name.toLowerCase().split(/\s+/) }];
    });
    joins += Math.max(0, new Set(members.map(({ page }) => page)).size - 1);
    const [first, ...rest] = named;
    for (const { event, words } of rest) {
      if (first === undefined || event === first.event || within(words, first.words) || within(first.words, words))
        continue;
      across++;
      tell(`${first.words.join(" ")} = ${words.join(" ")}`);
    }
  }
  return { joins, across };
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
