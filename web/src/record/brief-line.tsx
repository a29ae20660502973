import type { JSX } from "react";
import type { Line, Part } from "../../../src/exporters/brief/brief.ts";
import { useData } from "../data/data-context.ts";
import { fullName } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";

/** Labels of more letters than this are sentences. */
const LONG = 40;

/** A part's words with the white space at its ends kept: that is what parts them from their neighbours. */
function words(text: string): string {
  const inner = safeWords(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

function PartView({ part, line }: { readonly part: Part; readonly line: Line }): JSX.Element {
  const data = useData();
  // A name or a value is set bold; a whole sentence is not.
  const long = part.role === "label" && line.depth > 0 && part.text.length > LONG ? " long" : "";
  const className = `part-${part.role}${long}`;
  if (part.page === undefined) return <span className={className}>{words(part.text)}</span>;
  const title = part.role === "page" ? fullName(data, part.page) : undefined;
  return (
    <a className={className} href={pageHref(part.page, part.span)} title={title}>
      <bdi>{words(part.text)}</bdi>
    </a>
  );
}

/** One line of the brief: fixed labels, names, and slices of pages that lead to their place. */
export function BriefLine({ line }: { readonly line: Line }): JSX.Element {
  return (
    <p className={`line depth-${line.depth}`}>
      {line.parts.map((part, at) => (
        // The parts of a line never change their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <PartView key={at} part={part} line={line} />
      ))}
    </p>
  );
}
