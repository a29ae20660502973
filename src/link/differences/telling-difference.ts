import type { Difference } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import { textOf } from "../../document/document.ts";
import { dateOf, spanIn } from "../../document/dossier-index.ts";
import { senseOf } from "../../languages/en/sense.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { termWeight } from "../../measure/term-weight.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Contrast } from "./contrast.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { setAgainst } from "./set-against.ts";
import { type Telling, tellingsOf } from "./telling.ts";

/** Tellings looked at for one: so many that share its rarest words. */
const MOST_HOLDERS = 40;
/** Tellings of a matter that are held against each other, the first by page; what a larger one says beside is told by its events and claims. */
const MOST_TELLINGS = 6_000;

/** Where two pages of a matter tell one thing with two figures, causes, days or places, or the one says that it is not so. */
export const tellingDifference: Detector = {
  name: "tellings",
  find(ground) {
    const shared = sharedMentions(ground);
    return ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const tellings = pages.flatMap((id) => {
        const page = ground.pageOf.get(id);
        const date = page === undefined ? null : dateOf(page.page, ground.dates);
        return page === undefined
          ? []
          : tellingsOf(page, ground.entityOf, shared.get(id) ?? NONE, date === null ? null : dateBounds(date.value));
      });
      return contrastsIn(tellings.slice(0, MOST_TELLINGS), ground);
    });
  },
};

const NONE: ReadonlySet<number> = new Set();

/** By page: its mentions of events that another page tells of too. */
function sharedMentions({ events }: Ground): Map<string, Set<number>> {
  const shared = new Map<string, Set<number>>();
  for (const { members } of events) {
    if (members.every(({ page }) => page === members[0]?.page)) continue;
    for (const { page, id } of members) shared.set(page, (shared.get(page) ?? new Set()).add(id));
  }
  return shared;
}

function contrastsIn(tellings: readonly Telling[], ground: Ground): Found[] {
  const sorted = [...tellings].sort((a, b) => byPlace(spanIn(a.page.page, a.span), spanIn(b.page.page, b.span)));
  const holders = new Map<string, number[]>();
  sorted.forEach(({ senses }, index) => {
    for (const sense of senses) {
      const list = holders.get(sense);
      if (list === undefined) holders.set(sense, [index]);
      else list.push(index);
    }
  });
  const weights = new Map([...holders].map(([sense, { length }]) => [sense, termWeight(length, sorted.length)]));
  const weigh = (senses: Iterable<string>) => {
    let sum = 0;
    for (const sense of senses) sum += weights.get(sense) ?? 0;
    return sum;
  };
  const weightOf = new Map(sorted.map((telling) => [telling, weigh(telling.senses)]));
  const found: Found[] = [];
  const used = new Set<string>();
  sorted.forEach((telling, index) => {
    const others = new Set<number>();
    for (const sense of telling.senses) {
      const list = holders.get(sense) ?? [];
      if (list.length <= MOST_HOLDERS) for (const other of list) if (other > index) others.add(other);
    }
    for (const at of [...others].sort((a, b) => a - b)) {
      const other = sorted[at];
      if (other === undefined || other.page === telling.page) continue;
      const [a, b] = earlierFirst(telling, other);
      const contrast = setAgainst(a, b, groundOf(a, b, weigh, weightOf, sorted.length));
      if (contrast === null) continue;
      // One difference for one stretch and kind: what ten pages repeat is not ten differences.
      const key = [a, b]
        .map((one, side) => sideKey(one, side === 0 ? contrast.a : contrast.b))
        .sort()
        .join(" | ");
      if (used.has(`${contrast.kind} ${key}`)) continue;
      used.add(`${contrast.kind} ${key}`);
      found.push(foundOf(a, b, contrast, ground));
    }
  });
  return found;
}

function sideKey(telling: Telling, span: TextSpan): string {
  return textOf(telling.page.page, span).toLowerCase();
}

function earlierFirst(a: Telling, b: Telling): [Telling, Telling] {
  return a.date !== null && b.date !== null && b.date.first < a.date.first ? [b, a] : [a, b];
}

function groundOf(
  a: Telling,
  b: Telling,
  weigh: (senses: Iterable<string>) => number,
  weightOf: ReadonlyMap<Telling, number>,
  tellings: number,
) {
  const senses: string[] = [];
  for (const sense of a.senses) if (b.senses.has(sense)) senses.push(sense);
  const shared = weigh(senses);
  const [weightA, weightB] = [weightOf.get(a) ?? 0, weightOf.get(b) ?? 0];
  const days = a.date === null || b.date === null ? null : b.date.first - a.date.first;
  return {
    senses,
    tellings,
    names: [...a.names].filter((name) => b.names.has(name) && !b.senses.has(senseOf(name))).length,
    dice: weightA + weightB === 0 ? 0 : (2 * shared) / (weightA + weightB),
    part: Math.min(weightA, weightB) === 0 ? 0 : shared / Math.min(weightA, weightB),
    days: days !== null && Number.isFinite(days) ? days : null,
  };
}

function foundOf(a: Telling, b: Telling, contrast: Contrast, ground: Ground): Found {
  const side = (telling: Telling, span: TextSpan): Difference["sides"][number] => ({
    value: textOf(telling.page.page, span === telling.span ? telling.span : span),
    standing: telling.denies ? "denies" : "asserts",
    pages: [telling.page.page.id],
    attributions: telling.attribution === null ? [] : [telling.attribution],
    evidence: [spanIn(telling.page.page, telling.span)],
  });
  const about = ground.claimAt([a, b].map(({ page, span }) => spanIn(page.page, span)));
  return {
    kind: contrast.kind,
    about: about === undefined ? {} : { claim: about.id },
    sides: [side(a, contrast.a), side(b, contrast.b)],
    common: [],
    confidence: 0.6,
    why: contrast.why,
    features: contrast.features,
  };
}
