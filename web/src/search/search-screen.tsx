import { type JSX, memo, useEffect, useRef, useState } from "react";
import type { Status } from "../../../src/core/vocabulary.ts";
import type { Hit } from "../../../src/queries/contract/answers.ts";
import { csvOf, pageCell } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer, usePaged, useSource } from "../data/use-answer.ts";
import { dateWords } from "../data/words.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { goTo, pageHref, type Query, screenHref, thingHref } from "../route.ts";
import { MarkedWords } from "./marked-words.tsx";

type Kind = Hit["kind"];
const KINDS: readonly (readonly [Kind, string])[] = [
  ["name", "Names"],
  ["event", "Events"],
  ["claim", "Claims"],
  ["statement", "Statements"],
  ["sentence", "Sentences"],
];
const STEP = 60;
/** Milliseconds after the last letter until it is asked. */
const PAUSE = 200;

function hrefOf(hit: Hit): string {
  if (hit.kind === "name") return thingHref("entity", hit.id);
  if (hit.kind === "event" || hit.kind === "claim") return thingHref(hit.kind, hit.id);
  return hit.page === null ? screenHref("search") : pageHref(hit.page, hit.span);
}

type HitProps = { readonly hit: Hit; readonly pages: PageTable };

/** The name of its page came with the hit: as long as that is the same, nothing changes. */
const HitRow = memo(function HitRow({ hit, pages }: HitProps): JSX.Element {
  return (
    <li className={`hit hit-${hit.kind}`}>
      <a href={hrefOf(hit)}>
        <MarkedWords text={hit.text} marks={hit.marks} />
      </a>{" "}
      <span className="hit-facts">
        {hit.status !== null && <StatusMark status={hit.status} />}
        {hit.who !== null && hit.who !== "" && <bdi>{safeWords(hit.who)}</bdi>}
        {hit.when !== null && <span>{dateWords(hit.when)}</span>}
        {hit.page !== null && <PageLink page={hit.page} span={hit.span} pages={pages} />}
      </span>
    </li>
  );
}, sameHit);

function sameHit(a: HitProps, b: HitProps): boolean {
  return a.hit === b.hit;
}

/** Hits that one file holds at most. */
const MOST = 5_000;

function toCsv(items: readonly Hit[], pages: PageTable): string {
  return csvOf(
    ["kind", "words", "who", "status", "date", "page", "start", "end", "id"],
    items.map(({ kind, text, who, status, when, page, span, id }) => [
      kind,
      text,
      who,
      status,
      when,
      page === null ? null : pageCell(pages, [page]),
      span?.start ?? null,
      span?.end ?? null,
      id,
    ]),
  );
}

function Hits({ query, words }: { readonly query: Query; readonly words: string }): JSX.Element {
  const { actor, outlet, from, to, status } = query;
  const kind = KINDS.find(([id]) => id === query.kind)?.[0];
  const filters = {
    words,
    ...(actor === undefined ? {} : { actor }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(status === undefined ? {} : { status: [status as Status] }),
  };
  const source = useSource();
  const ofKind = kind === undefined ? {} : { kinds: [kind] };
  const saved = async (): Promise<string> => {
    const all = await source.ask("search", { ...filters, ...ofKind, limit: MOST });
    return toCsv(all.items, all.pages);
  };
  const counted = useAnswer("search", { ...filters, limit: 1 });
  const asked = usePaged("search", { ...filters, ...ofKind }, STEP);
  const { items, pages, total, more, state, error } = asked;
  const counts = new Map(counted.answer?.kinds.map((one) => [one.kind, one.total]));
  if (error !== null) return <FailureNote error={error} />;
  const shown = KINDS.map(([id, name]) => ({ id, name, hits: items.filter((hit) => hit.kind === id) }));
  return (
    <>
      <nav className="hit-kinds" aria-label="Kinds of what was found">
        <a href={screenHref("search", { ...query, kind: undefined })} aria-current={kind === undefined || undefined}>
          All <small>{[...counts.values()].reduce((sum, one) => sum + one, 0)}</small>
        </a>
        {KINDS.map(([id, name]) => (
          <a key={id} href={screenHref("search", { ...query, kind: id })} aria-current={kind === id || undefined}>
            {name} <small>{counts.get(id) ?? 0}</small>
          </a>
        ))}
      </nav>
      {state === "waiting" && items.length === 0 && <Waiting what="these words" />}
      {total === 0 && <p className="nothing">Nothing in these pages holds all of these words.</p>}
      {shown.map(
        ({ id, name, hits }) =>
          hits.length > 0 && (
            <section key={id} className="claim-part" aria-labelledby={`hits-${id}`}>
              <h2 id={`hits-${id}`}>
                {name} <span className="count">{counts.get(id) ?? hits.length}</span>
              </h2>
              <ol className="hit-list">
                {hits.map((hit) => (
                  <HitRow key={`${hit.id} ${hit.span?.start ?? ""} ${hit.span?.end ?? ""}`} hit={hit} pages={pages} />
                ))}
              </ol>
            </section>
          ),
      )}
      <MoreRows shown={items.length} total={total} more={more} />
      {total !== null && total > 0 && (
        <p className="copy-row">
          <span>Save {total === 1 ? "it" : `all ${Math.min(total, MOST)}`} as</span>
          <DownloadButton label="CSV" name="search.csv" media="text/csv" text={saved} />
        </p>
      )}
    </>
  );
}

/** Everything that holds all the words asked for, by kind; every hit leads to its place. */
export function SearchScreen({ query }: { readonly query: Query }): JSX.Element {
  const words = query.words ?? "";
  const [typed, type] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => type(words), [words]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => goTo(screenHref("search", { ...query, words: typed }), true), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, words, query]);
  return (
    <div className="screen search-screen">
      <ScreenHead title="Search" />
      <search>
        <input
          ref={field}
          id="search-words"
          className="search-words"
          type="search"
          value={typed}
          maxLength={400}
          aria-label="Words to find"
          placeholder="Words, a name, “words in quote marks together”"
          onChange={(event) => type(event.target.value)}
        />
        <FilterBar screen="search" query={query} filters={["actor", "outlet", "status", "from", "to"]} />
      </search>
      {words.trim() === "" ? (
        <p className="nothing">
          Finds sentences, statements, events, claims and names that hold all the words. A word may be a beginning.
        </p>
      ) : (
        <Hits query={query} words={words} />
      )}
    </div>
  );
}
