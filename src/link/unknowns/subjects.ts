import type { Findings } from "../../core/findings.ts";
import type { Sentence } from "../../core/layers.ts";
import type { Claim, Span, Unknown } from "../../core/record.ts";
import { overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { type MemberIndex, memberIndex } from "../../document/dossier-index.ts";

/** What a sentence that says something is not known speaks of: an event or a claim of the dossier. */
export class Subjects {
  readonly #eventOf: MemberIndex;
  readonly #claimsOn = new Map<string, { readonly claim: Claim; readonly span: Span }[]>();

  constructor({ events, claims }: Pick<Findings, "events" | "claims">) {
    this.#eventOf = memberIndex(events);
    for (const claim of claims)
      for (const { span } of claim.members) {
        const list = this.#claimsOn.get(span.page) ?? [];
        list.push({ claim, span });
        this.#claimsOn.set(span.page, list);
      }
  }

  /**
   * What follows the phrase is what is not known; two events there do not say which it is. Where the sentence names
   * none, what could not be verified is what the sentence before tells.
   */
  of(
    page: ReadPage,
    sentence: Sentence,
    place: TextSpan,
    before: Sentence | undefined,
    kind: Unknown["kind"],
  ): Unknown["about"] {
    const after = { start: place.end, end: sentence.end };
    // "Declined to comment on the verdict": what stands before the phrase is who was asked, and not what about.
    if (kind === "no comment") {
      const topic = /\b(?:on|about|whether|how|why|regarding)\s/.exec(page.page.text.slice(after.start, after.end));
      if (topic === null) return {};
      const event = this.#eventIn(page, { start: after.start + topic.index, end: after.end });
      return event === null ? {} : { event };
    }
    for (const span of [after, sentence]) {
      const event = this.#eventIn(page, span);
      if (event !== null) return { event };
    }
    const claim = this.#claimIn(page, after);
    if (claim !== null) return { claim };
    if (kind !== "not verified" || before === undefined) return {};
    const told = this.#claimIn(page, before);
    if (told !== null) return { claim: told };
    const event = this.#eventIn(page, before);
    return event === null ? {} : { event };
  }

  /** The one event that is spoken of in a stretch; null for none and for several. */
  #eventIn(page: ReadPage, span: TextSpan): string | null {
    const found = new Set<string>();
    for (const event of page.layers.events.annotations) {
      const id = overlap(event, span) ? this.#eventOf.of(page.page.id, event.id) : null;
      if (id !== null) found.add(id);
    }
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** The first claim that begins in a stretch. */
  #claimIn(page: ReadPage, stretch: TextSpan): string | null {
    const within = (this.#claimsOn.get(page.page.id) ?? []).filter(
      ({ span }) => span.start >= stretch.start && span.start < stretch.end,
    );
    return (
      within.sort((a, b) => a.span.start - b.span.start || (a.claim.id < b.claim.id ? -1 : 1))[0]?.claim.id ?? null
    );
  }
}
