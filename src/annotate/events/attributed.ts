import type { AttributionAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";

/** More statements than this are not looked at around one event. */
const MOST_NEAR = 12;

/** Which attributions hold a place of the page in their content. */
export class Attributed {
  readonly #all: readonly AttributionAnnotation[];
  readonly #contents: readonly { readonly start: number; readonly end: number; readonly id: number }[];
  /** The longest reach to the right of any content up to each index, so that a look-up can stop early. */
  readonly #reach: readonly number[];

  /** Cues by their ends; they do not overlap but by accident. */
  readonly #cues: readonly TextSpan[];

  readonly #sources: readonly { readonly start: number; readonly end: number; readonly id: number }[];

  constructor(all: readonly AttributionAnnotation[]) {
    this.#all = all;
    this.#sources = all
      .flatMap(({ id, sources }) => sources.map(({ start, end }) => ({ start, end, id })))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id);
    this.#cues = all.flatMap(({ cues }) => cues).sort((a, b) => a.end - b.end || a.start - b.start);
    this.#contents = all
      .flatMap((attribution) => attribution.contents.map(({ start, end }) => ({ start, end, id: attribution.id })))
      .sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
    let reach = -1;
    this.#reach = this.#contents.map((content) => {
      reach = Math.max(reach, content.end);
      return reach;
    });
  }

  /** Attributions whose content holds the span, the innermost (shortest content) first. */
  holding(span: TextSpan): AttributionAnnotation[] {
    const found: { length: number; attribution: AttributionAnnotation }[] = [];
    let low = 0;
    let high = this.#contents.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#contents[middle]?.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && (this.#reach[index] ?? -1) >= span.end; index--) {
      const content = this.#contents[index];
      if (content === undefined || content.end < span.end) continue;
      const attribution = this.#all[content.id];
      if (attribution !== undefined) found.push({ length: content.end - content.start, attribution });
    }
    found.sort((a, b) => a.length - b.length || b.attribution.id - a.attribution.id);
    return found.map((each) => each.attribution);
  }

  /** Attributions that have a source within the span, in order of their sources. */
  near({ start, end }: TextSpan): AttributionAnnotation[] {
    let low = 0;
    let high = this.#sources.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sources[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: AttributionAnnotation[] = [];
    for (let index = low; index < this.#sources.length && found.length < MOST_NEAR; index++) {
      const source = this.#sources[index];
      if (source === undefined || source.start >= end) break;
      const attribution = this.#all[source.id];
      if (source.end <= end && attribution !== undefined && !found.includes(attribution)) found.push(attribution);
    }
    return found;
  }

  /** True where a word is, or is part of, the cue of a statement. */
  isCue({ start, end }: TextSpan): boolean {
    let low = 0;
    let high = this.#cues.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#cues[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#cues[low]?.start ?? end) < end;
  }

  /** True where an attribution or one that relays it is made of words put into a mouth. */
  isHypothetical(attribution: AttributionAnnotation): boolean {
    let at: AttributionAnnotation | undefined = attribution;
    for (let guard = 0; at !== undefined && guard < 20; guard++) {
      if (at.hypothetical) return true;
      at = at.parent === null ? undefined : this.#all[at.parent];
    }
    return false;
  }
}
