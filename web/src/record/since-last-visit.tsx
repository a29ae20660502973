import { type JSX, useEffect, useState } from "react";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { dateWords } from "../data/words.ts";
import { screenHref } from "../route.ts";
import { keepVisit, lastVisit, type Visit, visitNow } from "./last-visit.ts";
import { NewsView, useKnownNews } from "./news-view.tsx";

type Overview = Answer<"overview">;

const COUNTED: readonly (readonly [keyof Overview["counts"], string, string])[] = [
  ["pages", "page", "pages"],
  ["failures", "failure", "failures"],
  ["events", "event", "events"],
  ["claims", "claim", "claims"],
  ["differences", "difference", "differences"],
  ["corrections", "correction", "corrections"],
];

/** How much more there is, where only the counts of the last visit are known. */
function Counts({ before, now }: { readonly before: Visit; readonly now: Overview }): JSX.Element {
  const counts = COUNTED.flatMap(([name, one, several]) => {
    const by = now.counts[name] - (before.counts[name] ?? 0);
    if (by === 0) return [];
    return [`${Math.abs(by)} ${Math.abs(by) === 1 ? one : several} ${by > 0 ? "more" : "fewer"}`];
  });
  return <p>{counts.length === 0 ? "Something reads otherwise than before." : `${counts.join(", ")}.`}</p>;
}

function sinceWords({ at }: Visit): string {
  const [day = "", time = ""] = at.split("T");
  return day === "" ? "New since you last looked" : `New since you last looked, ${dateWords(day)} at ${time}`;
}

/** What is new since its reader looked last. This browser keeps which state it saw; nothing of it leaves the machine. */
export function SinceLastVisit({ overview }: { readonly overview: Overview }): JSX.Element | null {
  const [before, setBefore] = useState<Visit | null>(() => lastVisit(overview));
  const state = before?.state ?? null;
  const asks = state !== null && overview.state !== null && state < overview.state;
  const news = useKnownNews(asks ? { since: state, revision: before?.revision ?? "" } : null);
  const sameTitle = before?.title === safeWords(overview.title);
  const see = (): void => {
    const visit = visitNow(overview);
    keepVisit(visit, sameTitle || news !== null ? before : null);
    setBefore(visit);
  };
  // Nothing is known of an earlier visit: this is the first one.
  const firstTime = before === null || (!sameTitle && before.revision !== overview.revision && news === "unknown");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a first visit is kept once
  useEffect(() => {
    if (firstTime) see();
  }, [firstTime]);
  if (before === null || firstTime || before.revision === overview.revision || news === "waiting") return null;
  return (
    <section className="since" aria-labelledby="since-heading">
      <h2 id="since-heading">{sinceWords(before)}</h2>
      {news === null || news === "unknown" ? <Counts before={before} now={overview} /> : <NewsView news={news} />}
      <p>
        <button type="button" className="copy-button" onClick={see}>
          Seen
        </button>{" "}
        <a href={screenHref("desk")}>what came in</a>
      </p>
    </section>
  );
}
