import type { ReadoutPoint, ReadoutsFinding } from "../../core/findings.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { type DateIndex, dateIndex, dateOf, spanIn } from "../../document/dossier-index.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { byText } from "../../measure/text-order.ts";
import { align } from "./align.ts";
import { circumstancesOf } from "./circumstances.ts";
import { areInConflict } from "./conflict.ts";
import { emphasisOf, usedWords } from "./emphasis.ts";
import { areOfOneContact } from "./one-contact.ts";
import { type OwnAccount, ownAccountOf } from "./own-account.ts";
import { Parties } from "./parties.ts";
import { pointsOf } from "./points.ts";

/** Own accounts of a matter that are looked at, the first by id: of more, no reader makes a table. */
const MOST_ACCOUNTS = 60;

/** Two sides' own accounts of one contact, point by point: what both tell, what each leaves out, what each dwells on. */
export const readoutsStage: LinkStage<"matters" | "dates" | "warnings", "readouts"> = {
  name: "readouts",
  version: "17",
  needs: ["matters", "dates", "warnings"],
  gives: ["readouts"],
  byMatter: { readouts: (x, y) => byText(x.a, y.a) || byText(x.b, y.b) },
  link({ pages, findings }) {
    const dates = dateIndex(findings.dates);
    const pageOf = new Map(pages.map((page) => [page.page.id, page]));
    // What a page that is cut off leaves out, it may have told.
    const cutOff = new Set(findings.warnings.flatMap(({ code, page }) => (code === "cut off" ? (page ?? []) : [])));
    const readouts: ReadoutsFinding[] = [];
    for (const matter of findings.matters) {
      const ids = [...matter.pages].sort(byText);
      const accounts = ids
        .flatMap((id) => {
          const page = pageOf.get(id);
          const account = page === undefined ? null : ownAccountOf(page);
          return account === null ? [] : [account];
        })
        .slice(0, MOST_ACCOUNTS);
      if (accounts.length < 2) continue;
      const used = usedWords(ids.flatMap((id) => pageOf.get(id) ?? []));
      accounts.forEach((one, at) => {
        for (const other of accounts.slice(at + 1)) {
          const days = daysBetween(one.page, other.page, dates);
          if (!areOfOneContact(one, other, days)) continue;
          const [a, b] = inOrder(one, other, dates);
          const ends = [a.page.page.id, b.page.page.id];
          readouts.push({
            a: a.page.page.id,
            b: b.page.page.id,
            cutOff: ends.filter((id) => cutOff.has(id)),
            points: pointByPoint(a, b, used),
            circumstances: circumstancesOf(a, b),
          });
        }
      });
    }
    readouts.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
    return { findings: { readouts }, joins: [] };
  },
};

function firstDay(page: ReadPage, dates: DateIndex): number | null {
  const date = dateOf(page.page, dates)?.value;
  const first = date === undefined ? undefined : dateBounds(date)?.first;
  return first === undefined || !Number.isFinite(first) ? null : first;
}

function daysBetween(one: ReadPage, other: ReadPage, dates: DateIndex): number | null {
  const [a, b] = [firstDay(one, dates), firstDay(other, dates)];
  return a === null || b === null ? null : Math.abs(a - b);
}

function inOrder(one: OwnAccount, other: OwnAccount, dates: DateIndex): [OwnAccount, OwnAccount] {
  const [a, b] = [firstDay(one.page, dates), firstDay(other.page, dates)];
  return a !== null && b !== null && b < a ? [other, one] : [one, other];
}

function pointByPoint(a: OwnAccount, b: OwnAccount, used: ReadonlyMap<string, number>): ReadoutPoint[] {
  const parties = new Parties([a.page, b.page]);
  const [ofA, ofB] = [pointsOf(a.page, parties), pointsOf(b.page, parties)];
  const [weightsA, weightsB] = emphasisOf(ofA, ofB, used);
  const pairs = align(ofA, ofB);
  const told = ofA.map((point, at): ReadoutPoint => {
    const pair = pairs.find((one) => one.a === at);
    const other = pair === undefined ? undefined : ofB[pair.b];
    return {
      a: [spanIn(a.page.page, point.span)],
      b: other === undefined ? [] : [spanIn(b.page.page, other.span)],
      likeness: pair?.score ?? 0,
      conflict: other !== undefined && areInConflict(point, other, pair?.score ?? 0),
      weights: { a: weightsA[at] ?? null, b: pair === undefined ? null : (weightsB[pair.b] ?? null) },
    };
  });
  const left = ofB.flatMap((point, at): ReadoutPoint[] =>
    pairs.some((one) => one.b === at)
      ? []
      : [
          {
            a: [],
            b: [spanIn(b.page.page, point.span)],
            likeness: 0,
            conflict: false,
            weights: { a: null, b: weightsB[at] ?? null },
          },
        ],
  );
  return [...told, ...left];
}
