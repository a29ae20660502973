import type { JSX, ReactNode } from "react";
import type { Evidenced } from "../../../src/core/record.ts";
import { CorrectThis } from "../changes/correct-this.tsx";
import { labelOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { basisWords, dateWords } from "../data/words.ts";
import { pageHref } from "../route.ts";
import { useDetail } from "./detail-context.ts";

/** How a value is known: the basis in words, and the words it rests on where there are any. */
function Known({ fact, page }: { readonly fact: Evidenced<string>; readonly page: string }): JSX.Element {
  const { pages } = useDetail();
  const [first] = fact.evidence;
  const place = first === undefined || first.page === page ? "" : ` in ${labelOf(pages, first.page)}`;
  return (
    <span className="known">
      {basisWords(fact.basis)}
      {fact.confidence < 0.7 && ", not certain"}
      {first !== undefined && (
        <>
          {" "}
          <a href={pageHref(first.page, first)}>see the words{place}</a>
        </>
      )}
    </span>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }): JSX.Element {
  return (
    <div className="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Told(props: {
  readonly name: string;
  readonly page: string;
  readonly fact: Evidenced<string>;
  readonly words?: string;
}): JSX.Element {
  return (
    <Fact name={props.name}>
      <bdi className="value">{props.words ?? safeWords(props.fact.value)}</bdi>{" "}
      <Known fact={props.fact} page={props.page} />
    </Fact>
  );
}

function Missing({ name, words }: { readonly name: string; readonly words: string }): JSX.Element {
  return (
    <Fact name={name}>
      <span className="value missing">{words}</span>
    </Fact>
  );
}

/** A web address is a link only where it is one: nothing else that a page's source says is ever opened. */
function SourceAddress({ url }: { readonly url: string }): JSX.Element {
  const shown = <bdi className="value">{safeWords(url)}</bdi>;
  if (!/^https?:\/\//i.test(url)) return shown;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}

function bytes(count: number): string {
  return `${count.toString().replace(/\B(?=(\d{3})+$)/g, "\u202f")} bytes`;
}

/** Title, outlet and date of a page, each with how it is known; the rest of what is known of it, and its capture, below. */
export function PageHead(): JSX.Element {
  const { page, self } = useDetail();
  const { own, linked } = page.published;
  return (
    <div className="page-facts-box">
      <dl>
        {page.outlet === null ? (
          <Missing name="Outlet" words="not stated" />
        ) : (
          <Told page={page.id} name="Outlet" fact={page.outlet} />
        )}
        {own !== null && <Told page={page.id} name="Date" fact={own} words={dateWords(own.value)} />}
        {own === null && linked === null && <Missing name="Date" words="undated" />}
        {linked !== null && (
          <Told
            page={page.id}
            name={own === null ? "Date" : "Others say"}
            fact={linked}
            words={dateWords(linked.value)}
          />
        )}
        {page.title === null ? (
          <Missing name="Title" words="none" />
        ) : (
          <Fact name="Title">
            <Known fact={page.title} page={page.id} />
          </Fact>
        )}
        {page.voice
          .filter((voice) => voice.value !== "report")
          .map((voice) => (
            <Told page={page.id} key={voice.value} name="Kind" fact={voice} />
          ))}
        {page.agency !== null && <Told page={page.id} name="Agency" fact={page.agency} />}
      </dl>
      <details>
        <summary>Authors, source and capture</summary>
        <dl>
          {page.authors.map((author) => (
            <Told page={page.id} key={author.value} name="Author" fact={author} />
          ))}
          {page.updated !== null && (
            <Told page={page.id} name="Updated" fact={page.updated} words={dateWords(page.updated.value)} />
          )}
          {page.dateline !== null && (
            <Fact name="Dateline">
              <a href={pageHref(page.id, page.dateline.span)}>
                <bdi>{safeWords(page.text.slice(page.dateline.span.start, page.dateline.span.end))}</bdi>
              </a>
            </Fact>
          )}
          <Fact name="Language">{page.language === null ? "not known" : safeWords(page.language)}</Fact>
          {page.source.url !== undefined && (
            <Fact name="Address">
              <SourceAddress url={page.source.url} />
            </Fact>
          )}
          {page.source.path !== undefined && (
            <Fact name="File">
              <bdi className="value">
                {safeWords(page.source.path)}
                {page.source.line !== undefined && `, line ${page.source.line}`}
              </bdi>
            </Fact>
          )}
          <Fact name="Short name">{self.label}</Fact>
          <Fact name="Page id">
            <code>{page.id}</code>
          </Fact>
          <Fact name="Capture">
            {bytes(page.bytes)}, SHA-256 <code>{page.sha256}</code>
            {page.capturedAt !== null && `, taken ${safeWords(page.capturedAt)}`}
          </Fact>
        </dl>
        <CorrectThis thing={{ kind: "page", id: page.id, when: (own ?? linked)?.value ?? null }} />
      </details>
    </div>
  );
}
