import type { JSX } from "react";
import type { BriefEntry } from "../../../src/queries/contract/parts.ts";
import { fullName, type PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import { pageHref, thingHref } from "../route.ts";

type Line = BriefEntry["lines"][number];
type Part = Line["parts"][number];

/** Labels of more letters than this are sentences. */
const LONG = 40;

/** A part's words with the white space at its ends kept: that is what parts them from their neighbours. */
function words(text: string): string {
  const inner = safeWords(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

type LineProps = { readonly line: Line; readonly pages: PageTable };

function PartView({ part, line, pages }: LineProps & { readonly part: Part }): JSX.Element {
  // A name or a value is set bold; a whole sentence is not.
  const long = part.role === "label" && line.depth > 0 && part.text.length > LONG ? " long" : "";
  const className = `part-${part.role}${long}`;
  // A headline leads to all that is told of its thing, the words and page numbers to their places.
  if (part.about !== undefined) {
    return (
      <a className={`${className} about`} href={thingHref(part.about.kind, part.about.id)}>
        <bdi>{words(part.text)}</bdi>
      </a>
    );
  }
  // Names without a place are kept apart from what stands beside them, whichever way they are written.
  if (part.page === undefined) return <bdi className={className}>{words(part.text)}</bdi>;
  const title = part.role === "page" ? fullName(pages, part.page) : undefined;
  return (
    <a className={className} href={pageHref(part.page, part.span)} title={title}>
      <bdi>{words(part.text)}</bdi>
    </a>
  );
}

type First = NonNullable<BriefEntry["first"]>;

/** Who is the first here to tell it, on which day; it leads to the sentence. */
function FirstHere({ first, pages }: { readonly first: First; readonly pages: PageTable }): JSX.Element {
  const { who, more, when, words: quote } = first;
  return (
    <span className="first-here">
      first here:{" "}
      <a href={pageHref(quote.page, quote)} title={fullName(pages, quote.page)}>
        {who.map((name, at) => (
          <span key={name}>
            {at > 0 && (more > 0 ? ", " : " and ")}
            <bdi>{safeWords(name)}</bdi>
          </span>
        ))}
        {more > 0 && ` and ${more} more`}, {dateWords(when)}
      </a>
    </span>
  );
}

/** Names of pages longer than this may be broken. */
const LONGEST_UNBROKEN = 60;

/** The parts of a line in pieces that one row holds whole: a page's name keeps the brackets that stand beside it. */
function unbroken(parts: readonly Part[]): Part[][] {
  const pieces: Part[][] = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    const isNamed = part.role === "page" && part.text.length <= LONGEST_UNBROKEN && before?.text === "(";
    const isClosing = part.text === ")" && before?.role === "page" && before.text.length <= LONGEST_UNBROKEN;
    if (piece !== undefined && (isNamed || isClosing)) piece.push(part);
    else pieces.push([part]);
  }
  return pieces;
}

/** One line of the brief: fixed labels, names, and slices of pages that lead to their place. */
export function BriefLine({ line, pages, first = null }: LineProps & { readonly first?: First | null }): JSX.Element {
  return (
    <p className={`line depth-${line.depth}`}>
      {unbroken(line.parts).map((piece, at) => (
        // The parts of a line never change their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={at} className={piece.length > 1 ? "unbroken" : undefined}>
          {piece.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <PartView key={place} part={part} line={line} pages={pages} />
          ))}
        </span>
      ))}
      {first !== null && <FirstHere first={first} pages={pages} />}
    </p>
  );
}
