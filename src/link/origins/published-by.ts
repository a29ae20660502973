import type { AttributionAnnotation, ChainLinkAnnotation } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { RECORDINGS } from "../../languages/en/made-things.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";

/**
 * Who put out "a video circulating online", where the page takes it up again with a name: "the video, posted by Radio
 * Tolm, shows". Null where what tells it is no such thing, or where the page tells of several.
 */
export function publisherTold(page: ReadPage, attribution: AttributionAnnotation): ChainLinkAnnotation | null {
  const last = attribution.chain.at(-1);
  const noun = last?.entity === null ? nounOf(last.name, ANY) : null;
  if (noun === null) return null;
  let found: ChainLinkAnnotation | null = null;
  for (const other of page.layers.attributions.annotations) {
    if (other === attribution || other.hypothetical) continue;
    const document = other.chain.at(-1);
    if (document === undefined || document.entity !== null) continue;
    // Another of the kind: which of them "the video" is, is open.
    if (nounOf(document.name, ANY) === noun && document.name !== last?.name) return null;
    if (nounOf(document.name, THE) !== noun || (document.span?.start ?? 0) < (last?.span?.end ?? 0)) continue;
    const before = other.chain.at(-2);
    if (other.chain.length < 3 || before === undefined || before.kind === "unnamed") continue;
    if (attribution.chain.some(({ name }) => name === before.name)) continue;
    if (found !== null && found.name !== before.name) return null;
    found = before;
  }
  return found;
}

const ANY = /^an?\s/i;
const THE = /^the\s(?!other|second|third|new|earlier|later|latest|first)/i;

/** The first noun for something that carries words, behind an article of the kind. */
function nounOf(name: string, article: RegExp): string | null {
  if (!article.test(name)) return null;
  return (
    name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .find((word) => MESSAGE_NOUNS.has(word) || RECORDINGS.has(word)) ?? null
  );
}
