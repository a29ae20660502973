import type { ReadoutCircumstance, ReadoutPoint, ReadoutsFinding } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import type { Side } from "./sides.ts";

/** Points that a side is shown to dwell on. */
const MOST_DWELT_ON = 3;
/** Two points that are less likely one are of one topic, maybe, but nothing that both say: from here on nine in ten are. */
const LEAST_COMMON = 0.8;
/** A point of a smaller part of an account is not dwelt on, however much it is its own. */
const LEAST_SHARE = 0.08;

/** What two sides' own accounts of one contact dwell on, what each leaves out, and where they say opposite things. */
export const readoutDifference: Detector = {
  name: "readouts",
  find(ground) {
    return ground.readouts.flatMap((readouts) => {
      const [a, b] = [ground.pageOf.get(readouts.a), ground.pageOf.get(readouts.b)];
      return a === undefined || b === undefined ? [] : foundIn(readouts, a, b, ground);
    });
  },
};

function foundIn(
  { points, cutOff, circumstances }: ReadoutsFinding,
  a: ReadPage,
  b: ReadPage,
  ground: Ground,
): Found[] {
  const found: Found[] = [];
  const dwelt = [dwellsOn(points, "a", a), dwellsOn(points, "b", b)];
  const common = points
    .filter((point) => point.likeness >= LEAST_COMMON && !point.conflict)
    .map((point) => ({ value: wordsOf(a, point.a), evidence: [...point.a, ...point.b] }));
  const told = circumstances.map((one) => ({ ...one, a: spansOf(one.a), b: spansOf(one.b) }));
  for (const one of told)
    if (one.a.length > 0 && one.b.length > 0 && !one.apart)
      common.push({ value: wordsOf(a, one.a), evidence: [...one.a, ...one.b] });
  const shared = points.filter((point) => point.a.length > 0 && point.b.length > 0);
  const features = { points: points.length, shared: shared.length };
  const event = ground.eventsIn(shared.flatMap((point) => [...point.a, ...point.b]))[0];
  const about = event === undefined ? {} : { event };
  const [ofA, ofB] = dwelt;
  if (ofA !== null && ofB !== null && ofA !== undefined && ofB !== undefined)
    found.push({
      kind: "emphasis",
      about,
      sides: [ofA, ofB],
      common,
      confidence: 0.7,
      why: "two sides' own accounts of one contact dwell on different points",
      features,
    });
  for (const point of points) if (point.conflict) found.push(conflictOf(point, a, b, about));
  for (const one of told) if (one.apart) found.push(apartOn(one, a, b, about));
  for (const [telling, silent, which] of [
    [a, b, "a"],
    [b, a, "b"],
  ] as const) {
    const left = [...told, ...points]
      .filter((point) => point.a.length === 0 || point.b.length === 0)
      .map((point) => point[which])
      .filter((spans) => spans.length > 0);
    if (left.length === 0 || cutOff.includes(silent.page.id)) continue;
    found.push({
      kind: "omission",
      about,
      sides: [
        { ...side(telling, "asserts", left.flat()), value: left.map((spans) => wordsOf(telling, spans)).join("; ") },
        { value: "", standing: "silent", pages: [silent.page.id], attributions: [], evidence: [] },
      ],
      common: [],
      confidence: 0.6,
      why: "one side's own account of the contact makes these points, the other's does not",
      features: { ...features, left: left.length },
    });
  }
  return found;
}

function spansOf(span: Span | null): Span[] {
  return span === null ? [] : [span];
}

/** "At the request of the Marvanian side", "the call was asked for by Sorland". */
function apartOn(
  { kind, a: ofA, b: ofB }: { readonly kind: ReadoutCircumstance["kind"]; readonly a: Span[]; readonly b: Span[] },
  a: ReadPage,
  b: ReadPage,
  about: Found["about"],
): Found {
  return {
    kind: kind === "where" ? "place" : "claim",
    about,
    sides: [side(a, "asserts", ofA), side(b, kind === "where" ? "asserts" : "differs", ofB)],
    common: [],
    confidence: 0.7,
    why: `both accounts of the contact tell ${kind}${kind === "where" ? " it was" : ""}, and not the same`,
    features: {},
  };
}

function conflictOf(point: ReadoutPoint, a: ReadPage, b: ReadPage, about: Found["about"]): Found {
  return {
    kind: "claim",
    about,
    sides: [side(a, "asserts", point.a), side(b, "differs", point.b)],
    common: [],
    confidence: 0.6,
    why: "both accounts of the contact make the point, and one turns it round",
    features: { likeness: point.likeness },
  };
}

/** The points that an account has most of its own words on, those of most weight first; null where there are none. */
function dwellsOn(points: readonly ReadoutPoint[], which: "a" | "b", page: ReadPage): Side | null {
  const dwelt = points
    .flatMap((point) => {
      const weight = point.weights[which];
      return weight === null || weight.share < LEAST_SHARE || weight.odds <= 0
        ? []
        : [{ spans: point[which], much: weight.odds * weight.share }];
    })
    .sort((x, y) => y.much - x.much || (x.spans[0]?.start ?? 0) - (y.spans[0]?.start ?? 0))
    .slice(0, MOST_DWELT_ON);
  if (dwelt.length === 0) return null;
  const spans = dwelt.flatMap((one) => one.spans);
  return { ...side(page, "asserts", spans), value: dwelt.map((one) => wordsOf(page, one.spans)).join("; ") };
}

function side(page: ReadPage, standing: Side["standing"], evidence: readonly Span[]): Side {
  return { value: wordsOf(page, evidence), standing, pages: [page.page.id], attributions: [], evidence: [...evidence] };
}

function wordsOf(page: ReadPage, spans: readonly Span[]): string {
  return spans.map((span) => textOf(page.page, span)).join(" … ");
}
