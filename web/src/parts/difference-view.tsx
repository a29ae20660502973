import type { JSX } from "react";
import type { DifferenceRow } from "../../../src/queries/contract/parts.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { thingHref } from "../route.ts";
import { bySentence, SentenceLink, type Told } from "./sentence-link.tsx";

/** Quotes shown for one side, and on a screen of its own. */
const QUOTES = 3;
const ALL_QUOTES = 30;
/** Words with so many letters tell enough without their sentence. */
const TELLING = 60;

type Side = DifferenceRow["sides"][number];
type DifferenceProps = {
  readonly row: DifferenceRow;
  readonly pages: PageTable;
  /** Only what these pages say. */
  readonly only?: readonly string[];
  /** On a screen of its own, whose head says already what it is about. */
  readonly bare?: boolean;
  /** On the screen of what it is about, which need not be named again. */
  readonly own?: boolean;
};

/** A shorter value (a status, a number) is the name of its side, whatever its words are. */
const SENTENCE = 30;

/** Words without what a label may have cut off of them. */
function bare(text: string): string {
  return safeWords(text)
    .replace(/\s?…$/, "")
    .replace(/^["“”„«»]|["“”„«».,]+$/gu, "");
}

/** True where one of the quotes that are shown says the value itself. */
function saidBelow(value: string, shown: readonly Told[]): boolean {
  const label = bare(value);
  return label.length > SENTENCE && shown.some(({ words }) => words.some(({ text }) => bare(text).startsWith(label)));
}

function SideView({
  side,
  pages,
  only,
  bare: alone = false,
}: Omit<DifferenceProps, "row"> & { readonly side: Side }): JSX.Element {
  const told = bySentence(side.words, side.sentences, TELLING).filter(
    ({ words }) => only === undefined || words.some(({ page }) => only.includes(page)),
  );
  const shown = told.slice(0, alone ? ALL_QUOTES : QUOTES);
  const repeated = saidBelow(side.value, shown);
  return (
    <div className="side">
      {(!repeated || side.standing !== "asserts" || side.who.length > 0) && (
        <p>
          <strong>
            {side.standing !== "asserts" && side.standing}
            {side.standing !== "asserts" && !repeated && ": "}
            {!repeated && <bdi>{safeWords(side.value)}</bdi>}
          </strong>
          {side.who.length > 0 && (
            <span className="part-muted">
              {" "}
              {side.who.map((name, at) => (
                <span key={name}>
                  {at > 0 && "; "}
                  <bdi>{safeWords(name)}</bdi>
                </span>
              ))}
            </span>
          )}
        </p>
      )}
      {shown.map((one) => (
        <p key={`${one.words[0]?.page}${one.words[0]?.start}`}>
          <SentenceLink told={one} pages={pages} />
        </p>
      ))}
      {told.length > shown.length && <p className="part-muted">and {told.length - shown.length} more</p>}
    </div>
  );
}

/** Where accounts part: each side with who says so and their words, and what the sides share. */
export function DifferenceView({ row, pages, only, bare = false, own = false }: DifferenceProps): JSX.Element {
  const sides = row.sides.filter((side) => only === undefined || side.pages.some((page) => only.includes(page)));
  return (
    <article className={`difference difference-${row.kind}`}>
      {!bare && (
        <p className="difference-head">
          {own ? (
            <a className="difference-kind" href={thingHref("difference", row.id)}>
              {row.kind}
            </a>
          ) : (
            <>
              <span className="difference-kind">{row.kind}</span>{" "}
              <a href={thingHref("difference", row.id)}>
                <bdi>{safeWords(row.subject)}</bdi>
              </a>
            </>
          )}
        </p>
      )}
      <div className="difference-sides">
        {sides.map((side, at) => (
          <SideView
            // Sides never change their places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            side={side}
            pages={pages}
            bare={bare}
            {...(only === undefined ? {} : { only })}
          />
        ))}
      </div>
      {row.common.length > 0 && (
        <p className="common">
          <span className="part-muted">common ground</span>{" "}
          {row.common.map(({ value }) => safeWords(value)).join(" · ")}
        </p>
      )}
    </article>
  );
}
