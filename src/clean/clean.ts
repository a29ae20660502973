import type { Content } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import { pageId } from "../core/ids.ts";
import type { Page } from "../core/page.ts";
import type { Source } from "../core/record.ts";
import { detectLanguage } from "../languages/detect.ts";
import { readDump } from "./dump/read-dump.ts";
import { readHtml } from "./html/read-html.ts";
import { readAgency } from "./metadata/agency.ts";
import { readAuthors } from "./metadata/authors.ts";
import { readDateline } from "./metadata/dateline.ts";
import { type Draft, type HeadFacts, type LabelledPassage, spanIn } from "./metadata/draft.ts";
import { readOutlet } from "./metadata/outlet.ts";
import { readPageDates } from "./metadata/published.ts";
import { readRepublished } from "./metadata/republished.ts";
import { readTitle } from "./metadata/title.ts";
import { readVoice } from "./metadata/voice.ts";

export { CLEAN_VERSION } from "./clean-version.ts";

/** What is known of a capture besides its content. `bytes` is its size. */
export type Captured = {
  readonly source: Source;
  readonly sha256: string;
  readonly capturedAt: string | null;
  readonly bytes: number;
};

/**
 * Cleans a capture: text with blocks that hold every character that is not white space, and what the page says of
 * itself. For text the page's text is the content, unchanged; for HTML its blocks joined by blank lines. Pure.
 * Offsets are UTF-16 code units. Throws HearsayError "no-text" where no letter or digit is left.
 */
export function clean(capture: Captured, content: Content): Page {
  const url = content.stated.url ?? capture.source.url;
  const { text, labelled, head, links } = divide(content, url ?? null);
  if (!labelled.some(({ passage }) => /[\p{L}\p{N}]/u.test(passage.text)))
    throw new HearsayError("no-text", "The page holds no words.");
  const id = pageId(capture.sha256, { url, id: content.stated.id ?? capture.source.id });
  const draft: Draft = {
    id,
    text,
    labelled,
    head,
    stated: content.stated,
    url: url ?? head?.canonical ?? null,
    capturedAt: capture.capturedAt,
  };
  const { published, updated, times } = readPageDates(draft);
  const dateline = readDateline(draft, published?.value ?? null);
  const outlet = readOutlet(draft);
  const agency = readAgency(draft, dateline, outlet?.value ?? null);
  const republished = readRepublished(draft, outlet?.value ?? null);
  const language = languageOf(labelled) ?? head?.language ?? null;
  return {
    id,
    source: capture.source,
    sha256: capture.sha256,
    capturedAt: capture.capturedAt,
    bytes: capture.bytes,
    text,
    blocks: labelled.map(({ passage, label }) => ({ ...label, start: passage.start, end: passage.end })),
    title: readTitle(draft),
    outlet,
    authors: readAuthors(draft, agency?.value ?? dateline?.agency ?? null, outlet?.value ?? null),
    dateline: dateline === null ? null : { ...dateline, span: spanIn(draft, dateline.span) },
    agency,
    voice: readVoice(draft, language),
    published,
    updated,
    ...(times.published === undefined && times.updated === undefined ? {} : { times }),
    ...(head?.canonical == null ? {} : { canonical: head.canonical }),
    ...(republished === null ? {} : { republished }),
    language,
    links: links.map(({ url: target, start, end }) => ({ url: target, span: { page: id, start, end } })),
  };
}

type Divided = {
  readonly text: string;
  readonly labelled: readonly LabelledPassage[];
  readonly head: HeadFacts | null;
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
};

function divide(content: Content, url: string | null): Divided {
  if (content.media === "html") return readHtml(content.text, { url, title: content.stated.title ?? null });
  return {
    text: content.text,
    labelled: readDump(content.text, content.stated.title ?? null),
    head: null,
    links: [],
  };
}

/** The language of the article's own text, of the whole page where that is too short to tell. */
function languageOf(labelled: readonly LabelledPassage[]): string | null {
  const article = labelled.filter(
    ({ label }) => label.kind === "body" || label.kind === "quote" || label.kind === "standfirst",
  );
  const sample = (list: readonly LabelledPassage[]) =>
    list
      .slice(0, 60)
      .map(({ passage }) => passage.text.slice(0, 2_000))
      .join("\n");
  return (detectLanguage(sample(article)) ?? detectLanguage(sample(labelled)))?.language ?? null;
}
