import { type JSX, useEffect, useMemo, useState } from "react";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { keep, kept } from "../kept/keep-here.ts";
import { screenHref } from "../route.ts";

type Overview = Answer<"overview">;
/** What is kept of a visit: the state of the record, how much there was, and what its first entries were about. */
type Visit = {
  readonly revision: string;
  readonly counts: Readonly<Partial<Record<keyof Overview["counts"], number>>>;
  readonly told: readonly string[];
};

const COUNTED: readonly (readonly [keyof Overview["counts"], string, string])[] = [
  ["pages", "page", "pages"],
  ["failures", "failure", "failures"],
  ["events", "event", "events"],
  ["claims", "claim", "claims"],
  ["differences", "difference", "differences"],
  ["corrections", "correction", "corrections"],
];

function toldBy({ sections }: Overview): readonly string[] {
  return sections.flatMap(({ items }) =>
    items.flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.flatMap(({ about }) => about?.id ?? []))),
  );
}

function visitOf(overview: Overview): Visit {
  return { revision: overview.revision, counts: overview.counts, told: toldBy(overview) };
}

function lastVisit(name: string): Visit | null {
  try {
    const visit: unknown = JSON.parse(kept(name) ?? "null");
    return typeof visit === "object" && visit !== null && "revision" in visit ? (visit as Visit) : null;
  } catch {
    return null;
  }
}

function Change({ before, now }: { readonly before: Visit; readonly now: Overview }): JSX.Element {
  const counts = COUNTED.flatMap(([name, one, several]) => {
    const by = now.counts[name] - (before.counts[name] ?? 0);
    if (by === 0) return [];
    return [`${Math.abs(by)} ${Math.abs(by) === 1 ? one : several} ${by > 0 ? "more" : "fewer"}`];
  });
  const known = new Set(before.told);
  const fresh = now.sections.flatMap(({ items }) =>
    items.flatMap(({ lines }) =>
      lines.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.about !== undefined && !known.has(part.about.id) ? [part] : [])),
      ),
    ),
  );
  return (
    <>
      <p>{counts.length === 0 ? "Something reads otherwise than before." : counts.join(", ")}.</p>
      {fresh.slice(0, 6).map((part) => (
        <p key={`${part.about?.kind} ${part.about?.id}`} className="line">
          <a className="part-label" href={`#/${part.about?.kind}/${part.about?.id}`}>
            <bdi>{safeWords(part.text)}</bdi>
          </a>
        </p>
      ))}
    </>
  );
}

/** What is new since its reader looked last. This browser keeps what it saw; nothing of it leaves the machine. */
export function SinceLastVisit({ overview }: { readonly overview: Overview }): JSX.Element | null {
  const name = `seen ${safeWords(overview.title)}`;
  const [before, setBefore] = useState<Visit | null>(() => lastVisit(name));
  const now = useMemo(() => visitOf(overview), [overview]);
  useEffect(() => {
    if (before !== null) return;
    keep(name, JSON.stringify(now));
    setBefore(now);
  }, [before, name, now]);
  if (before === null || before.revision === now.revision) return null;
  return (
    <section className="since" aria-labelledby="since-heading">
      <h2 id="since-heading">New since you last looked</h2>
      <Change before={before} now={overview} />
      <p>
        <button
          type="button"
          className="copy-button"
          onClick={() => {
            keep(name, JSON.stringify(now));
            setBefore(now);
          }}
        >
          Seen
        </button>{" "}
        <a href={screenHref("desk")}>what came in</a>
      </p>
    </section>
  );
}
