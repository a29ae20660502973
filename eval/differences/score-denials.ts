import type { Findings } from "../../src/core/findings.ts";
import type { TextSpan } from "../../src/core/span.ts";
import { overlap } from "../../src/core/span.ts";
import type { ReadPage } from "../../src/core/stage.ts";

/** A denial as a reader labels it: its words, and all wordings on the page of what it denies; none where the page does not tell it. */
export type LabelledDenial = { readonly denial: string; readonly denies: readonly string[]; readonly holdsBack?: true };
/** "Missed" where nothing is said of it, "wrong" where it is set against something else. */
export type DenialOutcome = "right" | "missed" | "wrong" | "rightly left alone";

/**
 * What is made of each labelled denial of a page: the claim that the denial stands in must hold what is denied, told by
 * somebody who does not deny it, and nothing else.
 */
export function scoreDenials(
  page: ReadPage,
  { claims }: Pick<Findings, "claims">,
  labels: readonly LabelledDenial[],
): DenialOutcome[] {
  const { text } = page.page;
  const place = (words: string): TextSpan => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  return labels.map(({ denial, denies, holdsBack }) => {
    const at = place(denial);
    const accepted = denies.map(place);
    // Who holds back denies nothing.
    const wanted = holdsBack === true ? [] : accepted;
    const set = claims.flatMap(({ members }) => {
      const denying = members.filter(({ stance, span }) => stance === "denies" && overlap(span, at));
      if (denying.length === 0) return [];
      return members.filter((member) => member.stance !== "denies").map(({ span }) => span);
    });
    if (set.length === 0) return wanted.length === 0 ? "rightly left alone" : "missed";
    return set.every((span) => wanted.some((one) => overlap(one, span))) ? "right" : "wrong";
  });
}
