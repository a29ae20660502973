import type { ReadPage } from "../../core/stage.ts";
import { itemAt, itemsIn } from "../../document/document.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { conflict } from "./conflict.ts";
import type { EventMention, PageEvent } from "./page-event.ts";

/** What is done to somebody or something on a day. */
const DEEDS: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID"]);
/** Under one day, deed and name more than this are a list's. */
const MOST = 40;

/**
 * Pairs of page events that are one because two pages of a matter open with one kind of deed on one day and their sentences
 * name one thing or person: "seized the trawler Kestrel on Monday", "the Kestrel was stopped on Monday". Places do not count,
 * nor does a name under which a page tells of two.
 */
export function sameThings(
  events: readonly PageEvent[],
  matterOf: ReadonlyMap<string, string>,
  readOf: ReadonlyMap<string, ReadPage>,
): readonly (readonly [number, number])[] {
  const told = new Map<string, Set<number>>();
  events.forEach(({ page, mentions }, index) => {
    const read = readOf.get(page);
    if (read === undefined) return;
    for (const mention of mentions) {
      if (!isDeed(mention)) continue;
      for (const name of namesBeside(read, mention)) {
        const { type, noun } = mention.annotation;
        const key = `${matterOf.get(page) ?? page}\n${type} ${noun} ${mention.date}\n${name}`;
        told.set(key, (told.get(key) ?? new Set<number>()).add(index));
      }
    }
  });
  return [...told.values()].flatMap((indexes) => {
    const own = [...indexes];
    const pages = new Set(own.map((index) => events[index]?.page));
    if (own.length > MOST || pages.size < own.length) return [];
    return own.flatMap((a, at) =>
      own.slice(at + 1).flatMap((b): [number, number][] => {
        const [x, y] = [events[a], events[b]];
        return x === undefined || y === undefined || conflict(x.mentions, y.mentions) !== null ? [] : [[a, b]];
      }),
    );
  });
}

const isDeed = ({ annotation, lead, phase, date, series }: EventMention): boolean =>
  DEEDS.has(annotation.type) &&
  lead &&
  phase === "happened" &&
  !series &&
  date !== null &&
  /^\d{4}-\d\d-\d\d$/.test(date);

/** Names in the sentence of a mention, those of places and of who tells it aside; folded. */
function namesBeside({ layers }: ReadPage, { annotation }: EventMention): Set<string> {
  const sentence = itemAt(layers.sentences.annotations, annotation.start);
  if (sentence === undefined) return new Set();
  const telling = annotation.attribution === null ? undefined : layers.attributions.annotations[annotation.attribution];
  return new Set(
    itemsIn(layers.mentions.annotations, sentence).flatMap(({ by, entity, start }) => {
      const named = layers.entities.annotations[entity];
      if (by !== "name" || named === undefined || named.kind === "place" || named.kind === "outlet") return [];
      const tells = telling?.sources.some((source) => source.start <= start && start < source.end) === true;
      return tells ? [] : [foldLetters(named.name)];
    }),
  );
}
