import { createHash } from "node:crypto";
import { clean } from "../clean/clean.ts";
import { type CleanedArticle, cleanedArticle } from "../clean/cleaned-article.ts";
import { pageFromText } from "../clean/page-from-text.ts";
import { judgePages } from "../clean/sites/judge-pages.ts";
import { judgedPage } from "../clean/sites/judged-page.ts";
import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Page } from "../core/page.ts";
import { decode } from "../ingest/decode.ts";
import { type PageLine, parsePageLine } from "../ingest/page-line.ts";
import { annotatePage } from "./annotate-page.ts";
import { type Added, type AnnotatedText, annotatedText } from "./annotated-text.ts";
import { PAGE_STAGES, READ_STAGES } from "./stages.ts";
import { TimeLimitPassed, WorkInterrupted, withinTime } from "./time-limit.ts";

export { splitLines } from "../ingest/split-lines.ts";

/**
 * `hearsay clean` for one line, `{id?, url?, html? | text?, …}`: its article. Throws HearsayError: bad-json-line, and
 * page-timeout,
 * interrupted, and those of a page that cannot be read.
 */
export function cleanOne(line: string): CleanedArticle {
  return cleanedArticle(cleanLine(line));
}

/**
 * The same for lines that are read as one dossier: what a site shows on several pages is no part of its articles. In
 * the order of the lines; the error of one that cannot be read in its place.
 */
export function cleanTogether(lines: readonly string[]): (CleanedArticle | HearsayError)[] {
  const pages = lines.map((line) => {
    try {
      return cleanLine(line);
    } catch (error) {
      if (error instanceof HearsayError && error.code !== "interrupted") return error;
      throw error;
    }
  });
  const furniture = judgePages(pages.flatMap((page) => (page instanceof HearsayError ? [] : [page])));
  return pages.map((page) =>
    page instanceof HearsayError ? page : cleanedArticle(judgedPage(page, furniture.get(page.id) ?? [])),
  );
}

function cleanLine(line: string): Page {
  const { url, id } = parse(line);
  const bytes = Buffer.from(line, "utf8");
  const capture: Capture = {
    source: { ...(url === undefined ? {} : { url }), ...(id === undefined ? {} : { id }) },
    sha256: sha256(bytes),
    bytes,
    media: "record",
    capturedAt: null,
  };
  return limited(() => clean({ ...capture, bytes: bytes.length }, decode(capture)));
}

/**
 * `hearsay annotate` for one line, `{id?, text, published?}`: what stands in its text, which is taken as clean; spans
 * are UTF-16 code units into it. Throws HearsayError bad-json-line, page-timeout, interrupted.
 */
export function annotateOne(line: string, options: Added = {}): AnnotatedText {
  const { id, text, published } = parse(line);
  if (typeof text !== "string") throw new HearsayError("bad-json-line", "the line has no text");
  const digest = sha256(Buffer.from(line, "utf8"));
  const page = pageFromText({ id: id ?? "", text, ...(published === undefined ? {} : { published }) }, digest);
  const layers = limited(() => annotatePage(page, options.tokens === true ? PAGE_STAGES : READ_STAGES));
  return annotatedText(id ?? page.id, page, layers, options);
}

/** Longest time for one line, in seconds. */
const LINE_SECONDS = 60;

function limited<T>(work: () => T): T {
  try {
    return withinTime(LINE_SECONDS, work);
  } catch (error) {
    if (error instanceof TimeLimitPassed) {
      throw new HearsayError("page-timeout", error.message, { hint: "The text took too long and was left out." });
    }
    if (error instanceof WorkInterrupted) throw new HearsayError("interrupted", "The filter was stopped.");
    throw error;
  }
}

function parse(line: string): PageLine {
  const parsed = parsePageLine(line);
  if ("wrong" in parsed) throw new HearsayError("bad-json-line", `the line ${parsed.wrong}`);
  return parsed.value;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
