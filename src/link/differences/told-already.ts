import type { Difference, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { DifferenceKind } from "../../core/vocabulary.ts";

/** Differences that do not set two accounts against each other. */
const NO_CONTRADICTION: ReadonlySet<DifferenceKind> = new Set(["wording", "omission", "emphasis"]);

/** Which stretches are set against which, so that one contrast is told once. */
export class ToldAlready {
  private readonly byPage = new Map<
    string,
    { readonly span: Span; readonly difference: number; readonly side: number }[]
  >();
  private count = 0;

  add({ kind, sides }: Pick<Difference, "kind" | "sides">): void {
    if (NO_CONTRADICTION.has(kind)) return;
    sides.forEach(({ evidence }, side) => {
      for (const span of evidence) {
        const list = this.byPage.get(span.page) ?? [];
        list.push({ span, difference: this.count, side });
        this.byPage.set(span.page, list);
      }
    });
    this.count++;
  }

  /** True where an earlier difference has words of each of two sides on two sides of its own. */
  has({ sides }: Pick<Difference, "sides">): boolean {
    const [first, second] = sides.map(({ evidence }) => this.holding(evidence));
    return (first ?? []).some((one) =>
      (second ?? []).some(({ difference, side }) => one.difference === difference && one.side !== side),
    );
  }

  private holding(evidence: readonly Span[]) {
    return evidence.flatMap((span) => (this.byPage.get(span.page) ?? []).filter((known) => overlap(known.span, span)));
  }
}
