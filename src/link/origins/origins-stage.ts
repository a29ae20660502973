import type { Join, OriginFinding, TraceFinding } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Origin, Span } from "../../core/record.ts";
import type { LinkStage } from "../../core/stage.ts";
import { mattersBySay } from "../../document/dossier-index.ts";
import { Remembered } from "../../measure/remembered.ts";
import { byPlace, byText } from "../../measure/text-order.ts";

type OriginsLink = LinkStage<"matters" | "traces", "origins">["link"];
type Known = {
  readonly traces: readonly TraceFinding[];
  /** Where its id is minted from; undefined where nothing stands in a text. */
  readonly place: Span | undefined;
  readonly origin: OriginFinding;
  readonly join: Join;
};

/**
 * The origin of every attribution that has one: the last named link of its chain. Links are one origin where they are
 * one entity of the dossier or bear one name; who stands unnamed behind it is told in the page's words, never counted. As
 * that of an entity, an id is minted in the matter that has the say of those that it is of (`mattersBySay`).
 */
export const originsStage: LinkStage<"matters" | "traces", "origins"> = {
  name: "origins",
  version: "8",
  needs: ["matters", "traces"],
  gives: ["origins"],
  link: (dossier) => rememberingOrigins()(dossier),
  remembering: rememberingOrigins,
};

/** An origin hangs on the traces of its key, so that it is remembered. */
function rememberingOrigins(): OriginsLink {
  const known = new Remembered<string, Known>();
  return ({ findings }) => {
    known.turn();
    const say = mattersBySay(findings.matters);
    const sayOf = new Map(
      findings.matters.flatMap(({ id, pages }) => pages.map((page) => [page, say.get(id) ?? 0] as const)),
    );
    const found: Known[] = [];
    for (const [key, group] of Map.groupBy(findings.traces, (trace) => trace.key)) {
      const place = firstPlace(group, sayOf);
      const before = known.get(key);
      const same =
        before !== undefined &&
        isSamePlace(before.place, place) &&
        before.traces.length === group.length &&
        before.traces.every((trace, at) => trace === group[at]);
      const now = same ? before : originOf(key, group, place);
      if (now === null) continue;
      known.set(key, now);
      found.push(now);
    }
    found.sort((x, y) => byText(x.origin.id, y.origin.id));
    return { findings: { origins: found.map(({ origin }) => origin) }, joins: found.map(({ join }) => join) };
  };
}

/** The first place in the matter that has the say of those that the traces are of. */
function firstPlace(traces: readonly TraceFinding[], sayOf: ReadonlyMap<string, number>): Span | undefined {
  const rank = ({ page }: { readonly page: string }): number => sayOf.get(page) ?? sayOf.size;
  const places = traces.flatMap(({ evidence }) => evidence ?? []);
  return places.sort((a, b) => rank(a) - rank(b) || byPlace(a, b))[0];
}

function isSamePlace(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && byPlace(a, b) === 0);
}

function originOf(key: string, traces: readonly TraceFinding[], place: Span | undefined): Known | null {
  const group = traces.toSorted((a, b) => byText(a.page, b.page) || a.id - b.id);
  const [first] = group;
  if (first === undefined) return null;
  const evidence = group.flatMap((trace) => trace.evidence ?? []).sort(byPlace);
  const id =
    place === undefined
      ? mintId("origin", first.page, key)
      : mintId("origin", place.page, place.start, place.end, key.startsWith("name ") ? key : "");
  const origin: OriginFinding = {
    id,
    name: first.byEntity ? first.name : shortest(group.map(({ name }) => name)),
    kind: first.kind,
    behind: behind(group),
    attributions: group.map(({ attribution }) => attribution).sort(byText),
  };
  const join: Join = {
    subject: id,
    by: "origins",
    decision: "last named link of the chains",
    features: {
      chains: group.length,
      pages: new Set(group.map(({ page }) => page)).size,
      inferred: group.filter(({ inferred }) => inferred).length,
      byEntity: first.byEntity ? 1 : 0,
    },
    score: 1,
    threshold: 1,
    why: first.byEntity ? "the links are one entity of the dossier" : "the links bear one name",
    evidence,
  };
  return { traces, place, origin, join };
}

/** The unnamed links behind the origin, in the pages' words; one entry for each wording and number. */
function behind(group: readonly TraceFinding[]): Origin["behind"] {
  const found = new Map<string, Origin["behind"][number]>();
  for (const one of group) {
    for (const { description, number, evidence } of one.behind) {
      const key = `${description.toLowerCase()} ${number}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { description, number, evidence: [...evidence] });
      else if (!known.evidence.some((span) => evidence.some((other) => byPlace(span, other) === 0)))
        known.evidence.push(...evidence);
    }
  }
  return [...found.values()].sort((a, b) => byText(a.description, b.description) || byText(a.number, b.number));
}

function shortest(names: readonly string[]): string {
  return [...names].sort((a, b) => a.length - b.length || byText(a, b))[0] ?? "";
}
