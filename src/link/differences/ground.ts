import type { EntityFinding, EventFinding, Findings } from "../../core/findings.ts";
import type { Claim, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { type DateIndex, dateIndex, type MemberIndex, memberIndex } from "../../document/dossier-index.ts";
import { type AccountView, viewsOf } from "./account-view.ts";

type Needs = Pick<Findings, "matters" | "entities" | "events" | "relations" | "readouts" | "claims" | "dates">;
type Numbered = { readonly claim: Claim; readonly number: number };

/** What detectors of differences look at: pages and findings, and where to find in them without going through all. */
export class Ground {
  readonly pages: readonly ReadPage[];
  readonly pageOf: ReadonlyMap<string, ReadPage>;
  readonly entities: readonly EntityFinding[];
  readonly entityById: ReadonlyMap<string, EntityFinding>;
  readonly entityOf: MemberIndex;
  readonly events: readonly EventFinding[];
  private readonly eventOf: MemberIndex;
  /** Events that a page has a mention of, in their order. */
  readonly eventsOn: ReadonlyMap<string, readonly EventFinding[]>;
  readonly relations: Findings["relations"];
  readonly readouts: Findings["readouts"];
  readonly claims: readonly Claim[];
  readonly dates: DateIndex;
  readonly matters: Findings["matters"];
  private readonly claimsOn: ReadonlyMap<string, readonly (Numbered & { readonly span: Span })[]>;
  private readonly claimsOf: ReadonlyMap<string, readonly Numbered[]>;
  private readonly views = new Map<EventFinding, readonly AccountView[]>();

  constructor(pages: readonly ReadPage[], findings: Needs) {
    this.pages = pages;
    this.pageOf = new Map(pages.map((page) => [page.page.id, page]));
    this.entities = findings.entities;
    this.entityById = new Map(findings.entities.map((entity) => [entity.id, entity]));
    this.entityOf = memberIndex(findings.entities);
    this.events = findings.events;
    this.eventOf = memberIndex(findings.events);
    this.relations = findings.relations;
    this.readouts = findings.readouts;
    this.claims = findings.claims;
    this.dates = dateIndex(findings.dates);
    this.matters = findings.matters;
    const eventsOn = new Map<string, EventFinding[]>();
    for (const event of findings.events)
      for (const page of new Set(event.members.map((member) => member.page))) append(eventsOn, page, event);
    this.eventsOn = eventsOn;
    const claimsOn = new Map<string, (Numbered & { readonly span: Span })[]>();
    const claimsOf = new Map<string, Numbered[]>();
    findings.claims.forEach((claim, number) => {
      for (const { attribution, span } of claim.members) {
        append(claimsOn, span.page, { claim, number, span });
        if (attribution !== null) append(claimsOf, attribution, { claim, number });
      }
    });
    this.claimsOn = claimsOn;
    this.claimsOf = claimsOf;
  }

  /** The first claim with a member that shares words with one of these stretches. */
  claimAt(spans: readonly Span[]): Claim | undefined {
    let first: Numbered | undefined;
    for (const at of spans) {
      for (const one of this.claimsOn.get(at.page) ?? [])
        if ((first === undefined || one.number < first.number) && overlap(one.span, at)) first = one;
    }
    return first?.claim;
  }

  /** The events that are mentioned in these stretches, by id. */
  eventsIn(spans: readonly Span[]): string[] {
    return spans.flatMap((span) => {
      const page = this.pageOf.get(span.page);
      return (page?.layers.events.annotations ?? []).flatMap((event) => {
        const id = span.start <= event.start && event.end <= span.end ? this.eventOf.of(span.page, event.id) : null;
        return id === null ? [] : [id];
      });
    });
  }

  /** The claims that these statements make, in their order. */
  claimsFrom(attributions: readonly string[]): Claim[] {
    const found = new Map(
      attributions.flatMap((id) => (this.claimsOf.get(id) ?? []).map(({ number, claim }) => [number, claim] as const)),
    );
    return [...found].sort(([a], [b]) => a - b).map(([, claim]) => claim);
  }

  /** The mentions that an event joins; see `viewsOf`. */
  viewsOf(event: EventFinding): readonly AccountView[] {
    const known = this.views.get(event);
    if (known !== undefined) return known;
    const views = viewsOf(event, this.pageOf, this.dates, this.entityOf);
    this.views.set(event, views);
    return views;
  }
}

function append<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
