import { type JSX, useEffect, useState } from "react";
import type { NewsItem } from "../../../src/queries/contract/answers.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { useSource } from "../data/use-answer.ts";
import { QuoteLink } from "../parts/quote-link.tsx";
import { pageHref, thingHref } from "../route.ts";

/** Entries that are told at first, and at most. */
const FIRST = 7;
const MOST = 200;
/** Letters of the words beside an entry. */
const SHORT = 140;

const KIND_WORDS: Readonly<Record<NewsItem["kind"], readonly [one: string, several: string]>> = {
  difference: ["difference", "differences"],
  event: ["event", "events"],
  claim: ["claim", "claims"],
  page: ["page", "pages"],
};

function howMany({ kinds }: Answer<"news">): string {
  return [...kinds]
    .reverse()
    .flatMap(({ kind, new: fresh, changed, gone }) => {
      const [one, several] = KIND_WORDS[kind];
      return [
        fresh > 0 ? `${fresh} new ${fresh === 1 ? one : several}` : "",
        changed > 0 ? `${changed} ${changed === 1 ? one : several} changed` : "",
        gone > 0 ? `${gone} ${gone === 1 ? one : several} no more` : "",
      ].filter((words) => words !== "");
    })
    .join(" · ");
}

function Item({ item, pages }: { readonly item: NewsItem; readonly pages: PageTable }): JSX.Element {
  const { kind, id, label, change, detail, words } = item;
  const [one] = KIND_WORDS[kind];
  const short = words === null || words.text.length > SHORT ? null : words;
  return (
    <li>
      <span className="news-kind">{change === "new" ? `new ${one}` : one}</span>{" "}
      <a className="part-label" href={kind === "page" ? pageHref(id) : thingHref(kind, id)}>
        <bdi>{safeWords(label) || "no title"}</bdi>
      </a>
      {detail !== null && <span className="part-muted"> {detail}</span>}
      {item.apart && <span className="part-muted"> · of another matter</span>}
      {short !== null && (
        <>
          {" "}
          <QuoteLink quote={short} pages={pages} />
        </>
      )}
    </li>
  );
}

export type News = Answer<"news">;

/** What is new since that state; "unknown" where it is not kept, null where nothing is asked. */
export function useKnownNews(
  asked: { readonly since: number; readonly revision: string } | null,
): News | "waiting" | "unknown" | null {
  const source = useSource();
  const [found, find] = useState<{ readonly key: string; readonly news: News | "unknown" } | null>(null);
  const key = asked === null ? "" : `${asked.since} ${asked.revision}`;
  useEffect(() => {
    const [since = "", revision = ""] = key.split(" ");
    if (key === "") return;
    let wanted = true;
    source.ask("news", { since: Number(since), revision, limit: MOST }).then(
      (news) => wanted && find({ key, news: news.known ? news : "unknown" }),
      () => wanted && find({ key, news: "unknown" }),
    );
    return () => {
      wanted = false;
    };
  }, [source, key]);
  if (asked === null) return null;
  return found?.key === key ? found.news : "waiting";
}

/** What came since a visit, thing by thing. */
export function NewsView({ news: answer }: { readonly news: News }): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all ? answer.items : answer.items.slice(0, FIRST);
  return (
    <>
      <p className="news-counts">{howMany(answer) || "Nothing that is shown here; corrections or names changed."}</p>
      <ul className="news-list">
        {shown.map((item) => (
          <Item key={`${item.kind} ${item.id}`} item={item} pages={answer.pages} />
        ))}
      </ul>
      {answer.items.length > FIRST && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${answer.items.length}`}
        </button>
      )}
      {all && answer.total > answer.items.length && <p>{answer.total - answer.items.length} more are not listed.</p>}
    </>
  );
}
