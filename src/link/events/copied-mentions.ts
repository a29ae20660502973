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
  const places = (event: PageEvent): { readonly key: string; readonly noun: string; readonly offset: number }[] =>
    event.mentions.flatMap(({ annotation }) =>
      (sides.get(event.page) ?? []).flatMap(({ key, span }) =>
        span.start <= annotation.start && annotation.end <= span.end
          ? [{ key, noun: annotation.noun, offset: annotation.start - span.start }]
          : [],
      ),
    );
  return {
    keys: (event) => [...new Set(places(event).map(({ key, noun }) => `${key} ${noun}`))],
    sameWords: (a, b) => {
      const other = places(b);
      return places(a).some((x) =>
        other.some((y) => x.key === y.key && x.noun === y.noun && Math.abs(x.offset - y.offset) <= DRIFT),
      );
    },
  };
}
