import type { Evidenced } from "../../core/record.ts";
import { agencyNamed } from "../../languages/en/agency-names.ts";
import { statedAuthors } from "./authors.ts";
import type { Dateline } from "./dateline.ts";
import { type Draft, evidenced, placesOf, spanIn } from "./draft.ts";

/**
 * The agency whose copy the story is: named in the dateline, in a byline, as an author in the page's data, or in a credit that
 * ends the text. An agency that is itself the outlet credits nobody. A photo's credit says nothing about the text.
 */
export function readAgency(draft: Draft, dateline: Dateline | null, outlet: string | null): Evidenced<string> | null {
  const found = fromDateline(draft, dateline) ?? fromByline(draft) ?? fromData(draft) ?? fromEnd(draft);
  if (
    found === null ||
    atHome(draft.url, found.value) ||
    (outlet !== null && sameName(agencyNamed(outlet) ?? outlet, found.value))
  )
    return null;
  return found;
}

/** An agency's own site may write its name in another script. */
const atHome = (url: string | null, agency: string): boolean =>
  new RegExp(`^https?://(?:[a-z0-9-]{1,30}\\.)?${agency.toLowerCase().replace(/[^a-z0-9]/gu, "") || "-"}\\.`, "u").test(
    url ?? "",
  );

/** "Courier" is what the Norvik Courier calls itself in its datelines. */
function sameName(outlet: string, agency: string): boolean {
  const words = (name: string) =>
    ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return words(outlet).includes(words(agency)) || words(agency).includes(words(outlet));
}

/** Whatever a dateline names in brackets is whose copy the story is, be it in a list of agencies or not. */
function fromDateline(draft: Draft, dateline: Dateline | null): Evidenced<string> | null {
  const agency = dateline?.agency == null ? null : (agencyNamed(dateline.agency) ?? dateline.agency);
  return agency === null || dateline === null
    ? null
    : evidenced(agency, [spanIn(draft, dateline.span)], "dateline", agencyNamed(agency) === null ? 0.8 : 0.95);
}

function fromByline(draft: Draft): Evidenced<string> | null {
  for (const { passage, label } of draft.labelled) {
    if (label.kind !== "byline") continue;
    const credited = /^With (\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*)?)$/u.exec(passage.text)?.[1];
    // A name in no list is an agency's where the story says whom it was told.
    if (credited !== undefined && (agencyNamed(credited) !== null || draft.text.includes(` told ${credited}`)))
      return evidenced(agencyNamed(credited) ?? credited, [spanIn(draft, passage)], "credit", 0.75);
    for (const part of passage.text.replace(/^by:? /iu, "").split(/\s*(?:[,|/•·()]| and | with )\s*/u)) {
      const agency = agencyNamed(part);
      if (agency !== null) return evidenced(agency, [spanIn(draft, passage)], "byline", 0.85);
    }
  }
  return null;
}

/** An agency among the authors that the data state. */
function fromData(draft: Draft): Evidenced<string> | null {
  for (const { names, basis } of statedAuthors(draft))
    for (const name of names) {
      const agency = agencyNamed(name);
      if (agency !== null) return evidenced(agency, placesOf(draft, name), basis, names.length === 1 ? 0.9 : 0.75);
    }
  return null;
}

/** "(AFP)", "— Agency", "Source: Agency" at the end of the last paragraph or alone after it. */
function fromEnd(draft: Draft): Evidenced<string> | null {
  const last = draft.labelled.findLastIndex(({ label }) => label.kind === "body");
  for (const { passage, label } of draft.labelled.slice(Math.max(last, 0), last + 3)) {
    if (label.kind === "caption" || last < 0) continue;
    const tail = passage.text.slice(-60);
    const match = /(?:\(|\[|[–—-]{1,2} ?|^Source: |^Source – |^© )([\p{L}][\p{L}. '-]{1,40})[)\]]?\.?$/u.exec(tail);
    const agency = match?.[1] === undefined ? null : agencyNamed(match[1]);
    if (agency !== null && match !== null) {
      const start = passage.end - tail.length + match.index;
      return evidenced(agency, [spanIn(draft, { start, end: passage.end })], "credit", 0.85);
    }
  }
  return null;
}
