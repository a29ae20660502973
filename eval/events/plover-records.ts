import { annotateOne } from "../../src/engine/engine.ts";
import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { ourType, typeRow } from "./root-types.ts";

const FILE = "data/events/plover_gsr.jsonl";
type Actor = { readonly actorText: string };
type GoldRecord = {
  readonly id: string;
  readonly date: string;
  readonly event: string;
  readonly eventText: string;
  readonly text: string;
  readonly source?: readonly Actor[] | string;
  readonly target?: readonly Actor[] | string;
};

const actorsOf = (list: GoldRecord["source"]): string[] =>
  Array.isArray(list) ? list.flatMap(({ actorText }) => (actorText === "" ? [] : [actorText])) : [];

const PRONOUNS = /^(?:he|she|it|they|we|I)$/i;

/** PLOVER's gold standard records: who did what to whom, in a sentence or two each. */
export const ploverRecords: Yardstick = {
  name: "plover-records",
  stage: "events",
  needs: [FILE],
  measure() {
    const records = readLines<GoldRecord>(FILE);
    const types = [...new Set(records.map((one) => ourType(one.event)))].sort();
    const coverage: number[][] = [];
    const typed: number[][] = [];
    const sameType: number[][] = [];
    const named: number[][] = [];
    const actors: number[][] = [];
    const roles: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, date, event: goldType, eventText, text, source, target } of records) {
      const words = new Set(eventText.split(/\s+/).filter((word) => word.length > 2));
      const events = annotateOne(JSON.stringify({ id, text, published: date })).events.filter(
        (one) => one.code !== undefined,
      );
      // The record's event is the one whose words are ours; where none is, the first, of those that more is told of.
      const stands = (one: (typeof events)[number]) => {
        const near = text.slice(Math.max(0, one.start - 12), one.end + 12).split(/\W+/);
        return text
          .slice(one.start, one.end)
          .split(/\s+/)
          .some((word) => words.has(word))
          ? 2
          : near.some((word) => words.has(word))
            ? 1
            : 0;
      };
      const event = [...events].sort(
        (a, b) => stands(b) - stands(a) || Number(a.slight ?? false) - Number(b.slight ?? false) || a.start - b.start,
      )[0];
      const gold = ourType(goldType);
      coverage.push([event === undefined ? 0 : 1, 1]);
      const wanted = [
        ...actorsOf(source).map((name) => ({ role: "source", name })),
        ...actorsOf(target).map((name) => ({ role: "target", name })),
      ];
      if (event === undefined) {
        named.push([0, wanted.length]);
        misses.push({ category: `no event for ${gold}`, context: text.slice(0, 200) });
        continue;
      }
      const code = event.code ?? null;
      typed.push(typeRow(types, gold, code));
      sameType.push([code === gold ? 1 : 0, 1]);
      if (code !== gold)
        misses.push({
          category: `${gold} taken for ${code}`,
          context: `${text.slice(0, 200)}  TRIGGER ${text.slice(event.start, event.end)}`,
        });
      const found = event.participants.map((one) => ({
        ...one,
        text: `${one.name} ${text.slice(one.start, one.end)}`,
      }));
      // The same one: the gold words are in ours, or ours stand among them in the text.
      const isSame = (one: (typeof found)[number], name: string): boolean => {
        if (one.text.includes(name)) return true;
        // Whom a pronoun stands for is told by his name, which has no title: "President Ilan Dorvet … he".
        if (PRONOUNS.test(text.slice(one.start, one.end)) && name.includes(one.name)) return true;
        for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
          if (one.start < at + name.length && at < one.end) return true;
        return false;
      };
      const right = wanted.filter(({ name }) => found.some((one) => isSame(one, name)));
      const inRole = right.filter(({ name, role }) =>
        found.some((one) => isSame(one, name) && (one.role === role || one.role === "participant")),
      );
      const backed = found.filter((one) => wanted.some(({ name }) => isSame(one, name))).length;
      actors.push([backed, found.length, right.length, wanted.length]);
      named.push([right.length, wanted.length]);
      roles.push([inRole.length, right.length]);
      for (const { name, role } of wanted)
        if (!right.some((one) => one.name === name))
          misses.push({
            category: `${role} missed`,
            context: `${name}: ${text.slice(0, 160)}  FOUND ${found.map((one) => one.text).join(", ")}`,
          });
    }
    return {
      sample: `${records.length} records`,
      figures: [
        { metric: "type macro-F where an event is found", formula: "macro f", documents: typed, better: "higher" },
        { metric: "type right where an event is found", formula: "ratio", documents: sameType, better: "higher" },
        { metric: "actors found, of all records", formula: "ratio", documents: named, better: "higher" },
        { metric: "records with an event found", formula: "ratio", documents: coverage, better: "higher" },
        { metric: "actors F", formula: "f of means", documents: actors, better: "higher" },
        { metric: "role right, of actors found", formula: "ratio", documents: roles, better: "higher" },
      ],
      misses,
    };
  },
};
