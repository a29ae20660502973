import type { Join, SayingFinding } from "../../core/findings.ts";
import type { Position } from "../../core/record.ts";
import type { LinkStage } from "../../core/stage.ts";
import { Remembered } from "../../measure/remembered.ts";
import { byPlace, byText } from "../../measure/text-order.ts";

type PositionsLink = LinkStage<"sayings", "positions">["link"];
type Known = { readonly sayings: readonly SayingFinding[]; readonly position: Position; readonly join: Join };
/** Places shown with why a position is as it is. */
const MOST_EVIDENCE = 12;

/** What every speaker has said on every topic, in order of time. */
export const positionsStage: LinkStage<"sayings", "positions"> = {
  name: "positions",
  version: "2",
  needs: ["sayings"],
  gives: ["positions"],
  link: (dossier) => rememberingPositions()(dossier),
  remembering: rememberingPositions,
};

/** A position hangs on what its speaker says on its topic, so that it is remembered. */
function rememberingPositions(): PositionsLink {
  const known = new Remembered<string, Known>();
  return ({ findings }) => {
    known.turn();
    const found: Known[] = [];
    for (const [key, own] of Map.groupBy(findings.sayings, ({ speaker, topic }) => `${speaker}\u0000${topic}`)) {
      const before = known.get(key);
      const same =
        before !== undefined &&
        before.sayings.length === own.length &&
        before.sayings.every((saying, at) => saying === own[at]);
      const now = same ? before : positionOf(own);
      if (now === null) continue;
      known.set(key, now);
      found.push(now);
    }
    found.sort(({ position: x }, { position: y }) => byText(x.entity, y.entity) || byText(x.topic, y.topic));
    return { findings: { positions: found.map(({ position }) => position) }, joins: found.map(({ join }) => join) };
  };
}

function positionOf(sayings: readonly SayingFinding[]): Known | null {
  const own = sayings.toSorted(byTime);
  const [first] = own;
  if (first === undefined) return null;
  const { speaker, topic } = first;
  const join: Join = {
    subject: speaker,
    by: "positions",
    decision: "statements on one topic, in order of time",
    features: { statements: own.length, dated: own.filter(({ date }) => date !== null).length },
    score: 1,
    threshold: 1,
    why: topic,
    evidence: own
      .map(({ page, start }) => ({ page, start, end: start + 1 }))
      .sort(byPlace)
      .slice(0, MOST_EVIDENCE),
  };
  const position = { entity: speaker, topic, attributions: own.map(({ attribution }) => attribution) };
  return { sayings, position, join };
}

/** By the day of saying, the undated last. */
function byTime(a: SayingFinding, b: SayingFinding): number {
  if ((a.date === null) !== (b.date === null)) return a.date === null ? 1 : -1;
  return (
    byText(a.date ?? "", b.date ?? "") ||
    byText(a.page, b.page) ||
    a.start - b.start ||
    byText(a.attribution, b.attribution)
  );
}
