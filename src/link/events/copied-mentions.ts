import type { Copy, Span } from "../../core/record.ts";
import type { PageEvent } from "./page-event.ts";

/** Passages with the same words may be spaced and punctuated a little differently. Code units. */
const DRIFT = 24;

/** Which mentions stand at the same point of a passage that one page has from another. */
export type CopiedMentions = {
  /** Keys of the passages that an event has a mention in; two events with one key may be the same words. */
  keys(event: PageEvent): readonly string[];
  /** True when the two events have a mention each with the same noun at the same point of a shared passage. */
  sameWords(a: PageEvent, b: PageEvent): boolean;
};

/** Offsets of an event's mentions in passages, by passage and noun. */
type Places = ReadonlyMap<string, readonly number[]>;
type Side = { readonly key: string; readonly span: Span };

/** Indexes the shared passages of the dossier by page. */
export function copiedMentions(copies: readonly Copy[]): CopiedMentions {
  const sides = new Map<string, Side[]>();
  copies.forEach((copy, number) => {
    for (const spans of [copy.a, copy.b]) {
      spans.forEach((span, index) => {
        const side = { key: `passage ${number} ${index}`, span };
        const known = sides.get(span.page);
        if (known === undefined) sides.set(span.page, [side]);
        else known.push(side);
      });
    }
  });
  // An event is held against many others, and its passages are looked up once.
  const known = new Map<PageEvent, Places>();
  const placesOf = (event: PageEvent): Places => {
    const found = known.get(event) ?? placesIn(event, sides.get(event.page) ?? []);
    known.set(event, found);
    return found;
  };
  return {
    keys: (event) => [...placesOf(event).keys()],
    sameWords: (a, b) => {
      const [few, many] = [placesOf(a), placesOf(b)].sort((x, y) => x.size - y.size);
      for (const [key, offsets] of few ?? []) {
        const others = many?.get(key) ?? [];
        if (offsets.some((x) => others.some((y) => Math.abs(x - y) <= DRIFT))) return true;
      }
      return false;
    },
  };
}

function placesIn({ mentions }: PageEvent, sides: readonly Side[]): Places {
  const places = new Map<string, number[]>();
  for (const { annotation } of mentions) {
    for (const { key, span } of sides) {
      if (annotation.start < span.start || span.end < annotation.end) continue;
      const at = `${key} ${annotation.noun}`;
      const known = places.get(at);
      if (known === undefined) places.set(at, [annotation.start - span.start]);
      else known.push(annotation.start - span.start);
    }
  }
  return places;
}
